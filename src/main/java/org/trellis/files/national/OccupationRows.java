package org.trellis.files.national;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.files.national.Outlooks.Outlook;
import org.trellis.files.national.Wages.Pay;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.files.table.TableText;

/**
 * The lines of {@code occupations.csv}.
 *
 * <p>An O*NET code takes the BLS row of its first seven characters, else the combined row that
 * {@code combined.csv} names for it. Where there is neither, as for military occupations, the cells
 * stay empty: unknown.
 */
record OccupationRows(
        Release release,
        Wages wages,
        Outlooks outlooks,
        Map<String, String> jobZones,
        Map<String, String> combined,
        Map<String, String> combinedSpanish,
        Map<String, String> spanish) {
    private static final int SOC_LENGTH = 7;
    private static final String[] COLUMNS = {
        "code",
        "title",
        "title_es",
        "job_zone",
        "wage_p10_usd",
        "wage_p25_usd",
        "wage_p50_usd",
        "wage_p75_usd",
        "wage_p90_usd",
        "wage_at_least",
        "wage_only",
        "wage_year",
        "wage_source",
        "education",
        "experience",
        "training",
        "growth_percent",
        "openings_per_year",
        "employment",
        "outlook_years",
        "outlook_source",
        "bls_code",
        "combined",
        "combined_es",
        "source"
    };

    static OccupationRows read(Reading reading, Folder onet, Folder bls, Folder seeds) {
        return new OccupationRows(
                Release.read(reading, onet),
                Wages.read(reading, bls),
                Outlooks.read(reading, bls),
                pairs(reading, onet, "Job Zones.txt", "O*NET-SOC Code", "Job Zone"),
                pairs(reading, seeds, "national/combined.csv", "soc", "bls_code"),
                pairs(reading, seeds, "national/combined.csv", "bls_code", "bls_title_es"),
                pairs(reading, seeds, "national/titles_es.csv", "onet_soc", "title_es"));
    }

    private static Map<String, String> pairs(
            Reading reading, Folder folder, String file, String key, String value) {
        var pairs = new HashMap<String, String>();
        for (Row row : Table.read(reading, folder, file, key, value).rows()) {
            pairs.put(row.text(key), row.text(value));
        }
        return pairs;
    }

    /** A line for each occupation of the release. */
    List<List<String>> rows(Reading reading, Folder onet) {
        String code = "O*NET-SOC Code";
        return Table.read(reading, onet, "Occupation Data.txt", code, "Title").rows().stream()
                .map(row -> cells(row.text(code), row.text("Title")))
                .toList();
    }

    String yaml(int occupations, int rated) {
        return release.yaml(occupations, rated, wages, outlooks);
    }

    static String csv(List<List<String>> rows) {
        return TableText.of(List.of(COLUMNS), rows);
    }

    private List<String> cells(String onetSoc, String title) {
        String soc = onetSoc.substring(0, Math.min(SOC_LENGTH, onetSoc.length()));
        String group = combined.getOrDefault(soc, "");
        String payCode = wages.byCode().containsKey(soc) ? soc : group;
        String outlookCode = outlooks.byCode().containsKey(soc) ? soc : group;
        Pay pay = wages.byCode().getOrDefault(payCode, Pay.UNKNOWN);
        Outlook outlook = outlooks.byCode().getOrDefault(outlookCode, Outlook.UNKNOWN);
        String code = pay.title().isEmpty() ? outlookCode : payCode;
        var cells = new ArrayList<String>();
        cells.addAll(List.of(onetSoc, title, spanish.getOrDefault(onetSoc, "")));
        cells.add(jobZones.getOrDefault(onetSoc, ""));
        wage(cells, pay);
        outlook(cells, outlook);
        cells.add(code);
        boolean own = code.isEmpty() || code.equals(soc);
        cells.add(own ? "" : pay.title());
        cells.add(own ? "" : combinedSpanish.getOrDefault(code, ""));
        cells.add("onet-" + release.number());
        return cells;
    }

    private void wage(List<String> cells, Pay pay) {
        boolean known = pay.usd().stream().anyMatch(usd -> !usd.isEmpty());
        cells.addAll(pay.usd());
        cells.add(String.join(" ", pay.atLeast()));
        cells.add(pay.only());
        cells.add(known ? wages.year() : "");
        cells.add(known ? "bls-oews-" + wages.year() + "-05" : "");
    }

    private void outlook(List<String> cells, Outlook outlook) {
        boolean known = !outlook.title().isEmpty();
        cells.add(outlook.education());
        cells.add(outlook.experience());
        cells.add(outlook.training());
        cells.add(outlook.growthPercent());
        cells.add(outlook.openingsPerYear());
        cells.add(outlook.employment());
        cells.add(known ? outlooks.years() : "");
        cells.add(known ? source(outlooks.years()) : "");
    }

    private static String source(String years) {
        return "bls-ep-" + years.replaceFirst("-\\d\\d(?=\\d\\d$)", "-");
    }
}
