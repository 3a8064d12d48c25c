package news.dateline.ops;

import io.smallrye.mutiny.Uni;

/** Looks at the database. Thread safe. */
interface DatabaseProbe {
    /** Whether it answers in time; never fails. */
    Uni<Boolean> answers();
}
