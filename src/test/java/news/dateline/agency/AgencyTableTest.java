package news.dateline.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dateline.text.FactTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyTableTest {
    private final Agencies table = Agencies.shipped();

    @Test
    void everyAgencyIsFoundByItsIdAndItsDomains() {
        // Given
        Set<String> ids = new HashSet<>();
        for (List<String> row : FactTable.rows(AgencyTable.class, "agencies.tsv", 7)) {
            // When
            Agency agency = table.byId(row.get(0)).orElseThrow();

            // Then
            assertTrue(ids.add(agency.id()), "twice: " + agency.id());
            assertEquals(row.get(1), agency.name());
            assertTrue(agency.country().isEmpty() || agency.country().get().matches("[A-Z]{2}"), row::toString);
            agency.domains().forEach(domain -> assertTrue(table.byDomain(domain).isPresent(), domain));
        }
        assertEquals(376, ids.size());
    }

    @Test
    void everyAliasIsFoundInTheSlotsThatItsRowNames() {
        for (List<String> row : FactTable.rows(AgencyTable.class, "agency-aliases.tsv", 4)) {
            // Given
            AgencyAlias alias =
                    AgencyAlias.of(table.byId(row.get(0)).orElseThrow(), row.get(1), row.get(2), row.get(3));
            String text = row.get(2);
            List<AliasPosition> slots = new ArrayList<>();
            for (AliasPosition slot : AliasPosition.values()) {
                if (alias.counts(slot, text)) {
                    slots.add(slot);
                }
            }

            // When
            boolean foundInEach = slots.stream().allMatch(slot -> !table.named(text, slot, Optional.of(row.get(1)))
                    .isEmpty());

            // Then
            assertTrue(foundInEach, row::toString);
            assertEquals(row.get(3).startsWith("-"), slots.isEmpty(), row::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "أ ف ب, afp",
        "ا ف ب, afp",
        "اف ب, afp",
        "أ.ف.ب, afp",
        "أ. ف. ب., afp",
        "( اف ب ), afp",
        "رويترز, reuters",
        "د.ب.أ, dpa",
        "dpa, dpa",
        "dpa/lno, dpa",
        "DPA, dpa",
        "Europa Press, europa-press",
        "picture alliance/dpa, picture-alliance",
        "picture-alliance, picture-alliance",
        "РИА Новости, ria",
        "Associated Press of Pakistan, app-pk",
        "연합뉴스, yonhap",
        "新华社, xinhua",
        "İHA, iha"
    })
    void findsAnAgencyHoweverItsNameIsWritten(String literal, String id) {
        // When
        List<Agency> named = table.named(literal, AliasPosition.BRACKETS, Optional.empty());

        // Then
        assertEquals(List.of(id), named.stream().map(Agency::id).toList());
    }

    @ParameterizedTest
    @CsvSource({"AP, PROSE", "ap, BRACKETS", "بنا, SIGN_OFF", "Reuter, PROSE"})
    void takesAWordForAnAgencyOnlyWhereItIsOne(String literal, AliasPosition slot) {
        // When
        List<Agency> named = table.named(literal, slot, Optional.empty());

        // Then
        assertEquals(List.of(), named);
    }

    @ParameterizedTest
    @CsvSource({"fr, aps-sn", "ar, aps", "el, amna"})
    void letsTheLanguageDecideBetweenAgenciesOfTheSameLetters(String language, String id) {
        // Given
        String literal = language.equals("el") ? "ANA" : "APS";

        // When
        List<Agency> named = table.named(literal, AliasPosition.BRACKETS, Optional.of(language));

        // Then
        assertEquals(List.of(id), named.stream().map(Agency::id).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "'أ ف ب ، رويترز', 'afp,reuters'",
        "'dpa, afp, rtr', 'dpa,afp,reuters'",
        "'AP/AFP', 'ap,afp'",
        "'أ ف ب ورويترز', 'afp,reuters'",
        "ats/afp, 'ats,afp'",
        "EFE/EPA, 'efe,epa'",
        "'ا ف ب/ا ف ب', 'afp'"
    })
    void readsSeveralAgenciesInOneCreditInOrder(String credit, String ids) {
        // When
        Optional<CreditList> list = Agencies.shipped().creditsAlone(credit, AliasPosition.SIGN_OFF, Optional.empty());

        // Then
        assertEquals(
                List.of(ids.split(",")),
                list.orElseThrow().credits().stream().map(one -> one.id()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dpa, London", "London (dpa)", "قال, رويترز", "and", ""})
    void aCreditThatSaysMoreThanAgenciesIsNotOneOfAgenciesOnly(String credit) {
        // When
        Optional<CreditList> list = Agencies.shipped().creditsAlone(credit, AliasPosition.SIGN_OFF, Optional.empty());

        // Then
        assertEquals(Optional.empty(), list);
    }
}
