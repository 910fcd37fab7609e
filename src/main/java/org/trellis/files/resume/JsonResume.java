package org.trellis.files.resume;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.trellis.files.reading.Fields;

/** Reads the work, education and certificates of a résumé in the JSON Resume form. */
final class JsonResume {
    private static final List<String> PARTS = List.of("work", "education", "certificates");

    private JsonResume() {}

    static boolean isOne(Fields fields) {
        return PARTS.stream().anyMatch(part -> fields.keys().contains(part));
    }

    /** As the lines of a text would stand, so that one reader reads them all. */
    static Resume read(Fields fields, LocalDate today) {
        List<String> lines = new ArrayList<>();
        lines.add("Experience");
        for (Fields each : fields.maps("work")) {
            lines.add(
                    joined(each, "position", "name")
                            + " | "
                            + month(each.text("startDate"))
                            + " - "
                            + (each.has("endDate") ? month(each.text("endDate")) : "present"));
        }
        lines.add("Education");
        for (Fields each : fields.maps("education")) {
            lines.add(joined(each, "studyType", "area", "institution") + end(each, "endDate"));
        }
        for (Fields each : fields.maps("certificates")) {
            lines.add(joined(each, "name", "issuer") + end(each, "date"));
        }
        return ResumeText.read(lines, today);
    }

    private static String end(Fields each, String key) {
        return each.has(key) ? " | " + month(each.text(key)) : "";
    }

    private static String joined(Fields each, String... keys) {
        List<String> texts = new ArrayList<>();
        for (String key : keys) {
            if (each.has(key)) {
                texts.add(each.text(key));
            }
        }
        return String.join(" | ", texts);
    }

    /** {@code 05/2019} for {@code 2019-05-14}; a year stays one. */
    private static String month(String iso) {
        return iso.length() >= 7 ? iso.substring(5, 7) + "/" + iso.substring(0, 4) : iso;
    }
}
