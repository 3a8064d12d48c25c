package news.dateline.local;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives tests a broker, a database and the packaged service, each a process of its own: as parameters of the types {@link
 * LocalServers} and {@link ServiceProcess}. RestAssured speaks to the service.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(LocalServersExtension.class)
public @interface WithLocalServers {
    /**
     * Whether the servers are the test's own, to do harm to: the class's where {@code @BeforeAll} asks for them, else the
     * method's. If not, all tests share one set and leave it running.
     */
    boolean own() default false;

    /** What the service is configured with beside broker and database, as {@code key=value}; for servers of its own. */
    String[] settings() default {};
}
