package news.dateline.text;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;

/**
 * Whether characters that were made of bytes by guessing may be somebody's text. Any bytes are characters in some charset: noise becomes
 * letters of four scripts, frames of boxes, ideographs that nobody writes. Text has one script, hardly any signs that are not its
 * punctuation, and, where it is written in ideographs, mostly those of the first level of the national standards. Stateless; thread safe.
 */
final class Legibility {
    /** A reader learns no more from more. */
    private static final int SAMPLE = 4_096;

    /** At most one character in so many may be a sign that no sentence has. */
    private static final int CHARACTERS_FOR_ONE_SIGN = 12;

    /** At most one letter in so many may be of another script; ASCII's go with all. */
    private static final int LETTERS_FOR_ONE_STRANGER = 12;

    /** Of so many ideographs one may be rare; names are. */
    private static final int IDEOGRAPHS_FOR_ONE_RARE = 4;

    /** Of so many words one may mix scripts or have a capital behind a small letter. */
    private static final int WORDS_FOR_ONE_MIXED = 8;

    /** Fewer characters beyond ASCII of a charset of two bytes are any two pairs of bytes. */
    private static final int FEWEST_WIDE = 4;

    /** Beyond this a detector knows better. */
    private static final int SHORT = 64;

    /** Letters and digits that there must be for each control character where these are many. */
    private static final int LETTERS_FOR_ONE_CONTROL = 3;

    /** Markup and programs have the others. */
    private static final String ASCII_SIGNS = "^~`|\\";

    private static final String PUNCTUATION =
            "«»¡¿·•…–—‘’‚“”„†‡‹›§°€£©®™ªº²³½¼¾′″№،؛؟٪‐‑−،۔।。、〜「」『』【】《》〈〉〔〕（），．：；！？％＋－／～＊･·▪■▲►◆●○★☆※→";

    /** First levels: what newspapers are set with. */
    private static final List<Level> FIRST_LEVELS = List.of(
            new Level(Charset.forName("GB2312"), 0xb0, 0xd7),
            new Level(Charset.forName("EUC-JP"), 0xb0, 0xcf),
            new Level(Charset.forName("Big5"), 0xa4, 0xc6));

    /** Ideographs whose first byte in a charset lies between two. */
    private record Level(Charset charset, int first, int last) {
        boolean has(int ideograph) {
            try {
                ByteBuffer bytes =
                        charset.newEncoder().encode(CharBuffer.wrap(new String(Character.toChars(ideograph))));
                int lead = bytes.get(0) & 0xff;
                return bytes.remaining() == 2 && lead >= first && lead <= last;
            } catch (CharacterCodingException e) {
                return false;
            }
        }
    }

    private Legibility() {}

    /** Whether control characters are few enough for what stands beside them: a frame's or a bell's, not a file's. */
    static boolean outweighs(String text, int controls) {
        long letters = text.chars().filter(Character::isLetterOrDigit).count();
        return letters >= (long) controls * LETTERS_FOR_ONE_CONTROL;
    }

    /** Whether it is a word or a few of a language in Latin letters, too short for a detector: mostly ASCII, and letters beyond it. */
    static boolean isShortLatin(String text) {
        long plain = text.chars()
                .filter(unit -> unit < 0x80 && Character.isLetter(unit))
                .count();
        long beyond = text.chars().filter(unit -> unit >= 0x80).count();
        return text.length() <= SHORT
                && beyond < plain
                && text.chars()
                        .allMatch(unit ->
                                unit < 0x80 ? unit >= ' ' || unit == '\n' || unit == '\r' : Character.isLetter(unit))
                && mayBeText(text);
    }

    /** Whether it may be text of a language. */
    static boolean mayBeText(String text) {
        Account account = new Account();
        text.codePoints().limit(SAMPLE).forEach(account::take);
        account.endWord();
        return account.isText();
    }

    /** What was seen of a text so far. */
    private static final class Account {
        private final int[] scripts = new int[UnicodeScript.values().length];
        private int characters;
        private int signs;
        private int letters;
        private int wide;
        private int ideographs;
        private int rare;
        private int words;
        private int mixed;
        private boolean wordHasAscii;
        private boolean wordHasOther;
        private boolean wordTurnsUp;
        private int before;

        void take(int character) {
            if (Character.isWhitespace(character)) {
                endWord();
                return;
            }
            characters++;
            wide += character > 0xff && !isMark(character) ? 1 : 0;
            if (Character.isLetter(character) || isMark(character)) {
                letter(character);
            } else {
                endWord();
                signs += isOrdinary(character) ? 0 : 1;
            }
        }

        private void letter(int character) {
            if (character < 0x80) {
                wordHasAscii = true;
            } else {
                letters++;
                UnicodeScript script = family(UnicodeScript.of(character));
                scripts[script.ordinal()]++;
                wordHasOther |= script != UnicodeScript.LATIN && script != UnicodeScript.INHERITED;
                if (Character.isIdeographic(character)) {
                    ideographs++;
                    rare += isRare(character) ? 1 : 0;
                }
            }
            wordTurnsUp |= before != 0 && Character.isLowerCase(before) && Character.isUpperCase(character);
            before = character;
        }

        void endWord() {
            if (before != 0) {
                words++;
                mixed += wordTurnsUp || wordHasAscii && wordHasOther ? 1 : 0;
            }
            before = 0;
            wordHasAscii = false;
            wordHasOther = false;
            wordTurnsUp = false;
        }

        boolean isText() {
            boolean barelyWide = wide > 0 && wide < FEWEST_WIDE && ideographs > 0;
            return !barelyWide
                    && signs <= characters / CHARACTERS_FOR_ONE_SIGN
                    && strangers() <= letters / LETTERS_FOR_ONE_STRANGER
                    && rare <= ideographs / IDEOGRAPHS_FOR_ONE_RARE
                    && mixed <= words / WORDS_FOR_ONE_MIXED;
        }

        /** Letters of another script than most; ideographs go with the one syllabary of their language. */
        private int strangers() {
            int most = 0;
            for (UnicodeScript script : UnicodeScript.values()) {
                boolean eastern = script == UnicodeScript.HANGUL
                        || script == UnicodeScript.KATAKANA
                        || script == UnicodeScript.BOPOMOFO;
                most = Math.max(most, count(script) + (eastern ? count(UnicodeScript.HAN) : 0));
            }
            return letters - count(UnicodeScript.INHERITED) - most;
        }

        private int count(UnicodeScript script) {
            return scripts[script.ordinal()];
        }

        private static boolean isMark(int character) {
            int type = Character.getType(character);
            return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        }

        private static boolean isOrdinary(int character) {
            return Character.isDigit(character)
                    || character > ' ' && character < 0x7f && ASCII_SIGNS.indexOf(character) < 0
                    || Character.getType(character) == Character.FORMAT
                    || PUNCTUATION.indexOf(character) >= 0;
        }

        private static UnicodeScript family(UnicodeScript script) {
            return switch (script) {
                case HIRAGANA -> UnicodeScript.KATAKANA;
                case COMMON -> UnicodeScript.INHERITED;
                default -> script;
            };
        }

        private static boolean isRare(int ideograph) {
            return FIRST_LEVELS.stream().noneMatch(level -> level.has(ideograph));
        }
    }
}
