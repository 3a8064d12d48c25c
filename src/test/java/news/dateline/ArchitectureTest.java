package news.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** The house's plan, held by a test: a pure core, arrows that run downward, packages by feature. */
@AnalyzeClasses(packages = "news.dateline", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] CORE = {
        "news.dateline.item..",
        "news.dateline.text..",
        "news.dateline.markup..",
        "news.dateline.web..",
        "news.dateline.page..",
        "news.dateline.layout..",
        "news.dateline.meta..",
        "news.dateline.figure..",
        "news.dateline.draft..",
        "news.dateline.json..",
        "news.dateline.newsml..",
        "news.dateline.feed..",
        "news.dateline.teletype..",
        "news.dateline.format..",
        "news.dateline.gazetteer..",
        "news.dateline.agency..",
        "news.dateline.enrich..",
        "news.dateline.dateline..",
        "news.dateline.credit..",
        "news.dateline.desk..",
        "news.dateline.language..",
        "news.dateline.story..",
        "news.dateline.pipeline..",
        "news.dateline.ninjs.."
    };

    private static final Set<String> FORBIDDEN_PACKAGES =
            Set.of("util", "utils", "common", "impl", "dto", "service", "services", "manager", "helper", "helpers");

    @ArchTest
    static final ArchRule core_imports_no_framework = classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "news.dateline..",
                    "com.fasterxml.jackson..",
                    "org.jsoup..",
                    "crawlercommons..",
                    "com.ibm.icu..",
                    "javax.xml.stream..",
                    "com.ctc.wstx..");

    @ArchTest
    static final ArchRule core_reads_no_clock_no_chance_no_network_no_files = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "java.nio.file..", "java.nio.channels..", "java.sql..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(
                    java.util.Random.class,
                    ThreadLocalRandom.class,
                    java.security.SecureRandom.class,
                    java.time.Clock.class,
                    java.net.Socket.class,
                    java.net.URL.class,
                    java.net.InetAddress.class,
                    java.io.File.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.OffsetDateTime.class, "now")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule item_looks_down = arrows("item");

    @ArchTest
    static final ArchRule text_looks_down = arrows("text", "item");

    @ArchTest
    static final ArchRule markup_looks_down = arrows("markup", "item", "text");

    @ArchTest
    static final ArchRule layout_looks_down = arrows("layout", "item", "text", "markup");

    @ArchTest
    static final ArchRule web_looks_down = arrows("web", "markup");

    @ArchTest
    static final ArchRule meta_looks_down = arrows("meta", "item", "text", "markup", "web");

    @ArchTest
    static final ArchRule figure_looks_down = arrows("figure", "item", "text", "markup", "web");

    @ArchTest
    static final ArchRule format_looks_down = arrows("format", "item", "text", "markup");

    @ArchTest
    static final ArchRule draft_looks_down = arrows("draft", "item", "text", "markup", "layout", "format");

    @ArchTest
    static final ArchRule page_looks_down =
            arrows("page", "item", "text", "markup", "format", "draft", "web", "meta", "figure");

    @ArchTest
    static final ArchRule json_looks_down = arrows("json", "item", "text", "markup", "layout", "format", "draft");

    @ArchTest
    static final ArchRule newsml_looks_down = arrows("newsml", "item", "text", "markup", "layout", "format", "draft");

    @ArchTest
    static final ArchRule feed_looks_down = arrows("feed", "item", "text", "markup", "layout", "format", "draft");

    @ArchTest
    static final ArchRule teletype_looks_down =
            arrows("teletype", "item", "text", "markup", "layout", "format", "draft");

    @ArchTest
    static final ArchRule language_looks_down = arrows("language", "item", "text");

    @ArchTest
    static final ArchRule gazetteer_looks_down = arrows("gazetteer", "item", "text");

    @ArchTest
    static final ArchRule agency_looks_down = arrows("agency", "item", "text");

    @ArchTest
    static final ArchRule enrich_looks_down = arrows("enrich", "item", "text", "language", "gazetteer", "agency");

    @ArchTest
    static final ArchRule dateline_looks_down =
            arrows("dateline", "item", "text", "language", "gazetteer", "agency", "enrich");

    @ArchTest
    static final ArchRule credit_looks_down =
            arrows("credit", "item", "text", "language", "gazetteer", "agency", "enrich", "dateline");

    @ArchTest
    static final ArchRule desk_looks_down =
            arrows("desk", "item", "text", "language", "gazetteer", "agency", "enrich", "dateline");

    @ArchTest
    static final ArchRule story_looks_down = arrows("story", "item", "text");

    @ArchTest
    static final ArchRule ninjs_looks_down = arrows("ninjs", "item");

    @ArchTest
    static final ArchRule pipeline_looks_down = arrows(
            "pipeline",
            "item",
            "text",
            "format",
            "page",
            "json",
            "newsml",
            "feed",
            "teletype",
            "gazetteer",
            "agency",
            "enrich",
            "dateline",
            "credit",
            "desk");

    @ArchTest
    static final ArchRule rooms_have_no_cycles =
            slices().matching("news.dateline.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packages_are_named_by_feature = classes().should(liveInAPackageNamedByFeature());

    /** A room may know itself, the rooms named, and no other room. */
    private static ArchRule arrows(String room, String... known) {
        String[] allowed = new String[known.length + 1];
        allowed[0] = "news.dateline." + room + "..";
        for (int i = 0; i < known.length; i++) {
            allowed[i + 1] = "news.dateline." + known[i] + "..";
        }
        return noClasses()
                .that()
                .resideInAPackage(allowed[0])
                .should()
                .dependOnClassesThat(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                                "news.dateline..")
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(allowed))))
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> liveInAPackageNamedByFeature() {
        return new ArchCondition<>("live in a package named by feature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (String part : type.getPackageName().split("\\.")) {
                    if (FORBIDDEN_PACKAGES.contains(part)) {
                        events.add(SimpleConditionEvent.violated(type, type.getName()));
                    }
                }
            }
        };
    }
}
