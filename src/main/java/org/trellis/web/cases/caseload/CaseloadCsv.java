package org.trellis.web.cases.caseload;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.trellis.files.table.TableText;
import org.trellis.gap.Interval;
import org.trellis.web.cases.caseload.CaseRow.Standing;

/** The list of clients for a spreadsheet: shares unrounded, what is not known empty. */
final class CaseloadCsv {
    private static final List<String> COLUMNS =
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
                    "next_action");

    private CaseloadCsv() {}

    static String of(List<CaseRow> rows) {
        return TableText.forSpreadsheet(COLUMNS, rows.stream().map(CaseloadCsv::row).toList());
    }

    private static List<Object> row(CaseRow row) {
        Optional<Standing> standing = row.standing();
        Optional<Interval> ready = standing.flatMap(Standing::ready);
        return Arrays.asList(
                row.saved().id(),
                row.name(),
                row.saved().goal().orElse(""),
                row.goal(),
                ready.<Object>map(Interval::low).orElse(""),
                ready.<Object>map(Interval::high).orElse(""),
                standing.<Object>map(Standing::checked).orElse(""),
                standing.map(each -> each.mustHaves().code()).orElse(""),
                String.join("; ", standing.map(Standing::names).orElse(List.of())),
                row.expires().map(CaseRow.Expiry::credential).orElse(""),
                row.expires().<Object>map(CaseRow.Expiry::on).orElse(""),
                row.saved().review().<Object>map(day -> day).orElse(""),
                row.lastReport().<Object>map(day -> day).orElse(""),
                standing.map(Standing::next).orElse(""));
    }
}
