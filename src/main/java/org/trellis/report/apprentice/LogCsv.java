package org.trellis.report.apprentice;

import java.util.List;
import java.util.Optional;
import org.trellis.files.table.TableText;
import org.trellis.message.Code;
import org.trellis.model.apprentice.SignedWeek;
import org.trellis.model.apprentice.Worked;
import org.trellis.schedule.LogBook;

/** The hours of a log as a table, an entry a row, by day or week. */
public final class LogCsv {
    private static final List<String> COLUMNS =
            List.of("from", "span", "kind", "part", "hours", "signed_by", "signed_on");

    private LogCsv() {}

    public static String of(LogBook book, LogWords said) {
        return TableText.forSpreadsheet(
                COLUMNS, book.worked().stream().map(each -> row(each, book, said)).toList());
    }

    /** A signature of other hours is none of these. */
    private static List<Object> row(Worked each, LogBook book, LogWords said) {
        Optional<SignedWeek> signed =
                book.signature(each.week()).filter(week -> week.isOf(book.worked()));
        return List.of(
                each.from().toString(),
                Code.of(each.span()),
                Code.of(each.part().kind()),
                said.part(each.part(), book.schedule()),
                each.hours().toString(),
                signed.map(SignedWeek::by).orElse(""),
                signed.map(week -> week.on().toString()).orElse(""));
    }
}
