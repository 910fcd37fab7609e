package org.trellis.files.person;

import java.util.List;
import java.util.Optional;
import org.trellis.files.reading.Fields;
import org.trellis.message.Message;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Diplomas;
import org.trellis.model.person.Diploma;
import org.trellis.model.person.Person.HeldCredential;

/** Reads the answer to the question about school: {@code yes}, {@code no} or {@code abroad}. */
record DiplomaReader(Catalog catalog, Fields fields) {
    /** No diploma cannot stand beside a degree in {@code held}. */
    Optional<Diploma> read(List<HeldCredential> held) {
        if (fields.text("diploma").equalsIgnoreCase(Diploma.ABROAD.name())) {
            return Optional.of(Diploma.ABROAD);
        }
        Optional<Diploma> answer =
                fields.flag("diploma").map(has -> has ? Diploma.YES : Diploma.NO);
        if (answer.filter(Diploma.NO::equals).isPresent()) {
            held.stream()
                    .filter(own -> Diplomas.shows(catalog, own.credential()))
                    .findFirst()
                    .ifPresent(this::contradicted);
        }
        return answer;
    }

    private void contradicted(HeldCredential own) {
        Message remedy = Message.of("remedy.person.diploma", own.credential().code());
        fields.error(
                "diploma", fields.text("diploma"), Message.of("expected.person.diploma"), remedy);
    }
}
