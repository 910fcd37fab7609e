package org.trellis.web.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.store.person.CaseTransfer;
import org.trellis.store.person.SavedCase;
import org.trellis.store.person.SavedPeople;
import org.trellis.web.Browser;
import org.trellis.web.Site;

/** Every form there is, sent from a page of one client while another is open, changes neither. */
class ForeignFormsTest {
    private static final String LPN = "nursing-long-term-care/lpn";
    private static final String ABOUT_CLIENTS = "/(profile|assess|gap|plan|client)(/.*)?";
    private final SavedPeople people = Site.own().bean(SavedPeople.class);
    private final Browser browser = Site.own().browser();

    private static List<String> forms() {
        return Site.own()
                .bean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethod() == HttpMethod.POST)
                .map(route -> route.getUriMatchTemplate().toPathString())
                .filter(path -> path.matches(ABOUT_CLIENTS) && !path.equals("/profile/erase"))
                .distinct()
                .sorted()
                .toList();
    }

    private SavedCase kept(String id) {
        return Site.own().bean(CaseTransfer.class).read(people.find(id).orElseThrow());
    }

    private void begin(String id) throws Exception {
        people.delete(id);
        browser.submit("/clients/new", "/clients/new", "id", id, "keep", "yes");
    }

    @Test
    void noFormReachesAnotherClient() throws Exception {
        begin("foreign-a");
        String token = browser.token("/clients/" + kept("foreign-a").client().address());
        begin("foreign-b");
        SavedCase first = kept("foreign-a");
        SavedCase second = kept("foreign-b");
        assertTrue(forms().size() >= 10, forms().toString());
        String fields =
                Browser.form(
                        "do",
                        "keep",
                        "name",
                        "Foreign",
                        "job",
                        LPN,
                        "to",
                        LPN,
                        "note",
                        "Foreign",
                        "review",
                        "2026-12-24",
                        "diploma",
                        "yes",
                        "skill",
                        "building-blocks/reading",
                        "answer",
                        "yes",
                        "skill0",
                        "building-blocks/reading",
                        "held0",
                        "yes",
                        "evidence0",
                        "SELF",
                        "format",
                        "save");
        for (String form : forms()) {
            String at = "/clients/" + second.client().address() + form;
            var answer = browser.post(at + "?job=" + LPN, "csrf=" + token + "&" + fields);
            assertTrue(answer.statusCode() != 200 && answer.statusCode() < 500, form + answer);
            assertEquals(first, kept("foreign-a"), form);
            assertEquals(second, kept("foreign-b"), form);
        }
    }
}
