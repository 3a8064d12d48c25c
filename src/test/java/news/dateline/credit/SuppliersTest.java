package news.dateline.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Step;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.Stated;
import news.dateline.pipeline.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppliersTest {
    private static final Step STEP = new Suppliers(Drafts.KNOWLEDGE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            dpa | dpa
            Deutsche Presse-Agentur GmbH | dpa
            nprov:dpa | dpa
            Agencia EFE | efe
            THE CANADIAN PRESS | cp
            afp.com | afp
            أ ف ب | afp
            Agence France-Presse | afp
            STT– | stt
            reuters.com | reuters
            texto.efe.com | efe
            PA | pa
            AFP/Reuters | afp+reuters
            Example Town Council | none
            Sid Marlow | none
            Sid | sid
            example.org | none
            """)
    void creditsTheAgencyThatTheSourceNames(String credit, String agencies) {
        // Given
        Draft draft = Drafts.of("Text.").with(Stated.NOTHING.plusCredit(new Stated.Found(credit, "test:provider")));

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(Optional.ofNullable(agencies).orElse(""), ids(article));
    }

    @Test
    void anAgencyThatTheTextCreditsAlreadyIsCreditedOnce() {
        // Given
        Draft draft = Drafts.of("LIMA (Reuters) - The council met.")
                .with(Stated.NOTHING.plusCredit(new Stated.Found("Reuters", "test:creditline")));

        // When
        Draft article = Drafts.enriched(draft);

        // Then
        assertEquals("reuters", ids(article));
        assertEquals("text:dateline", article.wire().provenance().get(FieldPath.AGENCIES));
    }

    private static String ids(Draft article) {
        List<String> ids =
                article.wire().agencies().stream().map(AgencyCredit::id).toList();
        return String.join("+", ids);
    }
}
