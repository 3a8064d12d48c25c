package news.dateline.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Decides on each request. Known by a token of the file, or by one of the identity provider, where there is one. A token is only asked
 * of the provider where it is needed. Thread safe.
 */
@ApplicationScoped
public class Access {
    private static final String SCHEME = "bearer ";

    private final boolean readsOpen;
    private final boolean writesOpen;
    private final Optional<TokenFile> file;
    private final Allowance allowance;
    private final AccessMeters meters;
    private final ProviderWord word = new ProviderWord(System::nanoTime);

    Access(AccessConfig config, AccessMeters meters) {
        this.readsOpen = config.reads() == AccessConfig.Door.OPEN;
        this.writesOpen = config.writes() == AccessConfig.Door.OPEN;
        this.file = config.tokensFile().map(path -> new TokenFile(Path.of(path), System::nanoTime));
        this.allowance = new Allowance(config.requestsPerSecond(), config.mostCallers(), System::nanoTime);
        this.meters = meters;
    }

    /** Whether it takes no role. */
    public boolean isOpen(Action action) {
        return action.isOpen(readsOpen, writesOpen);
    }

    /**
     * Decides.
     *
     * @param authorization the header, RFC 6750
     * @param address where the request comes from: by it those are counted who are not known
     * @param provider the identity provider's word on the request; anonymous where there is none
     * @return fails where the provider can't be asked
     */
    public Uni<Verdict> decide(
            Action action, Optional<String> authorization, String address, Supplier<Uni<SecurityIdentity>> provider) {
        Optional<String> token = authorization
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(SCHEME))
                .map(header -> header.substring(SCHEME.length()).strip());
        Optional<Caller> ofTheFile = token.flatMap(given -> file.flatMap(known -> known.caller(given)));
        if (ofTheFile.isPresent() || token.isEmpty() || isOpen(action)) {
            return Uni.createFrom().item(verdict(action, ofTheFile, token.isPresent(), address));
        }
        return provider.get()
                .map(Access::caller)
                .onFailure(word::isOnTheToken)
                .recoverWithItem(Optional::empty)
                .map(caller -> verdict(action, caller, true, address));
    }

    private Verdict verdict(Action action, Optional<Caller> caller, boolean tokenGiven, String address) {
        // A name may look like an address.
        OptionalLong wait =
                allowance.take(caller.map(known -> "by name " + known.name()).orElse(address));
        if (wait.isPresent()) {
            return refused(AccessMeters.Why.TOO_OFTEN, new Verdict.TooOften(wait.getAsLong()));
        }
        if (isOpen(action)) {
            return new Verdict.Granted(caller);
        }
        if (caller.isEmpty()) {
            return refused(AccessMeters.Why.UNKNOWN, new Verdict.Unknown(tokenGiven));
        }
        return caller.get().may(action)
                ? new Verdict.Granted(caller)
                : refused(AccessMeters.Why.FORBIDDEN, new Verdict.Forbidden(caller.get()));
    }

    private Verdict refused(AccessMeters.Why why, Verdict verdict) {
        meters.refused(why);
        return verdict;
    }

    private static Optional<Caller> caller(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return Optional.empty();
        }
        Set<Role> roles = identity.getRoles().stream()
                .flatMap(role -> Role.ofCode(role).stream())
                .collect(Collectors.toSet());
        return Optional.of(new Caller(identity.getPrincipal().getName(), roles));
    }
}
