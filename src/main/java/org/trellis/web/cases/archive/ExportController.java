package org.trellis.web.cases.archive;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.trellis.store.person.CaseTransfer;
import org.trellis.store.person.SavedCase;
import org.trellis.web.Missing;
import org.trellis.web.Visit;
import org.trellis.web.client.OpenClient;
import org.trellis.web.words.Download;

/** Everything about the client who is open, in one file. */
@Controller("/client/export")
@Requires(bean = CaseTransfer.class)
@Produces(MediaType.ALL)
final class ExportController {
    private final CaseTransfer transfer;

    ExportController(CaseTransfer transfer) {
        this.transfer = transfer;
    }

    @Get
    HttpResponse<byte[]> export(Visit visit) {
        OpenClient client =
                visit.client()
                        .orElseThrow(
                                () -> new Missing(visit.words().say("cases.client"), List.of()));
        return file(transfer.read(client.saved()), Instant.now());
    }

    static HttpResponse<byte[]> file(SavedCase whole, Instant now) {
        String name = CaseArchive.fileName(whole.client().id(), LocalDate.now());
        byte[] zip = CaseArchive.write(whole, now);
        return Download.bytes(name, MediaType.of("application/zip"), zip);
    }
}
