package org.trellis.web.profile;

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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.trellis.files.person.PersonFile;
import org.trellis.model.Issue;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.IssueWords;
import org.trellis.store.person.SavedPeople;
import org.trellis.store.person.SavedPerson;
import org.trellis.web.Missing;
import org.trellis.web.Pages;
import org.trellis.web.Uploads;
import org.trellis.web.Visit;
import org.trellis.web.guard.OwnerKey;

/** A profile is kept, brought back or erased only when its owner asks. */
@Controller("/profile")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class KeepController {
    private static final String PAGE = "/profile/upload";
    private final Pages pages;
    private final Catalog catalog;
    private final OwnerKey owner;
    private final SavedPeople saved;
    private final Uploads uploads;

    /**
     * @param saved null in the public mode, where nothing can be saved
     */
    KeepController(
            Pages pages,
            Catalog catalog,
            OwnerKey owner,
            @Nullable SavedPeople saved,
            Uploads uploads) {
        this.owner = owner;
        this.pages = pages;
        this.catalog = catalog;
        this.saved = saved;
        this.uploads = uploads;
    }

    @Get("/upload")
    HttpResponse<String> keep(Visit visit) {
        return page(visit, HttpStatus.OK, List.of(), "");
    }

    @Post(uri = "/upload", consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<String> upload(Visit visit, @Part CompletedFileUpload file) throws IOException {
        return take(visit, file.getBytes(), visit.words().say("profile.file"));
    }

    private HttpResponse<String> take(Visit visit, byte[] yaml, String name) {
        PersonFile.Result read =
                uploads.read(() -> PersonFile.read(yaml, name, catalog, LocalDate.now()));
        if (read.person().isEmpty()) {
            return page(visit, HttpStatus.UNPROCESSABLE_ENTITY, read.issues(), "");
        }
        visit.remember(read.person().get());
        return read.issues().isEmpty()
                ? Pages.go(PAGE + "?done=loaded")
                : page(visit, HttpStatus.OK, read.issues(), "loaded");
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

    @Post("/save")
    HttpResponse<String> save(Visit visit, @Body Map<String, String> typed) {
        Person person = visit.person().orElse(null);
        if (person == null || !"yes".equals(typed.get("consent"))) {
            return Pages.go(PAGE + (person == null ? "?done=empty" : "?done=consent"));
        }
        store().save(person.id(), PersonFile.write(person), Instant.now());
        return Pages.go(PAGE + "?done=saved");
    }

    @Post("/load")
    HttpResponse<String> load(Visit visit, @Body Map<String, String> typed) {
        String id = typed.getOrDefault("id", "");
        String yaml =
                store().find(id)
                        .map(SavedPerson::yaml)
                        .orElseThrow(() -> new Missing(id, List.of()));
        return take(visit, yaml.getBytes(StandardCharsets.UTF_8), id);
    }

    @Post("/delete")
    HttpResponse<String> delete(@Body Map<String, String> typed) {
        boolean gone = store().delete(typed.getOrDefault("id", ""));
        return Pages.go(PAGE + (gone ? "?done=deleted" : "?done=deleting"));
    }

    @Post("/erase")
    HttpResponse<String> erase(Visit visit) {
        visit.erase();
        return Pages.go("/?erased=yes");
    }

    private SavedPeople store() {
        if (saved == null) {
            throw new Missing("save", List.of());
        }
        return saved;
    }

    private HttpResponse<String> page(
            Visit visit, HttpStatus status, List<Issue> issues, String done) {
        String asked = visit.request().getParameters().get("done", String.class).orElse(done);
        String message = "profile.done." + asked;
        boolean owns = owner.isHeldBy(visit.request());
        List<SavedPerson> people = saved == null || !owns ? List.of() : saved.list();
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
                        owns,
                        "saved",
                        people));
    }
}
