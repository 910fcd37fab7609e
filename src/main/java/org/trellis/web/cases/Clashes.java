package org.trellis.web.cases;

import io.micronaut.context.BeanProvider;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.trellis.model.catalog.Catalog;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.client.Clients;
import org.trellis.web.client.FormVersion;
import org.trellis.web.client.OtherClient;
import org.trellis.web.client.StaleForm;
import org.trellis.web.client.TypedForm;

/**
 * What is refused because it would mix two clients, or two versions of one. Nothing is changed, and
 * nothing that was typed is lost: the page shows it, and can send it again.
 */
@Singleton
final class Clashes {
    private final Pages pages;
    private final Clients clients;
    private final BeanProvider<Catalog> catalog;

    Clashes(Pages pages, Clients clients, BeanProvider<Catalog> catalog) {
        this.pages = pages;
        this.clients = clients;
        this.catalog = catalog;
    }

    /** A page of a client who is not open. */
    HttpResponse<String> another(Visit visit, String asked) {
        return page(visit, new FormVersion(asked, 0), List.of());
    }

    /** A form about somebody else than who is open. */
    HttpResponse<String> another(Visit visit, OtherClient clash) {
        return page(visit, clash.form(), TypedForm.of(visit.request()).orElse(List.of()));
    }

    private HttpResponse<String> page(
            Visit visit, FormVersion about, List<TypedForm.Field> fields) {
        boolean posted = FormVersion.of(visit.request()).isPresent();
        return pages.show(
                HttpStatus.CONFLICT,
                visit,
                "cases/other",
                Map.of(
                        "about", clients.kept(about.address()),
                        "address", about.address(),
                        "ofVisit", about.isOfVisit(),
                        "version", about.version(),
                        "posted", posted,
                        "fields", fields,
                        "seen", FormLine.shown(fields, visit.words()),
                        "action", visit.request().getPath()));
    }

    /** A form that was read before the last change. */
    HttpResponse<String> stale(Visit visit, StaleForm clash) {
        PersonFacts now = PersonFacts.of(clash.now(), catalog.get(), visit.words());
        PersonFacts typed = PersonFacts.of(clash.typed(), catalog.get(), visit.words());
        return pages.show(
                HttpStatus.CONFLICT,
                visit,
                "cases/stale",
                Map.of(
                        "read", FormVersion.of(visit.request()).orElseThrow().version(),
                        "now", clash.now(),
                        "differences", now.differences(typed),
                        "fields", TypedForm.of(visit.request()).orElse(List.of()),
                        "again", TypedForm.of(visit.request()).isPresent(),
                        "form", visit.tokenOf(clash.now().form()),
                        "action", visit.request().getPath()));
    }
}
