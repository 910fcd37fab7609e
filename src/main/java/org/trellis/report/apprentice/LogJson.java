package org.trellis.report.apprentice;

import java.time.LocalDate;
import java.util.Map;
import org.trellis.message.Code;
import org.trellis.model.apprentice.SignedWeek;
import org.trellis.model.apprentice.Worked;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.RatingScale;
import org.trellis.report.Json;
import org.trellis.schedule.LogBook;
import org.trellis.schedule.Progress;
import org.trellis.schedule.Tally;

/** A log as JSON. */
public final class LogJson {
    private LogJson() {}

    public static String of(LogBook book, LogWords said) {
        Progress progress = book.progress();
        return Json.text(
                Json.object(
                        "apprentice", book.kept().id(),
                        "on", book.on().toString(),
                        "started", book.kept().started().toString(),
                        "schedule", said.words().text(book.schedule().title()),
                        "hoursWorked", progress.worked().value(),
                        "hoursCounted", progress.done().value(),
                        "hoursBeyond", progress.beyond().value(),
                        "hoursInClass", progress.inClass().value(),
                        "hoursAsked", progress.asked().map(Hours::value).orElse(null),
                        "hoursExpected", progress.expected().map(Hours::value).orElse(null),
                        "ratingScale", scale(Progress.scale(book.schedule())),
                        "processes",
                                progress.processes().stream().map(p -> process(p, said)).toList(),
                        "courses",
                                progress.courses().stream()
                                        .map(c -> course(c, book, said))
                                        .toList(),
                        "skills", progress.skills().stream().map(s -> skill(s, said)).toList(),
                        "weeks", book.weeks().stream().map(w -> week(w, book)).toList()));
    }

    private static Map<String, Object> scale(RatingScale scale) {
        return Json.object(
                "from", scale.least(),
                "to", scale.most(),
                "pass", Json.number(scale.pass()),
                "grades", scale.grades().stream().map(LogJson::grade).toList());
    }

    private static Map<String, Object> grade(RatingScale.Grade grade) {
        return Json.object("rating", grade.rating(), "words", grade.words());
    }

    private static Map<String, Object> process(Tally.OfProcess each, LogWords said) {
        return Json.object(
                "number", each.number(),
                "title", said.words().text(each.process().title()),
                "hours", each.done().value(),
                "asked", each.asked().map(Hours::value).orElse(null),
                "most", each.most().map(Hours::value).orElse(null),
                "beyond", each.beyond().value());
    }

    private static Map<String, Object> course(Tally.OfCourse each, LogBook book, LogWords said) {
        return Json.object(
                "number", each.number(),
                "title", said.course(each.number(), book.schedule()),
                "hours", each.done().value(),
                "asked", each.asked().map(Hours::value).orElse(null));
    }

    private static Map<String, Object> skill(Progress.SkillState each, LogWords said) {
        return Json.object(
                "process", each.process(),
                "skill", said.skill(each.skill()),
                "outcome", Code.of(each.outcome()),
                "rating", each.shown().map(shown -> shown.rating()).orElse(null),
                "assessor", each.shown().map(shown -> shown.assessor()).orElse(null),
                "on", each.shown().map(shown -> shown.on().toString()).orElse(null));
    }

    private static Map<String, Object> week(LocalDate week, LogBook book) {
        return Json.object(
                "week", week.toString(),
                "signed", book.signature(week).map(signed -> signed(signed, book)).orElse(null),
                "entries", book.in(week).stream().map(LogJson::entry).toList());
    }

    private static Map<String, Object> signed(SignedWeek signed, LogBook book) {
        return Json.object(
                "by", signed.by(),
                "on", signed.on().toString(),
                "changedSince", !signed.isOf(book.worked()));
    }

    private static Map<String, Object> entry(Worked each) {
        return Json.object(
                "from", each.from().toString(),
                "span", Code.of(each.span()),
                "kind", Code.of(each.part().kind()),
                "number", each.part().number(),
                "hours", each.hours().value());
    }
}
