package news.dateline.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import news.dateline.text.FactTable;
import org.junit.jupiter.api.Test;

/** Every row of every table. */
class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.shipped();

    @Test
    void everyCityIsThereUnderItsName() {
        assertEquals(25_567, gazetteer.size());
        assertTrue(gazetteer.names() > 90_000);
    }

    @Test
    void everyNameOfOurOwnLeadsToItsPlace() {
        for (List<String> row : FactTable.rows(Gazetteer.class, "names.tsv", 4)) {
            long id = Long.parseLong(row.get(0));

            assertTrue(
                    gazetteer.named(row.get(2)).stream()
                            .anyMatch(one -> one.place().id() == id),
                    row.toString());
        }
    }

    @Test
    void everyRegionIsKnownByItsName() {
        for (List<String> row : FactTable.rows(Regions.class, "regions.tsv", 3)) {
            Optional<Regions.Region> region = Gazetteer.shipped().regions().named(row.get(2), "en");

            assertEquals(Optional.of(row.get(0)), region.map(Regions.Region::country), row.toString());
        }
    }

    @Test
    void aCountryIsKnownByItsNameInTheStorysLanguage() {
        assertEquals(
                "UA",
                Gazetteer.shipped()
                        .regions()
                        .named("أوكرانيا", "ar")
                        .orElseThrow()
                        .country());
        assertEquals(
                "DE",
                Gazetteer.shipped()
                        .regions()
                        .named("Alemania", "es")
                        .orElseThrow()
                        .country());
        assertFalse(Gazetteer.shipped().regions().named("Ruritania", "en").isPresent());
    }

    @Test
    void aZoneIsOneThatTheJdkKnows() {
        List<PlaceIndex.Named> named = gazetteer.named("Kathmandu");

        assertEquals(ZoneId.of("Asia/Kathmandu"), ZoneId.of(named.get(0).place().timeZone()));
    }
}
