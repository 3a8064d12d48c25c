package news.dateline.local;

import io.restassured.RestAssured;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts what {@link WithLocalServers} promises when it is first asked for; stops it when its context ends. */
final class LocalServersExtension implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(LocalServersExtension.class);

    /** Closed by JUnit, as everything in its store that can be. */
    private record Running(DataFolder folder, LocalServers servers, ServiceProcess service) implements AutoCloseable {
        static Running start(Map<String, String> settings) {
            DataFolder folder = DataFolder.passing();
            LocalServers servers = LocalServers.start(folder.path(), 0, 0);
            return new Running(folder, servers, servers.startService("service", settings));
        }

        @Override
        public void close() {
            servers.close();
            folder.dispose();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == LocalServers.class || type == ServiceProcess.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = running(context);
        RestAssured.baseURI = running.service().http().toString();
        RestAssured.port = running.service().http().getPort();
        return parameter.getParameter().getType() == LocalServers.class ? running.servers() : running.service();
    }

    /** A store sees what its ancestors hold, so a class's servers are its methods' as well. */
    private static Running running(ExtensionContext context) {
        WithLocalServers wanted = context.getRequiredTestClass().getAnnotation(WithLocalServers.class);
        ExtensionContext owner = wanted.own() ? context : context.getRoot();
        Store store = owner.getStore(NAMESPACE);
        return store.computeIfAbsent(
                wanted.own() ? "own" : "shared", key -> Running.start(settings(wanted)), Running.class);
    }

    private static Map<String, String> settings(WithLocalServers wanted) {
        return Arrays.stream(wanted.settings())
                .map(setting -> setting.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
