package org.trellis.web.cases;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.person.CaseId;
import org.trellis.files.person.PersonFile;
import org.trellis.files.person.PrivateFacts;
import org.trellis.message.Message;
import org.trellis.model.person.Person;
import org.trellis.store.person.SavedPeople;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.client.ClientAddress;
import org.trellis.web.client.Clients;
import org.trellis.web.client.OpenClient;
import org.trellis.web.profile.Answers;

/** A new client begins with an id, typed in or made, and is kept from then on. */
@Controller("/clients/new")
@Requires(bean = SavedPeople.class)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class NewClientController {
    private final Pages pages;
    private final Clients clients;

    NewClientController(Pages pages, Clients clients) {
        this.pages = pages;
        this.clients = clients;
    }

    @Get
    HttpResponse<String> ask(Visit visit) {
        return page(HttpStatus.OK, visit, Map.of(), Map.of());
    }

    @Post
    HttpResponse<String> begin(Visit visit, @Body Map<String, String> typed) {
        Map<String, Message> wrong = faults(typed, visit);
        Map<String, String> shown = new HashMap<>(typed);
        if (!wrong.isEmpty()) {
            wrong.keySet().forEach(shown::remove);
            keepDoubtful(typed, shown);
            return page(HttpStatus.UNPROCESSABLE_ENTITY, visit, shown, wrong);
        }
        String id =
                Answers.value(typed, "id").isEmpty()
                        ? clients.newCaseId()
                        : Answers.value(typed, "id");
        Optional<OpenClient> kept = clients.add(named(id, Answers.value(typed, "name")));
        if (kept.isEmpty()) {
            wrong.put("id", Message.of("cases.id.taken", id));
            return page(HttpStatus.CONFLICT, visit, shown, wrong);
        }
        visit.open(kept.get());
        return Pages.go(ClientAddress.of(kept.get().address(), "/profile"));
    }

    private static Map<String, Message> faults(Map<String, String> typed, Visit visit) {
        Map<String, Message> wrong = new HashMap<>();
        CaseId.refusal(Answers.value(typed, "id"), typed.containsKey("insist"))
                .ifPresent(look -> wrong.put("id", look.said()));
        String name = Answers.value(typed, "name");
        PrivateFacts.inName(name)
                .ifPresent(like -> wrong.put("name", Message.of("cases.name.refused", like)));
        PersonFile.tooLong(name).ifPresent(most -> wrong.put("name", most));
        if (!typed.containsKey("keep")) {
            wrong.put("keep", Message.of("cases.new.wrong.keep"));
        }
        if (visit.own().isPresent() && !typed.containsKey("leave")) {
            wrong.put("leave", Message.of("cases.new.wrong.leave"));
        }
        return wrong;
    }

    /** What may still be insisted on stays in its field; what is never taken does not. */
    private static void keepDoubtful(Map<String, String> typed, Map<String, String> shown) {
        String id = Answers.value(typed, "id");
        if (CaseId.look(id).filter(CaseId.Look::never).isEmpty()) {
            shown.put("id", id);
        }
    }

    private static Person named(String id, String name) {
        return Person.unknown(id, Optional.of(name).filter(given -> !given.isEmpty()));
    }

    private HttpResponse<String> page(
            HttpStatus status, Visit visit, Map<String, String> typed, Map<String, Message> wrong) {
        Map<String, String> said = new HashMap<>();
        wrong.forEach((field, message) -> said.put(field, visit.words().say(message)));
        boolean insist =
                CaseId.look(typed.getOrDefault("id", "")).filter(l -> !l.never()).isPresent();
        return pages.show(
                status,
                visit,
                "cases/new",
                Map.of(
                        "typed", typed,
                        "wrong", said,
                        "insist", insist,
                        "own", visit.own()));
    }
}
