package news.dateline.credit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.dateline.LargeCity;
import news.dateline.dateline.PlaceName;
import news.dateline.enrich.Context;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Knowledge;
import news.dateline.enrich.LineBeside;
import news.dateline.enrich.PrintedText;
import news.dateline.enrich.Rule;
import news.dateline.enrich.Step;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.Removed;
import news.dateline.text.FoundDate;

/**
 * Reads the byline that stands above the text and that its reader left out, where nothing else names a person: {@code Par
 * Mira Castell le 7 mai 2020}, {@code 1. Februar 2022, Mira Castell}, {@code Mira Castell | 05.04.2025}.
 */
public final class BylinesBeside implements Step {
    private static final int LONGEST = 90;
    private static final Pattern EDGES =
            Pattern.compile("^[\\s,|/·•–—:-]+|(?:\\s(?:le|am|on|il|el|em|op|den))?[\\s,|/·•–—:-]+$");
    /** What parts a name from a date; a colon or a blank parts a label from it: Last modified: 7 May. */
    private static final Pattern MARK = Pattern.compile("^\\s*[,|]|[,|]\\s*$");

    private static final Pattern FULL_NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}\\.|\\p{L}{2,3}|\\p{Lu}[\\p{L}'’-]+)){0,2} \\p{Lu}[\\p{L}'’-]+");

    private final Knowledge knowledge;

    public BylinesBeside(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Draft apply(Draft draft) {
        if (!draft.editorial().authors().isEmpty()) {
            return draft;
        }
        Context context = Context.of(draft, knowledge);
        HouseNames houses = HouseNames.of(draft, context);
        for (LineBeside line : LineBeside.above(draft)) {
            List<String> people = people(draft, line, context).stream()
                    .filter(name -> !houses.isHouse(name))
                    .toList();
            if (!people.isEmpty()) {
                return signed(line.taken(draft, Removed.Kind.BYLINE), line.text(), people);
            }
        }
        return draft;
    }

    private static List<String> people(Draft draft, LineBeside line, Context context) {
        if (line.text().length() > LONGEST) {
            return List.of();
        }
        String apart = withoutDate(line.text(), context);
        String names = EDGES.matcher(apart).replaceAll("");
        boolean dated =
                names.length() < line.text().length() && MARK.matcher(apart).find();
        if (context.bylines().isByline(names)) {
            return PeopleNames.in(names, context);
        }
        boolean byline = draft.wire().removed().get(line.index()).kind() == Removed.Kind.BYLINE;
        Optional<List<String>> whole = byline ? BylineLine.of(names, true, context) : Optional.empty();
        if (whole.isPresent()) {
            return whole.get();
        }
        return (dated || byline)
                        && FULL_NAME.matcher(names).matches()
                        && !PlaceName.isInCapitals(names)
                        && !LargeCity.isMeantBy(names, context)
                ? PeopleNames.in(names, context)
                : List.of();
    }

    /** What stands before the first date, or behind it where nothing does. */
    private static String withoutDate(String line, Context context) {
        List<FoundDate> dates = context.datesIn(line);
        if (dates.isEmpty()) {
            return line;
        }
        String before = line.substring(0, dates.get(0).start());
        boolean nothing = before.chars().noneMatch(Character::isLetter);
        return nothing ? line.substring(dates.get(dates.size() - 1).end()) : before;
    }

    /** A byline that names no person gives way. */
    private static Draft signed(Draft draft, String line, List<String> people) {
        String source = Rule.BYLINE.source();
        Optional<String> stated = draft.editorial().by();
        String other = stated.map(by ->
                        ", not " + draft.wire().provenance().getOrDefault(FieldPath.BY, "source") + " \"" + by + "\"")
                .orElse("");
        Draft signed = draft.with(draft.editorial().withByline(Optional.of(line), people))
                .with(draft.wire().plusProvenance(FieldPath.BY, source + other));
        return Findings.add(
                Findings.without(signed, FieldPath.BY), FieldPath.BY, line, PrintedText.beside(line), source);
    }
}
