package org.trellis.report.apprentice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.trellis.files.table.TableText;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.schedule.LogBook;

/**
 * What a log knows of an apprentice, in the columns of the published field list for uploading
 * apprentices to RAPIDS (source {@code rapids-upload}; as of December 2024). The rest stays blank
 * for the sponsor: names, addresses and what nobody may store, and the identifiers of occupation,
 * wage schedule and provider, which stand in the sponsor's own workbook. The list has no column for
 * hours worked.
 */
public final class RapidsFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/yyyy");
    private static final String BEGINS = "Date Apprenticeship Begins";
    private static final String CREDIT = "Credit for previous experience";
    private static final String WAGE = "Entry Wages";
    private static final String UNITS = "Entry Wage Units";

    /** In the order of the list, in its words. */
    public static final List<String> COLUMNS =
            List.of(
                    BEGINS,
                    "Apprentice First Name",
                    "Apprentice Last Name",
                    "Apprentice Middle Name",
                    "Apprentice Suffix",
                    "Social Security Number",
                    "Date of Birth",
                    "Gender",
                    "Employment Status",
                    "Apprentice Street Address",
                    "Apprentice City",
                    "Apprentice State",
                    "Apprentice 5-Digit Zip Code",
                    "Telephone",
                    "Email",
                    "Employer",
                    "Ethnicity Hispanic / Latino",
                    "Race-American Indian / Alaskan Native",
                    "Asian",
                    "Black / African American",
                    "Native Hawaiian / Other Pacific Islander",
                    "White",
                    "Veteran Status",
                    "Apprentice Disability Status",
                    "Apprentice Education Level",
                    "Occupation",
                    "Related Technical Instruction Provider",
                    CREDIT,
                    "Credit for Previous Related Training In Hours",
                    "Prior Wages",
                    "Prior Wage Units",
                    WAGE,
                    UNITS,
                    "Wage Schedule",
                    "Previously Completed Career Lattice Levels",
                    "Career Connection",
                    "WIOA Participant",
                    "Type",
                    "Career Linkage or Direct Entry",
                    "TAA Participant",
                    "On-the-Job Training Funding Sources",
                    "Student Status");

    private RapidsFile() {}

    public static String of(LogBook book) {
        Map<String, Object> known = known(book.kept().started(), book.schedule());
        List<Object> row = COLUMNS.stream().map(name -> known.getOrDefault(name, "")).toList();
        return TableText.of(COLUMNS, List.of(row));
    }

    private static Map<String, Object> known(LocalDate started, Schedule schedule) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put(BEGINS, DAY.format(started));
        schedule.terms().credited().map(Hours::toString).ifPresent(h -> known.put(CREDIT, h));
        schedule.wage().stream()
                .flatMap(wage -> wage.steps().stream().limit(1).map(wage::usdPerHour))
                .flatMap(usd -> usd.isPresent() ? Stream.of(usd.getAsDouble()) : Stream.empty())
                .forEach(
                        usd -> {
                            known.put(WAGE, String.format(Locale.US, "%.2f", usd));
                            known.put(UNITS, "H");
                        });
        return known;
    }
}
