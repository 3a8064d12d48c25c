package news.dateline.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Authors as RSS has them: {@code desk@example.org (Ann Other)}, {@code Ann Other <ann@example.org>}, or a name. */
final class People {
    private static final String MAIL = "[^\\s@()<>]{1,64}@[^\\s@()<>]{1,255}";
    private static final int LONGEST = 400;
    private static final Pattern MAIL_THEN_NAME = Pattern.compile("(?:mailto:)?" + MAIL + "\\s*\\(([^()]{1,200})\\)");
    private static final Pattern MAILS = Pattern.compile("[<(]?(?:mailto:)?" + MAIL + "[>)]?");

    private People() {}

    /** The name alone; empty where there is none but an address, and for what is no name at that length. */
    static String name(String author) {
        if (author.length() > LONGEST) {
            return "";
        }
        Matcher named = MAIL_THEN_NAME.matcher(author.strip());
        String name = named.matches() ? named.group(1) : MAILS.matcher(author).replaceAll(" ");
        return name.strip().replaceAll("^[,;]+|[,;]+$", "").strip();
    }
}
