package news.dateline.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.enrich.Rule;
import news.dateline.enrich.Step;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.Name;
import news.dateline.item.Notice;
import news.dateline.item.Notice.Action;
import news.dateline.item.Notice.Target;
import news.dateline.item.PubStatus;
import news.dateline.item.Relations;
import news.dateline.item.Signal;
import news.dateline.text.FactTables;

/**
 * Reads notes to desks: a text that asks, by its headline or its first words, that another item be killed, held or used after
 * all, and names it in quotation marks, by its number, or as the rest of its own headline. What it names is looked up by the
 * rules on stories; an item that nobody has is no item.
 */
public final class Notices implements Step {
    private static final String SOURCE = Rule.NOTE.source();

    /** A note is short; a story that quotes is not. */
    private static final int LONGEST = 1500;

    private static final int MOST_TARGETS = 20;
    private static final int LONGEST_SIGN_OFF = 20;

    private final NoteRequests requests;
    private final StoryNames names;
    private final HeadlineMarks marks;

    public Notices(FactTables tables) {
        this.requests = new NoteRequests(tables);
        this.marks = new HeadlineMarks(tables);
        this.names = new StoryNames(marks, new SlugMarks(tables));
    }

    @Override
    public Draft apply(Draft draft) {
        Relations named = draft.relations().withNames(names.of(draft), names.take(draft));
        Draft known = draft.with(named);
        return known.relations().notice().isPresent()
                ? known
                : action(draft).map(action -> noted(known, action)).orElse(known);
    }

    /**
     * The headline's mark is surest; then the words of the note. What a status field says is about the item itself, and so is an
     * embargo.
     */
    private Optional<Action> action(Draft draft) {
        boolean ofItself = draft.pubStatus() != PubStatus.USABLE && !isOfText(draft)
                || draft.stated().embargo().isPresent();
        if (ofItself) {
            return Optional.empty();
        }
        Optional<Action> marked =
                draft.content().title().flatMap(marks::first).flatMap(mark -> NoteRequests.action(mark.signal()));
        return isAlone(draft)
                ? marked.or(() -> requests.in(head(draft)))
                : marked.filter(action -> action == Action.KILL);
    }

    /**
     * Whether the item is a note and nothing else: a short text that asks something. A story that is sent again with a mark on its
     * headline asks nothing in its text, and must not go out as a note.
     */
    private boolean isAlone(Draft draft) {
        List<String> paragraphs = draft.content().paragraphs();
        Stream<String> first = paragraphs.stream().limit(2);
        boolean bare = draft.content().body().length() <= LONGEST_SIGN_OFF;
        Stream<String> said = bare ? texts(draft, 2) : first;
        return draft.content().body().length() <= LONGEST
                && requests.in(said.collect(Collectors.joining("\n"))).isPresent();
    }

    private static boolean isOfText(Draft draft) {
        String from = draft.wire().provenance().getOrDefault(FieldPath.PUB_STATUS, "");
        return from.startsWith("text:");
    }

    /** Where a note says what it asks: headline, note to editors, first two paragraphs. */
    private static String head(Draft draft) {
        return String.join("\n", texts(draft, 2).toList());
    }

    private static Stream<String> texts(Draft draft, int paragraphs) {
        return Stream.of(
                        draft.content().title().stream(),
                        draft.editorial().edNote().stream(),
                        draft.content().paragraphs().stream().limit(paragraphs))
                .flatMap(part -> part);
    }

    private Draft noted(Draft draft, Action action) {
        List<Target> targets = targets(draft);
        if (targets.isEmpty()) {
            return draft;
        }
        boolean alone = isAlone(draft) && !killsByItsHeadline(draft);
        Draft noted = draft.with(draft.relations().withNotice(new Notice(action, alone, targets)));
        // an advisory that asks something is that request: ADVISORY-Story on rates is withdrawn
        return noted.wire().signal().filter(known -> known != Signal.ADVISORY).isPresent()
                ? noted
                : noted.with(noted.wire().withSignal(signal(action)).plusProvenance(FieldPath.SIGNAL, SOURCE));
    }

    /**
     * Whether a kill's mark stands over a headline, and no other item is quoted or named by its number: the text may be the story sent again with the request in it, and
     * must not go out for want of a word.
     */
    private boolean killsByItsHeadline(Draft draft) {
        String said = said(draft);
        boolean numbered = NoteRequests.NUMBERED.matcher(said).results().anyMatch(found -> StoryNames.number(
                        found.group(1))
                .isPresent());
        return !numbered
                && !NoteRequests.QUOTED.matcher(said).find()
                && draft.content()
                        .title()
                        .flatMap(marks::first)
                        .flatMap(mark -> NoteRequests.action(mark.signal()))
                        .filter(Action.KILL::equals)
                        .isPresent();
    }

    private static String said(Draft draft) {
        String text = String.join("\n", texts(draft, Integer.MAX_VALUE).toList());
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static Signal signal(Action action) {
        return switch (action) {
            case KILL -> Signal.KILL;
            case HOLD -> Signal.HOLD;
            case RELEASE -> Signal.ADVISORY;
        };
    }

    private List<Target> targets(Draft draft) {
        String within = said(draft);
        Set<Name> quoted = new LinkedHashSet<>();
        Matcher quotes = NoteRequests.QUOTED.matcher(within);
        while (quotes.find() && quoted.size() < MOST_TARGETS) {
            names.headline(group(quotes)).ifPresent(quoted::add);
        }
        if (quoted.isEmpty()) {
            draft.content()
                    .title()
                    .map(marks::without)
                    .filter(rest -> !rest.equals(draft.content().title().get()))
                    .flatMap(names::headline)
                    .ifPresent(quoted::add);
        }
        Set<Name> numbers = new LinkedHashSet<>();
        Matcher numbered = NoteRequests.NUMBERED.matcher(within);
        while (numbered.find() && numbers.size() < MOST_TARGETS) {
            StoryNames.number(numbered.group(1)).ifPresent(numbers::add);
        }
        return targets(List.copyOf(numbers), List.copyOf(quoted));
    }

    /** One number and one headline are two names of one item. */
    private static List<Target> targets(List<Name> numbers, List<Name> quoted) {
        List<Target> targets = new ArrayList<>();
        if (numbers.size() == 1 && quoted.size() == 1) {
            return List.of(new Target(List.of(numbers.get(0), quoted.get(0))));
        }
        quoted.forEach(name -> targets.add(new Target(List.of(name))));
        if (quoted.isEmpty()) {
            numbers.forEach(name -> targets.add(new Target(List.of(name))));
        }
        return targets;
    }

    private static String group(Matcher found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        throw new IllegalStateException("no group of a match");
    }
}
