package org.trellis.report.apprentice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trellis.model.apprentice.Worked;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.RatingScale;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;
import org.trellis.schedule.LogBook;
import org.trellis.schedule.Progress;
import org.trellis.schedule.Tally;

/** A log in lines of text. */
public final class LogText {
    private final StringBuilder out = new StringBuilder();
    private final LogWords said;
    private final Words words;

    private LogText(LogWords said) {
        this.said = said;
        this.words = said.words();
    }

    public static String of(LogBook book, LogWords said) {
        LogText text = new LogText(said);
        text.head(book);
        text.processes(book.progress());
        text.classes(book);
        text.skills(book.schedule(), book.progress());
        text.weeks(book);
        return text.out.toString();
    }

    /** One line for each log. */
    public static String list(List<LogBook> books, LogWords said) {
        LogText text = new LogText(said);
        if (books.isEmpty()) {
            text.line(text.words.say("log.none"));
        }
        books.forEach(book -> text.line(said.answer(book)));
        return text.out.toString();
    }

    private void head(LogBook book) {
        Progress progress = book.progress();
        line(said.answer(book));
        line(words.say("log.line.started", words.date(book.kept().started())));
        line(words.say("log.line.pace", said.pace(progress)));
        said.wage(book).ifPresent(wage -> line(words.say("log.line.wage", wage)));
        line(words.say("log.line.year", said.milestone(progress.milestone())));
    }

    private void processes(Progress progress) {
        title(words.say("log.head.job", said.hours(progress.worked())));
        progress.processes().forEach(this::process);
    }

    private void process(Tally.OfProcess each) {
        String title = each.number() + ". " + words.text(each.process().title());
        line("  " + sum(title, each.done(), each.asked(), each.left()));
        String beyond = said.beyond(each);
        if (!beyond.isEmpty()) {
            line("     ! " + beyond);
        }
    }

    private String sum(String title, Hours done, Optional<Hours> asked, Hours left) {
        return asked.isEmpty()
                ? words.say("log.sum.open", title, said.hours(done))
                : words.say(
                        "log.sum",
                        title,
                        said.hours(done),
                        said.hours(asked.get()),
                        said.hours(left));
    }

    private void classes(LogBook book) {
        title(words.say("log.head.class", said.hours(book.progress().inClass())));
        for (Tally.OfCourse each : book.progress().courses()) {
            String title = "C" + each.number() + ". " + said.course(each.number(), book.schedule());
            line("  " + sum(title, each.done(), each.asked(), each.left()));
        }
    }

    private void skills(Schedule schedule, Progress progress) {
        if (progress.skills().isEmpty()) {
            return;
        }
        RatingScale scale = Progress.scale(schedule);
        title(words.say("log.head.skills", said.scale(scale)));
        scale.grades().forEach(grade -> line("  " + Words.clean(grade.toString())));
        for (Progress.SkillState each : progress.skills()) {
            String sign = each.outcome() == Progress.Outcome.PASSED ? "x" : " ";
            line("  [" + sign + "] " + said.skill(each.skill()) + ": " + said.shown(each, scale));
        }
    }

    private void weeks(LogBook book) {
        for (LocalDate week : book.weeks()) {
            title(words.say("log.head.week", words.date(week), said.signature(book, week)));
            for (Worked each : book.in(week)) {
                String part = said.part(each.part(), book.schedule());
                String day = each.span() == Worked.Span.DAY ? words.date(each.from()) + ", " : "";
                line("  " + day + part + ": " + said.hours(each.hours()));
            }
        }
    }

    private void title(String text) {
        line("");
        line(text);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
