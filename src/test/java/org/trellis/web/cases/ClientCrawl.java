package org.trellis.web.cases;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trellis.web.Browser;
import org.trellis.web.Site;

/**
 * All that can be reached by links and by forms that ask, a few addresses of each route and format,
 * while one client is open.
 */
final class ClientCrawl {
    private static final int OF_A_KIND = 2;
    private static final Pattern LINK = Pattern.compile("\\s(?:href|src|hx-get)=\"(/[^\"#]*)");
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern ACTION = Pattern.compile("action=\"(/[^\"]*)\"");
    private static final Pattern FIELD =
            Pattern.compile(
                    "<(?:input|button)\\b[^>]*\\bname=\"([^\"]+)\"[^>]*?(?:\\bvalue=\"([^\"]*)\")?[^>]*>");

    /** What no page knows; it answers with those that it does. */
    private static final String NO_FORMAT = "nonsense";

    private static final Pattern FORMATS = Pattern.compile("Use one of these formats: ([a-z_, ]+)");

    /** What one address answered with. */
    record Answer(String address, String route, HttpResponse<byte[]> got) {
        String type() {
            return got.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        }

        String fileName() {
            return got.headers().firstValue("Content-Disposition").orElse("");
        }
    }

    private final Browser browser;
    private final String root;
    private final Router router = Site.own().bean(Router.class);
    private final ArrayDeque<String> waiting = new ArrayDeque<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Map<String, Integer> ofKind = new HashMap<>();
    private final List<Answer> answers = new ArrayList<>();

    /**
     * @param root the address of the client's pages
     */
    ClientCrawl(Browser browser, String root) {
        this.browser = browser;
        this.root = root;
    }

    /** The templates of all routes that are asked for with GET. */
    static Set<String> routes() {
        return Site.own()
                .bean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethod() == HttpMethod.GET)
                .map(route -> route.getUriMatchTemplate().toPathString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<Answer> from(String... starts) throws Exception {
        for (String each : starts) {
            add(each);
        }
        while (!waiting.isEmpty()) {
            String address = waiting.removeFirst();
            var got = browser.bytes(browser.request(address));
            Answer answer = new Answer(address, route(page(address)), got);
            answers.add(answer);
            got.headers().firstValue("Location").ifPresent(this::add);
            if (answer.type().equals("text/html")) {
                read(answer);
            }
        }
        return answers;
    }

    private void read(Answer answer) {
        String html = new String(answer.got().body(), StandardCharsets.UTF_8);
        Matcher formats = FORMATS.matcher(html);
        if (formats.find()) {
            for (String each : formats.group(1).split(", ")) {
                add(answer.address().replace("format=" + NO_FORMAT, "format=" + each));
            }
        }
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            add(plain(link.group(1)));
        }
        Matcher form = FORM.matcher(html);
        while (form.find()) {
            Matcher action = ACTION.matcher(form.group(1));
            if (!form.group(1).contains("post") && action.find()) {
                add(plain(action.group(1)) + "?" + fields(form.group(2)));
            }
        }
    }

    private static String fields(String form) {
        List<String> fields = new ArrayList<>();
        Matcher field = FIELD.matcher(form);
        while (field.find()) {
            String value = field.group(2) == null ? "" : plain(field.group(2));
            fields.add(Browser.form(field.group(1), value));
        }
        return String.join("&", fields);
    }

    private static String plain(String html) {
        return html.replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\"");
    }

    private void add(String address) {
        String page = page(address);
        boolean ours = !page.startsWith("/static/") && !page.startsWith("/lib/");
        if (!ours || !known.add(address)) {
            return;
        }
        String format =
                page.replaceFirst("^[^?]*", "").replaceFirst(".*[?&]format=([a-z_]+).*", " $1");
        String kind = route(page) + (format.startsWith(" ") ? format : "");
        if (ofKind.merge(kind, 1, Integer::sum) <= OF_A_KIND) {
            waiting.add(address);
        }
    }

    /** The address without the client. */
    private String page(String address) {
        String page = address.startsWith(root) ? address.substring(root.length()) : address;
        return page.isEmpty() || page.startsWith("?") ? "/client" + page : page;
    }

    private String route(String page) {
        return router.route(HttpMethod.GET, URI.create(page).getPath())
                .map(match -> match.getRouteInfo().getUriMatchTemplate().toPathString())
                .orElse("none");
    }
}
