package org.trellis.web.imports;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.area.AreaFiles;
import org.trellis.files.imports.ImportKind;
import org.trellis.files.imports.ImportResult;
import org.trellis.files.imports.KeptSets.Kept;
import org.trellis.files.imports.KeptSets.Kind;
import org.trellis.files.imports.ServedImports;
import org.trellis.files.national.ReleaseNote;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.release.Releases;
import org.trellis.files.schedule.ApprovedFile;
import org.trellis.message.Code;
import org.trellis.report.Words;
import org.trellis.web.JobChoices.Choice;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.designer.IssueRow;

/** Shows what was imported. */
@Singleton
final class ImportsViews {
    private static final String VIEW = "imports/imports";

    private final Pages pages;
    private final ImportDesk desk;

    ImportsViews(Pages pages, ImportDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    /**
     * @param wrong what was wrong with what was sent; may be empty
     */
    MutableHttpResponse<String> show(HttpStatus status, Visit visit, String wrong) {
        ImportsPage page = page(visit.words());
        Map<String, Object> model = new HashMap<>(Map.of("page", page, "wrong", wrong));
        if (page.progress().running()) {
            model.put("refresh", "3; url=/imports");
        }
        return pages.show(status, visit, VIEW, model);
    }

    private ImportsPage page(Words words) {
        List<Kept> sets = desk.served().sets().list();
        List<ImportsPage.Group> groups =
                Arrays.stream(Kind.values())
                        .map(kind -> group(kind, sets, words))
                        .filter(group -> !group.rows().isEmpty())
                        .toList();
        String active =
                groups.get(0).rows().stream()
                        .filter(ImportsPage.Row::active)
                        .findFirst()
                        .map(ImportsPage.Row::what)
                        .orElse("");
        return new ImportsPage(
                words.say("imports.answer", active),
                groups,
                words.say("imports.list." + (hasApproved() ? "approved" : "unapproved")),
                note(words),
                kinds(words),
                desk.last().map(job -> progress(job, words)).orElse(ImportsPage.Progress.NONE));
    }

    private boolean hasApproved() {
        return Files.isRegularFile(
                desk.served().imports().data().approved().resolve(ApprovedFile.NAME));
    }

    private String note(Words words) {
        ServedImports served = desk.served();
        if (!served.read()) {
            return words.say("imports.seeds");
        }
        boolean same = served.shown().containsAll(served.sets().active());
        return same ? "" : words.say("imports.restart");
    }

    private static List<Choice> kinds(Words words) {
        return Arrays.stream(ImportKind.values())
                .map(kind -> new Choice(kind.code(), words.say("imports.kind." + kind.code())))
                .toList();
    }

    private ImportsPage.Group group(Kind kind, List<Kept> sets, Words words) {
        return new ImportsPage.Group(
                Code.of(kind),
                words.say("imports.group." + Code.of(kind)),
                sets.stream()
                        .filter(set -> set.kind() == kind)
                        .map(set -> row(set, words))
                        .toList());
    }

    private ImportsPage.Row row(Kept set, Words words) {
        boolean shown =
                desk.served().shown().stream()
                        .anyMatch(at -> at.kind() == set.kind() && at.name().equals(set.name()));
        String state = (set.active() ? "active" : "kept") + (shown ? ".shown" : "");
        String name =
                set.name().equals(Releases.SHIPPED) ? words.say("imports.shipped") : set.name();
        return new ImportsPage.Row(
                set.name(),
                name,
                what(set, words),
                words.say("imports.state." + state),
                set.active());
    }

    private String what(Kept set, Words words) {
        return switch (set.kind()) {
            case NATIONAL -> country(set, words);
            case AREAS -> {
                var areas =
                        AreaFiles.of(folder(desk.served().imports().data().areas(), set)).areas();
                yield words.count("imports.what.areas", areas.size());
            }
            case COURSES ->
                    words.say(
                            set.name().equals(Releases.SHIPPED)
                                    ? "imports.what.invented"
                                    : "imports.what.courses");
        };
    }

    private String country(Kept set, Words words) {
        Folder seeds = Folder.inside("seeds");
        Folder read =
                folder(desk.served().imports().data().national(), set)
                        .map(own -> seeds.with("national", own))
                        .orElse(seeds);
        ReleaseNote note = ReleaseNote.read(new Reading(), read);
        return words.say("imports.what.country", note.onet(), note.wageYear(), note.outlookYears());
    }

    private static Optional<Folder> folder(Releases sets, Kept set) {
        return Optional.of(sets.folder().resolve(set.name()))
                .filter(Files::isDirectory)
                .map(Folder::of);
    }

    private static ImportsPage.Progress progress(ImportJob job, Words words) {
        Optional<ImportResult> result = job.result();
        if (result.isPresent()) {
            return new ImportsPage.Progress(
                    false,
                    result.get().done(),
                    job.file() + ": " + words.say(result.get().said()),
                    IssueRow.of(result.get().issues(), words),
                    result.get().lost().stream().map(words::say).toList());
        }
        String said =
                job.tables() == 0
                        ? words.say("imports.receiving", job.file(), job.seconds())
                        : words.say(
                                "imports.reading",
                                job.file(),
                                job.table(),
                                job.tables(),
                                job.seconds());
        return new ImportsPage.Progress(true, false, said, List.of(), List.of());
    }
}
