package org.trellis.report.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trellis.files.table.TableText;
import org.trellis.gap.Interval;
import org.trellis.report.Json;
import org.trellis.report.caseload.CaseRow.Standing;

/**
 * The list of clients for other programs: shares to four decimals, what is not known empty. The
 * page, the command for those who are kept and the one for a folder of files write this one table.
 */
public final class CaseloadTable {
    /** Those of the CSV; JSON has the same in its own spelling. */
    public static final List<String> COLUMNS =
            List.of(
                    "case",
                    "name",
                    "job",
                    "title",
                    "readiness_low",
                    "readiness_high",
                    "checked",
                    "must_haves",
                    "missing_or_open",
                    "expires_next",
                    "expires_on",
                    "review_due",
                    "last_report",
                    "next_action",
                    "report");

    private CaseloadTable() {}

    /** A row a client, safe to open in a spreadsheet. */
    public static String csv(List<CaseRow> rows) {
        return TableText.forSpreadsheet(
                COLUMNS,
                rows.stream()
                        .map(row -> row(row).values().stream().map(CaseloadTable::cell).toList())
                        .toList());
    }

    private static Object cell(Object value) {
        return value instanceof List<?> names
                ? names.stream().map(Object::toString).collect(Collectors.joining("; "))
                : Optional.ofNullable(value).orElse("");
    }

    public static String json(List<CaseRow> rows) {
        List<Map<String, Object>> clients = new ArrayList<>();
        rows.forEach(row -> clients.add(row(row)));
        return Json.text(Json.object("clients", clients));
    }

    private static Map<String, Object> row(CaseRow row) {
        Optional<Standing> standing = row.standing();
        Optional<Interval> ready = standing.flatMap(Standing::ready);
        return Json.object(
                "case", row.client().id(),
                "name", known(row.client().name()),
                "job", row.client().job().orElse(null),
                "title", known(row.goal()),
                "readinessLow", ready.map(Interval::low).orElse(null),
                "readinessHigh", ready.map(Interval::high).orElse(null),
                "checked", standing.map(Standing::checked).orElse(null),
                "mustHaves", standing.map(each -> each.mustHaves().code()).orElse(null),
                "missingOrOpen", standing.map(Standing::names).orElse(List.of()),
                "expiresNext", row.expires().map(CaseRow.Expiry::credential).orElse(null),
                "expiresOn", row.expires().map(CaseRow.Expiry::on).orElse(null),
                "reviewDue", row.client().review().orElse(null),
                "lastReport", row.lastReport().orElse(null),
                "nextAction", known(standing.map(Standing::next).orElse("")),
                "report", known(row.last().map(CaseRow.Report::file).orElse("")));
    }

    private static String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
