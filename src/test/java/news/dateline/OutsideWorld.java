package news.dateline;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;

/** What gives another answer tomorrow or on another machine, which the pure core may not ask. */
final class OutsideWorld {
    private static final Set<String> PACKAGES = Set.of(
            "java.net",
            "java.net.http",
            "java.nio.file",
            "java.nio.file.attribute",
            "java.nio.channels",
            "java.sql",
            "java.util.random",
            "javax.net",
            "javax.net.ssl");

    /** Values in {@code java.net} that open no connection. */
    private static final Set<String> VALUES = Set.of(
            "java.net.URI",
            "java.net.URISyntaxException",
            "java.net.URLDecoder",
            "java.net.URLEncoder",
            "java.net.IDN");

    private static final Set<String> TYPES = Set.of(
            "java.io.File",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.security.SecureRandom",
            "java.time.Clock",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.Timer",
            "java.util.concurrent.ThreadLocalRandom");

    private static final Map<String, Set<String>> CALLS = Map.of(
            "java.lang.System", Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty"),
            "java.lang.Math", Set.of("random"),
            "java.lang.StrictMath", Set.of("random"),
            "java.lang.Thread", Set.of("sleep"),
            "java.time.ZoneId", Set.of("systemDefault"),
            "java.util.Calendar", Set.of("getInstance"),
            "java.util.Collections", Set.of("shuffle"),
            "java.util.Locale", Set.of("getDefault"),
            "java.util.TimeZone", Set.of("getDefault"),
            "java.util.UUID", Set.of("randomUUID"));

    private OutsideWorld() {}

    static DescribedPredicate<JavaClass> reachedByType() {
        return DescribedPredicate.describe(
                "reach the outside world",
                type -> TYPES.contains(type.getName())
                        || PACKAGES.contains(type.getPackageName()) && !VALUES.contains(type.getName()));
    }

    static DescribedPredicate<JavaCall<?>> askedByCall() {
        return DescribedPredicate.describe("it asks clock, chance or machine", call -> asks(call.getTarget()));
    }

    private static boolean asks(AccessTarget.CodeUnitCallTarget target) {
        String owner = target.getOwner().getName();
        boolean now = owner.startsWith("java.time.") && target.getName().equals("now");
        boolean today =
                owner.equals("java.util.Date") && target.getRawParameterTypes().isEmpty();
        return now
                || today && target.getName().equals("<init>")
                || CALLS.getOrDefault(owner, Set.of()).contains(target.getName());
    }
}
