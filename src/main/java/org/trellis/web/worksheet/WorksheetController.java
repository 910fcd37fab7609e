package org.trellis.web.worksheet;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import org.trellis.message.Message;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.training.Courses;
import org.trellis.path.compare.Side;
import org.trellis.path.compare.Sides;
import org.trellis.report.worksheet.Worksheet;
import org.trellis.report.worksheet.WorksheetKind;
import org.trellis.report.worksheet.Worksheets;
import org.trellis.web.Lookup;
import org.trellis.web.Missing;
import org.trellis.web.Visit;
import org.trellis.web.words.Download;

/** The worksheets of a job, an occupation or a model; that of a gap stands with its report. */
@Produces(MediaType.ALL)
@Controller("/worksheets")
final class WorksheetController {
    private final Lookup lookup;
    private final Courses courses;

    WorksheetController(Lookup lookup, Courses courses) {
        this.lookup = lookup;
        this.courses = courses;
    }

    @Get("/{kind}")
    HttpResponse<byte[]> worksheet(
            Visit visit,
            String kind,
            @QueryValue(defaultValue = "") String of,
            @QueryValue(defaultValue = "xlsx") String format) {
        WorksheetDownload file = Download.format(WorksheetDownload.class, format);
        if (of.isBlank()) {
            throw new Missing(of, List.of(), Message.of("worksheet.missing.of", kind));
        }
        Catalog catalog = visit.here().catalog();
        Side side =
                new Sides(catalog)
                        .find(of)
                        .orElseGet(() -> Sides.of(lookup.job(of, visit.words())));
        return file.answer(side.code(), sheet(kind, side, new Worksheets(catalog, visit.words())));
    }

    /** Which there are, and where the worksheet of a person's gap stands. */
    @Get
    HttpResponse<byte[]> which() {
        throw missing("");
    }

    private static Missing missing(String kind) {
        return new Missing(kind, List.of(), Message.of("worksheet.missing.kind"));
    }

    private Worksheet sheet(String kind, Side side, Worksheets sheets) {
        if (kind.equals(WorksheetKind.CREDENTIAL.code())) {
            return sheets.credential(side);
        }
        if (kind.equals(WorksheetKind.CURRICULUM.code())) {
            return sheets.curriculum(side, courses);
        }
        if (kind.equals(WorksheetKind.EMPLOYER.code())) {
            return sheets.employer(side);
        }
        throw missing(kind);
    }
}
