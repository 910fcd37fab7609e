package org.trellis.report.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trellis.report.Words;
import org.trellis.report.document.Document.Cell;

/** A document as HTML that is also XML. Every text is escaped. */
public final class DocumentHtml {
    private static final String STYLE =
            """
            html { font-family: 'DejaVu Sans Condensed', 'DejaVu Sans', sans-serif; font-size: 10pt;
                   line-height: 1.35; color: #111; word-wrap: break-word; }
            body { margin: 0 auto; max-width: 18cm; }
            h1 { font-size: 16pt; line-height: 1.2; margin: 0 0 8pt; }
            h2 { font-size: 12pt; margin: 14pt 0 4pt; border-bottom: 0.75pt solid #555;
                 page-break-after: avoid; }
            h3 { font-size: 10.5pt; margin: 10pt 0 3pt; page-break-after: avoid; }
            h4 { font-size: 10pt; margin: 8pt 0 2pt; page-break-after: avoid; }
            p { margin: 3pt 0; }
            ul { margin: 2pt 0; padding-left: 14pt; }
            p.notice { border: 1.5pt solid #111; padding: 4pt 6pt; font-weight: bold; }
            p.choice span { padding-right: 18pt; }
            table { border-collapse: collapse; width: 100%; margin: 4pt 0 8pt; }
            table.rows { -fs-table-paginate: paginate; border-spacing: 0; }
            th, td { text-align: left; vertical-align: top; padding: 2.5pt 5pt;
                     border: 0.5pt solid #777; }
            tr { page-break-inside: avoid; }
            tr.total { page-break-before: avoid; }
            thead th { background-color: #e8e8e8; }
            tbody th { font-weight: normal; }
            .figure { text-align: right; }
            .blank { border-bottom: 0.75pt solid #555; }
            tr.total th, tr.total td { font-weight: bold; border-top: 1.25pt solid #111; }
            table.facts { border-collapse: separate; border-spacing: 0; }
            table.kept { page-break-inside: avoid; }
            .day { white-space: nowrap; }
            table.facts th { width: 36%; font-weight: bold; border: none; padding-left: 0; }
            table.facts td { border: none; }
            table.facts td.blank { border-bottom: 0.75pt solid #555; }
            """;

    /**
     * A printed day, a figure and the sign that more may come, some years, the name of the country:
     * renderers of pages break lines after slashes, hyphens and periods, and before the sign.
     */
    private static final Pattern WHOLE =
            Pattern.compile(
                    "\\b\\d{2}/\\d{2}/\\d{4}\\b|\\$?\\b[\\d,]+\\+"
                            + "|[(]?\\b\\d{4}-\\d{4}\\b[)]?|[(]?\\bU\\.S\\.|[(]?\\bEE\\. UU\\.");

    private final StringBuilder out = new StringBuilder();
    private final SheetHtml sheet = new SheetHtml(out, this);

    private DocumentHtml() {}

    /** A page that stands alone; {@code style} is added to its own. */
    static String page(Document document, String style) {
        String about = escaped(document.about());
        return "<!DOCTYPE html>\n<html lang=\""
                + escaped(document.lang())
                + "\">\n<head>\n<meta charset=\"UTF-8\"/>\n<title>"
                + escaped(document.title())
                + "</title>\n<meta name=\"description\" content=\""
                + about
                + "\"/>\n<meta name=\"subject\" content=\""
                + about
                + "\"/>\n<style>\n"
                + (document.frame().isPresent() ? SheetHtml.STYLE : STYLE)
                + style
                + "</style>\n</head>\n<body>\n"
                + (document.frame().isPresent()
                        ? ""
                        : "<h1>" + escaped(document.title()) + "</h1>\n")
                + content(document)
                + "</body>\n</html>\n";
    }

    public static String page(Document document) {
        return page(document, "");
    }

    /**
     * What stands below the title, for a page that has a frame and a style of its own; without
     * style attributes, which a strict content policy forbids.
     */
    public static String body(Document document) {
        return content(document).replaceAll(" style=\"[^\"]*\"", "");
    }

    private static String content(Document document) {
        DocumentHtml html = new DocumentHtml();
        if (document.frame().isEmpty()) {
            html.blocks(document.blocks());
            return html.out.toString();
        }
        html.out.append("<div class=\"sheets\">\n<div class=\"part part0\">\n<div>\n");
        html.blocks(document.blocks());
        return html.out.append("</div>\n</div>\n</div>\n").toString();
    }

    static String escaped(String text) {
        return Words.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    void blocks(List<Document.Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Document.Block block) {
        if (block instanceof Document.Heading heading) {
            String tag = "h" + heading.level();
            out.append("<" + tag + ">" + escaped(heading.text()))
                    .append(heading.aside().isEmpty() ? "" : " <span class=\"aside\">")
                    .append(escaped(heading.aside()))
                    .append(heading.aside().isEmpty() ? "" : "</span>")
                    .append("</" + tag + ">\n");
        } else if (block instanceof Document.Paragraph paragraph) {
            out.append("<p>" + led(paragraph.lead(), paragraph.text()) + "</p>\n");
        } else if (block instanceof Document.Notice notice) {
            out.append("<p class=\"notice\">").append(escaped(notice.text())).append("</p>\n");
        } else if (block instanceof Document.Facts facts) {
            facts(facts);
        } else if (block instanceof Document.Choice choice) {
            out.append("<p class=\"choice\">")
                    .append(
                            choice.options().stream()
                                    .map(DocumentHtml::option)
                                    .collect(Collectors.joining(" ")))
                    .append("</p>\n");
        } else if (block instanceof Document.Bullets bullets) {
            out.append(list(bullets.items())).append('\n');
        } else if (block instanceof Document.Table table) {
            table(table);
        } else {
            sheet.block(block);
        }
    }

    static String led(String lead, String text) {
        return lead.isEmpty()
                ? unbroken(text)
                : "<strong>" + unbroken(lead) + "</strong> " + unbroken(text);
    }

    private static String unbroken(String text) {
        return WHOLE.matcher(escaped(text)).replaceAll("<span class=\"day\">$0</span>");
    }

    private static String option(Document.Option option) {
        return "<span>" + (option.ticked() ? "☒ " : "☐ ") + escaped(option.text()) + "</span>";
    }

    /** Values without a name are paragraphs: a table without heads reads badly aloud. */
    private void facts(Document.Facts facts) {
        if (facts.facts().stream().allMatch(fact -> fact.name().isEmpty())) {
            facts.facts().forEach(this::value);
            return;
        }
        String kept = facts.isToFillIn() ? " kept" : "";
        out.append("<table class=\"facts" + kept + "\"><tbody>\n");
        for (Document.Fact fact : facts.facts()) {
            out.append("<tr>");
            if (!fact.name().isEmpty()) {
                out.append("<th scope=\"row\">").append(escaped(fact.name())).append("</th>");
            }
            out.append(
                    fact.value().isEmpty()
                            ? "<td class=\"blank\">&#160;</td>"
                            : "<td>" + unbroken(fact.value()) + "</td>");
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n");
    }

    private void value(Document.Fact fact) {
        out.append(
                fact.value().isEmpty()
                        ? "<p class=\"blank\">&#160;</p>\n"
                        : "<p>" + escaped(fact.value()) + "</p>\n");
    }

    private void table(Document.Table table) {
        int shares = table.columns().stream().mapToInt(Document.Column::share).sum();
        out.append("<table class=\"rows\" aria-label=\"")
                .append(escaped(table.title()))
                .append("\">\n<thead><tr>");
        for (Document.Column column : table.columns()) {
            out.append("<th scope=\"col\"")
                    .append(column.figure() ? " class=\"figure\"" : "")
                    .append(" width=\"" + 100 * column.share() / shares + "%\">")
                    .append(escaped(column.name()))
                    .append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(row -> row(table, row, "<tr>"));
        table.total().ifPresent(row -> row(table, row, "<tr class=\"total\">"));
        out.append("</tbody></table>\n");
    }

    private void row(Document.Table table, List<Cell> cells, String start) {
        out.append(start);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isSpanned()) {
                continue;
            }
            String name = i == 0 ? "th" : "td";
            int columns = columns(cells, i);
            out.append("<" + name)
                    .append(i > 0 ? "" : " scope=\"" + (columns > 1 ? "rowgroup" : "row") + "\"")
                    .append(columns > 1 ? " colspan=\"" + columns + "\"" : "")
                    .append(table.columns().get(i).figure() ? " class=\"figure\">" : ">")
                    .append(cell(cells.get(i)))
                    .append("</" + name + ">");
        }
        out.append("</tr>\n");
    }

    private static int columns(List<Cell> cells, int first) {
        int last = first + 1;
        while (last < cells.size() && cells.get(last).isSpanned()) {
            last++;
        }
        return last - first;
    }

    private static String cell(Cell cell) {
        String text = cell.whole().isEmpty() ? "&#160;" : led(cell.lead(), cell.text());
        return cell.items().isEmpty() ? text : text + list(cell.items());
    }

    private static String list(List<String> items) {
        return items.stream()
                .map(item -> "<li>" + escaped(item) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }
}
