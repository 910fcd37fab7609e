package org.trellis.web.find;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.trellis.find.Finder;
import org.trellis.find.Found;
import org.trellis.find.Kind;
import org.trellis.find.NameList;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.OccupationNames;
import org.trellis.web.occupation.Occupations;

/**
 * The search over all names, indexed when somebody searches, which whoever starts the server does
 * after the first page, or some seconds after the start: not while the first page is made. A search
 * that comes before waits a moment, then looks among titles only. What was searched for is kept
 * nowhere.
 */
@Singleton
public final class NameSearch implements ApplicationEventListener<ServerStartupEvent> {
    private static final long AFTER_MS = 10_000;
    private static final long PATIENCE_MS = 1500;
    private static final long JOB_PATIENCE_MS = 30_000;
    private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

    private final Catalog catalog;
    private final Occupations occupations;
    private final CompletableFuture<Finder> whole = new CompletableFuture<>();
    private final CountDownLatch wanted = new CountDownLatch(1);

    NameSearch(Catalog catalog, Occupations occupations) {
        this.catalog = catalog;
        this.occupations = occupations;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        Thread builder = new Thread(this::build, "search index");
        builder.setDaemon(true);
        builder.setPriority(Thread.MIN_PRIORITY);
        builder.start();
    }

    private void build() {
        try {
            wanted.await(AFTER_MS, TimeUnit.MILLISECONDS);
            whole.complete(finder(occupations.country().names()));
        } catch (InterruptedException e) {
            whole.completeExceptionally(e);
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            whole.completeExceptionally(e);
            throw e;
        }
    }

    private Finder finder(OccupationNames called) {
        return Finder.of(NameList.of(catalog, called));
    }

    /** The best {@code limit} things that these words may mean. */
    public Found find(String words, int limit) {
        return finder(PATIENCE_MS).find(words, ALL, limit);
    }

    /** As {@link #find(String, int)}, of these kinds only; waits for all names. */
    public Found find(String words, Set<Kind> kinds, int limit) {
        return finder(JOB_PATIENCE_MS).find(words, kinds, limit);
    }

    /**
     * The best {@code limit} jobs that these words may mean. Waits for all names: among titles only
     * a nurse aide would be taken for a nurse.
     */
    Found jobs(String words, int limit) {
        return finder(JOB_PATIENCE_MS).find(words, EnumSet.of(Kind.JOB), limit);
    }

    private Finder finder(long patience) {
        wanted.countDown();
        try {
            return whole.get(patience, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return titles();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return titles();
        }
    }

    private Finder titles() {
        return finder(new OccupationNames(Map.of(), Map.of(), Map.of()));
    }
}
