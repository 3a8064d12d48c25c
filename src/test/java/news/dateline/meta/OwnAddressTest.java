package news.dateline.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates state the address of the front page, of a section or of another house as that of every story. */
class OwnAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.post.example/region/mill-turns-again, https://amp.post.example/region/mill-turns-again.amp, true",
        "https://www.post.example/region/mill-turns-again, https://www.post.example/region/mill-turns-again?ref=front, true",
        "https://www.post.co.uk/a/mill-turns, https://m.post.co.uk/a/mill-turns, true",
        "https://www.post.co.uk/a/mill-turns, https://www.herald.co.uk/a/mill-turns, false",
        "https://www.post.example/, https://www.post.example/region/mill-turns-again, false",
        "https://www.post.example/en/index.html, https://www.post.example/region/mill-turns-again, false",
        "https://www.post.example/region, https://www.post.example/region/mill-turns-again, false",
        "https://www.post.example/region/a-lost-goose, https://www.post.example/region/mill-turns-again, false",
        "https://www.post.example/news/4711, https://www.post.example/news/4712, false",
        "https://www.post.example/news/4711, https://www.post.example/news/4711/mill-turns-again?p=1, false",
        "https://www.post.example/show.php, https://www.post.example/show.php?id=4711, false",
        "https://www.post.example/show.html, https://www.post.example/show.html?utm_source=x, true",
        "https://www.post.example/https://www.post.example/mill, https://www.post.example/mill, false",
        "https://www.post.example/region/mill-turns-again, https://t.co/AbC9, true",
        "https://www.post.example/slides/mill, https://www.post.example/slides/mill/21, true"
    })
    void anAddressIsThePagesOwnWhereItCanBe(String stated, String fetched, boolean plausible) {
        assertEquals(plausible, OwnAddress.isPlausible(stated, Optional.of(fetched), "The old mill turns - The Post"));
    }
}
