package news.dateline.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.figure.PageItem.TextRun;
import news.dateline.text.CreditLabel;
import news.dateline.text.CreditTail;
import news.dateline.text.Furniture;
import news.dateline.text.PhotoLabels;
import news.dateline.text.TextTables;

/**
 * A picture's texts as caption and credit.
 *
 * @param caption without its credit
 * @param credit as printed, without its label
 */
record CaptionText(Optional<String> caption, Optional<String> credit) {
    private static final int LONGEST_CREDIT = 160;
    private static final int SHORT_WORD = 6;
    private static final int MOST_WORDS = 9;

    /** A day and a time of day have more. */
    private static final int MOST_DIGITS = 9;

    /** Reads the parts in order; those that are credits by name are, the others are looked at. */
    static CaptionText of(List<TextRun> parts, TextTables words) {
        PhotoLabels labels = words.photoLabels();
        List<String> captions = new ArrayList<>();
        List<String> credits = new ArrayList<>();
        boolean expecting = false;
        boolean labelled = parts.stream().anyMatch(part -> CreditLabel.endIn(part.text(), labels) > 0);
        for (TextRun part : parts) {
            String text = part.text();
            int label = CreditLabel.endIn(text, labels);
            boolean bare = label > 0 && label == text.length();
            boolean named = part.kind() != TextRun.Kind.CAPTION && !CreditTail.isSentence(text, labelled);
            boolean credit = named || label > 0 && !CreditTail.isSentence(text.substring(label), false) || expecting;
            if (credit || !captions.isEmpty() && isBracketed(text) || isAfterCaption(text, captions, parts)) {
                add(credits, CreditTail.bare(text, labels));
            } else {
                captions.add(text);
            }
            expecting = bare;
        }
        return split(String.join(" ", captions), credits, words);
    }

    /** A credit of its own, and the one that ends the caption. */
    private static CaptionText split(String caption, List<String> credits, TextTables words) {
        PhotoLabels labels = words.photoLabels();
        Optional<CreditTail> tail = CreditTail.of(caption, labels)
                .or(() -> credits.isEmpty() ? CreditTail.unmarked(caption, labels) : Optional.empty());
        tail.ifPresent(found -> add(credits, found.credit()));
        return new CaptionText(
                tail.map(CreditTail::caption)
                        .or(() -> Optional.of(caption))
                        .filter(text -> isCaption(text, words.furniture())),
                credits.isEmpty() ? Optional.empty() : Optional.of(String.join(" / ", credits)));
    }

    /** A short word such as that for a video is none; scripts without capitals say more in as many letters. */
    private static boolean isCaption(String text, Furniture furniture) {
        return furniture.kindOf(text).isEmpty() && hasWords(text);
    }

    private static boolean hasWords(String text) {
        return text.length() > SHORT_WORD
                || text.indexOf(' ') > 0
                || text.chars()
                        .anyMatch(unit -> Character.isLetter(unit)
                                && !Character.isUpperCase(unit)
                                && !Character.isLowerCase(unit));
    }

    private static void add(List<String> texts, String text) {
        boolean says = text.chars().anyMatch(Character::isLetter)
                && text.chars().filter(Character::isDigit).count() < MOST_DIGITS;
        if (says && texts.stream().noneMatch(one -> one.contains(text))) {
            texts.add(text);
        }
    }

    private static boolean isBracketed(String text) {
        return text.length() <= LONGEST_CREDIT && text.startsWith("(") && text.indexOf(')') == text.length() - 1;
    }

    /** The last of several parts, if it is names: a few words, slashes between them, no sentence. */
    private static boolean isAfterCaption(String text, List<String> captions, List<TextRun> parts) {
        return !captions.isEmpty()
                && parts.get(parts.size() - 1).text().equals(text)
                && (CreditTail.isNames(text, MOST_WORDS)
                        || CreditTail.isCapitalised(text) && !CreditLabel.isMarker(text));
    }
}
