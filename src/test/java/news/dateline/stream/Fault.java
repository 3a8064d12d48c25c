package news.dateline.stream;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import news.dateline.local.ServiceProcess;

/** What goes wrong while records come in. Each leaves the stack running again. */
enum Fault {
    SERVICE_KILLED {
        @Override
        void strike(Stack stack, Random random) {
            stack.service().kill();
            stack.service().restart();
        }
    },
    /** The one moment that the guarantee is about: the database has the batch, the topic does not. */
    SERVICE_KILLED_BETWEEN_THE_COMMITS {
        @Override
        void strike(Stack stack, Random random) throws InterruptedException {
            stack.broker().pause();
            Thread.sleep(Duration.ofSeconds(2).toMillis());
            stack.service().kill();
            stack.broker().resume();
            stack.service().restart();
        }
    },
    BROKER_FROZEN {
        @Override
        void strike(Stack stack, Random random) throws InterruptedException {
            stack.broker().pause();
            Thread.sleep(stack.freeze().multipliedBy(2).toMillis());
            stack.broker().resume();
        }
    },
    BROKER_KILLED {
        @Override
        void strike(Stack stack, Random random) {
            stack.broker().kill();
            stack.broker().restart();
        }
    },
    DATABASE_KILLED {
        @Override
        void strike(Stack stack, Random random) {
            stack.database().kill();
            stack.database().restart();
        }
    },
    DATABASE_FROZEN {
        @Override
        void strike(Stack stack, Random random) throws InterruptedException {
            stack.database().pause();
            Thread.sleep(stack.freeze().toMillis());
            stack.database().resume();
        }
    },
    SECOND_INSTANCE {
        @Override
        void strike(Stack stack, Random random) throws InterruptedException {
            Path log = stack.directory().resolve("second-service.log");
            try (ServiceProcess second = ServiceProcess.start(log, stack.broker(), stack.database(), Map.of())) {
                Thread.sleep(Duration.ofMillis(500L + random.nextInt(1500)).toMillis());
                if (random.nextBoolean()) {
                    second.kill();
                }
            }
        }
    };

    abstract void strike(Stack stack, Random random) throws InterruptedException;
}
