package org.trellis.web.designer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.trellis.message.Message;
import org.trellis.model.Text;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.report.Words;
import org.trellis.schedule.Balance;
import org.trellis.web.schedule.OwnSchedule;

/** Shares the hours of a schedule in the making again, or says in words which bounds conflict. */
public final class SharedHours {
    /**
     * @param own with new hours; empty when there is a conflict
     * @param conflict one sentence
     */
    public record Answer(Optional<OwnSchedule> own, String conflict) {}

    private SharedHours() {}

    /**
     * Where every process is fixed, or the term has no hours, there is nothing to share: the hours
     * stay as they are, and the check says whether they add up.
     */
    public static Answer of(OwnSchedule own, Words words) {
        if (own.schedule().term().hours().isEmpty() || own.rows().isEmpty()) {
            return new Answer(Optional.of(own), "");
        }
        if (own.isFixed()) {
            return new Answer(Optional.of(own.with(fixed(own.schedule(), own, pin -> true))), "");
        }
        Balance.Answer answer = Balance.of(own.schedule(), own.weights(), pins(own));
        if (answer instanceof Balance.Balanced balanced) {
            Schedule shared = fixed(balanced.schedule(), own, Hours.Range::isOne);
            return new Answer(Optional.of(own.with(shared)), "");
        }
        Message conflict = ((Balance.Impossible) answer).conflict().message();
        return new Answer(Optional.empty(), words.say(full(own).orElse(conflict)));
    }

    /** What is fixed stays to the quarter of an hour, while shares are whole. */
    private static Schedule fixed(Schedule shared, OwnSchedule own, Predicate<Hours.Range> stays) {
        List<WorkProcess> processes = new ArrayList<>();
        for (WorkProcess process : shared.workProcesses()) {
            Optional<Hours.Range> pin = own.rows().get(processes.size()).pin().filter(stays);
            processes.add(pin.isPresent() ? process.withHours(pin) : process);
        }
        return shared.withWorkProcesses(processes);
    }

    /** Where what is fixed leaves no hour to the others: which, and what to do. */
    private static Optional<Message> full(OwnSchedule own) {
        double fixed = pins(own).values().stream().mapToDouble(range -> range.min().value()).sum();
        Hours.Range term = own.schedule().term().hours().orElseThrow();
        List<Text> free = new ArrayList<>();
        for (int i = 0; i < own.rows().size(); i++) {
            if (own.rows().get(i).pin().isEmpty()) {
                free.add(own.schedule().workProcesses().get(i).title());
            }
        }
        double most = term.min().value();
        return fixed > most || fixed + free.size() <= most
                ? Optional.empty()
                : Optional.of(
                        Message.of("designer.full", BigDecimal.valueOf(fixed), term.min(), free));
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
