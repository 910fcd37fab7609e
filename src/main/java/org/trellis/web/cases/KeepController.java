package org.trellis.web.cases;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.person.PersonFile;
import org.trellis.model.Issue;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.IssueWords;
import org.trellis.store.person.SavedPeople;
import org.trellis.web.Missing;
import org.trellis.web.Pages;
import org.trellis.web.Uploads;
import org.trellis.web.Visit;
import org.trellis.web.client.Clients;
import org.trellis.web.client.OpenClient;
import org.trellis.web.guard.OwnerKey;

/** A profile is kept, brought back or erased only when its owner asks. */
@Controller("/profile")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class KeepController {
    private static final String PAGE = "/profile/upload";
    private static final String UPLOADED = "uploaded";
    private final Pages pages;
    private final Catalog catalog;
    private final OwnerKey owner;
    private final SavedPeople saved;
    private final Clients clients;
    private final Uploads uploads;

    /**
     * @param saved null in the public mode, where nothing can be saved
     */
    KeepController(
            Pages pages,
            Catalog catalog,
            OwnerKey owner,
            @Nullable SavedPeople saved,
            Clients clients,
            Uploads uploads) {
        this.owner = owner;
        this.pages = pages;
        this.catalog = catalog;
        this.saved = saved;
        this.clients = clients;
        this.uploads = uploads;
    }

    @Get("/upload")
    HttpResponse<String> keep(Visit visit) {
        return page(visit, HttpStatus.OK, List.of(), "");
    }

    @Post(uri = "/upload", consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<String> upload(Visit visit, @Part @Nullable CompletedFileUpload file)
            throws IOException {
        String name = visit.words().say("profile.file");
        Optional<Issue> missing = Uploads.missing(file, name);
        if (missing.isPresent()) {
            return page(visit, HttpStatus.UNPROCESSABLE_ENTITY, List.of(missing.get()), "");
        }
        byte[] yaml = file.getBytes();
        PersonFile.Result read =
                uploads.read(() -> PersonFile.read(yaml, name, catalog, LocalDate.now()));
        if (read.person().isEmpty()) {
            return page(visit, HttpStatus.UNPROCESSABLE_ENTITY, read.issues(), "");
        }
        return take(visit, read.person().get(), read.issues());
    }

    private HttpResponse<String> take(Visit visit, Person read, List<Issue> issues) {
        Optional<Person> before = visit.person();
        if (before.isPresent() && !before.get().equals(read)) {
            visit.remember(UPLOADED, read);
            return Pages.go("/profile/replace");
        }
        if (before.isEmpty()) {
            visit.replace(read);
        }
        return issues.isEmpty()
                ? Pages.go(PAGE + "?done=loaded")
                : page(visit, HttpStatus.OK, issues, "loaded");
    }

    /** What a file would change is shown before it changes anything. */
    @Get("/replace")
    HttpResponse<String> ask(Visit visit) {
        Optional<Person> read = visit.find(UPLOADED, Person.class);
        if (read.isEmpty() || visit.person().isEmpty()) {
            return Pages.go(PAGE);
        }
        Person now = visit.person().get();
        boolean another = visit.client().isPresent() && !now.id().equals(read.get().id());
        PersonFacts known = PersonFacts.of(now, catalog, visit.words());
        return pages.show(
                visit,
                "cases/replace",
                Map.of(
                        "before",
                        now,
                        "after",
                        read.get(),
                        "another",
                        another,
                        "differences",
                        known.differences(PersonFacts.of(read.get(), catalog, visit.words()))));
    }

    @Post("/replace")
    HttpResponse<String> replace(Visit visit) {
        Optional<Person> read = visit.find(UPLOADED, Person.class);
        Optional<Person> now = visit.person();
        if (read.isEmpty() || now.isEmpty()) {
            return Pages.go(PAGE);
        }
        if (visit.client().isEmpty()) {
            visit.replace(read.get());
        } else if (now.get().id().equals(read.get().id())) {
            visit.remember(read.get());
        } else {
            return Pages.go("/profile/replace");
        }
        return Pages.go(PAGE + "?done=loaded");
    }

    @Get("/download")
    @Produces("application/yaml")
    HttpResponse<String> download(Visit visit) {
        Person person = visit.personOrNew();
        String name = person.id().replaceAll("[^A-Za-z0-9._-]+", "-");
        return HttpResponse.ok(PersonFile.write(person))
                .contentType(MediaType.of("application/yaml;charset=utf-8"))
                .header("Content-Disposition", "attachment; filename=\"" + name + ".yaml\"");
    }

    /** From then on the visitor's answers are those of a client who is kept, and open. */
    @Post("/save")
    HttpResponse<String> save(Visit visit, @Body Map<String, String> typed) {
        if (saved == null) {
            throw new Missing("save", List.of());
        }
        Person person = visit.person().orElse(null);
        if (person == null || !"yes".equals(typed.get("consent"))) {
            return Pages.go(PAGE + (person == null ? "?done=empty" : "?done=consent"));
        }
        if (visit.client().isPresent()) {
            return Pages.go(PAGE + "?done=saved");
        }
        Optional<String> goal = visit.target();
        Optional<OpenClient> kept = clients.add(person);
        if (kept.isEmpty()) {
            return taken(visit, person);
        }
        visit.open(goal.map(job -> clients.change(kept.get().withGoal(job))).orElse(kept.get()));
        return Pages.go(PAGE + "?done=saved");
    }

    /** Nothing is overwritten: who has this id is shown beside what would have been saved. */
    private HttpResponse<String> taken(Visit visit, Person person) {
        PersonFacts mine = PersonFacts.of(person, catalog, visit.words());
        Optional<OpenClient> there = clients.findCase(person.id());
        return pages.show(
                HttpStatus.CONFLICT,
                visit,
                "cases/taken",
                Map.of(
                        "id",
                        person.id(),
                        "there",
                        there,
                        "differences",
                        there.map(c -> PersonFacts.of(c.person(), catalog, visit.words()))
                                .map(facts -> facts.differences(mine))
                                .orElse(List.of())));
    }

    /** With a client open it asks first: what is kept about the client is not erased. */
    @Post("/erase")
    HttpResponse<String> erase(Visit visit, @Body Map<String, String> typed) {
        Optional<OpenClient> client = visit.client();
        if (client.isPresent() && !"yes".equals(typed.get("sure"))) {
            return pages.show(visit, "cases/finish", Map.of("client", client.get()));
        }
        visit.erase();
        return Pages.go(client.isPresent() ? "/clients?done=finished" : "/?erased=yes");
    }

    private HttpResponse<String> page(
            Visit visit, HttpStatus status, List<Issue> issues, String done) {
        String asked = visit.request().getParameters().get("done", String.class).orElse(done);
        String message = "profile.done." + asked;
        return pages.show(
                status,
                visit,
                "profile/keep",
                Map.of(
                        "issues",
                        IssueWords.all(issues, visit.words()),
                        "done",
                        visit.words().knows(message) ? visit.words().say(message) : "",
                        "saving",
                        saved != null,
                        "owns",
                        owner.isHeldBy(visit.request())));
    }
}
