package news.dateline.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import news.dateline.journal.SendJournal;
import news.dateline.journal.Taken;
import news.dateline.pipeline.Cleaner;
import news.dateline.recompute.RecomputeRun;
import news.dateline.tables.DeskFolder;
import org.apache.kafka.common.KafkaException;
import org.postgresql.Driver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what today's rules would make of what came in, and has it published where it is told to. */
@Command(
        name = "recompute",
        description = {
            "Reads the raw topic again and says what today's rules would make otherwise.",
            "With --publish it has the service publish that as new versions."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class RecomputeCommand implements Callable<Integer> {
    /** User and password of the database that {@code local} starts. */
    private static final String LOCAL = "dateline";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "TIME",
            description = "The first time of receipt: 2026-11-20, or with an hour 2026-11-20T06:00:00Z.")
    private String from;

    @Option(names = "--to", paramLabel = "TIME", description = "The last; without it now.")
    private Optional<String> to;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "Only items of this format, as provenance has it: nitf, rss, html.")
    private Optional<String> format;

    @Option(names = "--source", paramLabel = "NAME", description = "Only records of this source.")
    private Optional<String> source;

    @Option(
            names = "--samples",
            paramLabel = "N",
            defaultValue = "5",
            description = "So many differences are shown; without it ${DEFAULT-VALUE}.")
    private int samples;

    @Option(names = "--dry-run", description = "Say it and do nothing: so it is without --publish.")
    private boolean dryRun;

    @Option(
            names = "--publish",
            description = "Have it published. Started again in the same words it goes on where it was.")
    private boolean publish;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Why, for those who get the new versions; with --publish.")
    private Optional<String> reason;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who asks for it; without it the account's name.")
    private String by;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "20",
            description = "At most N new versions a second; without it ${DEFAULT-VALUE}.")
    private double rate;

    @Mixin
    private BrokerOption broker = new BrokerOption();

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = {
                "The database; without it QUARKUS_DATASOURCE_JDBC_URL, else the local one.",
                "User and password by QUARKUS_DATASOURCE_USERNAME and _PASSWORD."
            })
    private Optional<String> database;

    @Option(
            names = "--topic",
            defaultValue = RawSender.TOPIC,
            description = "The raw topic; without it ${DEFAULT-VALUE}.")
    private String topic;

    @Option(
            names = "--commands-topic",
            defaultValue = "articles.commands.v1",
            description = "Without it ${DEFAULT-VALUE}.")
    private String commandsTopic;

    @Option(
            names = "--tables",
            paramLabel = "DIR",
            defaultValue = "${sys:" + DeskFolder.KEY + ":-${env:DATELINE_TABLES_DIRECTORY}}",
            description =
                    "The desk's own rows for the tables, as the service has them; without it DATELINE_TABLES_DIRECTORY, if set.")
    private Optional<Path> tables;

    @Override
    public Integer call() {
        if (publish && (dryRun || reason.filter(text -> !text.isBlank()).isEmpty())) {
            throw new CommandFailure("to publish it takes a --reason, and no --dry-run");
        }
        Instant now = Instant.now();
        ServiceSettings service = ServiceSettings.ofThisProcess();
        Map<String, Object> client = broker.client(service);
        String address = database.or(() -> service.value("quarkus.datasource.jdbc.url"))
                .orElse("jdbc:postgresql://localhost:5432/dateline");
        RecomputeRun.Settings settings = new RecomputeRun.Settings(
                client, topic, time(from), to.map(RecomputeCommand::time).orElse(now), format, source, samples);
        try (Connection connection = connect(address, service)) {
            System.out.print(run(settings, connection, now));
            return 0;
        } catch (SQLException e) {
            throw new CommandFailure("can't read " + address + ": " + e.getMessage(), e);
        } catch (KafkaException e) {
            throw new CommandFailure("the broker at " + BrokerOption.address(client) + ": " + e.getMessage(), e);
        } catch (Taken e) {
            throw new CommandFailure("another does the same at the moment", e);
        }
    }

    private String run(RecomputeRun.Settings settings, Connection connection, Instant now) throws SQLException {
        Cleaner cleaner = Cleaners.with(tables);
        if (!publish) {
            return RecomputeRun.run(settings, cleaner, connection, now, Optional.empty());
        }
        Pace pace = Pace.perSecond(rate);
        try (SendJournal journal =
                new SendJournal(settings.client(), RecomputeRun.journalName(what()), commandsTopic)) {
            return RecomputeRun.run(
                    settings,
                    cleaner,
                    connection,
                    now,
                    Optional.of(new RecomputeRun.Publishing(
                            journal, commandsTopic, by, reason.orElseThrow(), pace::await)));
        }
    }

    /** The same when it is started again after a kill, whatever the clock says by then. */
    private String what() {
        return String.join("|", topic, from, to.orElse(""), format.orElse(""), source.orElse(""), reason.orElseThrow());
    }

    private static Connection connect(String address, ServiceSettings service) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty(
                "user", service.value("quarkus.datasource.username").orElse(LOCAL));
        properties.setProperty(
                "password", service.value("quarkus.datasource.password").orElse(LOCAL));
        properties.setProperty(
                "connectTimeout", Long.toString(Duration.ofSeconds(10).toSeconds()));
        properties.setProperty("readOnly", "true");
        Connection connection = new Driver().connect(address, properties);
        if (connection == null) {
            throw new CommandFailure("no address of a PostgreSQL: " + address);
        }
        return connection;
    }

    private static Instant time(String given) {
        try {
            return given.contains("T")
                    ? Instant.parse(given)
                    : LocalDate.parse(given).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw new CommandFailure("no time such as 2026-11-20 or 2026-11-20T06:00:00Z: " + given, e);
        }
    }
}
