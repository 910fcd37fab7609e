package org.trellis.report.find;

import java.util.List;
import org.trellis.files.table.TableText;
import org.trellis.find.Found;
import org.trellis.find.Hit;
import org.trellis.message.Code;
import org.trellis.report.Words;

/** What a search found as a table, best first. */
public final class FindCsv {
    private static final List<String> COLUMNS = List.of("kind", "id", "title", "matched");

    private FindCsv() {}

    public static String of(Found found, Words words) {
        return TableText.forSpreadsheet(
                COLUMNS, found.hits().stream().map(hit -> row(hit, words)).toList());
    }

    private static List<Object> row(Hit hit, Words words) {
        return List.of(
                Code.of(hit.entry().kind()),
                hit.entry().id(),
                words.text(hit.entry().title()),
                hit.matched());
    }
}
