package org.trellis.files.document.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.figure.HoursText;

/**
 * The figures of a row that has several, each with the head of its column: which are the hours on
 * the job, and which belong to the course beside the work process.
 *
 * @param job the place of the cell with the hours on the job
 * @param course the words and the hours of the course; the empty text when there is none
 * @param others the figures that add up to the hours, such as those of each year
 * @param sure whether the heads, or the sum, leave no doubt
 */
public record ColumnFigures(int job, String course, boolean sure, String others) {
    private static final String CLASSES =
            "(?iu).*\\b(r[st]?i|related|class\\w*|course\\w*|instruction|curso|instrucción)\\b.*";
    private static final String SUM = "(?iu)(grand )?total\\b.*|sum\\b.*|suma\\b.*";

    /** Empty for a row with one figure or none. */
    public static Optional<ColumnFigures> of(DocumentLine row, Optional<DocumentLine> heads) {
        int[] figures = HoursColumns.figures(row);
        if (figures.length < 2) {
            return Optional.empty();
        }
        List<Integer> job =
                IntStream.of(figures)
                        .filter(at -> !over(row, at, heads).matches(CLASSES))
                        .boxed()
                        .toList();
        int last = figures[figures.length - 1];
        boolean apart = job.size() == 1 && figures.length > 1;
        if (apart) {
            return Optional.of(new ColumnFigures(job.get(0), course(row, heads), true, ""));
        }
        boolean summed = over(row, last, heads).matches(SUM) || isSum(row, figures);
        boolean sure = summed && isSum(row, figures);
        return Optional.of(
                new ColumnFigures(last, "", sure, sure ? parts(row, figures, heads) : ""));
    }

    /** What else the row holds: its course, or the figures that add up to its hours. */
    public String beside() {
        return course.isEmpty() ? others : course.replace("\t", ", ");
    }

    private static String parts(DocumentLine row, int[] figures, Optional<DocumentLine> heads) {
        return IntStream.of(figures)
                .limit(figures.length - 1L)
                .mapToObj(at -> over(row, at, heads) + ": " + row.cells().get(at).text())
                .map(part -> part.replaceFirst("^: ", ""))
                .collect(Collectors.joining("; "));
    }

    private static String over(DocumentLine row, int at, Optional<DocumentLine> heads) {
        return heads.map(head -> head.over(row, at).text()).orElse("");
    }

    private static String course(DocumentLine row, Optional<DocumentLine> heads) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i < row.cells().size(); i++) {
            if (over(row, i, heads).matches(CLASSES)) {
                cells.add(row.cells().get(i).text());
            }
        }
        return cells.stream().collect(Collectors.joining("\t"));
    }

    /** Whether the last figure is the sum of the others, of which there are two or more. */
    private static boolean isSum(DocumentLine row, int[] figures) {
        int[] minutes =
                IntStream.of(figures)
                        .map(
                                at ->
                                        HoursText.of(row.cells().get(at).text())
                                                .orElseThrow()
                                                .hours()
                                                .max()
                                                .minutes())
                        .toArray();
        int last = minutes[minutes.length - 1];
        return minutes.length > 2 && IntStream.of(minutes).sum() == 2 * last;
    }
}
