package org.trellis.report.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.report.Words;

/** What stands on each page of a paper set in sheets: each of its parts counts its own pages. */
final class SheetPages {
    private static final String FONT = "font-family: 'DejaVu Sans Condensed'; font-size: 7.6pt; ";

    private SheetPages() {}

    /** As rules of CSS. */
    static String of(Document document, Words words) {
        Document.Frame frame = document.frame().orElseThrow();
        StringBuilder css = new StringBuilder("body { margin: 0; }\n");
        List<String> parts = parts(document, words);
        for (int part = 0; part < parts.size(); part++) {
            css.append(".part" + part + " { page: part" + part + "; -fs-page-sequence: start; }\n")
                    .append(page(part, parts.get(part), frame, words));
        }
        return css.toString();
    }

    private static List<String> parts(Document document, Words words) {
        return Stream.concat(
                        Stream.of(words.say("paper.page")),
                        document.blocks().stream()
                                .filter(Document.NewPage.class::isInstance)
                                .map(block -> ((Document.NewPage) block).numbered())
                                .flatMap(Optional::stream)
                                .map(name -> words.say("paper.part.page", name)))
                .toList();
    }

    private static String page(int part, String numbered, Document.Frame frame, Words words) {
        String foot =
                frame.foot().stream()
                        .map(RightToLeft::drawn)
                        .map(DocumentPdf::quoted)
                        .collect(Collectors.joining(" \"\\00000A\" "));
        return "@page part"
                + part
                + " { size: letter; margin: 0.78in 0.65in 0.86in;\n"
                + box(
                        "top-left",
                        "width: 45%; font-weight: bold;",
                        DocumentPdf.quoted(frame.head()))
                + box(
                        "top-right",
                        "width: 55%;",
                        DocumentPdf.quoted(RightToLeft.drawn(frame.headRight())))
                + box("bottom-left", "width: 74%; white-space: pre-wrap;", foot)
                + box(
                        "bottom-right",
                        "width: 26%; font-weight: bold;",
                        DocumentPdf.quoted(numbered + " ")
                                + " counter(page) "
                                + DocumentPdf.quoted(" " + words.say("paper.page.of") + " ")
                                + " counter(pages)")
                + "}\n";
    }

    private static String box(String place, String style, String content) {
        boolean top = place.startsWith("top");
        String rule =
                top
                        ? "border-bottom: 0.6pt solid #000; vertical-align: bottom; "
                                + "padding-bottom: 4pt; margin-bottom: 8pt; "
                        : "border-top: 0.6pt solid #000; vertical-align: top; padding-top: 3pt; ";
        return "@" + place + " { " + FONT + rule + style + " content: " + content + "; }\n";
    }
}
