package org.trellis.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.views.exceptions.ViewRenderingException;
import io.micronaut.views.thymeleaf.ThymeleafViewsRenderer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.trellis.web.client.ClientPage;
import org.trellis.web.client.OtherClient;
import org.trellis.web.problem.Acceptance;

/**
 * Renders a template to text before anything is answered, so that a fault in a template is a plain
 * error page and never a hanging browser.
 */
@Singleton
public final class Pages {
    private static final MediaType HTML = MediaType.of("text/html;charset=utf-8");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]");

    private final ThymeleafViewsRenderer<Object> renderer;
    private final ServerOptions options;

    Pages(ThymeleafViewsRenderer<Object> renderer, ServerOptions options) {
        this.renderer = renderer;
        this.options = options;
    }

    public MutableHttpResponse<String> show(Visit visit, String view, Map<String, ?> model) {
        return show(HttpStatus.OK, visit, view, model);
    }

    /**
     * @param fine otherwise a field of the address says what no answer can be for: a bad request
     */
    public MutableHttpResponse<String> show(
            boolean fine, Visit visit, String view, Map<String, ?> model) {
        return show(fine ? HttpStatus.OK : HttpStatus.BAD_REQUEST, visit, view, model);
    }

    /**
     * @throws HttpStatusException 406 when the visitor takes no page; a page that says what went
     *     wrong is sent all the same
     */
    public MutableHttpResponse<String> show(
            HttpStatus status, Visit visit, String view, Map<String, ?> model) {
        if (status == HttpStatus.OK && !Acceptance.of(visit.request(), HTML)) {
            throw new HttpStatusException(HttpStatus.NOT_ACCEPTABLE, "no page");
        }
        visit.keepLanguage();
        Map<String, Object> all = new HashMap<>(model);
        all.put("w", visit.words());
        all.put("lang", visit.language());
        all.put("visit", visit);
        all.put("open", options.open());
        all.put("address", visit.request().getPath());
        all.put("otherLanguage", visit.inOtherLanguage());
        StringWriter page = new StringWriter();
        try {
            renderer.render(view, all, visit.request()).writeTo(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ViewRenderingException e) {
            throw cause(e);
        }
        String text =
                visit.client()
                        .map(
                                client ->
                                        ClientPage.of(
                                                client, page.toString(), visit.isAboutClient()))
                        .orElseGet(page::toString);
        return HttpResponse.<String>status(status).contentType(HTML).body(sound(text));
    }

    /** A page with a control character that somebody typed is no sound HTML. */
    private static String sound(String page) {
        return CONTROL.matcher(page).replaceAll("\uFFFD");
    }

    /** A template may be the first to ask about a client whom the form is not about. */
    private static RuntimeException cause(ViewRenderingException fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof OtherClient other) {
                return other;
            }
        }
        return fault;
    }

    /** After a post: the browser fetches {@code address} with a new request. */
    public static MutableHttpResponse<String> go(String address) {
        return HttpResponse.<String>status(HttpStatus.SEE_OTHER).header("Location", address);
    }
}
