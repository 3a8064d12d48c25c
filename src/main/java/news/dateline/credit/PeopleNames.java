package news.dateline.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.dateline.agency.AliasPosition;
import news.dateline.dateline.LargeCity;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;

/** The persons that a byline names; houses, offices, places and mail addresses beside them are none. */
final class PeopleNames {
    private static final int MOST_WORDS = 5;
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[,،、;؛/|·•＆&]\\s*|\\s+(?:and|und|et|y|e|og|och|en|ja|i|и|та|ve|و|dan|và|και)\\s+");
    private static final Pattern ASIDE = Pattern.compile("\\s*[(（\\[].*?[)）\\]]|\\S+@\\S+");
    private static final Pattern EDGES = Pattern.compile("^[\\s:：–—-]+|[\\s:：.–—-]+$");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("[\\p{IsHan}]{2,4}|[가-힣]{2,4}|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{2,8}");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private PeopleNames() {}

    static List<String> in(String by, Context context) {
        String bare = ASIDE.matcher(by.substring(context.bylines().opening(by))).replaceAll("");
        List<String> people = new ArrayList<>();
        for (String part : BETWEEN.split(EDGES.matcher(bare).replaceAll(""))) {
            String name = withoutReporter(EDGES.matcher(part).replaceAll(""), context);
            if (isPerson(name, context) && !people.contains(name)) {
                people.add(name);
            }
        }
        return people;
    }

    /** 記者 王小明; 한가람 기자 */
    private static String withoutReporter(String part, Context context) {
        String[] words = BLANK.split(part);
        int first = words.length > 1 && context.words().matches(CreditWord.REPORTER, words[0]) ? 1 : 0;
        int last = words.length > first + 1 && context.words().matches(CreditWord.REPORTER, words[words.length - 1])
                ? words.length - 1
                : words.length;
        return String.join(" ", List.of(words).subList(first, last));
    }

    private static boolean isPerson(String name, Context context) {
        if (EAST_ASIAN.matcher(name).matches()) {
            return !context.gazetteer().knows(name) && !isHouse(name, context);
        }
        String[] words = BLANK.split(name);
        return words.length >= 2
                && words.length <= MOST_WORDS
                && name.chars().noneMatch(Character::isDigit)
                && isCapitalised(words)
                && !isHouse(name, context)
                && !LargeCity.isMeantBy(name, context);
    }

    private static boolean isHouse(String name, Context context) {
        return context.nobodies().isHouse(name)
                || !context.creditsIn(name, AliasPosition.BRACKETS).credits().isEmpty();
    }

    private static boolean isCapitalised(String[] words) {
        return !Character.isLowerCase(words[0].codePointAt(0))
                && !Character.isLowerCase(words[words.length - 1].codePointAt(0));
    }
}
