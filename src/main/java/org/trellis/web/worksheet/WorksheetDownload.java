package org.trellis.web.worksheet;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.nio.charset.StandardCharsets;
import org.trellis.message.Code;
import org.trellis.report.worksheet.Worksheet;
import org.trellis.web.words.Download;

/** A worksheet as a file. */
enum WorksheetDownload {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        byte[] write(Worksheet sheet) {
            return sheet.xlsx();
        }
    },
    CSV("text/csv;charset=utf-8") {
        @Override
        byte[] write(Worksheet sheet) {
            return sheet.csv().getBytes(StandardCharsets.UTF_8);
        }
    };

    private final String type;

    WorksheetDownload(String type) {
        this.type = type;
    }

    abstract byte[] write(Worksheet sheet);

    /** Named by what the worksheet is about and what it is for. */
    HttpResponse<byte[]> answer(String about, Worksheet sheet) {
        String ending = Code.of(this);
        String name = "worksheet-" + sheet.kind().code() + "-" + about + "." + ending;
        return Download.bytes(name, MediaType.of(type), write(sheet));
    }
}
