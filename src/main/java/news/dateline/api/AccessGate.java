package news.dateline.api;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.access.Access;
import news.dateline.access.Action;
import news.dateline.access.AuditTrail;
import news.dateline.access.Caller;
import news.dateline.access.Role;
import news.dateline.access.Verdict;
import news.dateline.store.AuditEntry;
import org.jboss.logging.Logger;

/**
 * What every request passes first: by whom may this be asked, and how often. Before the body is read, and before any resource or route of
 * its own. Writes down what was written, and who was kept from writing.
 */
@ApplicationScoped
class AccessGate {
    private static final Logger LOG = Logger.getLogger(AccessGate.class);

    /** Behind the framework's handler, which makes identities to be asked for, at -200. */
    private static final int BEHIND_AUTHENTICATION = -150;

    private static final String ACTION = AccessGate.class.getName();
    private static final String WWW_AUTHENTICATE = "WWW-Authenticate";
    private static final String CHALLENGE = "Bearer realm=\"dateline\"";
    private static final int LONGEST_TARGET = 2_000;

    private final Clock clock = Clock.systemUTC();
    private final Access access;
    private final AuditTrail audit;
    private final IdentityProviderManager identities;
    private final EarlyAnswer answer;

    AccessGate(Access access, AuditTrail audit, IdentityProviderManager identities, EarlyAnswer answer) {
        this.access = access;
        this.audit = audit;
        this.identities = identities;
        this.answer = answer;
    }

    void install(@Observes Router router) {
        router.route().order(BEHIND_AUTHENTICATION).handler(this::check);
    }

    /**
     * The second wall, for what no slip of the first may let out: whether this request was let through as just this. What a router makes
     * of a path is not always what another reads in it.
     *
     * @throws ForbiddenException if not
     */
    static void require(RoutingContext exchange, Action action) {
        if (exchange.get(ACTION) != action) {
            throw new ForbiddenException("not by this address");
        }
    }

    private void check(RoutingContext exchange) {
        Action action = Action.of(exchange.request().method().name(), exchange.normalizedPath());
        Context context = Vertx.currentContext();
        // The framework would answer by itself, without a problem.
        exchange.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        access.decide(
                        action,
                        Optional.ofNullable(exchange.request().getHeader(HttpHeaders.AUTHORIZATION)),
                        address(exchange),
                        () -> QuarkusHttpUser.getSecurityIdentity(exchange, identities))
                .emitOn(command -> inContext(context, command))
                .subscribe()
                .with(verdict -> follow(exchange, action, verdict), failure -> fail(exchange, failure));
    }

    private static void inContext(Context context, Runnable command) {
        if (context == Vertx.currentContext()) {
            command.run();
        } else {
            context.runOnContext(ignored -> command.run());
        }
    }

    private static String address(RoutingContext exchange) {
        return Optional.ofNullable(exchange.request().remoteAddress())
                .map(from -> from.hostAddress())
                .orElse("unknown");
    }

    private void follow(RoutingContext exchange, Action action, Verdict verdict) {
        if (verdict instanceof Verdict.Granted granted) {
            exchange.put(ACTION, action);
            writeDown(exchange, action, granted.caller());
            exchange.next();
        } else if (verdict instanceof Verdict.Forbidden forbidden) {
            writeDown(exchange, action, Optional.of(forbidden.caller()));
            exchange.response().putHeader(WWW_AUTHENTICATE, CHALLENGE + ", error=\"insufficient_scope\"");
            answer.refuse(exchange, Problem.of(Status.FORBIDDEN, "not with the roles of this token"));
        } else if (verdict instanceof Verdict.Unknown unknown) {
            exchange.response()
                    .putHeader(
                            WWW_AUTHENTICATE,
                            unknown.tokenGiven() ? CHALLENGE + ", error=\"invalid_token\"" : CHALLENGE);
            answer.refuse(exchange, Problem.of(Status.UNAUTHORIZED, "a token is needed that is known here"));
        } else if (verdict instanceof Verdict.TooOften tooOften) {
            exchange.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooOften.retryAfterSeconds()));
            answer.refuse(exchange, Problem.of(Status.TOO_MANY_REQUESTS, "too many requests of one caller"));
        }
    }

    /** The provider can't be asked: nobody is let in for that. */
    private void fail(RoutingContext exchange, Throwable failure) {
        LOG.warnf("a token could not be looked at: %s", failure.getClass().getSimpleName());
        exchange.response().putHeader(HttpHeaders.RETRY_AFTER, "5");
        answer.refuse(
                exchange,
                Problem.of(Status.SERVICE_UNAVAILABLE, "the identity provider can't be asked about tokens now"));
    }

    private void writeDown(RoutingContext exchange, Action action, Optional<Caller> caller) {
        if (!action.isWrite()) {
            return;
        }
        String path = exchange.request().path();
        String target = path.substring(0, Math.min(path.length(), LONGEST_TARGET));
        String roles = caller.stream()
                .flatMap(known -> known.roles().stream())
                .sorted()
                .map(Role::code)
                .collect(Collectors.joining(","));
        exchange.addEndHandler(ended -> audit.add(new AuditEntry(
                clock.instant(),
                caller.map(Caller::name),
                roles,
                action.code(),
                target,
                ended.succeeded() ? exchange.response().getStatusCode() : 0)));
    }
}
