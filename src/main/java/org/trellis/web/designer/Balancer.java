package org.trellis.web.designer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.schedule.Hours;
import org.trellis.report.Words;
import org.trellis.schedule.Balance;
import org.trellis.web.schedule.Sheet;

/** Shares the hours of a sheet anew, or says in words which bounds conflict. */
final class Balancer {
    /**
     * @param sheet with new hours; empty when there is a conflict
     * @param conflict one sentence
     */
    record Answer(Optional<Sheet> sheet, String conflict) {}

    private Balancer() {}

    /** Without hours in the term, or without processes, there is nothing to share. */
    static Answer of(Sheet sheet, Words words) {
        if (sheet.schedule().term().hours().isEmpty() || sheet.rows().isEmpty()) {
            return new Answer(Optional.of(sheet), "");
        }
        Balance.Answer answer = Balance.of(sheet.schedule(), sheet.weights(), pins(sheet));
        return answer instanceof Balance.Balanced balanced
                ? new Answer(Optional.of(sheet.with(balanced.schedule())), "")
                : new Answer(
                        Optional.empty(),
                        words.say(((Balance.Impossible) answer).conflict().message()));
    }

    static Map<Integer, Hours.Range> pins(Sheet sheet) {
        Map<Integer, Hours.Range> pins = new LinkedHashMap<>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            int at = i;
            sheet.rows().get(i).pin().ifPresent(pin -> pins.put(at, pin));
        }
        return pins;
    }
}
