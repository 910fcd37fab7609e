package org.trellis.web.schedule.check;

import java.util.Map;

/** Where a finding is mended: a field of the designer. */
public final class Mending {
    private static final String TERMS = "terms#";

    /** By the field of the file; a number in brackets is the row. */
    private static final Map<String, String> FIELDS =
            Map.ofEntries(
                    Map.entry("onet_soc", TERMS + "onet"),
                    Map.entry("rapids_code", TERMS + "rapids"),
                    Map.entry("jurisdiction", TERMS + "place"),
                    Map.entry("term", TERMS + "hours"),
                    Map.entry("ratio", TERMS + "apprentices"),
                    Map.entry("probation_hours", TERMS + "probation"),
                    Map.entry("minimum_age", TERMS + "age"),
                    Map.entry("credit", TERMS + "credit"),
                    Map.entry("interim_credentials", TERMS + "interim"),
                    Map.entry("selection", TERMS + "selection"),
                    Map.entry("work_processes", "edit#title-new"),
                    Map.entry("related_instruction", "courses#title-new"),
                    Map.entry("wage", "wages#steps"),
                    Map.entry("wage.steps", "wages#steps"),
                    Map.entry("wage.journeyworker_usd_per_hour", "wages#full"),
                    Map.entry("wage.minimum_usd_per_hour", "wages#minimum"));

    private Mending() {}

    /**
     * The address of the field; the empty text when there is none.
     *
     * @param schedule address of a schedule that can be changed; the empty text of one that can not
     * @param where such as {@code work_processes[2]} or {@code standards.evaluation}
     */
    public static String href(String schedule, String where) {
        if (schedule.isEmpty()) {
            return "";
        }
        if (where.startsWith("standards.")) {
            return schedule + "/" + where.replace("standards.", "standards#");
        }
        String row = where.replaceFirst("^[^\\[]*\\[(\\d+).*", "$1");
        if (where.startsWith("work_processes[")) {
            return schedule + "/edit#title-" + (Integer.parseInt(row) - 1);
        }
        if (where.startsWith("related_instruction[")) {
            return schedule + "/courses#title-" + (Integer.parseInt(row) - 1);
        }
        String field = FIELDS.get(where.replaceAll("\\[.*", ""));
        return field == null ? "" : schedule + "/" + field;
    }
}
