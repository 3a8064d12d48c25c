package news.dateline.newsml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dateline.draft.ItemDraft;
import news.dateline.markup.Trees;
import news.dateline.text.Nobodies;
import org.jsoup.nodes.Element;

/** Reads {@code contentMeta}: what is said about the text. For one thread. */
final class G2ContentMeta {
    /** More than any item has; the standard knows no limit. */
    private static final int MOST_SUBJECTS = 500;

    private static final Set<String> SUMMARIES = Set.of("", "teaser", "summary", "abstract", "standfirst", "lead");

    private static final Set<String> WRITERS = Set.of("author", "writer", "reporter", "journalist", "byline");

    private final Element meta;
    private final ItemDraft draft;
    private boolean credited;

    G2ContentMeta(Element meta, ItemDraft draft) {
        this.meta = meta;
        this.draft = draft;
    }

    /** Whether a credit line or a source is stated. */
    boolean isCredited() {
        return credited;
    }

    void read() {
        Trees.text(meta, "urgency").ifPresent(value -> draft.urgency(value, "newsmlg2:urgency"));
        Trees.text(meta, "contentCreated").ifPresent(time -> draft.contentCreated(time, "newsmlg2:contentCreated"));
        Trees.text(meta, "by").ifPresent(by -> draft.by(by, "newsmlg2:by"));
        if (Trees.text(meta, "by").isEmpty()) {
            writers();
        }
        Trees.text(meta, "slugline").ifPresent(slug -> draft.slugline(slug, "newsmlg2:slugline"));
        Trees.text(meta, "dateline").ifPresent(line -> draft.dateline(line, "newsmlg2:dateline"));
        Trees.child(meta, "located").flatMap(QCode::name).ifPresent(place -> draft.located(place, "newsmlg2:located"));
        Trees.child(meta, "language")
                .flatMap(language -> Trees.attribute(language, "tag"))
                .ifPresent(tag -> draft.language(tag, "newsmlg2:language"));
        Trees.children(meta, "altId").forEach(this::altId);
        headlines(Trees.children(meta, "headline"));
        credits();
        subjects();
    }

    /** Where no byline is printed, whoever wrote it is named there; so are, without a role, log-ins of those who edited it. */
    private void writers() {
        for (String element : List.of("creator", "contributor")) {
            for (Element person : Trees.children(meta, element)) {
                String role = QCode.role(person);
                boolean writes = WRITERS.contains(role) || role.isEmpty() && element.equals("creator");
                QCode.name(person)
                        .filter(name -> writes && !Nobodies.isLogin(name))
                        .ifPresent(draft::author);
            }
        }
    }

    private void altId(Element altId) {
        String type =
                Trees.attribute(altId, "type").map(QCode::of).map(QCode::code).orElse("");
        Trees.text(altId).ifPresent(id -> draft.altId(type.isEmpty() ? "altId" : type, id));
    }

    /** The main headline has rank 1 or none, and no role but that of a headline; where none is so, the first is. */
    @SuppressWarnings("ReferenceEquality") // a node is the same or another: jsoup's nodes have no value to compare
    private void headlines(List<Element> headlines) {
        Optional<Element> main = headlines.stream()
                .filter(G2ContentMeta::isMain)
                .findFirst()
                .or(() -> headlines.stream().findFirst());
        main.flatMap(Trees::text).ifPresent(title -> draft.title(title, "newsmlg2:headline"));
        for (Element headline : headlines) {
            if (headline != main.get()) {
                Trees.text(headline).ifPresent(text -> draft.headline(role(headline), text));
            }
        }
    }

    private static boolean isMain(Element headline) {
        String rank = Trees.attribute(headline, "rank").orElse("1");
        String role = QCode.role(headline);
        return rank.equals("1") && (role.isEmpty() || role.equals("main") || role.equals("headline"));
    }

    /** A headline of a lower rank and no role is the kicker above the main one. */
    private static String role(Element headline) {
        String role = QCode.role(headline);
        return role.isEmpty() ? Trees.attribute(headline, "rank").isPresent() ? "kicker" : "alternative" : role;
    }

    private void credits() {
        Trees.text(meta, "creditline").ifPresent(line -> credit(line, "newsmlg2:creditline"));
        Trees.children(meta, "infoSource")
                .forEach(source -> QCode.name(source).ifPresent(name -> credit(name, "newsmlg2:infoSource")));
    }

    private void credit(String text, String from) {
        credited = true;
        draft.credit(text, from);
    }

    private void subjects() {
        for (Element genre : Trees.children(meta, "genre")) {
            QCode.name(genre).ifPresent(draft::genre);
        }
        Trees.children(meta, "subject").stream().limit(MOST_SUBJECTS).forEach(subject -> QCode.name(subject)
                .ifPresent(name -> draft.subject(name, Subjects.uri(subject))));
    }

    /** What is said of the text in short, unless it is the text's own beginning once more. */
    void readDescriptions() {
        for (Element description : Trees.children(meta, "description")) {
            if (SUMMARIES.contains(QCode.role(description))) {
                Trees.text(description)
                        .filter(text -> !Repetition.isIn(draft, text))
                        .ifPresent(text -> draft.summary(text, "newsmlg2:description"));
            }
        }
    }
}
