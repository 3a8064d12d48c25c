package news.dateline.gazetteer;

/**
 * A populated place.
 *
 * @param id its GeoNames id
 * @param name its name in GeoNames, as a rule the English one
 * @param country ISO 3166-1 alpha-2
 * @param region the code of its first-level region within the country (GeoNames admin1; in the United States the postal code)
 * @param rank what it is the seat of
 * @param population inhabitants; 0 where unknown
 * @param latitude degrees north
 * @param longitude degrees east
 * @param timeZone IANA zone
 */
public record Place(
        long id,
        String name,
        String country,
        String region,
        Rank rank,
        int population,
        double latitude,
        double longitude,
        String timeZone) {
    /** What a place is the seat of, by its GeoNames feature code. */
    public enum Rank {
        CAPITAL,
        SEAT_OF_REGION,
        PLACE,
        /** Part of another place, or abandoned. */
        SECTION;

        static Rank ofFeature(String code) {
            return switch (code) {
                case "PPLC" -> CAPITAL;
                case "PPLA", "PPLG" -> SEAT_OF_REGION;
                case "PPLX", "PPLQ", "PPLH", "PPLW" -> SECTION;
                default -> PLACE;
            };
        }
    }
}
