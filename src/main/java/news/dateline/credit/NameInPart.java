package news.dateline.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.agency.AliasPosition;
import news.dateline.enrich.Context;
import news.dateline.text.BylineParts.Part;

/** The one name in a part of a byline, without the job before or behind it, the place, and titles. Stateless. */
final class NameInPart {
    private static final String PREFIXES_IN = "בب";

    private final Context context;

    private NameInPart(Context context) {
        this.context = context;
    }

    /** What looks like a name; whether it is a person's is for others to say. */
    static Optional<String> of(String part, Context context) {
        return new NameInPart(context).name(List.of(part.split(" ")));
    }

    /** The part without the job before or behind what is left of it: {@code AP Business Writer}. */
    static String withoutJob(String part, Context context) {
        List<List<String>> pieces = new NameInPart(context).withoutJobs(List.of(part.split(" ")));
        return pieces.size() == 1 ? String.join(" ", pieces.get(0)) : part;
    }

    private Optional<String> name(List<String> words) {
        List<String> rest = withoutDegrees(withoutOpening(words));
        List<List<String>> pieces = withoutJobs(rest);
        return pieces.stream()
                .map(this::upToPlace)
                .map(this::withoutAgency)
                .filter(piece -> !piece.isEmpty())
                .reduce((first, second) -> isNameLike(first) ? first : second)
                .map(piece -> String.join(" ", piece));
    }

    /** Of two pieces beside a job the first is the name, unless it says which job: Our Berlin correspondent. */
    private boolean isNameLike(List<String> piece) {
        return piece.size() >= 2 && !context.parts().is(Part.QUALIFIER, piece.get(0));
    }

    /** Words that begin with a small letter and begin no name. */
    private List<String> withoutOpening(List<String> words) {
        int first = 0;
        while (first < words.size() - 1 && isNoName(words.get(first))) {
            first++;
        }
        return withoutPlaceBehindJob(words.subList(first, words.size()));
    }

    /** مراسلنا في بيروت رامي الحداد: between a job and a name stands where the job is; some write "in" and the place as one word. */
    private List<String> withoutPlaceBehindJob(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            int place = isJob(words.get(i - 1)) ? placeEnd(words, i) : i;
            if (place > i && place < words.size()) {
                List<String> rest = new ArrayList<>(words.subList(0, i));
                rest.addAll(words.subList(place, words.size()));
                return rest;
            }
        }
        return words;
    }

    private int placeEnd(List<String> words, int start) {
        String word = words.get(start);
        if (word.length() > 3
                && PREFIXES_IN.indexOf(word.charAt(0)) >= 0
                && context.gazetteer().knows(word.substring(1))) {
            return start + 1;
        }
        int end = start;
        for (int more = start + 2; more <= Math.min(start + 3, words.size()); more++) {
            boolean place = context.parts().is(Part.AT, word)
                    && context.gazetteer().knows(String.join(" ", words.subList(start + 1, more)));
            end = place ? more : end;
        }
        return end;
    }

    private boolean isNoName(String word) {
        return isSmall(word) && !context.parts().is(Part.PARTICLE, word) && !isJob(word);
    }

    /** Without a capital anywhere, in scripts that have them: "van", not "d'Aubray" or "al-Khatib". */
    static boolean isSmall(String word) {
        return Character.isLowerCase(word.codePointAt(0)) && word.chars().noneMatch(Character::isUpperCase);
    }

    private List<String> withoutDegrees(List<String> words) {
        int end = words.size();
        while (end > 2 && context.parts().is(Part.DEGREE, words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }

    private boolean isJob(String word) {
        return context.parts().is(Part.JOB, word);
    }

    /** What is left before and behind a job and the words that belong to it. */
    private List<List<String>> withoutJobs(List<String> words) {
        boolean[] job = new boolean[words.size()];
        for (int i = 0; i < words.size(); i++) {
            job[i] = isJob(words.get(i));
        }
        for (int i = words.size() - 2; i >= 0; i--) {
            job[i] |= job[i + 1] && context.parts().is(Part.QUALIFIER, words.get(i));
        }
        for (int i = 1; i < words.size(); i++) {
            job[i] |= job[i - 1] && context.parts().is(Part.QUALIFIER, words.get(i));
        }
        List<List<String>> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || job[i]) {
                if (i > start) {
                    pieces.add(words.subList(start, i));
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    /** Up to "in", "for" and a place or a house, or to another word that begins with a small letter and is in no name. */
    private List<String> upToPlace(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean small = isSmall(word);
            boolean at = (small || isCaseless(word)) && isAt(words, i);
            if (at && i != 1 || small && !isParticle(word) && !isBetweenParticles(words, i)) {
                return i >= 2 ? words.subList(0, i) : List.of();
            }
        }
        return words;
    }

    /** HARRIET OTHER AP: what is left of an agency's writer, by the house's initials. */
    private List<String> withoutAgency(List<String> words) {
        int last = words.size() - 1;
        boolean agency = last >= 2
                && words.get(last).length() > 1
                && words.get(last).chars().allMatch(Character::isUpperCase)
                && context.creditsAlone(words.get(last), AliasPosition.BRACKETS).isPresent();
        if (agency) {
            return words.subList(0, last);
        }
        // ANN OTHER Associated Press: a line that was two
        for (int cut = 2; cut < last; cut++) {
            if (context.creditsAlone(String.join(" ", words.subList(cut, words.size())), AliasPosition.BRACKETS)
                    .isPresent()) {
                return words.subList(0, cut);
            }
        }
        return words;
    }

    /** von und zu Aarstein */
    private boolean isBetweenParticles(List<String> words, int index) {
        return index > 0
                && index + 2 < words.size()
                && context.parts().isAnd(words.get(index), context.language())
                && context.parts().is(Part.PARTICLE, words.get(index - 1))
                && context.parts().is(Part.PARTICLE, words.get(index + 1));
    }

    private boolean isParticle(String word) {
        return context.parts().is(Part.PARTICLE, word) || word.indexOf('\'') > 0 || word.indexOf('’') > 0;
    }

    private static boolean isCaseless(String word) {
        int first = word.codePointAt(0);
        return Character.isLetter(first) && !Character.isUpperCase(first) && !Character.isLowerCase(first);
    }

    /** What is a particle of names as well, as the Italian "da", leads to a place only where the place is known. */
    private boolean isAt(List<String> words, int index) {
        String rest = String.join(" ", words.subList(index + 1, words.size()));
        return context.parts().is(Part.AT, words.get(index))
                && (!isParticle(words.get(index)) || context.gazetteer().knows(rest));
    }
}
