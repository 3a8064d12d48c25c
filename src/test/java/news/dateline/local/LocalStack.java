package news.dateline.local;

import io.restassured.RestAssured;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A broker, a database and the packaged service for all integration tests that ask for them, started once and stopped
 * after the last. Tests get {@link LocalServers} and {@link ServiceProcess} as parameters and leave both running;
 * RestAssured speaks to the service.
 */
public final class LocalStack implements BeforeAllCallback, ParameterResolver {
    /** Closed by JUnit, as everything in its store that can be. */
    private record Running(DataFolder folder, LocalServers servers, ServiceProcess service) implements AutoCloseable {
        static Running start() {
            DataFolder folder = DataFolder.passing();
            LocalServers servers = LocalServers.start(folder.path(), 0, 0);
            return new Running(folder, servers, servers.startService("service", Map.of()));
        }

        @Override
        public void close() {
            servers.close();
            folder.dispose();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        RestAssured.baseURI = running(context).service().http().toString();
        RestAssured.port = running(context).service().http().getPort();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == LocalServers.class || type == ServiceProcess.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = running(context);
        return parameter.getParameter().getType() == LocalServers.class ? running.servers() : running.service();
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(LocalStack.class))
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class);
    }
}
