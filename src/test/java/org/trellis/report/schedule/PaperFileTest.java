package org.trellis.report.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.DocumentDocx;
import org.trellis.report.document.DocumentPdf;

/** DOCX and PDF as other programs see them, figure by figure. */
class PaperFileTest {
    @TempDir Path folder;

    private static Document paper(Schedule schedule, String lang) {
        return AppendixA.of(schedule, Sample.CATALOG, Sample.KNOWN, Words.of(lang));
    }

    /** Every title, hour and wage of the schedule, as the paper writes it. */
    private static List<String> figures(Schedule schedule, String lang) {
        List<String> figures = new ArrayList<>();
        schedule.workProcesses()
                .forEach(
                        process -> {
                            figures.add(process.title().in(lang));
                            process.hours().ifPresent(h -> figures.add(Wording.number(h.min())));
                            process.hours().ifPresent(h -> figures.add(Wording.number(h.max())));
                        });
        schedule.relatedInstruction()
                .forEach(c -> c.hours().ifPresent(h -> figures.add(Wording.number(h.max()))));
        schedule.wage()
                .ifPresent(
                        wage ->
                                wage.steps()
                                        .forEach(
                                                step ->
                                                        wage.usdPerHour(step)
                                                                .ifPresent(
                                                                        usd ->
                                                                                figures.add(
                                                                                        Wording.usd(
                                                                                                usd)))));
        schedule.processHours().ifPresent(sum -> figures.add(Wording.number(sum.min())));
        schedule.occupation().rapidsCode().ifPresent(code -> figures.add(code.text()));
        return figures;
    }

    private static void assertHolds(String text, Schedule schedule, String lang) {
        String flat = flat(text);
        for (String figure : figures(schedule, lang)) {
            assertTrue(flat.contains(flat(figure)), "'" + figure + "' is not in\n" + text);
        }
    }

    /** Without the line ends and spaces that a layout adds. */
    private static String flat(String text) {
        return text.replaceAll("[\\s\u00ad]+", "");
    }

    @Test
    void docxHasStylesRepeatedHeadersAndTheFiguresOfTheSchedule() throws IOException {
        Schedule schedule = Sample.shipped("sprinkler-fitter.yaml");
        byte[] bytes = DocumentDocx.of(paper(schedule, "en"));
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            XWPFTable outline = table(docx, "Work process");
            assertTrue(outline.getRow(0).isRepeatHeader());
            assertEquals("1,600", outline.getRow(6).getCell(1).getText());
            assertEquals("8,000", outline.getRow(12).getCell(1).getText());
            assertEquals("Title", docx.getParagraphs().get(0).getStyle());
            assertTrue(
                    docx.getParagraphs().stream().anyMatch(p -> "Heading1".equals(p.getStyle())));
            assertTrue(
                    docx.getStyles().getStyle("Heading1").getCTStyle().getPPr().isSetOutlineLvl());
            assertEquals(
                    "Work process schedule: Pipe Fitter - Sprinkler Fitter",
                    docx.getProperties().getCoreProperties().getTitle());
        }
    }

    private static XWPFTable table(XWPFDocument docx, String firstHeader) {
        return docx.getTables().stream()
                .filter(table -> table.getRow(0).getCell(0).getText().equals(firstHeader))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void wordProcessorsReadEveryFigureOfADocx() throws Exception {
        Program.needed("soffice");
        List<Path> files = new ArrayList<>();
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "txt:Text (encoded):UTF8",
                                "--outdir",
                                folder.toString()));
        for (String name : Sample.shipped()) {
            Path file = folder.resolve(name.replace(".yaml", ".docx"));
            Files.write(file, DocumentDocx.of(paper(Sample.shipped(name), "es")));
            files.add(file);
            command.add(file.toString());
        }
        Program.run(command.toArray(String[]::new));
        for (int i = 0; i < files.size(); i++) {
            String text = files.get(i).toString().replace(".docx", ".txt");
            assertHolds(
                    Files.readString(Path.of(text)), Sample.shipped(Sample.shipped().get(i)), "es");
        }
    }

    @Test
    void pdfReadersReadEveryFigure() throws Exception {
        Program.needed("pdftotext");
        for (String name : Sample.shipped()) {
            Path file = folder.resolve("paper.pdf");
            Files.write(file, DocumentPdf.of(paper(Sample.shipped(name), "en")));
            String text =
                    Program.run("pdftotext", "-layout", "-enc", "UTF-8", file.toString(), "-");
            String raw = Program.run("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), "-");
            assertHolds(text + raw, Sample.shipped(name), "en");
        }
    }

    @Test
    void pdfIsTaggedTitledAndItsFontsAreInside() throws Exception {
        Program.needed("pdfinfo");
        Path file = folder.resolve("paper.pdf");
        Files.write(file, DocumentPdf.of(paper(Sample.full(), "es")));
        String info = Program.run("pdfinfo", "-enc", "UTF-8", file.toString());
        assertTrue(info.matches("(?s).*Tagged: +yes.*"), info);
        assertTrue(
                info.contains("Esquema de procesos de trabajo: Instalador de rociadores, año 1"),
                info);
        List<String> fonts = Program.run("pdffonts", file.toString()).lines().skip(2).toList();
        assertEquals(2, fonts.size(), fonts.toString());
        fonts.forEach(font -> assertTrue(font.matches(".* yes yes yes .*"), font));
        String tags = Program.run("pdfinfo", "-struct", file.toString());
        for (String tag : List.of("H1", "H2", "Table", "THead", "TH", "TD", "L")) {
            assertTrue(tags.matches("(?s).*\\b" + tag + "\\b.*"), tag + " in\n" + tags);
        }
        String pdf = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertTrue(pdf.contains("/Lang (es)"), "the language is not set");
        assertTrue(Program.run("pdftotext", file.toString(), "-").contains("Página 1 de "));
    }

    @Test
    void hostileTextStaysText() throws Exception {
        Document hostile =
                new Document(
                        "\"; } </style><script>x</script> \\ \u0007 & ünï 漢 \uD83D\uDE00",
                        "en",
                        "]]> <!-- &",
                        List.of(
                                new Document.Paragraph("<b>&amp;</b> ]]> \u0000\u202e"),
                                new Document.Notice("")));
        assertTrue(DocumentPdf.of(hostile).length > 1000);
        try (XWPFDocument docx =
                new XWPFDocument(new ByteArrayInputStream(DocumentDocx.of(hostile)))) {
            assertEquals("<b>&amp;</b> ]]>", docx.getParagraphs().get(1).getText());
        }
    }
}
