package org.trellis.web.gap.employment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.gap.employment.PlanStep;
import org.trellis.message.Code;
import org.trellis.message.Message;
import org.trellis.model.Credential;
import org.trellis.model.Level;
import org.trellis.report.Cut;
import org.trellis.report.Words;

/** A plan as the fields of its form hold it. */
final class EmploymentFields {
    private EmploymentFields() {}

    static Map<String, String> of(EmploymentPlan plan, Words words) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("counselor", plan.counselor());
        fields.put("center", plan.center());
        fields.put("later", plan.laterGoal());
        for (int i = 0; i < Math.min(EmploymentForm.MOST_STEPS, plan.steps().size()); i++) {
            step(fields, "-" + i, plan.steps().get(i), words);
        }
        plan.gains().forEach(gain -> fields.put("gain-" + Code.of(gain), "yes"));
        for (int i = 0; i < Math.min(EmploymentForm.REVIEWS, plan.reviews().size()); i++) {
            fields.put("review-" + i, plan.reviews().get(i).on().toString());
            fields.put("about-" + i, plan.reviews().get(i).about());
        }
        return fields;
    }

    private static void step(Map<String, String> fields, String row, PlanStep step, Words words) {
        fields.put("action" + row, cut(words.say(step.inShort())));
        fields.put("closes" + row, closes(step.closes(), words));
        fields.put("provider" + row, step.provider());
        fields.put("listed" + row, Code.of(step.listed()));
        fields.put("funding" + row, step.funding());
        fields.put("hours" + row, number(step.hours()));
        fields.put("start" + row, step.start().map(Object::toString).orElse(""));
        fields.put("end" + row, step.end().map(Object::toString).orElse(""));
        fields.put("usd" + row, number(step.usd()));
        fields.put("who" + row, words.say(step.who()));
        fields.put("earns" + row, step.earns().map(Credential.Id::code).orElse(""));
    }

    /** Each on a line of its own, as many as the field holds. */
    private static String closes(List<Message> closes, Words words) {
        StringBuilder lines = new StringBuilder();
        for (Message each : closes) {
            String name = words.say(each);
            if (lines.length() + name.length() + 2 > EmploymentForm.LONGEST_CLOSES) {
                return lines + "\n…";
            }
            lines.append(lines.isEmpty() ? "" : "\n").append(name);
        }
        return lines.toString();
    }

    private static String cut(String text) {
        return Cut.to(text, EmploymentForm.LONGEST);
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? Level.number(Math.round(number.getAsDouble())) + "" : "";
    }
}
