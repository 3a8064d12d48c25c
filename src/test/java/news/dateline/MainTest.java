package news.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.Writer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class MainTest {
    @ParameterizedTest
    @CsvSource({
        "0, --help",
        "0, feed --help",
        "0, local --help",
        "2, nonsense",
        "2, feed",
        "2, feed --rate fast x",
        "2, clean --manifest x",
        "1, feed no-such-file",
    })
    void theExitStatusTellsDoneFromFailedFromWrongUsage(int expected, String arguments) {
        CommandLine commands = Main.commands()
                .setOut(new PrintWriter(Writer.nullWriter()))
                .setErr(new PrintWriter(Writer.nullWriter()));

        int status = commands.execute(arguments.split(" "));

        assertEquals(expected, status);
    }
}
