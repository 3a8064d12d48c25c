package news.dateline.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.item.Picture;
import news.dateline.item.Removed;
import news.dateline.text.Furniture;
import news.dateline.text.PhotoCredit;
import news.dateline.text.PhotoLabels;
import news.dateline.text.Sentences;
import news.dateline.text.TextTables;

/**
 * The blocks that are captions and credits of pictures.
 *
 * @param pieces what each of them holds
 * @param pictures the pictures, in order
 */
record PictureBlocks(Map<Integer, List<Removed>> pieces, List<Picture> pictures) {
    private static final float LIKELY = 0.4f;
    /** What a line must be that says so itself. */
    private static final float SAID = 0.05f;

    private static final float SURE = 0.97f;
    private static final int LONGEST_SAID = 300;
    private static final int LONGEST_ALT = 200;
    private static final int LONGEST_CREDIT = 100;
    private static final int LONGEST_NAMES = 60;
    private static final int MOST_NAMES = 6;

    static PictureBlocks find(
            List<TextBlock> blocks, float[][] chances, boolean[] text, int headline, TextTables words) {
        Gathering gathering = new Gathering(blocks, words.photoLabels());
        int end = end(text);
        for (int i = 0; i < blocks.size(); i++) {
            String line = blocks.get(i).text();
            boolean may = i != headline && !text[i] && !line.isEmpty();
            boolean says = i > headline && i <= end && says(line, words.photoLabels());
            if (may && chances[i][Role.CAPTION.ordinal()] >= (says ? SAID : LIKELY)
                    || says && !may && i != headline && isPicture(line, chances[i])) {
                gathering.add(line, i, alt(blocks, text, headline, i, words.furniture()));
            }
        }
        return new PictureBlocks(gathering.pieces, gathering.pictures);
    }

    /** Whether a line between headline and the text's end says that it is a picture's. */
    private static boolean says(String line, PhotoLabels labels) {
        return !line.isEmpty()
                && line.length() <= LONGEST_SAID
                && (isCaption(line) || labels.creditIn(line).isPresent());
    }

    private static boolean isCaption(String line) {
        return CaptionWords.opens(line) || CaptionWords.endsWithTaker(line);
    }

    /** Text that says so and is not likely to be a paragraph. */
    private static boolean isPicture(String line, float[] chances) {
        return isCaption(line) && chances[Role.TEXT.ordinal()] < SURE;
    }

    /** Just below the last text. */
    private static int end(boolean[] text) {
        int last = -1;
        for (int i = 0; i < text.length; i++) {
            last = text[i] ? i : last;
        }
        return last + 1;
    }

    /** The line right above a credited caption, in the same block: the text shown in the picture's place. */
    private static int alt(List<TextBlock> blocks, boolean[] text, int headline, int caption, Furniture furniture) {
        int above = caption - 1;
        boolean takes = above > 0
                && above != headline
                && !text[above]
                && !blocks.get(caption).opensBlock()
                && !blocks.get(above).text().isEmpty()
                && blocks.get(above).text().length() <= LONGEST_ALT
                && blocks.get(above).text().indexOf(' ') > 0
                && AddressLine.addressOf(blocks.get(above).text(), furniture).isEmpty()
                && !Sentences.stopsOrGoesOn(blocks.get(above).text());
        return takes ? above : -1;
    }

    /** Pictures as they come together. */
    private static final class Gathering {
        private final Map<Integer, List<Removed>> pieces = new HashMap<>();
        private final List<Picture> pictures = new ArrayList<>();
        private final List<TextBlock> lines;
        private final PhotoLabels labels;

        Gathering(List<TextBlock> lines, PhotoLabels labels) {
            this.lines = lines;
            this.labels = labels;
        }

        void add(String line, int block, int above) {
            Optional<PhotoCredit> credit = CaptionWords.creditOf(line, labels);
            if (credit.isPresent()) {
                credited(credit.get(), block, above);
            } else if (isCredit(line) || pieces.containsKey(block - 1) && isShort(line) && !hasCredit()) {
                pieces.put(block, List.of(new Removed(Removed.Kind.CREDIT, line)));
                credit(line, block);
            } else {
                pieces.put(block, List.of(new Removed(Removed.Kind.CAPTION, line)));
                boolean repeats = pictures.stream()
                        .anyMatch(picture ->
                                picture.caption().filter(line::equals).isPresent());
                if (!repeats) {
                    pictures.add(picture(Optional.empty(), Optional.of(line), Optional.empty()));
                }
            }
        }

        private void credited(PhotoCredit credit, int block, int above) {
            Removed labelled = new Removed(Removed.Kind.CREDIT, credit.labelled());
            Optional<String> alt = Optional.empty();
            if (credit.caption().isEmpty()) {
                pieces.put(block, List.of(labelled));
                credit(credit.credit(), block);
                return;
            }
            if (isPath(credit.caption())) {
                pieces.put(block, List.of(new Removed(Removed.Kind.LINK, credit.caption()), labelled));
                credit(credit.credit(), block);
                return;
            }
            int last = pictures.size() - 1;
            if (above >= 0 && pieces.containsKey(above) && last >= 0 && !hasCredit()) {
                alt = pictures.remove(last).caption();
            } else if (above >= 0 && !pieces.containsKey(above)) {
                alt = Optional.of(lines.get(above).text());
                pieces.put(
                        above,
                        List.of(new Removed(
                                Removed.Kind.CAPTION, lines.get(above).text())));
            }
            pieces.put(block, List.of(new Removed(Removed.Kind.CAPTION, credit.caption()), labelled));
            pictures.add(picture(alt, Optional.of(credit.caption()), Optional.of(credit.credit())));
        }

        private void credit(String line, int block) {
            int last = pictures.size() - 1;
            if (pieces.containsKey(block - 1) && last >= 0 && !hasCredit()) {
                pictures.set(
                        last,
                        picture(pictures.get(last).alt(), pictures.get(last).caption(), Optional.of(line)));
            } else {
                pictures.add(picture(Optional.empty(), Optional.empty(), Optional.of(line)));
            }
        }

        private boolean hasCredit() {
            return pictures.isEmpty()
                    || pictures.get(pictures.size() - 1).creditLine().isPresent();
        }
    }

    /** Where the picture lies, not what it shows. */
    private static boolean isPath(String caption) {
        return caption.indexOf('/') >= 0 && caption.indexOf(' ') < 0;
    }

    private static boolean isCredit(String line) {
        return line.length() <= LONGEST_CREDIT
                && (line.startsWith("©") || line.startsWith("(c)") || line.startsWith("(©"));
    }

    /** A name or two: a caption says more. */
    private static boolean isShort(String line) {
        return line.length() <= LONGEST_NAMES
                && !Sentences.endsOne(line)
                && line.chars().filter(unit -> unit == ' ').count() < MOST_NAMES;
    }

    private static Picture picture(Optional<String> alt, Optional<String> caption, Optional<String> credit) {
        return new Picture(Optional.empty(), alt, caption, Optional.empty(), List.of(), credit);
    }

    boolean holds(int block) {
        return pieces.containsKey(block);
    }

    List<Removed> pieces(int block) {
        return pieces.getOrDefault(block, List.of());
    }
}
