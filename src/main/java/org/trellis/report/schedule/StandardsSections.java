package org.trellis.report.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Standards.Part;
import org.trellis.model.schedule.Terms;
import org.trellis.model.schedule.Wage;
import org.trellis.report.Words;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Fact;
import org.trellis.report.document.Document.Facts;
import org.trellis.report.document.Document.Heading;
import org.trellis.report.document.Document.Paragraph;

/** The sections of the standards, under the numbers of 29 CFR 29.5(b)(1) to (23). */
final class StandardsSections {
    private static final int STARTING_AGE = 16;

    private final Schedule schedule;
    private final Conditions conditions;
    private final Wording wording;
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();
    private int number;

    StandardsSections(Schedule schedule, Wording wording) {
        this.schedule = schedule;
        this.conditions = schedule.conditions();
        this.wording = wording;
        this.words = wording.words();
    }

    List<Block> blocks() {
        work();
        entry();
        agency();
        equalOpportunity();
        return blocks;
    }

    /** Sections 1 to 8. */
    private void work() {
        section("occupation", words.text(schedule.title()));
        section("term", term());
        section("processes", words.say("standards.see.schedule"));
        section("instruction", instruction());
        text(Part.INSTRUCTORS);
        section("wages", wages());
        section("evaluation", Part.EVALUATION);
        section("ratio", conditions.ratio().map(wording::ratio).orElse(""));
        scope();
        section("probation", conditions.probation().map(wording::probation).orElse(""));
    }

    /** Sections 9 to 16. */
    private void entry() {
        section("safety", Part.SAFETY);
        section("qualifications");
        text(Part.QUALIFICATIONS, conditions.minimumAge().orElse(STARTING_AGE));
        section("agreement", Part.AGREEMENT);
        section("credit", credit());
        section("transfer", Part.TRANSFER);
        section("supervision", Part.SUPERVISION);
        section("recognition", Part.RECOGNITION);
        section("interim", interim());
    }

    /** Sections 17 to 20. */
    private void agency() {
        section("agency", Part.AGENCY);
        section("registration", Part.REGISTRATION);
        section("notices", Part.NOTICES);
        section("cancellation", Part.CANCELLATION);
    }

    /** Sections 21 to 23. */
    private void equalOpportunity() {
        section("equal-opportunity", Part.EQUAL_OPPORTUNITY);
        selection();
        section("complaints", Part.COMPLAINTS);
        if (conditions.standards().find(Part.COMPLAINTS).isEmpty()) {
            blocks.add(new Facts(List.of(new Fact(words.say("standards.contact"), ""))));
        }
        section("records", Part.RECORDS);
    }

    private String credit() {
        return conditions.credit().map(wording::credit).orElse("");
    }

    private void section(String name) {
        number++;
        String title = words.say("standards.section." + name);
        blocks.add(new Heading(2, words.say("standards.section", number, title)));
    }

    /** Without a value there is a line to write on. */
    private void section(String name, String value) {
        section(name);
        blocks.add(value.isEmpty() ? new Facts(List.of(new Fact("", ""))) : new Paragraph(value));
    }

    private void section(String name, Part part) {
        section(name);
        text(part);
    }

    /** The sponsor's words, else our draft. */
    private void text(Part part, Object... values) {
        String text =
                conditions
                        .standards()
                        .find(part)
                        .map(words::text)
                        .orElseGet(
                                () ->
                                        words.say(
                                                "standards.draft",
                                                words.say(
                                                        "standards.draft." + part.code(), values)));
        blocks.add(new Paragraph(text));
    }

    private void scope() {
        var stated = conditions.standards().find(Part.RATIO_SCOPE).map(words::text);
        if (stated.isEmpty()) {
            text(Part.RATIO_SCOPE);
        } else {
            String name = wording.say("ratio.scope");
            blocks.add(new Facts(List.of(new Fact(name, stated.get()))));
        }
    }

    private String term() {
        Optional<String> hours = schedule.term().hours().map(wording::hours);
        Optional<String> months = schedule.term().months().map(wording::months);
        List<String> parts = new ArrayList<>();
        parts.add(wording.say("approach." + schedule.approach().code()));
        hours.ifPresent(parts::add);
        months.ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private String instruction() {
        Optional<Hours.Range> sum = InstructionPart.sum(schedule.relatedInstruction());
        return sum.map(wording::hours).orElse("");
    }

    private String wages() {
        Optional<Wage> wage = schedule.wage().filter(each -> !each.steps().isEmpty());
        return wage.isPresent() ? words.say("standards.see.schedule") : "";
    }

    /** Only programs that count skills may issue them (29 CFR 29.5(b)(16)). */
    private String interim() {
        List<String> names = conditions.interimCredentials().stream().map(this::interim).toList();
        if (names.isEmpty() && schedule.approach() != Terms.Approach.TIME) {
            return "";
        }
        return names.isEmpty() ? words.say("standards.interim.none") : words.list(names);
    }

    private String interim(Conditions.InterimCredential each) {
        String name = wording.credential(each.credential());
        return each.afterHours()
                .map(hours -> wording.say("interim.after", name, wording.hours(hours)))
                .orElse(name);
    }

    private void selection() {
        String value = conditions.selection().map(words::text).orElse("");
        blocks.add(new Facts(List.of(new Fact(wording.say("selection.name"), value))));
    }
}
