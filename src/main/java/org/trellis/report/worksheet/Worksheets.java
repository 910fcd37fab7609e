package org.trellis.report.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.trellis.gap.GapReport;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.JobHolder;
import org.trellis.model.training.Courses;
import org.trellis.path.compare.Side;
import org.trellis.path.compare.Sides;
import org.trellis.report.Words;
import org.trellis.report.gap.NationalNotes;
import org.trellis.report.worksheet.Worksheet.Column;

/**
 * The worksheets of the Clearinghouse, filled in from the data: credential competency
 * identification, curriculum analysis, employer analysis and gap analysis.
 */
public final class Worksheets {
    private final Catalog catalog;
    private final Words words;

    public Worksheets(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
    }

    public Worksheet credential(Side side) {
        CredentialSheet sheet = new CredentialSheet(side, catalog, words);
        List<String> notes = List.of(words.say("worksheet.note.credential"));
        return of(WorksheetKind.CREDENTIAL, side, sheet.columns(), sheet::cells, notes);
    }

    public Worksheet curriculum(Side side, Courses offered) {
        List<Requirement> skills = new SkillRows(side, catalog, words).asked();
        CurriculumSheet sheet = new CurriculumSheet(skills, offered, catalog, words);
        List<String> notes = new ArrayList<>(List.of(words.say("worksheet.note.curriculum")));
        if (sheet.anyInvented()) {
            notes.add(words.say("worksheet.note.invented"));
        }
        return of(WorksheetKind.CURRICULUM, side, sheet.columns(), sheet::cells, notes);
    }

    public Worksheet employer(Side side) {
        List<Column> columns =
                List.of(
                        new Column(
                                words.say("worksheet.column.rating.own"),
                                16,
                                WorksheetRating.all(words)),
                        new Column(words.say("worksheet.column.entry"), 18),
                        new Column(words.say("worksheet.column.comments"), 40));
        List<String> notes = List.of(words.say("worksheet.note.employer"));
        return of(WorksheetKind.EMPLOYER, side, columns, skill -> List.of("", "", ""), notes);
    }

    /** For the person and the job of the report. */
    public Worksheet gap(GapReport report) {
        GapSheet sheet = new GapSheet(report, catalog, words);
        String person = report.person().id();
        List<String> notes = new ArrayList<>();
        if (!person.equals(JobHolder.VISITOR)) {
            notes.add(words.say("worksheet.note.person", Words.clean(person)));
        }
        notes.add(words.say("worksheet.note.gap", words.date(report.on())));
        return of(
                WorksheetKind.GAP,
                Sides.of(report.job()),
                GapSheet.columns(words),
                sheet::cells,
                notes);
    }

    private Worksheet of(
            WorksheetKind kind,
            Side side,
            List<Column> own,
            Function<Requirement, List<String>> cells,
            List<String> notes) {
        String table = words.say("worksheet.title." + kind.code());
        return new Worksheet(
                kind,
                words.say("worksheet.title", table, title(side)),
                table,
                words.lang(),
                notes(side, notes),
                SkillRows.columns(words, own),
                new SkillRows(side, catalog, words).rows(cells));
    }

    private String title(Side side) {
        String title = words.text(side.title());
        return side.detail()
                .map(each -> title + ", " + each.toUpperCase(Locale.ROOT))
                .orElse(title);
    }

    private List<String> notes(Side side, List<String> own) {
        List<String> notes = new ArrayList<>();
        rule(side).ifPresent(notes::add);
        notes.addAll(own);
        if (side.kind() == Side.Kind.OCCUPATION) {
            notes.add(NationalNotes.notInData(words));
            notes.add(NationalNotes.attribution(catalog, words));
        }
        return notes;
    }

    private Optional<String> rule(Side side) {
        if (side.kind() == Side.Kind.MODEL) {
            return Optional.of(words.say("worksheet.note.model"));
        }
        if (!side.isRated()) {
            return Optional.of(words.say("worksheet.note.unrated"));
        }
        return WorksheetRating.least(catalog)
                .map(least -> words.say("worksheet.note.rating", words.number(least)));
    }
}
