package org.trellis.web.guard;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.session.InMemorySessionStore;
import io.micronaut.session.Session;
import io.micronaut.session.SessionConfiguration;
import io.micronaut.session.SessionIdGenerator;
import io.micronaut.session.SessionStore;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * The visits in memory. Nobody's work is thrown out to make room: a visit that ended goes first,
 * then an empty one, then a new visitor is refused. What a visit holds is counted, for itself and
 * for all together.
 */
@Singleton
@Replaces(InMemorySessionStore.class)
public final class VisitStore implements SessionStore<Session> {
    private final SessionIdGenerator ids;
    private final SessionConfiguration settings;
    private final Budget budget;
    private final Map<String, VisitSession> visits = new LinkedHashMap<>();
    private long bytes;

    VisitStore(SessionIdGenerator ids, SessionConfiguration settings, Budget budget) {
        this.ids = ids;
        this.settings = settings;
        this.budget = budget;
    }

    @Override
    public Session newSession() {
        return new VisitSession(ids.generateId(), settings.getMaxInactiveInterval());
    }

    @Override
    public synchronized CompletableFuture<Optional<Session>> findSession(String id) {
        VisitSession visit = visits.get(id);
        if (visit != null && visit.isExpired()) {
            remove(id);
            visit = null;
        }
        if (visit != null) {
            visit.setLastAccessedTime(Instant.now());
        }
        return CompletableFuture.completedFuture(Optional.ofNullable(visit));
    }

    @Override
    public synchronized CompletableFuture<Boolean> deleteSession(String id) {
        return CompletableFuture.completedFuture(remove(id));
    }

    @Override
    public synchronized CompletableFuture<Session> save(Session session) {
        VisitSession visit = (VisitSession) session;
        admit(visit);
        visit.setNew(false);
        return CompletableFuture.completedFuture(visit);
    }

    private void admit(VisitSession visit) {
        if (!visits.containsKey(visit.getId())) {
            makeRoom();
            visits.put(visit.getId(), visit);
            bytes += visit.bytes();
        }
    }

    private boolean remove(String id) {
        VisitSession gone = visits.remove(id);
        bytes -= gone == null ? 0 : gone.bytes();
        return gone != null;
    }

    private void makeRoom() {
        if (visits.size() < budget.mostVisits()) {
            return;
        }
        removeEnded();
        if (visits.size() >= budget.mostVisits()) {
            longestUnused(visits.values().stream().filter(VisitSession::holdsNothing))
                    .ifPresentOrElse(
                            empty -> remove(empty.getId()),
                            () -> {
                                throw Full.server();
                            });
        }
    }

    private void removeEnded() {
        List.copyOf(visits.values()).stream()
                .filter(VisitSession::isExpired)
                .forEach(ended -> remove(ended.getId()));
    }

    private static Optional<VisitSession> longestUnused(Stream<VisitSession> of) {
        return of.min(Comparator.comparing(VisitSession::getLastAccessedTime));
    }

    /**
     * Puts a value into a visit.
     *
     * @throws Full when it does not fit; the visit then holds what it held before
     */
    public synchronized void put(Session session, String name, Object value) {
        VisitSession visit = (VisitSession) session;
        admit(visit);
        Optional<Object> before = visit.get(name);
        visit.put(name, value);
        long heavier = Weight.of(visit.values());
        Optional<Full> full = full(visit, heavier);
        if (full.isPresent()) {
            before.ifPresentOrElse(old -> visit.put(name, old), () -> visit.remove(name));
            throw full.get();
        }
        bytes += heavier - visit.bytes();
        visit.weigh(heavier);
    }

    private Optional<Full> full(VisitSession visit, long heavier) {
        long more = heavier - visit.bytes();
        if (more > 0 && heavier > budget.visitBytes()) {
            return Optional.of(Full.visit(budget.visitBytes()));
        }
        if (more > 0 && bytes + more > budget.allBytes()) {
            removeEnded();
        }
        return more > 0 && bytes + more > budget.allBytes()
                ? Optional.of(Full.server())
                : Optional.empty();
    }

    /** For trials: what all visits together weigh. */
    synchronized long bytes() {
        return bytes;
    }

    synchronized Collection<VisitSession> visits() {
        return List.copyOf(visits.values());
    }
}
