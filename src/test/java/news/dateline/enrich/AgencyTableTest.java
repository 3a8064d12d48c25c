package news.dateline.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.enrich.CreditList.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyTableTest {
    private static final Path SOURCE = Path.of("../shared/data/agencies/agencies.tsv");
    private static final AgencyTable TABLE = AgencyTable.shipped();

    @Test
    void everyRowIsWellFormed() {
        Set<String> languages = Set.of(Locale.getISOLanguages());
        Set<String> countries = Set.of(Locale.getISOCountries());

        List<Alias> aliases = new AgencyRows().aliases();

        for (Agency agency : TABLE.all()) {
            assertTrue(agency.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), agency.id());
            assertTrue(agency.country().stream().allMatch(countries::contains), agency.id());
            assertTrue(agency.wikidata().stream().allMatch(item -> item.matches("Q[0-9]+")), agency.id());
            assertTrue(
                    agency.domains().stream().allMatch(domain -> domain.matches("[a-z0-9.-]+\\.[a-z]+")), agency.id());
        }
        aliases.forEach(alias -> assertTrue(languages.contains(alias.language()), alias.toString()));
    }

    @Test
    void everyAliasNamesItsHouseOrOneThatSharesIt() {
        for (Alias alias : new AgencyRows().aliases()) {
            Slot slot = alias.places().isEmpty() || Slot.PARENTHESES.admits(alias.places())
                    ? Slot.PARENTHESES
                    : Arrays.stream(Slot.values())
                            .filter(one -> one.admits(alias.places()))
                            .findFirst()
                            .orElseThrow();

            List<Agency> named = TABLE.named(alias.literal(), slot, Optional.of(alias.language()));

            boolean own = named.equals(alias.agencies());
            assertTrue(own || SharedNames.CONTAINED.contains(alias.literal()), () -> alias + " names " + named);
        }
    }

    @Test
    void noCommonWordIsACreditWhereverItStands() {
        Set<String> free = new AgencyRows()
                .aliases().stream()
                        .filter(alias -> alias.places().isEmpty())
                        .map(alias -> CreditKey.of(alias.literal()))
                        .collect(Collectors.toSet());

        for (String word : SharedNames.COMMON_WORDS) {
            assertTrue(
                    !free.contains(CreditKey.of(word)), word + " is a word: the table must say where it is a credit");
        }
    }

    @Test
    void nothingOfTheCollectedFactsIsMissing() throws IOException {
        assumeTrue(Files.exists(SOURCE), "the collection of agency facts is not beside the repository");
        List<String> missing = new ArrayList<>();

        for (String line : Files.readAllLines(SOURCE).stream().skip(1).toList()) {
            String[] row = line.split("\t", -1);
            Optional<Agency> agency = TABLE.byId(row[0]);
            if (agency.isEmpty()
                    || !agency.get().name().equals(row[1])
                    || !agency.get().country().orElse("").equals(row[3])) {
                missing.add(row[0]);
            }
            for (String alias : row[7].split("\\|")) {
                String literal = alias.substring(alias.indexOf(':') + 1);
                if (!alias.isEmpty() && !SharedNames.isNamed(TABLE, literal)) {
                    missing.add(row[0] + " " + alias);
                }
            }
        }

        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            أ ف ب      , PARENTHESES, afp
            ا ف ب      , PARENTHESES, afp
            اف ب       , PARENTHESES, afp
            أ.ف.ب      , PARENTHESES, afp
            أ. ف. ب.   , SIGN_OFF   , afp
            أ\u00a0ف\u00a0ب, DATELINE, afp
            رويـترز    , PARENTHESES, reuters
            وكـالـة فرانس برس, PARENTHESES, afp
            dpa        , PARENTHESES, dpa
            REUTERS    , CHAIN      , reuters
            A.P.       , DATELINE   , ap
            ＡＰ        , PARENTHESES, ap
            ТАСС       , DATELINE   , tass
            新华社      , DATELINE   , xinhua
            الألمانية  , DATELINE   , dpa
            Associated Press of Pakistan, PARENTHESES, app-pk
            The Associated Press, PARENTHESES, ap
            picture alliance/dpa, PHOTO, picture-alliance
            """)
    void namesAHouse(String text, Slot slot, String id) {
        assertEquals(Optional.of(id), TABLE.inSlot(text, slot).map(Agency::id));
    }

    @ParameterizedTest
    @CsvSource({
        "Reuter, CHAIN",
        "الألمانية, PARENTHESES",
        "dire, PARENTHESES",
        "sana, PARENTHESES",
        "petra, PARENTHESES",
        "APP, CHAIN",
        "Mehr, CHAIN",
        "Antara, CHAIN",
        "معا, PARENTHESES",
        "Reuters said, PARENTHESES",
        "map, PARENTHESES"
    })
    void anOrdinaryWordNamesNone(String text, Slot slot) {
        assertEquals(Optional.empty(), TABLE.inSlot(text, slot));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            dpa, afp, rtr                  ; SIGN_OFF   ; dpa afp reuters
            أ ف ب ، رويترز                 ; SIGN_OFF   ; afp reuters
            AP, AFP and Reuters            ; PARENTHESES; ap afp reuters
            رويترز ووكالات                 ; PARENTHESES; reuters ar-generic
            BSS/AFP                        ; PARENTHESES; bss afp
            AFP=時事                        ; PARENTHESES; afp jiji
            로이터=연합뉴스                  ; PARENTHESES; reuters yonhap
            dpa/lno                        ; PARENTHESES; dpa
            ats/nxp                        ; PARENTHESES; ats
            tca/dpa                        ; PARENTHESES; tns dpa
            AFP, EFE y Reuters             ; PARENTHESES; afp efe reuters
            picture alliance/dpa           ; PHOTO      ; picture-alliance
            AFP/Getty Images               ; PHOTO      ; afp getty
            ا ف ب/ا ف ب                    ; CHAIN      ; afp
            Associated Press of Pakistan, AFP; PARENTHESES; app-pk afp
            """)
    void readsAList(String text, Slot slot, String ids) {
        CreditList list = TABLE.list(text, slot);

        assertEquals(
                ids, list.found().stream().map(Found::agency).map(Agency::id).collect(Collectors.joining(" ")));
    }

    @Test
    void keepsWhatNamesNoHouseApart() {
        CreditList list = TABLE.list("Le Figaro et AFP", Slot.PARENTHESES);

        assertEquals(List.of("Le Figaro"), list.others());
    }

    @ParameterizedTest
    @CsvSource({"az, apa-az", "fr, apa-sn", "de, apa"})
    void theLanguageDecidesBetweenHousesOfOneAcronym(String language, String id) {
        assertEquals(
                Optional.of(id),
                TABLE.inSlot("APA", Slot.PARENTHESES, Optional.of(language)).map(Agency::id));
    }

    @ParameterizedTest
    @CsvSource({
        "dw.com, dw",
        "amp.dw.com, dw",
        "afp.com, afp",
        "picture-alliance.com, picture-alliance",
        "arabic.sputniknews.com, sputnik",
        "epa.eu, epa"
    })
    void knowsADomain(String host, String id) {
        assertEquals(Optional.of(id), TABLE.byDomain(host).map(Agency::id));
    }

    @Test
    void knowsNoDomainByItsSuffixAlone() {
        Set<String> found = new HashSet<>();

        for (String host : List.of("notdw.com", "com", "", "example.org")) {
            TABLE.byDomain(host).map(Agency::id).ifPresent(found::add);
        }

        assertEquals(Set.of(), found);
    }
}
