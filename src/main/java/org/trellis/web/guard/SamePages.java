package org.trellis.web.guard;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.context.event.HttpRequestTerminatedEvent;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.session.http.SessionForRequest;
import io.micronaut.web.router.RouteAttributes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.trellis.web.problem.Acceptance;

/**
 * Pages, drawings and papers that are the same for everybody who has entered nothing: rendered once
 * a day and language, kept within {@link Budget#cacheBytes()}, with an ETag; where a page has forms
 * each visitor gets a secret of their own in them, and no cache may keep it. A page of somebody's
 * own is never among them: not one for a visit that holds something, none of the addresses where
 * kept data is shown.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SamePages implements Ordered, ApplicationEventListener<HttpRequestTerminatedEvent> {
    private static final List<String> OWN =
            List.of(
                    "/profile",
                    "/apprentices",
                    "/client",
                    "/library",
                    "/imports",
                    "/health",
                    "/find",
                    "/api",
                    "/static",
                    "/lib");
    private static final int LONGEST_ADDRESS = 1_000;
    private static final String KEY = "trellis.same";

    /** Stands in no page. */
    private static final String SLOT = "\u0001secret\u0001";

    /**
     * A page as it was answered.
     *
     * @param tag empty: the page has forms, with {@link #SLOT} where each visitor's secret goes
     */
    record Page(byte[] body, String type, Optional<String> disposition, Optional<String> tag) {
        long bytes() {
            return body.length + 500L;
        }
    }

    private final Rendering rendering = new Rendering();
    private final PageShelf shelf;
    private final FormSecret secret;
    private final String scope;

    SamePages(Budget budget, FormSecret secret, @Value("${trellis.open:false}") boolean open) {
        this.secret = secret;
        this.shelf = new PageShelf(budget.cacheBytes());
        this.scope = open ? "public" : "private";
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    CompletableFuture<Optional<HttpResponse<?>>> known(HttpRequest<?> request) {
        Optional<String> key = key(request);
        Optional<Page> kept =
                key.flatMap(shelf::find)
                        .filter(page -> Acceptance.of(request, MediaType.of(page.type())));
        if (key.isEmpty() || kept.isPresent()) {
            return CompletableFuture.completedFuture(kept.map(page -> answer(request, page)));
        }
        var others = rendering.await(key.get());
        if (others.isEmpty()) {
            request.setAttribute(KEY, key.get());
        }
        return others.orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()))
                .thenApply(found -> found.map(page -> answer(request, page)));
    }

    @ResponseFilter
    void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
        Optional<String> key = request.getAttribute(KEY, String.class);
        if (key.isEmpty()) {
            return;
        }
        boolean same = response.status() == HttpStatus.OK && !isOwn(request, response);
        Optional<Page> page =
                same
                        ? text(request, response).map(body -> page(request, response, body))
                        : Optional.empty();
        page.ifPresent(kept -> shelf.put(key.get(), kept));
        page.ifPresent(kept -> headers(response, kept));
        rendering.done(key.get(), page);
    }

    /** Also where no answer came: nobody waits for it any longer. */
    @Override
    public void onApplicationEvent(HttpRequestTerminatedEvent event) {
        event.getSource()
                .getAttribute(KEY, String.class)
                .ifPresent(key -> rendering.done(key, Optional.empty()));
    }

    private static boolean isOwn(HttpRequest<?> request, MutableHttpResponse<?> response) {
        return LanguageChoice.fresh(request).isPresent()
                || SessionForRequest.find(request).isPresent()
                || response.getHeaders().contains("ETag");
    }

    private static Optional<String> key(HttpRequest<?> request) {
        String address = request.getUri().toString();
        boolean same =
                request.getMethod() == HttpMethod.GET
                        && RouteAttributes.getRouteMatch(request).isPresent()
                        && address.length() <= LONGEST_ADDRESS
                        && OWN.stream().noneMatch(request.getPath()::startsWith)
                        && !LanguageChoice.isNew(request)
                        && SessionForRequest.find(request).isEmpty();
        String accept = request.getHeaders().get("HX-Request", String.class).orElse("");
        return same
                ? Optional.of(
                        String.join(
                                " ",
                                LocalDate.now().toString(),
                                LanguageChoice.language(request),
                                accept,
                                address))
                : Optional.empty();
    }

    private static Optional<byte[]> text(HttpRequest<?> request, MutableHttpResponse<?> response) {
        Object body = response.body();
        if (body instanceof String text) {
            String same = FormSecret.shown(request).map(f -> text.replace(f, SLOT)).orElse(text);
            return Optional.of(same.getBytes(StandardCharsets.UTF_8));
        }
        return body instanceof byte[] bytes ? Optional.of(bytes) : Optional.empty();
    }

    private static Page page(HttpRequest<?> request, MutableHttpResponse<?> response, byte[] body) {
        boolean forms = FormSecret.shown(request).isPresent();
        return new Page(
                body,
                response.getContentType().map(MediaType::toString).orElse("text/plain"),
                response.getHeaders().get("Content-Disposition", String.class),
                forms ? Optional.empty() : Optional.of("\"" + digest(body) + "\""));
    }

    private MutableHttpResponse<?> answer(HttpRequest<?> request, Page page) {
        String held = request.getHeaders().get("If-None-Match", String.class).orElse("");
        if (page.tag().filter(tag -> held.equals("*") || held.contains(tag)).isPresent()) {
            MutableHttpResponse<?> unchanged = HttpResponse.notModified();
            headers(unchanged, page);
            return unchanged;
        }
        MutableHttpResponse<byte[]> answer =
                HttpResponse.ok(body(request, page)).contentType(MediaType.of(page.type()));
        page.disposition().ifPresent(as -> answer.header("Content-Disposition", as));
        headers(answer, page);
        return answer;
    }

    private byte[] body(HttpRequest<?> request, Page page) {
        return page.tag().isPresent()
                ? page.body()
                : new String(page.body(), StandardCharsets.UTF_8)
                        .replace(SLOT, secret.field(request))
                        .getBytes(StandardCharsets.UTF_8);
    }

    /** A cache asks each time whether the page is still the same; one with forms is never kept. */
    private void headers(MutableHttpResponse<?> response, Page page) {
        if (page.tag().isPresent()) {
            response.header("ETag", page.tag().get());
            response.header("Cache-Control", scope + ", no-cache");
            response.header("Vary", "Cookie, Accept-Language, HX-Request");
        }
    }

    private static String digest(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
