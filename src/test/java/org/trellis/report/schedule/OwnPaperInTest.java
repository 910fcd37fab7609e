package org.trellis.report.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.Extent;
import org.trellis.Shipped;
import org.trellis.files.document.outline.DocumentOutline;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.path.ShippedQuestions;
import org.trellis.report.Words;
import org.trellis.report.document.DocumentDocx;

/**
 * The paper that we write, handed in as somebody's document, is the schedule it was made of: but
 * for a ratio in words, and for what has no hours where all else has.
 */
class OwnPaperInTest {
    private static String hours(Optional<Hours.Range> hours) {
        return hours.map(Hours.Range::toString).orElse("-");
    }

    /** Of those with skills only how many there are: the paper words a skill its own way. */
    private static String process(WorkProcess process, String lang, Set<String> counted) {
        String title = process.title().in(lang);
        String tasks =
                counted.contains(title)
                        ? process.tasks().size() + process.competencies().size() + ""
                        : process.tasks().stream()
                                .map(task -> task.in(lang))
                                .collect(Collectors.joining(" / "));
        return title + " " + hours(process.hours()) + ": " + tasks;
    }

    private static boolean hasSomeHours(Schedule schedule) {
        long rated =
                schedule.workProcesses().stream().filter(each -> each.hours().isPresent()).count();
        return rated > 0 && rated < schedule.workProcesses().size();
    }

    private static Set<String> withSkills(Schedule schedule, String lang) {
        return schedule.workProcesses().stream()
                .filter(each -> !each.competencies().isEmpty())
                .map(each -> each.title().in(lang))
                .collect(Collectors.toSet());
    }

    private static List<String> picture(Schedule schedule, String lang, Set<String> counted) {
        List<String> lines = new ArrayList<>();
        lines.add("title " + schedule.title().in(lang));
        lines.add("soc " + schedule.occupation().onetSoc());
        lines.add("code " + schedule.occupation().rapidsCode().map(c -> c.text()).orElse(""));
        lines.add("approach " + schedule.approach());
        lines.add("term " + hours(schedule.term().hours()));
        schedule.conditions()
                .ratio()
                .filter(ratio -> ratio instanceof Conditions.Ratio.Numeric)
                .ifPresent(ratio -> lines.add("ratio " + ratio));
        lines.add("probation " + schedule.conditions().probation());
        schedule.workProcesses().forEach(each -> lines.add(process(each, lang, counted)));
        schedule.relatedInstruction().stream()
                .filter(each -> each.hours().isPresent())
                .filter(each -> !each.title().en().equals("Related instruction"))
                .forEach(
                        each ->
                                lines.add(
                                        "course "
                                                + each.title().in(lang)
                                                + " "
                                                + hours(each.hours())));
        schedule.wage()
                .ifPresent(
                        wage ->
                                lines.add(
                                        "steps "
                                                + wage.steps().size()
                                                + " "
                                                + wage.journeyworkerUsdPerHour()));
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void whatWeWriteIsRead(String lang) {
        List<String> wrong = new ArrayList<>();
        List<Schedule> all = new ArrayList<>(ShippedQuestions.programs().schedules().values());
        all.addAll(ShippedQuestions.programs().outlines());
        all.removeIf(OwnPaperInTest::hasSomeHours);
        for (Schedule schedule : Extent.oneOf(4, all)) {
            byte[] docx =
                    DocumentDocx.of(
                            AppendixA.of(schedule, Shipped.CATALOG, Sample.KNOWN, Words.of(lang)));
            var read = DocumentOutline.read(docx, "own.docx").outline().orElseThrow();
            Set<String> counted = withSkills(schedule, lang);
            List<String> before = picture(schedule, lang, counted);
            List<String> after = picture(read.schedule(0).schedule(), lang, counted);
            List<String> lost = before.stream().filter(line -> !after.contains(line)).toList();
            List<String> more = after.stream().filter(line -> !before.contains(line)).toList();
            if (!lost.isEmpty() || !more.isEmpty()) {
                wrong.add(
                        schedule.title().en()
                                + "\n  - "
                                + String.join("\n  - ", lost)
                                + "\n  + "
                                + String.join("\n  + ", more));
            }
        }
        assertEquals("", String.join("\n", wrong));
    }
}
