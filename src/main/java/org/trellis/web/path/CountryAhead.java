package org.trellis.web.path;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import org.trellis.path.step.Grounds;

/** Prepares ways over the country beside the first pages, so that nobody waits for it. */
@Singleton
final class CountryAhead implements ApplicationEventListener<ServerStartupEvent> {
    private final Grounds grounds;

    CountryAhead(Grounds grounds) {
        this.grounds = grounds;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        Thread preparer = new Thread(grounds::prepareCountry, "country");
        preparer.setDaemon(true);
        preparer.setPriority(Thread.MIN_PRIORITY);
        preparer.start();
    }
}
