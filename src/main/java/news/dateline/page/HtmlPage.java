package news.dateline.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.dateline.draft.ItemDraft;
import news.dateline.figure.ArticlePictures;
import news.dateline.figure.PageFigures;
import news.dateline.format.ContentTypes;
import news.dateline.format.Payload;
import news.dateline.format.Reader;
import news.dateline.item.ReadItem;
import news.dateline.item.Reading;
import news.dateline.item.Reason;
import news.dateline.meta.MetadataReader;
import news.dateline.meta.PageMetadata;
import news.dateline.web.WebPage;
import org.jsoup.parser.Tag;

/** A page of HTML or XHTML, with everything that stands around its article. */
public final class HtmlPage implements Reader {
    private static final Set<String> MEDIA_TYPES = Set.of("text/html", "application/xhtml+xml");

    private static final int PROLOG = 20_000;

    /** Where a page begins, if something else stands before it: a server's warning, a long comment, a stray tag. */
    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype\\s{1,20}html|html|head|body)(?=[\\s>])", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_MACHINERY = 300;

    /** By its document type or root element; text that has neither must be announced as HTML, or begin with its elements. */
    @Override
    public boolean accepts(Payload payload) {
        if (payload.json().isPresent() || payload.isFramed()) {
            return false;
        }
        if (payload.hasRoot("html")) {
            return true;
        }
        boolean xml = payload.opening(5).equals("<?xml");
        return !xml && (payload.root().isPresent() ? hasHtmlRoot(payload) : begins(payload));
    }

    private static boolean hasHtmlRoot(Payload payload) {
        return payload.root()
                        .filter(name -> Tag.isKnownTag(name.toLowerCase(Locale.ROOT)))
                        .isPresent()
                || isAnnounced(payload) && begins(payload);
    }

    private static boolean begins(Payload payload) {
        String text = payload.text();
        return (payload.isMarkup() || isAnnounced(payload))
                && PAGE.matcher(text).region(0, Math.min(text.length(), PROLOG)).find();
    }

    private static boolean isAnnounced(Payload payload) {
        return payload.hints()
                .contentType()
                .map(ContentTypes::essence)
                .filter(MEDIA_TYPES::contains)
                .isPresent();
    }

    @Override
    public List<ReadItem> read(Payload payload) {
        WebPage page = WebPage.open(payload.text(), payload.hints().url(), payload.words());
        PageMetadata metadata = MetadataReader.read(page);
        ItemDraft draft = new ItemDraft(payload);
        PageFigures figures = ArticlePictures.of(page);
        figures.pictures().forEach(draft::picture);
        Reading shown = MainContent.read(page, figures.texts(), knownNames(metadata)::contains);
        if (SoftError.isOne(page, shown) || Wall.isOne(page, shown)) {
            return List.of(new ReadItem.Refused(Reason.NO_TEXT, "a page that says that it is none"));
        }
        Optional<Reading> stated = StatedBody.instead(shown, page);
        draft.body(stated.orElse(shown), stated.isPresent() ? "json-ld:articleBody" : "html:main-content");
        PageFields.into(draft, metadata);
        return List.of(holdsText(draft.outcome(), page));
    }

    /** As the page states them for machines: its authors, its house. */
    private static Set<String> knownNames(PageMetadata metadata) {
        Set<String> names = new HashSet<>();
        metadata.authors().forEach(author -> names.add(author.value()));
        metadata.publisher().ifPresent(house -> names.add(house.value()));
        return names;
    }

    /** A title alone makes no article; it is all that there is to a page that scripts have yet to fill, or a list of links. */
    private static ReadItem holdsText(ReadItem outcome, WebPage page) {
        boolean empty = outcome instanceof ReadItem.Drafted drafted
                && drafted.draft().content().summaries().isEmpty()
                && isMachinery(drafted.draft().content().paragraphs(), page);
        return empty ? new ReadItem.Refused(Reason.NO_TEXT, "a page without an article") : outcome;
    }

    /** "You need to enable JavaScript": a few words, all of them of what a page is worked by. */
    private static boolean isMachinery(List<String> paragraphs, WebPage page) {
        if (paragraphs.stream().mapToInt(String::length).sum() > LONGEST_MACHINERY) {
            return false;
        }
        List<String> machinery = page.tree()
                .select("noscript, label, button, option, nav, footer")
                .eachText();
        return paragraphs.stream().allMatch(text -> machinery.stream().anyMatch(words -> words.contains(text)));
    }
}
