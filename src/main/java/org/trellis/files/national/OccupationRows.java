package org.trellis.files.national;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trellis.files.bls.Outlooks;
import org.trellis.files.bls.Outlooks.Outlook;
import org.trellis.files.bls.Wages;
import org.trellis.files.bls.Wages.Pay;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.files.table.TableText;
import org.trellis.model.catalog.Occupation;

/**
 * The lines of {@code occupations.csv}.
 *
 * <p>An O*NET code takes the BLS row of its first seven characters, else the combined row that
 * {@code combined.csv} names for it. Where there is neither, as for military occupations, the cells
 * stay empty: unknown.
 */
public record OccupationRows(
        Release release,
        Wages wages,
        Outlooks outlooks,
        Map<String, String> jobZones,
        Map<String, String> combined,
        Map<String, String> combinedSpanish,
        Map<String, String> spanish) {
    private static final int SOC_LENGTH = 7;
    public static final List<String> COLUMNS =
            List.of(
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
                    "source");

    static OccupationRows read(Reading reading, Folder onet, Folder bls, Folder seeds) {
        return new OccupationRows(
                Release.read(reading, onet),
                Wages.read(reading, bls),
                Outlooks.read(reading, bls),
                pairs(reading, onet, "Job Zones.txt", "O*NET-SOC Code", "Job Zone"),
                pairs(reading, seeds, "national/combined.csv", "soc", "bls_code"),
                pairs(reading, seeds, "national/combined.csv", "bls_code", "bls_title_es"),
                pairs(reading, seeds, "national/titles_es.csv", Cells.ONET_SOC, "title_es"));
    }

    /** Two columns of a table; no row where there is no such table. */
    public static Map<String, String> pairs(
            Reading reading, Folder folder, String file, String key, String value) {
        var pairs = new HashMap<String, String>();
        for (Row row : Table.readIfThere(reading, folder, file, key, value).rows()) {
            pairs.put(row.text(key), row.text(value));
        }
        return pairs;
    }

    /** A line for each occupation of the release. */
    List<List<String>> rows(Reading reading, Folder onet) {
        String code = OnetTable.SOC;
        return OnetTable.read(reading, onet, Set.of(), "Occupation Data.txt", "Title")
                .rows()
                .stream()
                .map(row -> cells(row.text(code), row.text("Title")))
                .toList();
    }

    ReleaseNote note(int occupations, int rated) {
        return ReleaseNote.of(occupations, rated, release, wages, outlooks);
    }

    public static String csv(List<List<String>> rows) {
        return TableText.of(COLUMNS, rows);
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
        cells.addAll(wage(wages, pay).values());
        cells.addAll(outlook(outlooks, outlook).values());
        cells.add(code);
        boolean own = code.isEmpty() || code.equals(soc);
        cells.add(own ? "" : pay.title());
        cells.add(own ? "" : combinedSpanish.getOrDefault(code, ""));
        cells.add("onet-" + release.number());
        return cells;
    }

    /** The cells of pay, by column in the order of the columns. */
    public static Map<String, String> wage(Wages wages, Pay pay) {
        boolean known = pay.usd().stream().anyMatch(usd -> !usd.isEmpty());
        var cells = new LinkedHashMap<String, String>();
        int first = COLUMNS.indexOf("wage_p10_usd");
        for (int i = 0; i < pay.usd().size(); i++) {
            cells.put(COLUMNS.get(first + i), pay.usd().get(i));
        }
        cells.put("wage_at_least", String.join(" ", pay.atLeast()));
        cells.put("wage_only", pay.only());
        cells.put("wage_year", known ? wages.year() : "");
        cells.put("wage_source", known ? wageSource(wages.year()) : "");
        return cells;
    }

    /** The cells of outlook and of how people get in, by column in the order of the columns. */
    public static Map<String, String> outlook(Outlooks outlooks, Outlook outlook) {
        boolean known = !outlook.title().isEmpty();
        var cells = new LinkedHashMap<String, String>();
        cells.put("education", outlook.education());
        cells.put("experience", outlook.experience());
        cells.put("training", outlook.training());
        cells.put("growth_percent", outlook.growthPercent());
        cells.put("openings_per_year", outlook.openingsPerYear());
        cells.put("employment", outlook.employment());
        cells.put("outlook_years", known ? outlooks.years() : "");
        cells.put("outlook_source", known ? outlookSource(outlooks.years()) : "");
        return cells;
    }

    public static String wageSource(String year) {
        return "bls-oews-" + year + "-05";
    }

    public static String outlookSource(String years) {
        return Occupation.Outlook.source(years);
    }
}
