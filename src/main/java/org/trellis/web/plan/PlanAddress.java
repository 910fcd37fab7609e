package org.trellis.web.plan;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.trellis.plan.PlanQuery;
import org.trellis.report.Json;
import org.trellis.web.gap.GapQuery;
import org.trellis.web.words.Links;

/**
 * What a plan is asked with.
 *
 * @param hours as they were typed
 * @param wrong whether {@code hours} are none that can be
 */
record PlanAddress(GapQuery gap, PlanQuery plan, String hours, boolean wrong) {
    /** The address that asks the same. */
    String href() {
        StringBuilder href = new StringBuilder(Links.plan(gap.job()));
        href.append("&by=").append(Json.code(plan.by()));
        href.append("&presumed=").append(gap.presumed() ? "yes" : "no");
        if (plan.unknownIsGap()) {
            href.append("&unknown=gap");
        }
        if (plan.hoursPerWeek().isPresent()) {
            href.append("&hours=").append(Links.encoded(hours));
        }
        if (!plan.without().isEmpty()) {
            href.append("&without=").append(Links.encoded(String.join(",", plan.without())));
        }
        return href + (gap.dated() ? "&on=" + gap.on() : "");
    }

    PlanAddress by(PlanQuery.By by) {
        return new PlanAddress(gap, plan.by(by), hours, wrong);
    }

    /** With a course or credential left out, or put back where it was left out. */
    PlanAddress turned(String code) {
        Set<String> codes = new TreeSet<>(plan.without());
        if (!codes.remove(code)) {
            codes.add(code);
        }
        return new PlanAddress(gap, plan.without(codes), hours, wrong);
    }

    String fileName(String caseId, String ending) {
        String day = gap.on().toString();
        String name = "plan-" + caseId + "-" + gap.job().code() + "-" + day;
        return name.toLowerCase(Locale.ROOT) + "." + ending;
    }
}
