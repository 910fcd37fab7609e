package org.trellis.files.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.reading.Encoding;
import org.trellis.files.reading.Reading;
import org.trellis.files.schedule.Phrasing;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;

/**
 * The public import template for occupation standards: four CSV files, one for each of its sheets.
 * What a sheet has no column for is written in square brackets after a text, and read back from
 * there: {@code Teamwork [building-blocks/teamwork; level 3 of opm-5; core]}. What is lost even so
 * is named.
 */
public final class StandardsTemplate {
    /** A sheet; its file name ends in {@code __Details.csv} and so on. */
    public enum Sheet {
        DETAILS("Details"),
        WORK_PROCESSES("WorkProcesses"),
        RELATED_INSTRUCTION("RelatedInstruction"),
        WAGE_SCHEDULE("WageSchedule");

        private final String title;

        Sheet(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** The file of this sheet in an export called {@code name}. */
        public String file(String name) {
            return name + "__" + title + ".csv";
        }

        /** The sheet that a file's name says it is. */
        public static Optional<Sheet> of(String fileName) {
            String name = fileName.toLowerCase(java.util.Locale.ROOT);
            for (Sheet sheet : values()) {
                if (name.endsWith(sheet.title.toLowerCase(java.util.Locale.ROOT) + ".csv")) {
                    return Optional.of(sheet);
                }
            }
            return Optional.empty();
        }

        /** The sheet that a file's name says it is, else the one whose columns it has. */
        public static Optional<Sheet> of(Source file) {
            return of(file.file())
                    .or(
                            () ->
                                    file.file().endsWith(".csv")
                                            ? Column.sheet(
                                                    Table.columns(Encoding.of(file.bytes()).text()))
                                            : Optional.empty());
        }
    }

    /**
     * @param sheets the text of each file
     * @param lost what the template can not hold, a line each; empty when it reads back as the same
     */
    public record Written(Map<Sheet, String> sheets, List<Message> lost) {
        public Written {
            sheets = Map.copyOf(sheets);
            lost = List.copyOf(lost);
        }
    }

    /**
     * @param schedule empty when any issue is an error
     * @param issues in the order of files and lines; a note names what the schedule can not hold
     */
    public record Read(Optional<Schedule> schedule, List<Issue> issues) {
        public Read {
            issues = List.copyOf(issues);
        }
    }

    /** The bytes of a file and how messages name it. */
    public record Source(String file, byte[] bytes) {}

    private StandardsTemplate() {}

    public static Written write(Schedule schedule, Catalog catalog) {
        Map<Sheet, String> sheets = new TemplateWriter(schedule, catalog).sheets();
        Map<Sheet, Source> sources = new EnumMap<>(Sheet.class);
        sheets.forEach(
                (sheet, text) ->
                        sources.put(
                                sheet,
                                new Source(
                                        sheet.file("export"),
                                        text.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        Read back = read(sources, catalog);
        return new Written(sheets, TemplateLosses.between(schedule, back.schedule()));
    }

    /**
     * Never throws on bad content. Columns may stand in any order; a needed one that is missing is
     * an error. Details is needed; another sheet that is not there counts as empty, with a note.
     */
    public static Read read(Map<Sheet, Source> sources, Catalog catalog) {
        Reading reading = Reading.handedIn();
        Map<Sheet, Table> tables = new EnumMap<>(Sheet.class);
        for (Sheet sheet : Sheet.values()) {
            Source source = sources.get(sheet);
            if (source == null) {
                reading.add(missing(sheet, sources));
            } else {
                tables.put(sheet, table(reading, source, sheet));
            }
        }
        Optional<Schedule> schedule =
                reading.hasErrors()
                        ? Optional.empty()
                        : new TemplateReader(tables, catalog, reading).schedule();
        schedule.ifPresent(read -> Phrasing.check(read, reading));
        return new Read(reading.hasErrors() ? Optional.empty() : schedule, reading.issues());
    }

    /** A note names each column that is not read. */
    private static Table table(Reading reading, Source source, Sheet sheet) {
        String[] needed = Column.needed(sheet).map(Column::title).toArray(String[]::new);
        Table table = Table.handedIn(reading, source.bytes(), source.file(), needed);
        if (table.isWhole()) {
            table.others(Column.of(sheet).stream().map(Column::title).toList())
                    .forEach(
                            (name, place) ->
                                    reading.add(
                                            Issue.note(
                                                    place,
                                                    name,
                                                    Message.of("expected.sheet.column"),
                                                    Message.of("remedy.sheet.unread"))));
        }
        return table;
    }

    private static Issue missing(Sheet sheet, Map<Sheet, Source> sources) {
        String other = sources.values().stream().findFirst().map(Source::file).orElse("");
        String file = sheet.file(other.contains("__") ? other.replaceFirst("__.*", "") : "NAME");
        Place place = new Place(file, 0, 0);
        return sheet == Sheet.DETAILS
                ? Issue.error(
                        place, "", Message.of("expected.file"), Message.of("remedy.sheet.save"))
                : Issue.note(
                        place, "", Message.of("expected.file"), Message.of("remedy.sheet.absent"));
    }
}
