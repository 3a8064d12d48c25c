package news.dateline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.dateline.text.FactTables;
import org.jspecify.annotations.NullMarked;

/** The plan of the rooms, {@code rooms.tsv}, against the code: a pure core, arrows that run downward, no circles. */
@AnalyzeClasses(packages = "news.dateline", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** Rooms whose classes still go in circles. The list may only become shorter. */
    private static final Set<String> STILL_IN_CIRCLES = Set.of();

    private static final Set<String> NAMED_BY_NO_FEATURE =
            Set.of("util", "utils", "common", "impl", "dto", "service", "services", "manager", "helper", "helpers");

    @ArchTest
    static final ArchRule core_imports_no_framework = classes()
            .that()
            .resideInAnyPackage(Room.corePackages())
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
                    "com.ctc.wstx..",
                    "org.jspecify.annotations");

    @ArchTest
    static final ArchRule core_opens_no_file_no_connection_and_draws_no_lot = noClasses()
            .that()
            .resideInAnyPackage(Room.corePackages())
            .should()
            .dependOnClassesThat(OutsideWorld.reachedByType());

    @ArchTest
    static final ArchRule core_asks_neither_clock_nor_chance_nor_machine = noClasses()
            .that()
            .resideInAnyPackage(Room.corePackages())
            .should()
            .callCodeUnitWhere(OutsideWorld.askedByCall());

    /** What a room takes from the tables as they ship, a desk cannot add to. */
    @ArchTest
    static final ArchRule words_of_lines_come_in_from_outside = noClasses()
            .that()
            .resideOutsideOfPackage("news.dateline.text")
            .should()
            .callMethodWhere(target(name("shipped").or(name("ofPages")))
                    .and(target(owner(resideInAPackage("news.dateline.text"))))
                    .and(target(owner(not(type(FactTables.class)))))
                    .as("call for the words that ship"));

    @ArchTest
    static void every_room_has_its_place_in_the_plan(JavaClasses code) {
        Set<String> rooms = code.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals("news.dateline"))
                .map(name -> name.substring("news.dateline.".length()))
                .collect(toCollection(TreeSet::new));

        assertEquals(
                Room.PLAN.stream().map(Room::name).sorted().toList(), List.copyOf(rooms), "rooms.tsv and the packages");
    }

    @ArchTest
    static void every_room_knows_only_rooms_below_it(JavaClasses code) {
        List<String> above = new ArrayList<>();
        for (Room room : Room.PLAN) {
            above.add(room.name());

            assertTrue(above.stream().noneMatch(room.knows()::contains), room.name() + " knows a room above it");
        }
    }

    @ArchTest
    static void the_arrows_of_the_code_are_those_of_the_plan(JavaClasses code) {
        Map<String, Set<String>> arrows = code.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(ArchitectureTest::isBetweenRooms)
                .collect(groupingBy(
                        arrow -> room(arrow.getOriginClass()) + " -> " + room(arrow.getTargetClass()),
                        TreeMap::new,
                        mapping(Dependency::getDescription, toCollection(TreeSet::new))));
        SourceImports.forEach((arrow, line) ->
                arrows.computeIfAbsent(arrow, unused -> new TreeSet<>()).add(line));
        Set<String> planned = Room.arrows().collect(toCollection(TreeSet::new));

        Map<String, Set<String>> unplanned = new TreeMap<>(arrows);
        unplanned.keySet().removeAll(planned);
        assertEquals(Map.of(), unplanned, "the code goes where the plan has no arrow");
        planned.removeAll(arrows.keySet());
        assertEquals(Set.of(), planned, "the plan has arrows that no code goes");
    }

    @ArchTest
    static final ArchRule nothing_knows_where_the_program_starts = noClasses()
            .that()
            .resideOutsideOfPackage("news.dateline")
            .should()
            .dependOnClassesThat(resideInAPackage("news.dateline"));

    @ArchTest
    static void the_classes_of_a_room_go_in_no_circle(JavaClasses code) {
        Map<String, String> circles = new TreeMap<>();
        for (Room room : Room.PLAN) {
            EvaluationResult result = SlicesRuleDefinition.slices()
                    .assignedFrom(classesOf(room))
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true)
                    .evaluate(code);
            if (result.hasViolation()) {
                circles.put(room.name(), result.getFailureReport().toString());
            }
        }

        Set<String> mended = new TreeSet<>(STILL_IN_CIRCLES);
        mended.removeAll(circles.keySet());
        assertEquals(Set.of(), mended, "no circle any more: strike the room from the list");
        circles.keySet().removeAll(STILL_IN_CIRCLES);
        assertEquals(Map.of(), circles);
    }

    @ArchTest
    static void every_room_says_what_may_be_null(JavaClasses code) {
        List<String> silent = Room.PLAN.stream()
                .map(room -> code.getPackage("news.dateline." + room.name()))
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();

        assertEquals(List.of(), silent);
    }

    @ArchTest
    static void rooms_are_named_by_feature(JavaClasses code) {
        assertTrue(Room.PLAN.stream().map(Room::name).noneMatch(NAMED_BY_NO_FEATURE::contains));
    }

    @ArchTest
    static void no_two_public_classes_have_one_name(JavaClasses code) {
        Map<String, Long> names = code.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass())
                .collect(groupingBy(JavaClass::getSimpleName, Collectors.counting()));
        names.values().removeIf(count -> count == 1);

        assertEquals(Map.of(), names);
    }

    private static boolean isBetweenRooms(Dependency arrow) {
        return !room(arrow.getOriginClass()).isEmpty()
                && !room(arrow.getTargetClass()).isEmpty()
                && !room(arrow.getOriginClass()).equals(room(arrow.getTargetClass()));
    }

    /** Empty for what is in no room: libraries, and where the program starts. */
    private static String room(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.startsWith("news.dateline.") ? name.substring("news.dateline.".length()) : "";
    }

    /** A slice for each class of the room; what is nested in a class is part of it. */
    private static SliceAssignment classesOf(Room room) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return room(type).equals(room.name())
                        ? SliceIdentifier.of(outermost(type).getSimpleName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "classes of " + room.name();
            }
        };
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }
}
