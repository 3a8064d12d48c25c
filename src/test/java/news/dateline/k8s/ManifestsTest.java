package news.dateline.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every object is one that Kubernetes or its operator takes: a misspelt field is an error here, not a default there. */
class ManifestsTest {
    @ParameterizedTest
    @EnumSource
    void everyObjectHasTheFieldsOfItsKindAndNoOther(Overlay overlay) {
        List<Manifest> manifests = overlay.manifests();

        List<String> errors = manifests.stream()
                .flatMap(one -> Stream.concat(TypedModels.errors(one).stream(), ResourceSchemas.errors(one).stream()))
                .toList();

        assertEquals(List.of(), errors);
    }

    @ParameterizedTest
    @EnumSource
    void noObjectGoesUnchecked(Overlay overlay) {
        assumeTrue(ResourceSchemas.areBeside(), "not checked: the operators' schemas are not beside the project");

        List<String> unchecked = overlay.manifests().stream()
                .filter(one -> !TypedModels.know(one) && !ResourceSchemas.know(one))
                .map(Manifest::toString)
                .toList();

        assertEquals(List.of(), unchecked);
    }

    @ParameterizedTest
    @EnumSource
    void noTwoObjectsAreTheSameAndAllAreInOneNamespace(Overlay overlay) {
        List<Manifest> manifests = overlay.manifests();

        long different = manifests.stream().map(Manifest::toString).distinct().count();

        assertEquals(manifests.size(), different);
        assertTrue(manifests.stream()
                .filter(one -> !one.kind().equals("Namespace"))
                .allMatch(one -> one.text("/metadata/namespace").equals("dateline")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: x}, spec: {replica: 1}}",
                "{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: x}, spec: {replicas: many}}",
                "{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: x}, spec: {template: {spec: {containers: [{nam: x}]}}}}",
                "{apiVersion: v1, kind: Service, metadata: {name: x}, spec: {ports: [{prt: 1}]}}",
                "{apiVersion: kafka.strimzi.io/v1, kind: KafkaTopic, metadata: {name: x}, spec: {partitions: many}}",
                "{apiVersion: kafka.strimzi.io/v1, kind: KafkaTopic, metadata: {name: x}, spec: {partition: 12}}",
                "{apiVersion: kafka.strimzi.io/v1, kind: KafkaUser, metadata: {name: x}, spec: {authorization: {type: simple, acl: []}}}",
                "{apiVersion: postgresql.cnpg.io/v1, kind: ScheduledBackup, metadata: {name: x}, spec: {cluster: {name: x}, schedule: 0 3 * * *}}",
                "{apiVersion: keda.sh/v1alpha1, kind: TriggerAuthentication, metadata: {name: x}, spec: {secretTargetRefs: []}}"
            })
    void aFieldThatIsMisspeltOrOfAnotherTypeIsRefused(String yaml) {
        Manifest wrong = Manifest.parse(yaml).get(0);

        List<String> errors = Stream.concat(TypedModels.errors(wrong).stream(), ResourceSchemas.errors(wrong).stream())
                .toList();

        assertFalse(errors.isEmpty());
    }
}
