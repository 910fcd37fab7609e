package org.trellis.web.schedule.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.report.Words;
import org.trellis.schedule.compare.Differences;
import org.trellis.web.schedule.OwnSchedule;

/**
 * The state of a schedule that a form of the designer was opened at. Another tab may have changed
 * the same part since; rows are told by their place, so the form's words would then land in other
 * rows.
 *
 * @param base the state it was opened at; the newest when that one is no longer known
 * @param isOld whether the part was changed since and the person has not said to go on
 */
public record OpenedAt(OwnSchedule base, OwnSchedule newest, boolean isOld) {
    /** The field that holds the stamp of the part. */
    public static final String FIELD = "stamp";

    private static final String OVER = "over";
    private static final String PROCESS = "process/";

    /**
     * @param states of the schedule, the newest last
     * @param part as in the address, such as {@code wages} or {@code process/2}
     */
    public static OpenedAt of(Map<String, String> typed, List<OwnSchedule> states, String part) {
        OwnSchedule newest = states.get(states.size() - 1);
        String stamp = typed.getOrDefault(FIELD, "");
        if (stamp.isEmpty() || stamp.equals(stamp(newest, part))) {
            return new OpenedAt(newest, newest, false);
        }
        Optional<OwnSchedule> base =
                states.stream()
                        .filter(state -> stamp(state, part).equals(stamp))
                        .reduce((older, newer) -> newer);
        return new OpenedAt(base.orElse(newest), newest, !typed.containsKey(OVER));
    }

    /** Another one whenever what the form of a part shows is another. */
    public static String stamp(OwnSchedule own, String part) {
        return Integer.toHexString(shown(own, part).hashCode());
    }

    private static Object shown(OwnSchedule own, String part) {
        Schedule schedule = own.schedule();
        List<?> titles = schedule.workProcesses().stream().map(WorkProcess::title).toList();
        List<?> hours = schedule.workProcesses().stream().map(WorkProcess::hours).toList();
        if (part.startsWith(PROCESS)) {
            int number = Integer.parseInt(part.substring(PROCESS.length()));
            return number > titles.size()
                    ? titles
                    : List.of(
                            titles,
                            schedule.workProcesses().get(number - 1).tasks(),
                            schedule.workProcesses().get(number - 1).competencies());
        }
        return switch (part) {
            case "edit" -> List.of(titles, hours, own.rows(), schedule.terms());
            case "courses" -> schedule.relatedInstruction();
            case "wages" -> schedule.wage();
            case "standards" -> schedule.conditions().standards();
            default -> List.of(schedule.occupation(), schedule.terms(), schedule.conditions());
        };
    }

    /**
     * Both versions, for the page that refuses the form.
     *
     * @param mine what the form makes of its base; empty when it cannot be used
     */
    public Map<String, Object> refusal(
            Map<String, String> typed, Optional<OwnSchedule> mine, Words words) {
        Map<String, Object> model = new HashMap<>();
        model.put("theirs", changes(newest, words));
        model.put("mine", mine.map(own -> changes(own, words)).orElse(null));
        Map<String, String> fields = new TreeMap<>(typed);
        fields.remove("csrf");
        fields.put(OVER, "yes");
        model.put("fields", fields);
        return model;
    }

    private SaidChanges changes(OwnSchedule own, Words words) {
        return SaidChanges.of(Differences.of(base.schedule(), own.schedule()), words);
    }
}
