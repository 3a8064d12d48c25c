package news.dateline.page;

import java.util.List;

/** Where on its page a block stands, and what the page says of it elsewhere. */
final class PositionFeatures implements FeatureGroup {
    private static final int FAR = 60;

    @Override
    public List<String> names() {
        return List.of(
                "index",
                "place",
                "text-before",
                "after-h1",
                "after-title",
                "after-heading",
                "heading-rank",
                "heading-same-box",
                "heading-characters",
                "heading-linked",
                "heading-furniture",
                "in-box",
                "in-article-body",
                "page-has-article-body",
                "in-description",
                "in-title",
                "copies",
                "page-blocks",
                "page-characters");
    }

    @Override
    public void fill(Outline page, int block, FeatureRow row) {
        BlockPositions marks = page.positions();
        row.addLog(block);
        row.addShare(block, page.size());
        row.addShare(marks.textBefore(block), page.characters());
        row.add(distance(block, marks.firstHeading()));
        row.add(distance(block, marks.title()));
        fillHeading(page, block, marks.headingBefore(block), row);
        row.add(Math.min(FAR, marks.placeInBox(block)));
        row.add(StatedText.share(page.bare(block), page.stated().body()));
        row.add(!page.stated().body().isEmpty());
        row.add(StatedText.share(page.bare(block), page.stated().description()));
        row.add(StatedText.share(page.bare(block), page.stated().title()));
        row.add(Math.min(5, page.copies(block)));
        row.addLog(page.size());
        row.addLog(page.characters());
    }

    private static int distance(int block, int mark) {
        return mark < 0 ? -FAR - 1 : Math.max(-FAR, Math.min(FAR, block - mark));
    }

    private static void fillHeading(Outline page, int block, int heading, FeatureRow row) {
        if (heading < 0) {
            for (int i = 0; i < 6; i++) {
                row.add(-1);
            }
            return;
        }
        row.add(Math.min(FAR, block - heading));
        row.add(rank(page.block(heading).element().normalName()));
        row.add(page.box(heading).parent == page.box(block).parent);
        row.addLog(page.text(heading).length());
        row.addShare(page.block(heading).linked(), page.text(heading).length());
        row.add(page.furniture(heading).isPresent());
    }

    /** 1 to 6 of HTML's headings; 0 of what else is marked as one. */
    private static int rank(String element) {
        char last = element.charAt(element.length() - 1);
        return Character.isDigit(last) ? last - '0' : 0;
    }
}
