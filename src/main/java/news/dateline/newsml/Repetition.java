package news.dateline.newsml;

import news.dateline.draft.ItemDraft;

/** Text that an item says twice. */
final class Repetition {
    /** A teaser repeats the lede or the paragraph after it, where a dateline or a byline stands before it. */
    private static final int FIRST_PARAGRAPHS = 3;

    private Repetition() {}

    /** Whether the text is the headline, or stands in the body's beginning, perhaps cut off there ("…"). */
    static boolean isIn(ItemDraft draft, String text) {
        String bare = bare(text);
        if (bare.isEmpty()
                || draft.title().map(Repetition::bare).filter(bare::equals).isPresent()) {
            return true;
        }
        return draft.paragraphs().stream().limit(FIRST_PARAGRAPHS).anyMatch(paragraph -> paragraph.contains(bare));
    }

    /** Whether the text is the headline once more. */
    static boolean isTitle(ItemDraft draft, String text) {
        return draft.title().map(Repetition::bare).filter(bare(text)::equals).isPresent();
    }

    private static String bare(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == '…' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return text.substring(0, end).strip();
    }
}
