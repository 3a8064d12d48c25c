package news.dateline.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.local.ServiceProcess;

/**
 * What a service has spent until a moment in the step that reads the database, decides, and writes.
 *
 * @param batches so many
 */
record SettleTime(double seconds, double batches) {
    private static final Pattern SETTLING =
            Pattern.compile("dateline_step_seconds_(sum|count)\\{[^}]*step=\"settle\"[^}]*} (\\S+)");

    /** As its metrics say. */
    static SettleTime of(ServiceProcess service) throws IOException, InterruptedException {
        URI metrics = service.management().resolve("/q/metrics");
        String body = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                .body();
        double seconds = 0;
        double batches = 0;
        Matcher line = SETTLING.matcher(body);
        while (line.find()) {
            double value = Double.parseDouble(line.group(2));
            seconds = line.group(1).equals("sum") ? value : seconds;
            batches = line.group(1).equals("count") ? value : batches;
        }
        return new SettleTime(seconds, batches);
    }

    double millisABatchSince(SettleTime earlier) {
        return 1e3 * (seconds - earlier.seconds) / Math.max(1, batches - earlier.batches);
    }
}
