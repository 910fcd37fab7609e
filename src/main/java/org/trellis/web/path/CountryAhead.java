package org.trellis.web.path;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import org.trellis.path.step.Grounds;

/**
 * Prepares ways over the country so that nobody waits for it, once the first pages and the search
 * are likely to be there.
 */
@Singleton
final class CountryAhead implements ApplicationEventListener<ServerStartupEvent> {
    private static final long AFTER_MILLIS = 10_000;

    private final Grounds grounds;

    CountryAhead(Grounds grounds) {
        this.grounds = grounds;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        Thread preparer = new Thread(this::prepare, "country");
        preparer.setDaemon(true);
        preparer.setPriority(Thread.MIN_PRIORITY);
        preparer.start();
    }

    private void prepare() {
        try {
            Thread.sleep(AFTER_MILLIS);
            grounds.prepareCountry();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
