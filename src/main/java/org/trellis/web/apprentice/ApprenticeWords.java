package org.trellis.web.apprentice;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.trellis.model.apprentice.LogPart;
import org.trellis.model.apprentice.Worked;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.RatingScale;
import org.trellis.report.Words;
import org.trellis.report.apprentice.LogWords;
import org.trellis.schedule.LogBook;
import org.trellis.schedule.Progress;
import org.trellis.schedule.Tally;
import org.trellis.web.words.Links;

/** Puts an apprentice's log into a page. */
@Singleton
final class ApprenticeWords {
    private static final int WEEKS_SHOWN = 60;
    private final Catalog catalog;

    ApprenticeWords(Catalog catalog) {
        this.catalog = catalog;
    }

    LogWords said(Words words) {
        return new LogWords(catalog, words);
    }

    ApprenticePage page(LogBook book, Words words) {
        LogWords said = said(words);
        Progress progress = book.progress();
        RatingScale scale = Progress.scale(book.schedule());
        return new ApprenticePage(
                book.kept().id(),
                href(book.kept().id()),
                said.answer(book),
                words.text(book.schedule().title()),
                words.date(book.kept().started()),
                said.pace(progress),
                progress.behind().minutes() > 0,
                said.wage(book).orElse(""),
                said.milestone(progress.milestone()),
                beyond(progress, said),
                progress.processes().stream().map(each -> process(each, said)).toList(),
                said.hours(progress.worked()),
                progress.courses().stream().map(each -> course(each, book, said)).toList(),
                said.hours(progress.inClass()),
                progress.skills().stream().map(each -> skill(each, book, said)).toList(),
                book.weeks().stream().limit(WEEKS_SHOWN).map(w -> week(w, book, said)).toList(),
                progress.skills().stream().map(each -> choice(each, said)).toList(),
                said.scale(scale),
                scale.grades().stream().map(Object::toString).toList());
    }

    static String href(String id) {
        return "/apprentices/" + Links.encoded(id).replace("+", "%20");
    }

    private static String beyond(Progress progress, LogWords said) {
        return progress.beyond().minutes() == 0
                ? ""
                : said.words().say("log.beyond.all", said.hours(progress.beyond()));
    }

    private static ApprenticePage.Line process(Tally.OfProcess each, LogWords said) {
        return new ApprenticePage.Line(
                LogPart.process(each.number()).code(),
                each.number() + ". " + said.words().text(each.process().title()),
                said.hours(each.done()),
                each.asked().map(said::hours).orElse("–"),
                each.asked().isPresent() ? said.hours(each.left()) : "–",
                share(each.done(), each.asked()),
                said.beyond(each));
    }

    private static ApprenticePage.Line course(Tally.OfCourse each, LogBook book, LogWords said) {
        LogPart part = LogPart.course(each.number());
        return new ApprenticePage.Line(
                part.code(),
                said.part(part, book.schedule()),
                said.hours(each.done()),
                each.asked().map(said::hours).orElse("–"),
                each.asked().isPresent() ? said.hours(each.left()) : "–",
                share(each.done(), each.asked()),
                "");
    }

    private static int share(Hours done, Optional<Hours> asked) {
        return asked.filter(hours -> hours.minutes() > 0)
                .map(hours -> (int) Math.min(100, Math.floor(100 * done.value() / hours.value())))
                .orElse(-1);
    }

    private static ApprenticePage.Skill skill(
            Progress.SkillState each, LogBook book, LogWords said) {
        var process = book.schedule().workProcesses().get(each.process() - 1);
        return new ApprenticePage.Skill(
                said.words().text(process.title()),
                said.skill(each.skill()),
                each.skill().core(),
                said.shown(each, Progress.scale(book.schedule())),
                each.shown().isPresent(),
                each.outcome() == Progress.Outcome.PASSED,
                each.outcome() == Progress.Outcome.FAILED);
    }

    private static ApprenticePage.Choice choice(Progress.SkillState each, LogWords said) {
        return new ApprenticePage.Choice(
                each.process() + "|" + each.key(),
                each.process() + ". " + said.skill(each.skill()));
    }

    private static ApprenticePage.Week week(LocalDate week, LogBook book, LogWords said) {
        Words words = said.words();
        return new ApprenticePage.Week(
                words.date(week),
                said.signature(book, week),
                book.signature(week).filter(signed -> signed.isOf(book.worked())).isPresent(),
                book.in(week).stream()
                        .filter(each -> each.part().isIn(book.schedule()))
                        .map(
                                each ->
                                        new ApprenticePage.Entry(
                                                each.span() == Worked.Span.DAY
                                                        ? words.date(each.from())
                                                        : "",
                                                said.part(each.part(), book.schedule()),
                                                said.hours(each.hours())))
                        .toList());
    }
}
