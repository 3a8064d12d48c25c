package news.dateline.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/** Text in a language that is known, cut into sentences and into bodies of more than 200 characters. */
final class LanguageSamples {
    private static final Pattern PARAGRAPH = Pattern.compile("<p>(.*?)</p>", Pattern.DOTALL);
    private static final Pattern STATED = Pattern.compile("<html[^>]* lang=\"([^\"]+)\"");
    private static final Pattern TEMPLATE =
            Pattern.compile("(?:extended_)?description-([a-z]{2,3})[^:]*: ?(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?؟۔।።])\\s+|(?<=[。！？])");

    private static final Map<String, String> SAME = Map.of("no", "nb", "fil", "tl", "zlm", "ms", "als", "sq");
    private static final Set<String> WITHOUT_SPACES = Set.of("zh", "ja", "ko", "th");
    private static final int LEAST_SENTENCE = 45;
    private static final int LEAST_WITHOUT_SPACES = 20;
    private static final int MOST_SENTENCE = 200;
    private static final int LEAST_BODY = 201;
    private static final int MOST = 100;

    /** A text, of the set that it comes from. */
    record Sample(String set, String language, boolean body, String text) {}

    private final Map<String, List<String>> paragraphs = new TreeMap<>();

    private LanguageSamples() {}

    /** Those of the declaration in {@code udhr}, of handbooks in {@code help}, of {@code *.templates} in {@code debian}. */
    static List<Sample> in(Path folder) throws IOException {
        List<Sample> samples = new ArrayList<>();
        LanguageSamples declarations = new LanguageSamples();
        for (Path page : files(folder.resolve("udhr/declaration"), ".html")) {
            String text = Files.readString(page);
            Matcher stated = STATED.matcher(text);
            boolean named =
                    !Character.isDigit(page.getFileName().toString().charAt(0)); // a number: a dialect without a code
            if (named && stated.find() && !LetterModel.isDeclared(primary(stated.group(1)))) {
                declarations.addParagraphs(stated.group(1), text);
            }
        }
        samples.addAll(declarations.samples("declaration"));
        LanguageSamples help = new LanguageSamples();
        for (Path page : files(folder.resolve("help"), ".page")) {
            help.addParagraphs(language(folder.resolve("help"), page), Files.readString(page));
        }
        samples.addAll(help.samples("handbooks"));
        LanguageSamples questions = new LanguageSamples();
        for (Path templates : files(folder.resolve("debian"), ".templates")) {
            questions.addTemplates(new String(Files.readAllBytes(templates), StandardCharsets.UTF_8));
        }
        samples.addAll(questions.samples("questions"));
        return samples;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String language(Path folder, Path page) {
        String name = folder.relativize(page).getName(0).toString();
        return name.equals("C") ? "en" : name;
    }

    private void addParagraphs(String tag, String page) {
        Matcher matcher = PARAGRAPH.matcher(page);
        while (matcher.find()) {
            add(tag, Parser.unescapeEntities(matcher.group(1).replaceAll("<[^>]+>", ""), false));
        }
    }

    private void addTemplates(String templates) {
        String language = "";
        StringBuilder paragraph = new StringBuilder();
        for (String line : (templates + "\n").split("\n", -1)) {
            boolean goesOn = line.startsWith(" ") && !line.equals(" .") && !language.isEmpty();
            if (goesOn) {
                paragraph.append(line);
                continue;
            }
            add(language, paragraph.toString());
            paragraph.setLength(0);
            Matcher description = TEMPLATE.matcher(line);
            if (description.matches()) {
                language = description.group(1);
                add(language, description.group(2));
            } else if (!line.equals(" .")) {
                language = "";
            }
        }
    }

    private static String primary(String tag) {
        return tag.split("-", 2)[0];
    }

    private void add(String tag, String text) {
        String primary = primary(tag.replace('_', '-')).toLowerCase(Locale.ROOT);
        String language = SAME.getOrDefault(primary, primary);
        String clean = text.strip().replaceAll("\\s+", " ");
        if (!clean.isEmpty() && LanguageTable.SHIPPED.of(MainScript.of(clean)).contains(language)) {
            paragraphs.computeIfAbsent(language, key -> new ArrayList<>()).add(clean);
        }
    }

    private List<Sample> samples(String set) {
        Set<String> english = new HashSet<>(paragraphs.getOrDefault("en", List.of()));
        List<Sample> samples = new ArrayList<>();
        paragraphs.forEach((language, all) -> {
            List<String> own = all.stream()
                    .distinct()
                    .filter(paragraph -> language.equals("en") || !english.contains(paragraph)) // not translated yet
                    .toList();
            spread(sentences(language, own)).forEach(text -> samples.add(new Sample(set, language, false, text)));
            spread(bodies(own)).forEach(text -> samples.add(new Sample(set, language, true, text)));
        });
        return samples;
    }

    private static List<String> sentences(String language, List<String> paragraphs) {
        int least = WITHOUT_SPACES.contains(language) ? LEAST_WITHOUT_SPACES : LEAST_SENTENCE;
        return paragraphs.stream()
                .flatMap(SENTENCE_END::splitAsStream)
                .filter(sentence -> sentence.length() >= least && sentence.length() <= MOST_SENTENCE)
                .filter(sentence -> sentence.chars().filter(Character::isLetter).count() * 2 > sentence.length())
                .distinct()
                .toList();
    }

    private static List<String> bodies(List<String> paragraphs) {
        List<String> bodies = new ArrayList<>();
        String body = "";
        for (String paragraph : paragraphs) {
            body = (body + " " + paragraph).strip();
            if (body.length() >= LEAST_BODY) {
                bodies.add(body);
                body = "";
            }
        }
        return bodies;
    }

    private static List<String> spread(List<String> texts) {
        if (texts.size() <= MOST) {
            return texts;
        }
        List<String> some = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            some.add(texts.get((int) ((long) i * texts.size() / MOST)));
        }
        return some;
    }
}
