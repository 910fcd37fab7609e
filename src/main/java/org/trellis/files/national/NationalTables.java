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
import org.trellis.model.Issue;

/**
 * All occupations of an O*NET release with what BLS publishes of each, as the files of {@code
 * seeds/national}. The same input gives the same bytes.
 *
 * <p>An O*NET code takes the BLS row of its first seven characters, else the combined row that
 * {@code combined.csv} names for it. Where there is neither, as for military occupations, the cells
 * stay empty: unknown.
 *
 * @param issues with an error among them the texts are not to be used
 */
public record NationalTables(String occupations, String release, List<Issue> issues) {
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

    /**
     * @param onet an O*NET release in its text format
     * @param bls OEWS national wages and table 1.2 of the projections, as CSV
     * @param seeds with {@code national/combined.csv} and {@code national/titles_es.csv}, both ours
     */
    public static NationalTables read(Folder onet, Folder bls, Folder seeds) {
        var reading = new Reading();
        var release = Release.read(reading, onet);
        var build =
                new Build(
                        release,
                        Wages.read(reading, bls),
                        Outlooks.read(reading, bls),
                        pairs(reading, onet, "Job Zones.txt", "O*NET-SOC Code", "Job Zone"),
                        pairs(reading, seeds, "national/combined.csv", "soc", "bls_code"),
                        pairs(reading, seeds, "national/combined.csv", "bls_code", "bls_title_es"),
                        pairs(reading, seeds, "national/titles_es.csv", "onet_soc", "title_es"));
        var rows = new ArrayList<List<String>>();
        Table.read(reading, onet, "Occupation Data.txt", "O*NET-SOC Code", "Title").rows().stream()
                .map(row -> build.cells(row.text("O*NET-SOC Code"), row.text("Title")))
                .forEach(rows::add);
        return new NationalTables(
                csv(rows),
                release.yaml(rows.size(), build.wages, build.outlooks),
                reading.issues());
    }

    private static Map<String, String> pairs(
            Reading reading, Folder folder, String file, String key, String value) {
        var pairs = new HashMap<String, String>();
        for (Row row : Table.read(reading, folder, file, key, value).rows()) {
            pairs.put(row.text(key), row.text(value));
        }
        return pairs;
    }

    private record Build(
            Release release,
            Wages wages,
            Outlooks outlooks,
            Map<String, String> jobZones,
            Map<String, String> combined,
            Map<String, String> combinedSpanish,
            Map<String, String> spanish) {

        List<String> cells(String onetSoc, String title) {
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

    private static String csv(List<List<String>> rows) {
        return TableText.of(List.of(COLUMNS), rows);
    }
}
