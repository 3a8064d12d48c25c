package news.dateline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.text.TextTables;

/** Gathers the lines of a page that may be its headline, and the parts of them that may. */
final class HeadlineLines {
    private static final float LEAST = 0.004f;
    /** Text is a headline only where it looks much more like one. */
    private static final float LEAST_OF_TEXT = 0.2f;

    private static final int MOST = 24;
    private static final int MOST_IN_PARTS = 8;
    static final int LONGEST = 300;

    /** A line, wherever it stands, or a part of it: its likeliest block, its first. */
    static final class Candidate {
        final String line;
        final LinePart.Kind part;
        final int first;
        int block;
        int times;
        double odds;
        boolean heading;
        /** Of a heading in Markdown, 1 to 6; 0 where none is marked. */
        int level;

        Candidate(String line, LinePart.Kind part, int first) {
            this.line = line;
            this.part = part;
            this.first = first;
            this.block = first;
        }

        Candidate part(String piece, LinePart.Kind kind) {
            Candidate part = new Candidate(piece, kind, first);
            part.block = block;
            part.times = times;
            part.odds = odds;
            part.heading = heading;
            part.level = level;
            return part;
        }
    }

    private HeadlineLines() {}

    /** Whole lines first, the likeliest of them before the others; then parts that stand in no line of their own. */
    static List<Candidate> of(List<TextBlock> blocks, Nearby chances, boolean[] text, TextTables words) {
        List<Candidate> all = new ArrayList<>(lines(blocks, chances, text, words));
        for (Candidate whole : List.copyOf(all.subList(0, Math.min(MOST_IN_PARTS, all.size())))) {
            for (LinePart part : LinePart.of(whole.line, words)) {
                String piece = part.in(whole.line);
                boolean stands = all.stream().anyMatch(other -> other.line.equals(piece));
                if (!stands && piece.codePoints().anyMatch(Character::isLetter)) {
                    all.add(whole.part(piece, part.kind()));
                }
            }
        }
        return all;
    }

    private static List<Candidate> lines(List<TextBlock> blocks, Nearby chances, boolean[] text, TextTables words) {
        Map<String, Candidate> lines = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            String line = blocks.get(i).text();
            float chance = chances.of(Role.TITLE, i);
            boolean may = chance >= (text[i] ? LEAST_OF_TEXT : LEAST)
                    && isShaped(line)
                    && words.furniture().kindOf(line).isEmpty();
            if (may) {
                int at = i;
                Candidate candidate = lines.computeIfAbsent(line, key -> new Candidate(key, LinePart.Kind.WHOLE, at));
                int level = level(blocks.get(i));
                candidate.times++;
                candidate.odds += chance;
                candidate.heading |= blocks.get(i).isHeading();
                candidate.level =
                        candidate.level == 0 || level > 0 && level < candidate.level ? level : candidate.level;
                candidate.block = chance > chances.of(Role.TITLE, candidate.block) ? i : candidate.block;
            }
        }
        return lines.values().stream()
                .sorted(Comparator.comparingDouble((Candidate line) -> -chances.of(Role.TITLE, line.block))
                        .thenComparingInt(line -> line.block))
                .limit(MOST)
                .toList();
    }

    private static boolean isShaped(String text) {
        return text.length() <= LONGEST
                && text.indexOf("://") < 0
                && text.codePoints().anyMatch(Character::isLetter)
                && !(text.charAt(0) == '[' && isAllNames(text));
    }

    /** {@code [icon_faceb] [icon_twitt]}: a browser's text mode shows the names of pictures that have no text. */
    private static boolean isAllNames(String text) {
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '[' || unit == ']') {
                within = unit == '[';
            } else if (within == (unit == ' ')) {
                return false;
            }
        }
        return true;
    }

    /** Of a heading in Markdown, 1 to 6; 0 where none is marked. */
    static int level(TextBlock block) {
        String raw = block.raw();
        int list = block.isHeading() && block.isItem() ? ListMark.end(raw) : 0;
        return Math.max(0, DumpSyntax.headingEnd(raw.substring(list).strip()) - 1);
    }
}
