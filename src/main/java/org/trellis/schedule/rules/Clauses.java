package org.trellis.schedule.rules;

import java.util.List;
import java.util.function.Function;
import org.trellis.message.Message;
import org.trellis.model.schedule.Standards.Part;
import org.trellis.schedule.rules.Clause.Result;

/**
 * The paragraphs of 29 CFR part 29 and part 30 on which a registration agency decides, in their
 * order. Which of them was compared with a text stands in {@code seeds/rule_sources.csv}.
 */
final class Clauses {
    static final List<Clause> ALL =
            List.of(
                    seen("occupation", "29.5(b)(1)", Contents::occupation),
                    memory("term", "29.5(b)(2)", Contents::term),
                    seen("processes", "29.5(b)(3)", Contents::processes),
                    seen("instruction", "29.5(b)(4)", Contents::instruction),
                    seen("wages", "29.5(b)(5)", Contents::wages),
                    memory("evaluation", "29.5(b)(6)", Contents::evaluation),
                    memory("ratio", "29.5(b)(7)", Contents::ratio),
                    memory("probation", "29.5(b)(8)", Contents::probation),
                    memory("safety", "29.5(b)(9)", said(Part.SAFETY, 9)),
                    seen("qualifications", "29.5(b)(10)", Contents::qualifications),
                    memory("agreement", "29.5(b)(11)", said(Part.AGREEMENT, 11)),
                    memory("credit", "29.5(b)(12)", Contents::credit),
                    memory("transfer", "29.5(b)(13)", said(Part.TRANSFER, 13)),
                    memory("supervision", "29.5(b)(14)", said(Part.SUPERVISION, 14)),
                    memory("recognition", "29.5(b)(15)", said(Part.RECOGNITION, 15)),
                    memory("interim", "29.5(b)(16)", Contents::interim),
                    memory("agency", "29.5(b)(17)", said(Part.AGENCY, 17)),
                    memory("registration", "29.5(b)(18)", said(Part.REGISTRATION, 18)),
                    memory("notices", "29.5(b)(19)", said(Part.NOTICES, 19)),
                    memory("cancellation", "29.5(b)(20)", said(Part.CANCELLATION, 20)),
                    memory("equal-opportunity", "29.5(b)(21)", said(Part.EQUAL_OPPORTUNITY, 21)),
                    memory("complaints", "29.5(b)(22)", said(Part.COMPLAINTS, 22)),
                    memory("records", "29.5(b)(23)", said(Part.RECORDS, 23)),
                    memory("further", "29.5(c)", Contents::unread),
                    seen("agreement-parties", "29.7(a)", AgreementContents::byHand),
                    seen("agreement-apprentice", "29.7(b)", AgreementContents::byHand),
                    seen("agreement-contacts", "29.7(c)", AgreementContents::byHand),
                    seen("agreement-occupation", "29.7(d)", AgreementContents::occupation),
                    seen("agreement-work", "29.7(e)(1)", AgreementContents::work),
                    seen("agreement-instruction", "29.7(e)(2)", AgreementContents::instruction),
                    seen("agreement-processes", "29.7(f)", AgreementContents::processes),
                    seen("agreement-wages", "29.7(g)", AgreementContents::wages),
                    seen("agreement-probation", "29.7(h)(1)", AgreementContents::probation),
                    seen("agreement-end", "29.7(h)(2)", AgreementContents::printed),
                    memory("agreement-standards", "29.7(i)", AgreementContents::printed),
                    memory("agreement-equal", "29.7(j)", AgreementContents::printed),
                    memory("agreement-disputes", "29.7(k)", AgreementContents::disputes),
                    recent("sponsor-duties", "30.3", said(Part.EQUAL_OPPORTUNITY, 21)),
                    recent("affirmative-action", "30.4", Contents::affirmativeAction),
                    recent("utilization", "30.5", Contents::utilization),
                    recent("selection", "30.10", Contents::selection),
                    recent("self-identification", "30.11", Contents::utilization),
                    recent("equal-opportunity-records", "30.12", said(Part.RECORDS, 23)),
                    recent("discrimination-complaints", "30.14", said(Part.COMPLAINTS, 22)));

    private Clauses() {}

    private static Clause seen(String name, String paragraph, Function<Submission, Result> shown) {
        return new Clause(name, paragraph, Rules.cited(cfr(paragraph)), false, shown);
    }

    private static Clause memory(
            String name, String paragraph, Function<Submission, Result> shown) {
        return new Clause(name, paragraph, Rules.memory(cfr(paragraph)), false, shown);
    }

    /** Of part 30, to which changes were proposed in July 2025. */
    private static Clause recent(
            String name, String paragraph, Function<Submission, Result> shown) {
        Message citation =
                Message.of("checklist.citation.recent", cfr(paragraph), Checklist.PART_30_AS_OF);
        return new Clause(name, paragraph, citation, true, shown);
    }

    private static String cfr(String paragraph) {
        return "29 CFR " + paragraph;
    }

    /** Met by the sponsor's own words. */
    private static Function<Submission, Result> said(Part part, int section) {
        return it -> Contents.said(it, part, Message.of("checklist.section", section));
    }
}
