package org.trellis.files.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trellis.files.document.figure.ApproachText;
import org.trellis.files.document.figure.CodesText;
import org.trellis.files.document.figure.HoursText;
import org.trellis.files.document.figure.InterimText;
import org.trellis.files.document.figure.PayStepText;
import org.trellis.files.document.figure.PayStepsText;
import org.trellis.files.document.figure.PayText;
import org.trellis.files.document.figure.ProbationText;
import org.trellis.files.document.figure.RatioText;
import org.trellis.files.document.figure.ScaleText;
import org.trellis.files.document.figure.TermText;
import org.trellis.files.document.line.FactParts;
import org.trellis.files.document.line.FactParts.Part;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.files.document.program.ReadProgram;
import org.trellis.files.document.program.ReadProgram.Grade;
import org.trellis.files.document.program.ReadProgram.Interim;
import org.trellis.files.document.program.ReadProgram.Pay;
import org.trellis.files.document.program.ReadProgram.Step;
import org.trellis.files.document.program.ReadProgram.Trial;
import org.trellis.files.document.program.TakenSchedule;
import org.trellis.message.Message;
import org.trellis.model.schedule.RatingScale;
import org.trellis.model.schedule.Terms.Approach;

/**
 * Makes programs of lines by their kinds alone, in one pass. A title after work processes begins
 * another program.
 */
final class Assembly {
    /** The wage of those who are no apprentices, at the end of the steps. */
    private static final String WHOLE = "(?iu)\\W*(journey\\w*|oficial)\\b[^%]*";

    private final List<UnderstoodLine> lines;
    private final List<ReadProgram> programs = new ArrayList<>();
    private final FirstStated again = new FirstStated();
    private final List<TakenSchedule.Left> converted = new ArrayList<>();
    private Draft open = new Draft(1);

    Assembly(List<UnderstoodLine> read) {
        for (Item item : Item.of(read)) {
            if (names(item) && open.work.isStarted()) {
                programs.add(open.program());
                open = new Draft(item.line());
            }
            open.take(item);
        }
        programs.add(open.program());
        lines = Doubts.of(read, programs);
    }

    /** Whether it names an occupation. */
    private static boolean names(Item item) {
        return item.kind() == LineKind.TITLE
                || item.kind() == LineKind.FACTS
                        && item.words()
                                .lines()
                                .anyMatch(each -> FactParts.part(each).kind() == LineKind.TITLE);
    }

    List<UnderstoodLine> lines() {
        return lines;
    }

    /** Facts that differ from what the document stated before, or were taken in another unit. */
    List<TakenSchedule.Left> others() {
        return Stream.concat(again.others().stream(), converted.stream()).toList();
    }

    List<ReadProgram> programs() {
        return List.copyOf(programs);
    }

    /** A program while its lines come. */
    private final class Draft {
        private final int firstLine;
        private final WorkDraft work = new WorkDraft();
        private final ClassDraft classes = new ClassDraft();
        private final List<Step> steps = new ArrayList<>();
        private final List<Grade> scale = new ArrayList<>();
        private OptionalInt pass = OptionalInt.empty();
        private CodesText codes = CodesText.NONE;
        private String title = "";
        private String besideCodes = "";
        private Optional<Approach> approach = Optional.empty();
        private Optional<TermText> term = Optional.empty();
        private Optional<PayText> wage = Optional.empty();
        private final List<Trial> probations = new ArrayList<>();
        private final List<Interim> interim = new ArrayList<>();
        private Optional<RatioText> ratio = Optional.empty();

        Draft(int firstLine) {
            this.firstLine = firstLine;
        }

        void take(Item item) {
            switch (item.kind()) {
                case TITLE -> title = again.of(title, item.words(), item.line());
                case FACTS ->
                        item.words()
                                .lines()
                                .map(FactParts::part)
                                .forEach(part -> fact(part, item.line()));
                case CODES -> codes(item);
                case APPROACH -> approach(ApproachText.of(item.whole()), item.line(), item.whole());
                case TERM, PROBATION, INTERIM, RATIO, WAGE ->
                        fact(new Part(item.kind(), item.words()), item.line());
                case STEP -> item.words().lines().forEach(words -> step(words, item.line()));
                case SCALE -> item.words().lines().forEach(words -> grade(words, item.line()));
                case PROCESS, TASK, CRITERION -> {
                    work.take(item);
                    classes.beside(item);
                }
                case TOTAL -> total(item);
                case HOURS -> hours(item);
                case COURSE, OBJECTIVE, PROVIDER, CLASSES, YEAR -> classes.take(item);
                default -> {}
            }
        }

        /**
         * The last step of a line may name the whole wage: {@code 90 % of journeyman rate ($38)}.
         */
        private void step(String words, int line) {
            PayStepText.of(words)
                    .ifPresent(
                            step -> {
                                if (words.matches(WHOLE)) {
                                    wage = wage.or(step::pay);
                                    return;
                                }
                                steps.add(new Step(line, step));
                                boolean whole = words.matches("(?iu).*%.*\\bjourney.*");
                                wage = whole ? wage.or(step::pay) : wage;
                            });
        }

        private void hours(Item item) {
            if (classes.isStarted() || !work.isStarted()) {
                classes.take(item);
            } else {
                work.take(item);
            }
        }

        private void fact(Part part, int line) {
            String words = part.words();
            switch (part.kind()) {
                case TITLE -> title = again.of(title, part.value(), line);
                case CODES -> codes(CodesText.of(words), line);
                case APPROACH -> approach(ApproachText.of(words), line, words);
                case TERM -> term(words, line);
                case PROBATION ->
                        ProbationText.of(words)
                                .ifPresent(each -> probations.add(new Trial(line, each)));
                case RATIO ->
                        ratio = again.of(ratio, RatioText.of(words), line, words, Object::equals);
                case WAGE ->
                        wage =
                                again.of(
                                        wage,
                                        PayText.of(words),
                                        line,
                                        words,
                                        (a, b) -> a.usd() == b.usd() && a.per() == b.per());
                case INTERIM -> interim(words, line);
                default -> {}
            }
        }

        private void codes(Item item) {
            CodesText found = CodesText.of(item.whole());
            codes(found, item.line());
            besideCodes = besideCodes.isEmpty() ? found.title() : besideCodes;
            if (item.first()
                    .line()
                    .words()
                    .matches("(?iu).*\\d\\s*(hours|hrs|months|horas)\\b.*")) {
                term(item.whole().replaceAll("\\d{2}-\\d{4}\\S*", ""), item.line());
            }
        }

        private void approach(Optional<Approach> found, int line, String words) {
            approach = again.of(approach, found, line, words, Object::equals);
        }

        private void codes(CodesText found, int line) {
            again.of(codes.onetSoc(), found.onetSoc(), line);
            again.of(codes.rapids(), found.rapids(), line);
            codes = codes.or(found);
        }

        private void term(String words, int line) {
            approach(ApproachText.within(words), line, words);
            Optional<TermText> more = TermText.of(words);
            again.of(term, more, line, words, TermText::agreesWith);
            if (term.flatMap(TermText::months).isEmpty()) {
                TermText.monthsOfWeeks(words)
                        .filter(each -> more.flatMap(TermText::months).isPresent())
                        .map(each -> Message.of("document.left.as-months", each.max()))
                        .ifPresent(why -> converted.add(new TakenSchedule.Left(line, words, why)));
            }
            more.ifPresent(each -> term = Optional.of(term.map(t -> t.or(each)).orElse(each)));
        }

        private void grade(String words, int line) {
            RatingScale.Grade.read(words)
                    .filter(grade -> scale.stream().noneMatch(g -> g.value() == grade.rating()))
                    .ifPresentOrElse(
                            grade -> scale.add(new Grade(line, grade.rating(), grade.words())),
                            () -> pass = pass.isPresent() ? pass : ScaleText.pass(words));
        }

        private void interim(String words, int line) {
            InterimText.ofLabelled(words)
                    .or(() -> InterimText.of(words))
                    .map(InterimText::credentials)
                    .orElse(List.of())
                    .forEach(each -> interim.add(new Interim(line, each)));
        }

        private void total(Item item) {
            Optional<HoursText> hours = item.hours();
            if (classes.isStarted()) {
                hours.ifPresent(each -> classes.total(item.line(), each.hours()));
            } else {
                hours.ifPresent(each -> work.total(item.line(), each.hours()));
            }
        }

        private List<Step> lasting() {
            List<PayStepText> texts = PayStepsText.lasting(steps.stream().map(Step::text).toList());
            return IntStream.range(0, steps.size())
                    .mapToObj(i -> new Step(steps.get(i).line(), texts.get(i)))
                    .toList();
        }

        ReadProgram program() {
            return new ReadProgram(
                    firstLine,
                    title.isEmpty() ? besideCodes : title,
                    new ReadProgram.Codes(codes.onetSoc(), codes.rapids()),
                    approach,
                    term,
                    work.processes(),
                    work.totals(),
                    classes.instruction(),
                    new Pay(wage, lasting()),
                    probations,
                    interim,
                    ratio,
                    scale,
                    pass);
        }
    }
}
