package news.dateline.enrich;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the test of the agency table must know of names. */
final class SharedNames {
    /** Acronyms of two houses that write in one language: the row that comes first has them. */
    static final Set<String> CONTAINED = Set.of("CNA", "MNA", "APS", "ANA", "APA", "ACN", "ddp", "ddp images", "AGP");

    /** Words that are a house's name, or its acronym, and much else. */
    static final List<String> COMMON_WORDS = List.of(
            "mehr",
            "wenn",
            "dire",
            "map",
            "app",
            "pool",
            "online",
            "beta",
            "idea",
            "report",
            "trend",
            "variety",
            "sana",
            "petra",
            "kai",
            "sid",
            "reuter",
            "magnum",
            "avalon",
            "antara",
            "efe",
            "up",
            "pa",
            "ap",
            "fides",
            "lusa",
            "الجزيرة",
            "العربية",
            "البيان",
            "الاتحاد",
            "بنا",
            "معا",
            "صفا",
            "وال",
            "وفا",
            "وام",
            "فارس",
            "مهر",
            "بترا",
            "الألمانية",
            "الفرنسية",
            "الأوروبية",
            "وطنية",
            "قنا",
            "واج",
            "وات",
            "共同",
            "時事",
            "भाषा",
            "वार्ता",
            "연합");

    private SharedNames() {}

    /** Whether a credit names any house in any slot, as one or as a list, perhaps behind a place or a label. */
    static boolean isNamed(AgencyTable table, String literal) {
        return Stream.concat(Stream.of(literal), Arrays.stream(literal.split("[()（）:：]")))
                .map(part -> part.replaceAll("^[\\s/\\[\\]【】©–—=＝-]+|[\\s/\\[\\]【】–—=-]+$", ""))
                .anyMatch(part -> Arrays.stream(Slot.values())
                        .anyMatch(slot ->
                                !table.named(part, slot, Optional.empty()).isEmpty()
                                        || !table.list(part, slot).found().isEmpty()));
    }
}
