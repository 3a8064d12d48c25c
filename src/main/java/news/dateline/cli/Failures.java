package news.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Tells the user why a command failed: one line for what can happen to anyone, a stack trace for a fault of ours. */
public final class Failures {
    private Failures() {}

    /** As picocli's handler of exceptions: prints, and answers with the exit status of a failure. */
    public static int report(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        if (failure instanceof CommandFailure) {
            err.println(name + ": " + failure.getMessage());
        } else if (failure instanceof IOException) {
            err.println(name + ": " + failure.getClass().getSimpleName() + ": " + failure.getMessage());
        } else {
            failure.printStackTrace(err);
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }
}
