package news.dateline.stream;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import news.dateline.local.LocalServers;
import news.dateline.local.ServiceProcess;

/** What goes wrong while records come in. Each leaves everything running again. */
enum Fault {
    SERVICE_KILLED {
        @Override
        void strike(Target target, Random random) {
            target.service().kill();
            target.service().restart();
        }
    },
    /** The one moment that the guarantee is about: the database has the batch, the topic does not. */
    SERVICE_KILLED_BETWEEN_THE_COMMITS {
        @Override
        void strike(Target target, Random random) throws InterruptedException {
            target.servers().broker().pause();
            Thread.sleep(Duration.ofSeconds(2).toMillis());
            target.service().kill();
            target.servers().broker().resume();
            target.service().restart();
        }
    },
    BROKER_FROZEN {
        @Override
        void strike(Target target, Random random) throws InterruptedException {
            target.servers().broker().pause();
            Thread.sleep(target.freeze().multipliedBy(2).toMillis());
            target.servers().broker().resume();
        }
    },
    BROKER_KILLED {
        @Override
        void strike(Target target, Random random) {
            target.servers().broker().kill();
            target.servers().broker().restart();
        }
    },
    DATABASE_KILLED {
        @Override
        void strike(Target target, Random random) {
            target.servers().database().kill();
            target.servers().database().restart();
        }
    },
    DATABASE_FROZEN {
        @Override
        void strike(Target target, Random random) throws InterruptedException {
            target.servers().database().pause();
            Thread.sleep(target.freeze().toMillis());
            target.servers().database().resume();
        }
    },
    SECOND_INSTANCE {
        @Override
        void strike(Target target, Random random) throws InterruptedException {
            try (ServiceProcess second = target.servers().startService("second-service", Map.of())) {
                Thread.sleep(Duration.ofMillis(500L + random.nextInt(1500)).toMillis());
                if (random.nextBoolean()) {
                    second.kill();
                }
            }
        }
    };

    /**
     * What is struck.
     *
     * @param freeze how long a frozen database stays so
     */
    record Target(LocalServers servers, ServiceProcess service, Duration freeze) {}

    abstract void strike(Target target, Random random) throws InterruptedException;
}
