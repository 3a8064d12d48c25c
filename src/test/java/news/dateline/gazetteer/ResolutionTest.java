package news.dateline.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import news.dateline.gazetteer.Resolution.Resolved;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolutionTest {
    @ParameterizedTest(name = "{0} ({1}) in {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "PARIS, -, en, 2988507",
                "PARIS, Texas, en, 4717560",
                "MANCHESTER, N.H., en, 5089178",
                "PORTLAND, Ore., en, 5746545",
                "WINNIPEG, Manitoba, en, 6183235",
                "Landquart, GR, de, -",
                "WASHINGTON, -, en, 4140963",
                "Fráncfort, RFA, es, 2925533",
                "Frankfurt/Main, -, de, 2925533",
                "Elche, Alicante, es, 2518559",
                "طرابلس, -, ar, 2210247",
                "طرابلس, لبنان, ar, 266826",
                "خاركيف, أوكرانيا, ar, 706483",
                "الخرطوم, -, ar, 379252",
                "القاهره, -, ar, 360630",
                "МОСКВА, -, ru, 524901",
                "东京, -, zh, 1850147",
                "台北, -, zh, 1668341",
                "서울, -, ko, 1835848",
                "東京, -, ja, 1850147",
                "德国慕尼黑, -, zh, 2867714",
                "江苏南京, -, zh, 1799962",
                "أبو ظبي, -, ar, 292968",
                "नयी दिल्ली, -, hi, -",
                "मुंबई, -, hi, 1275339",
                "부산, -, ko, 1838524",
                "ایروان, -, fa, 616052",
                "İSTANBUL, -, tr, 745044",
                "Bombay, -, en, 1275339",
                "Leningrad, -, en, 498817",
                "Nowhere upon Sea, -, en, -",
                "PARIS, Ruritania, en, 2988507",
                "LYON, Texas, en, -"
            })
    void aNameMeansTheLikeliestPlace(String literal, String qualifier, String language, Long id) {
        PlaceQuery query = query(literal, Optional.ofNullable(qualifier), language, Set.of(), "");

        Optional<Resolved> resolved = Resolution.of(query, Gazetteer.shipped());

        assertEquals(
                Optional.ofNullable(id), resolved.map(found -> found.place().id()));
    }

    @ParameterizedTest(name = "{0}, agency of {2}, text names {3}")
    @CsvSource({
        "Vitoria, es, BR, Brasil, BR",
        "Granada, es, ES, -, ES",
        "Granada, es, NI, Nicaragua, NI",
        "طرابلس, ar, LB, لبنان, LB",
        "SAN JOSE, en, US, United States, US",
        "San José, es, CR, Costa Rica, CR"
    })
    void theAgencysCountryAndTheStorysOwnWordsTellWhichOne(
            String literal, String language, String home, String text, String country) {
        PlaceQuery query = query(literal, Optional.empty(), language, Set.of(home), text);

        Optional<Resolved> resolved = Resolution.of(query, Gazetteer.shipped());

        assertEquals(Optional.of(country), resolved.map(found -> found.place().country()));
    }

    @ParameterizedTest
    @CsvSource({"Springfield", "San Antonio de nada", "La Unión"})
    void whatMayBeSeveralPlacesStaysAsPrinted(String literal) {
        PlaceQuery query = query(literal, Optional.empty(), "en", Set.of(), "");

        Optional<Resolved> resolved = Resolution.of(query, Gazetteer.shipped());

        assertEquals(Optional.empty(), resolved);
    }

    @ParameterizedTest
    @CsvSource({"Berlin", "Paris", "Tripoli"})
    void aConfidenceIsAShare(String literal) {
        PlaceQuery query = query(literal, Optional.empty(), "en", Set.of(), "");

        double confidence =
                Resolution.of(query, Gazetteer.shipped()).orElseThrow().confidence();

        assertTrue(confidence >= Resolution.THRESHOLD && confidence <= 1);
    }

    private static PlaceQuery query(
            String literal, Optional<String> qualifier, String language, Set<String> homes, String text) {
        return new PlaceQuery(literal, qualifier, Optional.of(language), homes, text::contains);
    }
}
