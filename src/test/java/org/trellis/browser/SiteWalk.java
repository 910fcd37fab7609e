package org.trellis.browser;

import com.microsoft.playwright.Locator;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The addresses of the site in the order in which links lead to them, so many of a kind: {@code
 * /jobs/l/j} and {@code /jobs/l/k} are of one kind, each page of a schedule is a kind of its own.
 */
final class SiteWalk {
    private static final String LINKS =
            """
            all => all.filter(a => a.origin === location.origin && !a.hasAttribute('download')
                              && !/[.](csv|ics|zip|pdf|docx|xlsx|yaml)$/.test(a.pathname)
                              && !/[?&](format|lang)=/.test(a.search) && a.pathname !== '/profile/download'
                              && !a.pathname.startsWith('/api/'))
                      .map(a => a.pathname + a.search)\
            """;

    private final int ofAKind;
    private final Set<String> wanted;
    private final Deque<String> ahead;
    private final Set<String> seen;
    private final Map<String, Integer> kinds = new HashMap<>();

    /**
     * @param wanted where it begins; each of these is visited whatever its kind
     */
    SiteWalk(int ofAKind, Collection<String> wanted) {
        this.ofAKind = ofAKind;
        this.wanted = Set.copyOf(wanted);
        ahead = new ArrayDeque<>(wanted);
        seen = new HashSet<>(wanted);
    }

    /** The next address to visit, none when all is seen. */
    Optional<String> next() {
        while (!ahead.isEmpty()) {
            String address = ahead.removeFirst();
            int before = kinds.getOrDefault(kind(address), 0);
            if (before < ofAKind || wanted.contains(address)) {
                kinds.put(kind(address), before + 1);
                return Optional.of(address);
            }
        }
        return Optional.empty();
    }

    /** Whether the address that {@link #next} gave last is the first of its kind. */
    boolean firstOfItsKind(String address) {
        return kinds.get(kind(address)) == 1;
    }

    /** Adds what the visitor's page links to. */
    void follow(Visitor visitor) {
        Object links = visitor.page().locator("a[href]").evaluateAll(LINKS);
        for (Object link : (Collection<?>) links) {
            if (seen.add((String) link)) {
                ahead.addLast((String) link);
            }
        }
    }

    /** How many of each kind were visited. */
    Map<String, Integer> kinds() {
        return Map.copyOf(kinds);
    }

    int visited() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    static String kind(String address) {
        String[] words = address.split("[?]")[0].split("/");
        String first = words.length > 1 ? words[1] : "";
        boolean parts = first.equals("schedules") && words.length > 3;
        return parts ? first + " " + words[3].replaceAll("[0-9]+", "") : first + words.length;
    }

    /** Somebody's own schedule, so that its pages can be visited. */
    static void startASchedule(Visitor visitor) {
        visitor.go("/schedules/new");
        Locator form = visitor.page().locator("form[action='/schedules/new/job']");
        form.locator("select[name=job]").selectOption("advanced-manufacturing/machinist");
        form.locator("input[name=hours]").fill("8000");
        form.locator("button").click();
        visitor.page().waitForURL("**/schedules/*/edit*");
    }
}
