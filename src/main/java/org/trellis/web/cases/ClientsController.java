package org.trellis.web.cases;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.report.IssueWords;
import org.trellis.store.person.CaseRecord;
import org.trellis.store.person.SavedPeople;
import org.trellis.store.person.SavedPerson;
import org.trellis.web.Missing;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.client.ClientAddress;
import org.trellis.web.client.Clients;
import org.trellis.web.client.FormVersion;
import org.trellis.web.client.OpenClient;
import org.trellis.web.client.TypedForm.Field;

/** Opens, closes and deletes clients; one of them is open at a time. */
@Controller("/clients")
@Requires(bean = SavedPeople.class)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class ClientsController {
    /** Before the names of fields that another form had. */
    private static final String TYPED = "typed.";

    private final Pages pages;
    private final Clients clients;
    private final SavedPeople people;
    private final CaseRecord record;

    ClientsController(Pages pages, Clients clients, SavedPeople people, CaseRecord record) {
        this.record = record;
        this.pages = pages;
        this.clients = clients;
        this.people = people;
    }

    /**
     * @param name empty when there is none, or what is kept cannot be read
     */
    public record Listed(SavedPerson saved, String name) {}

    private Listed listed(SavedPerson saved) {
        return new Listed(saved, clients.read(saved).flatMap(c -> c.person().name()).orElse(""));
    }

    @Post("/open")
    HttpResponse<String> open(Visit visit, @Body Map<String, String> typed) {
        String address = typed.getOrDefault("address", "");
        SavedPerson saved = people.findAt(address).orElseThrow(() -> missing(visit));
        Optional<OpenClient> client = clients.find(address);
        if (client.isEmpty()) {
            var issues = IssueWords.all(clients.issues(saved).issues(), visit.words());
            return pages.show(
                    visit,
                    "cases/unreadable",
                    Map.of("id", saved.id(), "kept", address, "issues", issues));
        }
        if (visit.own().isPresent() && !typed.containsKey("leave")) {
            return pages.show(
                    visit, "cases/leave", Map.of("own", visit.own().get(), "client", client.get()));
        }
        visit.open(client.get());
        record.log(address, CaseRecord.Kind.OPENED, Instant.now());
        return typed.containsKey("action")
                ? again(visit, typed)
                : Pages.go(ClientAddress.of(address, ""));
    }

    private static Missing missing(Visit visit) {
        return new Missing(visit.words().say("cases.client"), List.of());
    }

    /** What was typed for this client before another was opened; sent again only when asked. */
    private HttpResponse<String> again(Visit visit, Map<String, String> typed) {
        List<Field> fields =
                typed.entrySet().stream()
                        .filter(field -> field.getKey().startsWith(TYPED))
                        .map(f -> new Field(f.getKey().substring(TYPED.length()), f.getValue()))
                        .toList();
        String action = typed.get("action");
        String version =
                typed.getOrDefault("version", "").matches("[0-9]{1,9}")
                        ? typed.get("version")
                        : "0";
        return pages.show(
                visit,
                "cases/again",
                Map.of(
                        "fields",
                        fields,
                        "seen",
                        FormLine.shown(fields, visit.words()),
                        "form",
                        visit.tokenOf(
                                new FormVersion(typed.get("address"), Integer.parseInt(version))),
                        "action",
                        action.matches("/[a-z][A-Za-z0-9/_.-]*") ? action : "/profile"));
    }

    @Post("/close")
    HttpResponse<String> close(Visit visit) {
        visit.close();
        return Pages.go("/clients?done=closed");
    }

    /** Deleting asks on a page of its own. */
    @Get("/delete")
    HttpResponse<String> ask(Visit visit) {
        String address = visit.request().getParameters().get("client", String.class).orElse("");
        SavedPerson saved = people.findAt(address).orElseThrow(() -> missing(visit));
        return pages.show(visit, "cases/delete", Map.of("client", listed(saved)));
    }

    @Post("/delete")
    HttpResponse<String> delete(Visit visit, @Body Map<String, String> typed) {
        SavedPerson saved =
                people.findAt(typed.getOrDefault("address", "")).orElseThrow(() -> missing(visit));
        if (!"yes".equals(typed.get("sure"))) {
            return Pages.go("/clients/delete?client=" + saved.address());
        }
        if (visit.clientAddress().filter(saved.address()::equals).isPresent()) {
            visit.close();
        }
        return Pages.go(
                people.delete(saved.id()) ? "/clients?done=deleted" : "/clients?done=deleting");
    }
}
