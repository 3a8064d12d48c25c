package news.dateline.text;

/**
 * A line with a photo credit: the caption, the label and the credit, as in {@code Caption.Photo: Ann Other/AP}.
 *
 * @param caption what stands before the label; may be empty
 * @param labelled the label, its colon and the credit
 * @param credit what stands after the label
 */
public record PhotoCredit(String caption, String labelled, String credit) {}
