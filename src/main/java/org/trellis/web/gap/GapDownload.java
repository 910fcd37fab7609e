package org.trellis.web.gap;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.trellis.gap.GapReport;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.DocumentDocx;
import org.trellis.report.document.DocumentPdf;
import org.trellis.report.document.DocumentXlsx;
import org.trellis.report.gap.GapCsv;
import org.trellis.report.gap.GapJson;
import org.trellis.report.gap.GapText;
import org.trellis.report.gap.employment.Alternative;
import org.trellis.report.gap.employment.CaseNote;
import org.trellis.report.gap.employment.EmploymentPaper;
import org.trellis.report.worksheet.Worksheet;
import org.trellis.report.worksheet.Worksheets;
import org.trellis.web.words.Download;

/** A gap report as a file. */
public enum GapDownload {
    TEXT("text/plain", "txt") {
        @Override
        byte[] write(Content asked) {
            return utf8(GapText.of(asked.report, asked.catalog, asked.words));
        }
    },
    CSV("text/csv", "csv") {
        @Override
        byte[] write(Content asked) {
            return utf8(GapCsv.of(asked.report, asked.catalog, asked.words));
        }
    },
    JSON("application/json", "json") {
        @Override
        byte[] write(Content asked) {
            return utf8(Json.text(GapJson.of(asked.report, asked.catalog, asked.words)));
        }
    },
    NOTE("text/plain", "note.txt") {
        @Override
        byte[] write(Content asked) {
            return utf8(CaseNote.of(asked.report, asked.plan, asked.catalog, asked.words) + "\n");
        }
    },
    PDF("application/pdf", "pdf") {
        @Override
        byte[] write(Content asked) {
            return DocumentPdf.of(asked.paper());
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx") {
        @Override
        byte[] write(Content asked) {
            return DocumentDocx.of(asked.paper());
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") {
        @Override
        byte[] write(Content asked) {
            return DocumentXlsx.of(asked.paper());
        }
    },
    WORKSHEET(XLSX.type, "worksheet.xlsx") {
        @Override
        byte[] write(Content asked) {
            return asked.worksheet().xlsx();
        }
    },
    WORKSHEET_CSV("text/csv", "worksheet.csv") {
        @Override
        byte[] write(Content asked) {
            return utf8(asked.worksheet().csv());
        }
    };

    private final String type;
    private final String ending;

    GapDownload(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /**
     * What is written down.
     *
     * @param others asked for by papers alone
     */
    public record Content(
            GapReport report,
            EmploymentPlan plan,
            Supplier<List<Alternative>> others,
            Catalog catalog,
            Words words) {
        public Document paper() {
            return written().document();
        }

        Worksheet worksheet() {
            return new Worksheets(catalog, words).gap(report);
        }

        public EmploymentPaper.Written written() {
            return EmploymentPaper.written(report, plan, others.get(), catalog, words);
        }
    }

    abstract byte[] write(Content asked);

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static GapDownload of(String format) {
        return Download.format(GapDownload.class, format);
    }

    /** Named by case, job and day. */
    public HttpResponse<byte[]> answer(Content asked) {
        String name = EmploymentPaper.fileName(asked.report, ending);
        return Download.bytes(name, full(), write(asked));
    }

    private MediaType full() {
        boolean text = type.startsWith("text/") || this == JSON;
        return MediaType.of(text ? type + ";charset=utf-8" : type);
    }
}
