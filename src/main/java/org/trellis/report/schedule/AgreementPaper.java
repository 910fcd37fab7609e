package org.trellis.report.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Standards.Part;
import org.trellis.model.schedule.Wage;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Bullets;
import org.trellis.report.document.Document.Cell;
import org.trellis.report.document.Document.Column;
import org.trellis.report.document.Document.Fact;
import org.trellis.report.document.Document.Facts;
import org.trellis.report.document.Document.Heading;
import org.trellis.report.document.Document.Notice;

/**
 * The apprenticeship agreement of one apprentice, with what 29 CFR 29.7 asks for and the fields of
 * form ETA-671. What is about the person is a blank line: it is written by hand and never stored.
 */
public final class AgreementPaper {
    private final Schedule schedule;
    private final Wording wording;
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();

    private AgreementPaper(Schedule schedule, Wording wording) {
        this.schedule = schedule;
        this.wording = wording;
        this.words = wording.words();
    }

    public static Document of(Schedule schedule, Catalog catalog, Words words) {
        AgreementPaper paper = new AgreementPaper(schedule, new Wording(words, catalog));
        paper.blocks.add(new Notice(words.say("agreement.notice")));
        paper.blocks.addAll(paper.wording.off(schedule));
        paper.apprentice();
        paper.program();
        paper.wages();
        paper.processes();
        paper.promises();
        paper.signatures();
        String title = words.text(schedule.title());
        return new Document(
                words.say("agreement.title", title),
                words.lang(),
                words.say("agreement.about", title),
                paper.blocks);
    }

    private void apprentice() {
        blocks.add(new Heading(2, words.say("agreement.apprentice")));
        blocks.add(
                new Facts(
                        Stream.of(
                                        "name",
                                        "contact",
                                        "ssn",
                                        "birth",
                                        "sex",
                                        "race",
                                        "disability",
                                        "veteran",
                                        "education",
                                        "employment")
                                .map(key -> fact(key, ""))
                                .toList()));
    }

    private void program() {
        Conditions conditions = schedule.conditions();
        blocks.add(new Heading(2, words.say("agreement.program")));
        blocks.add(
                new Facts(
                        List.of(
                                standard("sponsor", conditions.sponsor().map(Words::clean)),
                                fact("contact", ""),
                                standard("number", Optional.empty()),
                                standard("occupation", Optional.of(words.text(schedule.title()))),
                                standard("codes", Optional.of(codes())),
                                fact("approach", approach()),
                                fact("term", term()),
                                fact("probation", probation(conditions)),
                                fact("credit", ""),
                                fact("remaining", ""),
                                fact("begins", ""),
                                fact("ends", ""),
                                fact("instruction", instruction()),
                                fact("instruction.paid", ""),
                                fact("ratio", ratio(conditions)))));
    }

    private String codes() {
        return Stream.concat(
                        Stream.of(schedule.occupation().onetSoc()),
                        schedule.occupation().rapidsCode().map(Object::toString).stream())
                .filter(code -> !code.isEmpty())
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    private String approach() {
        return wording.say("approach." + schedule.approach().code());
    }

    private String term() {
        return Stream.concat(
                        schedule.term().hours().map(wording::hours).stream(),
                        schedule.term().months().map(wording::months).stream())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private String probation(Conditions conditions) {
        return conditions.probation().map(wording::probation).orElse("");
    }

    private String ratio(Conditions conditions) {
        return conditions.ratio().map(wording::ratio).orElse("");
    }

    private String instruction() {
        return InstructionPart.sum(schedule.relatedInstruction()).map(wording::hours).orElse("");
    }

    private void wages() {
        blocks.add(new Heading(2, words.say("agreement.wages")));
        blocks.add(
                new Facts(
                        List.of(fact("wage.entry", usd(entry())), fact("wage.full", usd(full())))));
        schedule.wage()
                .filter(wage -> !wage.steps().isEmpty())
                .map(this::steps)
                .ifPresent(blocks::add);
    }

    /** What the first step pays. */
    private OptionalDouble entry() {
        return schedule.wage()
                .filter(wage -> !wage.steps().isEmpty())
                .map(wage -> wage.usdPerHour(wage.steps().get(0)))
                .orElse(OptionalDouble.empty());
    }

    private OptionalDouble full() {
        return schedule.wage().map(Wage::journeyworkerUsdPerHour).orElse(OptionalDouble.empty());
    }

    private String usd(OptionalDouble perHour) {
        return perHour.isPresent()
                ? words.say("agreement.wage.hourly", Wording.usd(perHour.getAsDouble()))
                : "";
    }

    private Block steps(Wage wage) {
        return new WagePart(schedule, wording).steps(wage);
    }

    private void processes() {
        if (schedule.workProcesses().isEmpty()) {
            return;
        }
        String title = words.say("agreement.processes");
        blocks.add(new Heading(2, title));
        List<List<Cell>> rows = new ArrayList<>();
        for (WorkProcess process : schedule.workProcesses()) {
            rows.add(
                    List.of(
                            Cell.of(words.text(process.title())),
                            Cell.of(Wording.number(process.hours()))));
        }
        Optional<Hours.Range> sum = schedule.processHours();
        blocks.add(
                new Document.Table(
                        title,
                        List.of(
                                Column.words(wording.say("outline.process"), 75),
                                Column.figure(wording.say("outline.hours"), 25)),
                        rows,
                        sum.map(
                                all ->
                                        List.of(
                                                Cell.of(wording.say("outline.sum")),
                                                Cell.of(Wording.number(all))))));
    }

    private void promises() {
        blocks.add(new Heading(2, words.say("agreement.promises")));
        blocks.add(
                new Bullets(
                        Stream.of("standards", "probation", "after", "equal", "complaints")
                                .map(key -> words.say("agreement.promise." + key))
                                .toList()));
        String contact =
                schedule.conditions().standards().find(Part.COMPLAINTS).map(words::text).orElse("");
        blocks.add(new Facts(List.of(fact("complaints", contact))));
    }

    private void signatures() {
        blocks.add(new Heading(2, words.say("agreement.agency")));
        blocks.add(new Facts(List.of(fact("agency.name", ""), fact("agency.number", ""))));
        blocks.add(new Heading(2, words.say("agreement.signatures")));
        blocks.addAll(wording.off(schedule));
        blocks.add(
                new Facts(
                        Stream.of("apprentice", "guardian", "sponsor", "agency")
                                .flatMap(
                                        who ->
                                                Stream.of(
                                                        fact("signs." + who, ""),
                                                        standard("date", Optional.empty())))
                                .toList()));
    }

    private Fact fact(String key, String value) {
        return new Fact(words.say("agreement." + key), value);
    }

    private Fact standard(String key, Optional<String> value) {
        return new Fact(words.say("standards." + key), value.orElse(""));
    }
}
