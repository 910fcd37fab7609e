package org.trellis.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.trellis.web.client.Clients;
import org.trellis.web.guard.FormSecret;
import org.trellis.web.guard.VisitStore;
import org.trellis.web.region.Regions;

/** Hands a controller the {@link Visit} it asks for. */
@Singleton
public final class VisitBinder implements TypedRequestArgumentBinder<Visit> {
    private final VisitStore visits;
    private final FormSecret secret;
    private final Clients clients;
    private final Provider<Regions> regions;

    VisitBinder(VisitStore visits, FormSecret secret, Clients clients, Provider<Regions> regions) {
        this.regions = regions;
        this.visits = visits;
        this.secret = secret;
        this.clients = clients;
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

    public Visit visit(HttpRequest<?> request) {
        return new Visit(request, visits, secret, clients, regions);
    }
}
