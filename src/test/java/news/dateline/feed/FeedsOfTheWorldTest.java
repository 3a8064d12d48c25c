package news.dateline.feed;

import static news.dateline.format.Wires.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Draft;
import news.dateline.item.Identity.AltId;
import news.dateline.item.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers of feeds in many languages lost: dates, authors, addresses, captions. */
class FeedsOfTheWorldTest {
    private static final String TEXT = "<description>The bridge is open to cars and people.</description>";

    private static Draft item(String language, String content) {
        return article("<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'"
                + " xmlns:media='http://search.yahoo.com/mrss/' xmlns:wp='http://wordpress.org/export/1.2/'"
                + " xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'><channel><title>Bridge News</title>"
                + "<link>https://www.example.org/news/</link><language>" + language + "</language>"
                + "<wp:author><wp:author_login>kvasir</wp:author_login>"
                + "<wp:author_display_name>Ann Other</wp:author_display_name></wp:author><item>"
                + "<title>A bridge</title>" + content + TEXT + "</item></channel></rss>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Чт, 07 мар 2024 10:00:00 +0300 | 2024-03-07T10:00:00+03:00
            ru | пн, 17 июн 2024 08:05:00 +0300 | 2024-06-17T08:05:00+03:00
            uk | чт, 07 бер 2024 10:00:00 +0200 | 2024-03-07T10:00:00+02:00
            uk | Пт, 01 лис 2024 10:00:00 +0200 | 2024-11-01T10:00:00+02:00
            bg | чт, 07 март 2024 10:00:00 +0200 | 2024-03-07T10:00:00+02:00
            nl | do, 07 mrt 2024 10:00:00 +0100 | 2024-03-07T10:00:00+01:00
            nl | vr, 01 mei 2024 10:00:00 +0200 | 2024-05-01T10:00:00+02:00
            de | Do, 07 Mär 2024 10:00:00 +0100 | 2024-03-07T10:00:00+01:00
            de | Di, 03 Dez 2024 10:00:00 +0100 | 2024-12-03T10:00:00+01:00
            fr | mar., 06 août 2024 10:00:00 +0200 | 2024-08-06T10:00:00+02:00
            es | jue, 07 mar 2024 10:00:00 -0300 | 2024-03-07T10:00:00-03:00
            es | mié, 04 sept 2024 10:00:00 -0300 | 2024-09-04T10:00:00-03:00
            pt | Qui, 07 Mar 2024 10:00:00 -0300 | 2024-03-07T10:00:00-03:00
            pt | Ter, 05 fev 2024 10:00:00 -0300 | 2024-02-05T10:00:00-03:00
            it | gio, 07 mar 2024 10:00:00 +0100 | 2024-03-07T10:00:00+01:00
            it | mar, 04 giu 2024 10:00:00 +0200 | 2024-06-04T10:00:00+02:00
            pl | czw, 07 mar 2024 10:00:00 +0100 | 2024-03-07T10:00:00+01:00
            pl | pt, 01 lis 2024 10:00:00 +0100 | 2024-11-01T10:00:00+01:00
            hr | pet, 04 lis 2024 10:00:00 +0200 | 2024-10-04T10:00:00+02:00
            cs | čt, 07 bře 2024 10:00:00 +0100 | 2024-03-07T10:00:00+01:00
            sv | tors, 07 mars 2024 10:00:00 +0100 | 2024-03-07T10:00:00+01:00
            da | tor., 07 maj 2024 10:00:00 +0200 | 2024-05-07T10:00:00+02:00
            fi | to, 07 maalis 2024 10:00:00 +0200 | 2024-03-07T10:00:00+02:00
            hu | cs, 07 márc. 2024 10:00:00 +0100 | 2024-03-07T10:00:00+01:00
            tr | Per, 07 Mar 2024 10:00:00 +0300 | 2024-03-07T10:00:00+03:00
            tr | Sal, 06 Ağu 2024 10:00:00 +0300 | 2024-08-06T10:00:00+03:00
            el | Πεμ, 07 Μαρ 2024 10:00:00 +0200 | 2024-03-07T10:00:00+02:00
            ar | الخميس, 07 مارس 2024 10:00:00 +0300 | 2024-03-07T10:00:00+03:00
            ar | خميس، ٠٧ مارس ٢٠٢٤ ١٠:٠٠:٠٠ +0300 | 2024-03-07T10:00:00+03:00
            he | יום ה, 07 מרץ 2024 10:00:00 +0200 | 2024-03-07T10:00:00+02:00
            zh | 周四, 07 3月 2024 10:00:00 +0800 | 2024-03-07T10:00:00+08:00
            zh | 星期四, 07 三月 2024 10:00:00 +0800 | 2024-03-07T10:00:00+08:00
            ja | 木, 07 3 2024 10:00:00 +0900 | 2024-03-07T10:00:00+09:00
            ko | 목, 07 3월 2024 10:00:00 +0900 | 2024-03-07T10:00:00+09:00
            id | Kam, 07 Mei 2024 10:00:00 +0700 | 2024-05-07T10:00:00+07:00
            ro | joi, 07 mar. 2024 10:00:00 +0200 | 2024-03-07T10:00:00+02:00
            """)
    void aDateCountsInTheWordsOfAnyLanguage(String language, String written, String meant) {
        Draft article = item(language, "<pubDate>" + written + "</pubDate>");

        assertEquals(Optional.of(meant), article.times().firstCreated().map(Object::toString));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            <dc:creator>Ann Other</dc:creator> | Ann Other
            <dc:creator>admin</dc:creator> | none
            <dc:creator>Администратор</dc:creator> | none
            <dc:creator>管理员</dc:creator> | none
            <dc:creator>aother77</dc:creator> | none
            <dc:creator>Bridge News</dc:creator> | none
            <dc:creator>kvasir</dc:creator> | Ann Other
            <author>desk@example.org</author><itunes:author>Ann Other</itunes:author> | Ann Other
            <author>ann@example.org (Ann Other)</author> | Ann Other
            <dc:creator>admin</dc:creator><media:credit role='author'>Ann Other</media:credit> | Ann Other
            <media:credit role='photographer'>Joe Lens</media:credit> | none
            """)
    void whoKeepsTheSoftwareWroteNothing(String fields, String by) {
        assertEquals(Optional.ofNullable(by), item("en", fields).editorial().by());
    }

    @Test
    void aLinkIsRelativeToTheSite() {
        Draft article = item(
                "en",
                "<guid isPermaLink='false'>7</guid><link>../a/bridge</link>"
                        + "<enclosure url='//img.example.org/a.jpg' type='image/jpeg'/>");

        assertTrue(article.identity().altIds().contains(new AltId("url", "https://www.example.org/a/bridge")));
        assertEquals(
                Optional.of("https://img.example.org/a.jpg"),
                article.content().pictures().get(0).url());
    }

    @Test
    void aLinkOfAFeedThatNamesNoSiteIsRelativeToTheFeed() {
        Draft article = article(
                "<feed xmlns='http://www.w3.org/2005/Atom'><link rel='self' href='https://example.org/blog/feed'/>"
                        + "<entry><id>tag:example.org,2024:7</id><title>A bridge</title><link href='bridge'/>"
                        + "<content>It is open.</content></entry></feed>");

        assertEquals(
                List.of(new AltId("url", "https://example.org/blog/bridge")),
                article.identity().altIds());
    }

    @Test
    void aPictureHasItsOwnCaptionAndTheCreditsOfTheirRoles() {
        Draft article = item(
                "en",
                "<media:content url='https://img.example.org/a.jpg' medium='image'>"
                        + "<media:title>A bridge</media:title><media:description>Cars &amp;amp; people</media:description>"
                        + "<media:credit role='author'>Ann Other</media:credit><media:credit role='photographer'>Joe Lens</media:credit>"
                        + "<media:credit role='distribution company'>Harbour Pictures</media:credit></media:content>");

        assertEquals(
                List.of(new Picture(
                        Optional.of("https://img.example.org/a.jpg"),
                        Optional.empty(),
                        Optional.of("Cars & people"),
                        Optional.of("Joe Lens"),
                        List.of(),
                        Optional.of("Harbour Pictures"))),
                article.content().pictures());
    }
}
