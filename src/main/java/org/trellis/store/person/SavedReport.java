package org.trellis.store.person;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.trellis.store.KeptText;

/**
 * A report as it was saved.
 *
 * @param id made without collisions
 * @param caseId of the client, who is kept
 * @param job {@code ladder/job}
 * @param on the date of the report
 * @param savedAt in UTC, to the second
 * @param hash of the content, in hexadecimal digits
 * @param dataVersions what the figures came from
 * @param inputs to make it again with newer data
 * @param mediaType of {@code content}, such as {@code application/pdf}
 */
public record SavedReport(
        String id,
        String caseId,
        String job,
        LocalDate on,
        Instant savedAt,
        String hash,
        String dataVersions,
        Inputs inputs,
        Result result,
        String mediaType,
        byte[] content) {
    /**
     * What it was made from.
     *
     * @param question the choices, as an address asks for them
     * @param person the text of the person file
     * @param plan the fields of the plan as a form sends them; empty when it was not filled in
     */
    public record Inputs(String question, String person, String plan) {}

    /**
     * What it came to.
     *
     * @param verdict its heading, in {@code lang}
     * @param outcome in codes, to be held against a later one
     */
    public record Result(String verdict, String lang, String outcome) {}

    public SavedReport {
        content = content.clone();
    }

    /** In the time zone of this computer. */
    public LocalDate savedDay() {
        return LocalDate.ofInstant(savedAt, ZoneId.systemDefault());
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    static SavedReport of(ReportRow row) {
        return new SavedReport(
                row.id(),
                row.personId(),
                KeptText.jobOrNone(row.job()),
                KeptText.dayOrFirst(row.madeOn()),
                KeptText.instantOrFirst(row.savedAt()),
                row.hash(),
                row.dataVersions(),
                new Inputs(row.question(), row.inputs(), row.plan()),
                new Result(row.verdict(), row.lang(), row.outcome()),
                row.mediaType(),
                row.content());
    }
}
