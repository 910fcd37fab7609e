package org.trellis.files.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.files.reading.Fields;
import org.trellis.files.reading.Vocabulary;
import org.trellis.message.Message;
import org.trellis.model.Credential;
import org.trellis.model.person.Person.HeldCredential;
import org.trellis.model.person.PersonDay;

/** Reads the credentials of somebody; empty when the file says nothing of them. */
final class HeldCredentialReader {
    private HeldCredentialReader() {}

    static Optional<List<HeldCredential>> read(Fields fields) {
        if (!fields.keys().contains("credentials")) {
            return Optional.empty();
        }
        if (!fields.has("credentials")) {
            Message remedy = Message.of("remedy.person.list");
            fields.error("credentials", "", Message.of("expected.person.list"), remedy);
        }
        var credentials = new ArrayList<HeldCredential>();
        for (Fields entry : fields.maps("credentials")) {
            credential(entry).ifPresent(credentials::add);
        }
        return Optional.of(credentials);
    }

    private static Optional<HeldCredential> credential(Fields entry) {
        entry.only(List.of("credential", "earned", "expires"));
        entry.filled("credential");
        var credential = entry.known("credential", Vocabulary.Kind.CREDENTIAL);
        Optional<LocalDate> earned = entry.pastDate("earned");
        Optional<LocalDate> expires = entry.date("expires", PersonDay.EXPIRES);
        if (earned.isPresent() && expires.isPresent() && expires.get().isBefore(earned.get())) {
            Message expected = Message.of("expected.person.expires", earned.get().toString());
            Message remedy = Message.of("remedy.person.expires");
            entry.error("expires", entry.text("expires"), expected, remedy);
            return Optional.empty();
        }
        return credential.map(code -> new HeldCredential(new Credential.Id(code), earned, expires));
    }
}
