package org.trellis.files.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ExcelDatesTest {
    private static final double DAY = 45_992.5;

    /** Excel keeps a day as a number; 45992 hours of a process named Revised came of it. */
    @Test
    void aDayIsADayAndAFigureAFigure() throws Exception {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            List<String> formats =
                    List.of("m/d/yyyy", "d-mmm", "mmm-yy", "0.00", "0 \"days\"", "[Red]0");
            for (int i = 0; i < formats.size(); i++) {
                CellStyle style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat(formats.get(i)));
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue("Row");
                row.createCell(1).setCellValue(DAY);
                row.getCell(1).setCellStyle(style);
            }
            book.write(out);
            List<String> last =
                    DocumentFile.read(out.toByteArray(), "a.xlsx")
                            .document()
                            .orElseThrow()
                            .lines()
                            .stream()
                            .map(line -> line.last().text())
                            .toList();
            String date = "2025-12-01";
            assertEquals(List.of(date, date, date, "45992.50", "45993 days", "45993"), last);
        }
    }
}
