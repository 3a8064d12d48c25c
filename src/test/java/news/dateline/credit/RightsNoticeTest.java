package news.dateline.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import news.dateline.pipeline.Wire;
import news.dateline.text.FactTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose a text is stayed in the article where it was run on to the last sentence; or it took that sentence with it. */
class RightsNoticeTest {
    private static final String FIRST = "Police warned of fraud by telephone on Saturday.";
    private static final String LAST = "The callers are skilled, a spokesman said.";

    private static List<String> paragraphs(String notice) {
        return Wire.cleaned("Police warn of fraud\n\nBERLIN (Reuters) - " + FIRST + "\n\n" + LAST + " " + notice)
                .article()
                .content()
                .paragraphs();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "© dpa-infocom, dpa:261128-930-123456/1",
                "dpa:261128-930-123456/1",
                "© AFP",
                "(c) dpa",
                "(c) 2026 AFP",
                "© 2026 Reuters",
                "©2026 AFP - Tous droits réservés.",
                "Copyright AFP",
                "Copyright 2026 The Associated Press. All rights reserved.",
                "Copyright © 2026 Reuters Limited.",
                "© Copyright ANSA - Riproduzione riservata",
                "© EFE 2026. Todos los derechos reservados.",
                "© Agence France-Presse",
                "© Reuters. All rights reserved.",
                "All rights reserved.",
                "Alle Rechte vorbehalten.",
                "حقوق النشر © 2026 فرانس برس",
                "© رويترز. جميع الحقوق محفوظة.",
                "版权所有 © 2026 新华社"
            })
    void theNoticeGoesAndTheSentenceStays(String notice) {
        assertEquals(List.of(FIRST, LAST), paragraphs(notice));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copyright law protects the music that they play.",
                "Copyright by the state lasts for seventy years, the lawyers told the court on Saturday.",
                "Urheberrecht und Datenschutz seien wichtig, sagte er.",
                "He wrote the mark (c) behind his name.",
                "Rights reserved for the league were sold."
            })
    void proseThatSpeaksOfRightsStays(String sentence) {
        assertEquals(List.of(FIRST, LAST + " " + sentence), paragraphs(sentence));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachRowIsRead(List<String> row) {
        String holder =
                RightsNotice.Shape.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT)) == RightsNotice.Shape.RESERVED
                        ? "."
                        : " 2026 Reuters";

        assertEquals(List.of(FIRST, LAST), paragraphs(row.get(2) + holder), row::toString);
    }

    static List<List<String>> rows() {
        return FactTable.rows(RightsNotice.class, "rights.tsv", 3);
    }
}
