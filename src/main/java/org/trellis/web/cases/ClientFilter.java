package org.trellis.web.cases;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.trellis.store.person.CaseRecord;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.VisitBinder;
import org.trellis.web.client.ClientAddress;
import org.trellis.web.client.OpenClient;

/**
 * While a client is open, every page has the client's address; an address of another client shows
 * nothing of the one who is open.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ClientFilter implements Ordered {
    private static final List<String> OF_NOBODY =
            List.of("/static/", "/lib/", "/api/", "/health", "/clients");

    private final VisitBinder visits;
    private final Clashes clashes;
    private final CaseRecord record;

    /**
     * @param record null on a public server
     */
    ClientFilter(VisitBinder visits, Clashes clashes, @Nullable CaseRecord record) {
        this.record = record;
        this.visits = visits;
        this.clashes = clashes;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.order();
    }

    @RequestFilter
    Optional<HttpResponse<?>> check(HttpRequest<?> request) {
        boolean page =
                request.getMethod() == HttpMethod.GET
                        && OF_NOBODY.stream().noneMatch(request.getPath()::startsWith);
        if (!page) {
            return Optional.empty();
        }
        Visit visit = visits.visit(request);
        Optional<String> open = visit.clientAddress();
        Optional<String> asked = ClientAddress.of(request);
        boolean readable = open.isEmpty() || visit.client().isPresent();
        if (open.equals(asked) && readable) {
            return Optional.empty();
        }
        return asked.isPresent()
                ? Optional.of(clashes.another(visit, asked.get()))
                : Optional.of(Pages.go(address(open.get(), request)));
    }

    private static String address(String client, HttpRequest<?> request) {
        return ClientAddress.of(client, request.getUri().toString());
    }

    /**
     * After a post the browser stays with the client. A file about the client is named by case and
     * day and says the case inside; one that is about nobody is not the client's.
     */
    @ResponseFilter
    void stay(HttpRequest<?> request, MutableHttpResponse<?> response) {
        Visit visit = visits.visit(request);
        String next = response.getHeaders().get("Location");
        if (next != null && next.startsWith("/")) {
            visit.clientAddress()
                    .ifPresent(
                            client ->
                                    response.getHeaders()
                                            .set("Location", ClientAddress.of(client, next)));
        }
        String file = response.getHeaders().get("Content-Disposition");
        if (file != null && visit.isAboutClient()) {
            hand(visit.client().orElseThrow(), file, response);
        }
    }

    @SuppressWarnings("unchecked")
    private static void body(MutableHttpResponse<?> response, String text) {
        ((MutableHttpResponse<Object>) response).body(text);
    }

    private void hand(OpenClient client, String file, MutableHttpResponse<?> response) {
        response.getHeaders().set("Content-Disposition", FileName.of(client, file));
        String type = response.getContentType().map(MediaType::getName).orElse("");
        if (response.body() instanceof String text) {
            body(response, FileMark.of(client.caseId(), type, text));
        }
        record.log(client.address(), CaseRecord.Kind.DOWNLOADED, Instant.now());
    }
}
