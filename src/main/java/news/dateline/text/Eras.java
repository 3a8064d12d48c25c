package news.dateline.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Eras by which East Asia counts years ({@code eras.tsv}): the sixth of Reiwa is 2024. Stateless; thread safe. */
final class Eras {
    /** How the first year of an era is written. */
    static final char FIRST_YEAR = '元';

    private static final List<Era> ERAS = FactTable.rows(Eras.class, "eras.tsv", 2).stream()
            .map(row -> new Era(row.get(0), Integer.parseInt(row.get(1))))
            .sorted(Comparator.comparingInt((Era era) -> era.name().length()).reversed())
            .toList();

    private static final String LETTERS = ERAS.stream()
            .map(Era::name)
            .filter(name -> name.length() == 1 && name.charAt(0) < 0x80)
            .collect(Collectors.joining());

    /** @param yearBefore that before its first */
    record Era(String name, int yearBefore) {}

    private Eras() {}

    /** Whether an era is written by this letter. */
    static boolean isLetter(char unit) {
        return unit < 0x80 && LETTERS.indexOf(unit) >= 0;
    }

    /** The era whose name ends at this place of a text and begins no sooner than at another. */
    static Optional<Era> before(String text, int start, int end) {
        for (Era era : ERAS) {
            if (end - era.name().length() >= start
                    && text.startsWith(era.name(), end - era.name().length())) {
                return Optional.of(era);
            }
        }
        return Optional.empty();
    }
}
