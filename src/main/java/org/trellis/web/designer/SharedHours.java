package org.trellis.web.designer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.schedule.Hours;
import org.trellis.report.Words;
import org.trellis.schedule.Balance;
import org.trellis.web.schedule.OwnSchedule;

/** Shares the hours of a schedule in the making anew, or says in words which bounds conflict. */
public final class SharedHours {
    /**
     * @param own with new hours; empty when there is a conflict
     * @param conflict one sentence
     */
    public record Answer(Optional<OwnSchedule> own, String conflict) {}

    private SharedHours() {}

    /** Without hours in the term, or without processes, there is nothing to share. */
    public static Answer of(OwnSchedule own, Words words) {
        if (own.schedule().term().hours().isEmpty() || own.rows().isEmpty()) {
            return new Answer(Optional.of(own), "");
        }
        Balance.Answer answer = Balance.of(own.schedule(), own.weights(), pins(own));
        return answer instanceof Balance.Balanced balanced
                ? new Answer(Optional.of(own.with(balanced.schedule())), "")
                : new Answer(
                        Optional.empty(),
                        words.say(((Balance.Impossible) answer).conflict().message()));
    }

    public static Map<Integer, Hours.Range> pins(OwnSchedule own) {
        Map<Integer, Hours.Range> pins = new LinkedHashMap<>();
        for (int i = 0; i < own.rows().size(); i++) {
            int at = i;
            own.rows().get(i).pin().ifPresent(pin -> pins.put(at, pin));
        }
        return pins;
    }
}
