package news.dateline.layout;

import java.util.Optional;
import news.dateline.text.Furniture;

/** Lines that are nothing but an address, after a furniture phrase such as "Permalink" at most. */
final class AddressLine {
    private AddressLine() {}

    static Optional<String> addressOf(String line, Furniture furniture) {
        int start = line.lastIndexOf(' ') + 1;
        boolean address = line.startsWith("https://", start) || line.startsWith("http://", start);
        if (!address) {
            return Optional.empty();
        }
        boolean alone =
                start == 0 || furniture.kindOf(line.substring(0, start - 1)).isPresent();
        return alone ? Optional.of(line.substring(start)) : Optional.empty();
    }
}
