package news.dateline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import news.dateline.text.BylineWords;
import news.dateline.text.TextTables;
import news.dateline.text.UnicodeText;
import org.junit.jupiter.api.Test;

class SharedAddressTest {
    private static final String HARBOUR = "https://kestrel.example/2026/harbour-lights-lit-again";

    @Test
    void linksToShareAPageSayWhereItStands() {
        assertEquals(Optional.of(HARBOUR), in("""
                   [1]Home [2]Weather

                The harbour's lights are lit again.

                References

                   1. https://kestrel.example/
                   2. https://kestrel.example/weather
                   3. https://letters.example/sharer?u=https%3A%2F%2Fkestrel.example%2F2026%2Fharbour-lights-lit-again
                   4. https://birds.example/tell?url=https://kestrel.example/2026/harbour-lights-lit-again%3Futm=x&text=Lights
                   5. https://kestrel.example/login?return=https%3A%2F%2Fkestrel.example%2Faccount
                """));
    }

    @Test
    void anAddressInAnotherScriptIsWrittenOut() {
        assertEquals(Optional.of("https://saqr.example/أضواء-الميناء"), in("""
                # أضواء الميناء تعود بعد ثلاث سنوات

                [شارك](https://letters.example/s?u=https%3A%2F%2Fsaqr.example%2F%D8%A3%D8%B6%D9%88%D8%A7%D8%A1-%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1)
                [غرد](https://birds.example/t?url=https%3A%2F%2Fsaqr.example%2F%D8%A3%D8%B6%D9%88%D8%A7%D8%A1-%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1)
                """));
    }

    @Test
    void oneLinkThatGivesAnAddressMayBeAnothersPage() {
        assertEquals(Optional.empty(), in("See https://maps.example/go?to=https://pier.example/tickets for more.\n"));
    }

    @Test
    void aSiteIsNoPageAndACutAddressNone() {
        assertEquals(Optional.empty(), in("""
                [Share](https://letters.example/s?u=https%3A%2F%2Fkestrel.example%2F)
                [Tell](https://birds.example/t?url=https%3A%2F%2Fkestrel.example)
                [Send](https://mail.example/t?url=https%3A%2F%2Fkestrel.example%2Fa%2)
                [Save](https://pins.example/t?url=https%3A%2F%2Fkestrel.example%2Fa%2)
                """));
    }

    @Test
    void theHeadlineIsComparedWithIt() {
        String links = "[Share](https://letters.example/s?u=" + HARBOUR + ")\n\n[Tell](https://birds.example/t?url="
                + HARBOUR + ")\n";
        PageFeatures page = new PageFeatures(
                Dump.read(UnicodeText.of("# Harbour lights lit again\n\n" + links), BylineWords.shipped()),
                Optional.empty(),
                TextTables.shipped());

        assertEquals(1, page.statedAddress().share("Harbour lights lit again"));
        assertEquals(0, page.address().share("Harbour lights lit again"));
    }

    private static Optional<String> in(String dump) {
        return SharedAddress.in(Dump.read(UnicodeText.of(dump), BylineWords.shipped()));
    }
}
