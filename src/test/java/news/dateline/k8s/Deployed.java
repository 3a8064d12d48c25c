package news.dateline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The service as an overlay deploys it. */
record Deployed(Overlay overlay, Manifest workload) {
    static Deployed in(Overlay overlay) {
        return new Deployed(overlay, overlay.the("StatefulSet"));
    }

    JsonNode pod() {
        return workload.json().at("/spec/template/spec");
    }

    JsonNode container() {
        return pod().at("/containers/0");
    }

    JsonNode variable(String name) {
        return Manifest.elements(container().path("env"))
                .filter(one -> one.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no variable " + name));
    }

    String value(String variable) {
        return variable(variable).path("value").asText();
    }

    /** The number of a port by its name. */
    int port(String name) {
        return Manifest.elements(container().path("ports"))
                .filter(port -> port.path("name").asText().equals(name))
                .mapToInt(port -> port.path("containerPort").asInt())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no port " + name));
    }

    /** The secrets that any object of the overlay reads: its pods, the autoscaler, the backups. */
    Set<String> secrets() {
        Set<String> names = new HashSet<>();
        pod().findValues("secretName").forEach(name -> names.add(name.asText()));
        Stream.of("secretKeyRef", "accessKeyId", "secretAccessKey")
                .flatMap(key -> overlay.manifests().stream().flatMap(one -> one.json().findValues(key).stream()))
                .forEach(reference -> names.add(reference.path("name").asText()));
        overlay.ofKind("TriggerAuthentication")
                .flatMap(one -> one.each("/spec/secretTargetRef"))
                .forEach(reference -> names.add(reference.path("name").asText()));
        return names;
    }
}
