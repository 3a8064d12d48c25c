package news.dateline.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The classes that the service has loaded, laid out for the next start, which then takes half the time: {@code classes.jsa} beside
 * its jar. It is of one virtual machine and of just these jars; with any other the machine starts as if there were none.
 */
final class ClassArchive {
    /** System property: {@code true} has a service leave an archive when it stops. */
    static final String MAKE = "dateline.local.archive";

    private ClassArchive() {}

    /** The options of the virtual machine with which the jar starts. */
    static List<String> options(Path jar) {
        Path archive = jar.resolveSibling("classes.jsa");
        if (Boolean.getBoolean(MAKE)) {
            return List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
        }
        return Files.exists(archive) ? List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off") : List.of();
    }
}
