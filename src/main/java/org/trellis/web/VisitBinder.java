package org.trellis.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.session.Session;
import io.micronaut.session.SessionStore;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Hands a controller the {@link Visit} it asks for. */
@Singleton
final class VisitBinder implements TypedRequestArgumentBinder<Visit> {
    private final SessionStore<Session> sessions;

    VisitBinder(SessionStore<Session> sessions) {
        this.sessions = sessions;
    }

    @Override
    public Argument<Visit> argumentType() {
        return Argument.of(Visit.class);
    }

    @Override
    public BindingResult<Visit> bind(
            ArgumentConversionContext<Visit> context, HttpRequest<?> request) {
        Visit visit = visit(request);
        return () -> Optional.of(visit);
    }

    Visit visit(HttpRequest<?> request) {
        return new Visit(request, sessions);
    }
}
