package org.trellis.web.designer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.Hours;
import org.trellis.report.Words;
import org.trellis.schedule.Allocation;
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
                : new Answer(Optional.empty(), say(((Balance.Impossible) answer).conflict(), words));
    }

    static Map<Integer, Hours.Range> pins(Sheet sheet) {
        Map<Integer, Hours.Range> pins = new LinkedHashMap<>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            int at = i;
            sheet.rows().get(i).pin().ifPresent(pin -> pins.put(at, pin));
        }
        return pins;
    }

    private static String say(Allocation.Conflict conflict, Words words) {
        boolean low = conflict.held() == Allocation.Held.AT_MINIMUM;
        List<String> names =
                conflict.parts().stream()
                        .limit(8)
                        .map(p -> p.name() + " (" + words.number(low ? p.min() : p.max()) + ")")
                        .toList();
        return words.say(
                low ? "designer.conflict.low" : "designer.conflict.high",
                words.list(names),
                words.number(conflict.sum()),
                words.number(conflict.total()));
    }
}
