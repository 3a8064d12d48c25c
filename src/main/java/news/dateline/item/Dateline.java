package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where and when the story was filed, and by which agency.
 *
 * @param text the dateline, or the date in the first sentence, as found
 * @param date the date of filing
 * @param places the places of filing; a place that the text does not state is never added
 * @param agencies ids of the agencies that the dateline names
 * @param language BCP 47, the language of the rule that found it
 * @param rule the rule that found it
 * @param confidence 0 to 1: how often the rule is right
 */
public record Dateline(
        String text,
        Optional<LocalDate> date,
        List<FilingPlace> places,
        List<String> agencies,
        Optional<String> language,
        String rule,
        double confidence) {
    /**
     * A place of filing.
     *
     * @param literal as printed
     * @param resolved what the gazetteer says it is
     */
    public record FilingPlace(String literal, Optional<ResolvedPlace> resolved) {}

    /**
     * A place of the gazetteer.
     *
     * @param geonamesId its GeoNames id
     * @param country ISO 3166-1 alpha-2
     * @param latitude degrees north
     * @param longitude degrees east
     * @param timeZone IANA zone
     * @param confidence 0 to 1
     */
    public record ResolvedPlace(
            String name,
            long geonamesId,
            String country,
            double latitude,
            double longitude,
            String timeZone,
            double confidence) {}

    public Dateline {
        requireNonNull(text, "text");
        requireNonNull(date, "date");
        places = List.copyOf(places);
        agencies = List.copyOf(agencies);
        requireNonNull(language, "language");
        requireNonNull(rule, "rule");
    }

    public Dateline withPlaces(List<FilingPlace> places) {
        return new Dateline(text, date, places, agencies, language, rule, confidence);
    }
}
