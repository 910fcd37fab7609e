package org.trellis.web.cases.archive;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.time.Instant;
import java.util.List;
import org.trellis.store.person.CaseTransfer;
import org.trellis.store.person.SavedPeople;
import org.trellis.store.person.SavedPerson;
import org.trellis.web.Missing;
import org.trellis.web.Visit;

/** Everything about a client as it is kept, readable or not, for one who cannot be opened. */
@Controller("/clients/export")
@Requires(bean = CaseTransfer.class)
@Produces(MediaType.ALL)
final class KeptController {
    private final CaseTransfer transfer;
    private final SavedPeople people;

    KeptController(CaseTransfer transfer, SavedPeople people) {
        this.transfer = transfer;
        this.people = people;
    }

    @Get
    HttpResponse<byte[]> export(Visit visit, @QueryValue(defaultValue = "") String client) {
        SavedPerson kept =
                people.findAt(client)
                        .orElseThrow(
                                () -> new Missing(visit.words().say("cases.client"), List.of()));
        Instant now = Instant.now();
        return ExportController.file(transfer.take(kept, now), now);
    }
}
