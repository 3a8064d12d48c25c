package news.dateline.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.item.Picture;
import news.dateline.item.Removed;
import news.dateline.text.PhotoCredit;

/**
 * The blocks that are captions and credits of pictures.
 *
 * @param pieces what each of them holds
 * @param pictures the pictures, in order
 */
record PictureBlocks(Map<Integer, List<Removed>> pieces, List<Picture> pictures) {
    private static final float LIKELY = 0.5f;

    static PictureBlocks find(List<TextBlock> blocks, float[][] chances, boolean[] text, int headline) {
        Map<Integer, List<Removed>> pieces = new HashMap<>();
        List<Picture> pictures = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            String line = blocks.get(i).text();
            boolean may = i != headline && !text[i] && !line.isEmpty();
            if (may && chances[i][Role.CAPTION.ordinal()] >= LIKELY) {
                boolean follows = pieces.containsKey(i - 1);
                add(line, i, follows, pieces, pictures);
            }
        }
        return new PictureBlocks(pieces, pictures);
    }

    private static void add(String line, int block, boolean follows, Map<Integer, List<Removed>> pieces, List<Picture> pictures) {
        Optional<PhotoCredit> credit = PhotoCredit.in(line);
        if (credit.isEmpty()) {
            pieces.put(block, List.of(new Removed(Removed.Kind.CAPTION, line)));
            boolean repeats = pictures.stream().anyMatch(picture -> picture.caption().filter(line::equals).isPresent());
            if (!repeats) {
                pictures.add(picture(Optional.of(line), Optional.empty()));
            }
            return;
        }
        Removed labelled = new Removed(Removed.Kind.CREDIT, credit.get().labelled());
        if (!credit.get().caption().isEmpty()) {
            pieces.put(block, List.of(new Removed(Removed.Kind.CAPTION, credit.get().caption()), labelled));
            pictures.add(picture(Optional.of(credit.get().caption()), Optional.of(credit.get().credit())));
            return;
        }
        pieces.put(block, List.of(labelled));
        int last = pictures.size() - 1;
        if (follows && pictures.get(last).creditLine().isEmpty()) {
            pictures.set(last, picture(pictures.get(last).caption(), Optional.of(credit.get().credit())));
        } else {
            pictures.add(picture(Optional.empty(), Optional.of(credit.get().credit())));
        }
    }

    private static Picture picture(Optional<String> caption, Optional<String> credit) {
        return new Picture(Optional.empty(), Optional.empty(), caption, Optional.empty(), List.of(), credit);
    }

    boolean holds(int block) {
        return pieces.containsKey(block);
    }

    List<Removed> pieces(int block) {
        return pieces.get(block);
    }
}
