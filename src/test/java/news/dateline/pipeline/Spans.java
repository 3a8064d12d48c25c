package news.dateline.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.item.Content;
import news.dateline.item.Draft;
import news.dateline.item.Removed;
import news.dateline.item.Span;

/** Holds the spans of an article against the body as the reader gave it. */
final class Spans {
    private Spans() {}

    /** What is left, was removed or was found elsewhere than its span says, and what the steps removed without one. */
    static List<String> untrue(Draft draft, Draft article) {
        List<String> untrue = new ArrayList<>();
        Content left = article.content();
        IntStream.range(0, left.paragraphs().size())
                .filter(index -> !text(draft, article.span(index))
                        .equals(Optional.of(left.paragraphs().get(index))))
                .forEach(index -> untrue.add("paragraph " + index + " at " + article.span(index)));
        takenBySteps(draft, article)
                .filter(removed ->
                        !removed.span().flatMap(span -> text(draft, span)).equals(Optional.of(removed.text())))
                .forEach(removed -> untrue.add(removed.toString()));
        article.wire().findings().stream()
                .filter(finding -> !finding.span()
                        .map(span -> text(draft, span).equals(finding.text()))
                        .orElse(true))
                .forEach(finding -> untrue.add(finding.toString()));
        untrue.addAll(notOnce(draft, article));
        return untrue;
    }

    /** Each unit of ink of the body as it was is in what is left or in what was removed, and in one of them only. */
    private static List<String> notOnce(Draft draft, Draft article) {
        List<int[]> times = new ArrayList<>();
        draft.content().paragraphs().forEach(paragraph -> times.add(new int[paragraph.length()]));
        Stream.concat(
                        IntStream.range(0, article.content().paragraphs().size())
                                .mapToObj(article::span),
                        takenBySteps(draft, article).flatMap(removed -> removed.span().stream()))
                .forEach(span ->
                        IntStream.range(span.start(), span.end()).forEach(unit -> times.get(span.paragraph())[unit]++));
        List<String> faults = new ArrayList<>();
        for (int paragraph = 0; paragraph < times.size(); paragraph++) {
            String text = draft.content().paragraphs().get(paragraph);
            for (int unit = 0; unit < text.length(); unit++) {
                int covered = times.get(paragraph)[unit];
                if (covered != 1 && !(covered == 0 && Character.isWhitespace(text.charAt(unit)))) {
                    faults.add("unit " + unit + " of paragraph " + paragraph + " is there " + covered + " times");
                }
            }
        }
        return faults;
    }

    private static Stream<Removed> takenBySteps(Draft draft, Draft article) {
        return article.wire().removed().stream()
                .skip(draft.wire().removed().size())
                .filter(removed -> !wasHeadline(draft, article, removed));
    }

    /** The headline is beside the body and has no span in it. */
    private static boolean wasHeadline(Draft draft, Draft article, Removed removed) {
        return article.content().title().isEmpty()
                && removed.span().isEmpty()
                && draft.content().title().equals(Optional.of(removed.text()));
    }

    /** What stands in a span; nothing where the body has no such place. */
    static Optional<String> text(Draft draft, Span span) {
        List<String> paragraphs = draft.content().paragraphs();
        return span.paragraph() < paragraphs.size()
                        && span.end() <= paragraphs.get(span.paragraph()).length()
                ? Optional.of(paragraphs.get(span.paragraph()).substring(span.start(), span.end()))
                : Optional.empty();
    }
}
