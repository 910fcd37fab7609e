package org.trellis.files.course;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.reading.Vocabulary;
import org.trellis.files.table.Circles;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.training.Courses;
import org.trellis.model.training.TrainingCourse;
import org.trellis.model.training.TrainingCourse.First;

/** Reads {@code courses.csv}, of the seeds or handed in by a center. */
public final class CourseFiles {
    /** In a folder of seeds, and in an imported set. */
    public static final String FILE = "courses.csv";

    static final List<String> COLUMNS =
            List.of(
                    "code",
                    "title",
                    "title_es",
                    "provider",
                    "hours",
                    "hours_per_week",
                    "fee_usd",
                    "gives",
                    "requires",
                    "leads_to",
                    "aid",
                    "etpl",
                    "starts",
                    "source");

    private static final String[] NEEDED = {"code", "title", "provider", "hours"};

    private final Reading reading;
    private final Catalog catalog;
    private final Map<TrainingCourse.Id, Row> rows = new LinkedHashMap<>();

    private CourseFiles(Reading reading, Catalog catalog) {
        this.reading = reading;
        this.catalog = catalog;
        reading.words().declare(catalog);
    }

    /** What a center brought in, where it did; else the invented courses that ship. */
    public static Courses load(Folder seeds, Catalog catalog) {
        String brought = "courses/" + FILE;
        var files = new CourseFiles(new Reading(), catalog);
        boolean own = seeds.bytes(brought).isPresent();
        return files.read(
                Table.readIfThere(files.reading, seeds, own ? brought : FILE, NEEDED)
                        .reads(files.reading, COLUMNS));
    }

    /** A table that a center hands in; with an error in it, nothing of it is to be used. */
    public static Courses handedIn(byte[] bytes, String name, Catalog catalog, LocalDate today) {
        var files = new CourseFiles(Reading.handedIn(today), catalog);
        Table table =
                Table.handedIn(files.reading, bytes, name, NEEDED).reads(files.reading, COLUMNS);
        return files.read(table);
    }

    private Courses read(Table table) {
        table.rows().forEach(this::declare);
        Map<TrainingCourse.Id, List<List<First>>> requires = new LinkedHashMap<>();
        Map<TrainingCourse.Id, List<TrainingCourse.Id>> mentions = new LinkedHashMap<>();
        rows.forEach(
                (id, row) -> {
                    var first = new CourseCells(row, reading, catalog).requires();
                    requires.put(id, first);
                    mentions.put(id, courses(first));
                });
        Circles.report(mentions, rows, id -> requires.put(id, List.of()));
        Map<TrainingCourse.Id, TrainingCourse> read = new LinkedHashMap<>();
        rows.forEach(
                (id, row) ->
                        new CourseCells(row, reading, catalog)
                                .course(id, requires.get(id))
                                .ifPresent(course -> read.put(id, course)));
        return new Courses(read, reading.issues());
    }

    private static List<TrainingCourse.Id> courses(List<List<First>> requires) {
        return requires.stream()
                .flatMap(List::stream)
                .filter(First.Done.class::isInstance)
                .map(first -> ((First.Done) first).course())
                .toList();
    }

    private void declare(Row row) {
        String code = row.code("code");
        row.filled("title");
        row.filled("provider");
        if (reading.words().has(Vocabulary.Kind.CREDENTIAL, code)) {
            row.refuse("code", Message.of("expected.course.own"), Message.of("remedy.course.own"));
        }
        row.declare(Vocabulary.Kind.COURSE, "code", code);
        if (row.usable() && Cells.isCode(code)) {
            rows.put(new TrainingCourse.Id(code), row);
        }
    }
}
