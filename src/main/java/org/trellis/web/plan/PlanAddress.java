package org.trellis.web.plan;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.trellis.message.Code;
import org.trellis.plan.PlanQuery;
import org.trellis.plan.fund.Payer;
import org.trellis.web.gap.GapQuery;
import org.trellis.web.words.Links;

/** What a plan is asked with. */
record PlanAddress(GapQuery gap, PlanQuery plan, WayStep step, Fields typed) {
    /**
     * What stands in the fields, as it was typed.
     *
     * @param wrong the names of those that cannot be read
     */
    record Fields(
            String hours,
            String endBy,
            String budget,
            Map<Payer, String> funds,
            Set<String> wrong) {
        boolean wrong(String field) {
            return wrong.contains(field);
        }
    }

    boolean wrong() {
        return !typed.wrong().isEmpty();
    }

    /** The address that asks the same. */
    String href() {
        StringBuilder href = new StringBuilder(Links.plan(gap.job()));
        href.append("&by=").append(Code.of(plan.by()));
        href.append("&presumed=").append(gap.presumed() ? "yes" : "no");
        if (plan.unknownIsGap()) {
            href.append("&unknown=gap");
        }
        add(href, "hours", plan.hoursPerWeek().isPresent() ? typed.hours() : "");
        add(href, "end-by", plan.within().endBy().map(day -> typed.endBy()).orElse(""));
        add(href, "budget", plan.within().budgetUsd().isPresent() ? typed.budget() : "");
        plan.funds().cents().keySet().forEach(p -> add(href, name(p), typed.funds().get(p)));
        add(href, "without", String.join(",", plan.without()));
        add(href, "done", String.join(",", plan.done()));
        return href + step.query() + (gap.dated() ? "&on=" + gap.on() : "");
    }

    /** Of the field with the dollars of a payer. */
    static String name(Payer payer) {
        return Code.of(payer);
    }

    private static void add(StringBuilder href, String name, String value) {
        if (!value.isEmpty()) {
            href.append('&').append(name).append('=').append(Links.encoded(value));
        }
    }

    /** With a course or credential left out, or put back where it was left out. */
    PlanAddress turned(String code) {
        return new PlanAddress(gap, plan.without(turned(plan.without(), code)), step, typed);
    }

    /** With a course or credential counted as done, or no longer. */
    PlanAddress done(String code) {
        return new PlanAddress(gap, plan.done(turned(plan.done(), code)), step, typed);
    }

    private static Set<String> turned(Set<String> codes, String code) {
        Set<String> turned = new TreeSet<>(codes);
        if (!turned.remove(code)) {
            turned.add(code);
        }
        return turned;
    }

    String fileName(String caseId, String ending) {
        String day = gap.on().toString();
        String name = "plan-" + caseId + "-" + gap.job().code() + "-" + day;
        return name.toLowerCase(Locale.ROOT) + "." + ending;
    }
}
