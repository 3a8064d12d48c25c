package news.dateline.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The account that PostgreSQL runs under. It refuses to run as root, so root gives it a user namespace without
 * privileges, or, where the system forbids that (most containers do), the account of nobody.
 */
enum PostgresUser {
    /** The user's own. */
    OWN(List.of()),
    /** Root seen as nobody: files stay the user's own. */
    NAMESPACE(List.of("unshare", "--user")),
    /** Nobody, who must be given the files. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private final List<String> prefix;

    PostgresUser(List<String> prefix) {
        this.prefix = prefix;
    }

    /** The first that works here. */
    static PostgresUser choose() {
        if (!Shell.succeeds(List.of("sh", "-c", "[ \"$(id -u)\" = 0 ]"))) {
            return OWN;
        }
        return Shell.succeeds(NAMESPACE.command(List.of("true"))) ? NAMESPACE : NOBODY;
    }

    /** The command, run under this account. */
    List<String> command(List<String> command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    /** Programs that this account can run: these, or a copy in the folder where it can't read the originals. */
    Path programs(Path originals, Path folder, Path log) throws IOException {
        if (this != NOBODY
                || Shell.succeeds(command(
                        List.of("test", "-x", originals.resolve("bin/postgres").toString())))) {
            return originals;
        }
        Path copy = folder.resolve("postgres");
        Shell.run(List.of("cp", "-R", originals + "/.", copy.toString()), log);
        return copy;
    }

    /** Makes the folder this account's own. */
    void own(Path folder, Path log) throws IOException {
        if (this == NOBODY) {
            Shell.run(List.of("chown", "-R", "65534:65534", folder.toString()), log);
        }
    }
}
