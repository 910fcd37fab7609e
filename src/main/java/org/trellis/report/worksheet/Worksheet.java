package org.trellis.report.worksheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.trellis.files.table.TableText;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.DocumentXlsx;

/**
 * A worksheet in one language: a row for each skill, a column for each thing that is known of it or
 * that people fill in.
 *
 * @param notes what the words of the columns mean, and what is not known
 */
public record Worksheet(
        WorksheetKind kind,
        String title,
        String table,
        String lang,
        List<String> notes,
        List<Column> columns,
        List<List<String>> rows) {
    /**
     * @param width in letters
     * @param choices what may stand in it; empty for anything
     */
    public record Column(String name, int width, List<String> choices) {
        public Column {
            choices = List.copyOf(choices);
        }

        Column(String name, int width) {
            this(name, width, List.of());
        }
    }

    public Worksheet {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The table, then a row for each note. */
    public String csv() {
        List<String> header = columns.stream().map(Column::name).toList();
        List<List<String>> all = new ArrayList<>(rows);
        for (String note : Stream.concat(Stream.of(title), notes.stream()).toList()) {
            List<String> row = new ArrayList<>(Collections.nCopies(header.size(), ""));
            row.set(0, note);
            all.add(row);
        }
        return TableText.forSpreadsheet(header, all);
    }

    /**
     * The notes on the first sheet, the table on the second, with a list to choose a rating from;
     * the same bytes each time.
     */
    public byte[] xlsx() {
        List<Document.Block> blocks = new ArrayList<>();
        blocks.add(new Document.Heading(2, title));
        notes.forEach(note -> blocks.add(new Document.Paragraph(note)));
        blocks.add(
                new Document.Table(
                        table,
                        columns.stream()
                                .map(each -> Document.Column.words(each.name(), each.width()))
                                .toList(),
                        rows.stream()
                                .map(row -> row.stream().map(Document.Cell::of).toList())
                                .toList(),
                        Optional.empty()));
        Map<Integer, List<String>> choices = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            choices.put(i, columns.get(i).choices());
        }
        String first = Words.of(lang).say("worksheet.notes");
        return DocumentXlsx.of(new Document(title, lang, title, blocks), first, choices);
    }
}
