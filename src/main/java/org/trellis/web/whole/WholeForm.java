package org.trellis.web.whole;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trellis.credential.SchoolLevel;
import org.trellis.lattice.JobFilter;
import org.trellis.message.Code;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.web.explore.ExploreForm;
import org.trellis.web.find.JobField;

/** The job to look around and the filters, as they were asked. */
public record WholeForm(
        JobField job,
        List<ExploreForm.Money> money,
        List<ExploreForm.Choice> choices,
        List<ExploreForm.Tick> ticks) {
    static WholeForm of(WholeRequest asked, Catalog catalog, Words words) {
        return new WholeForm(
                JobField.of(
                        asked.meant(), asked.values().getOrDefault("from", ""), asked::from, words),
                List.of(pay(asked, words)),
                List.of(band(asked, words), school(asked, words), kind(asked, catalog, words)),
                List.of());
    }

    private static ExploreForm.Money pay(WholeRequest asked, Words words) {
        return new ExploreForm.Money(
                "pay",
                words.say("explore.pay"),
                asked.values().getOrDefault("pay", ""),
                asked.pay().map(fault -> words.say(fault.text())).orElse(""));
    }

    private static ExploreForm.Choice band(WholeRequest asked, Words words) {
        return choice(
                "band",
                words.say("explore.band"),
                words.say("explore.band.any"),
                Stream.of(Job.Band.values()),
                words::name,
                asked);
    }

    private static ExploreForm.Choice school(WholeRequest asked, Words words) {
        return choice(
                "school",
                words.say("whole.school"),
                words.say("whole.school.any"),
                Stream.of(SchoolLevel.values()).limit(SchoolLevel.GRADUATE.ordinal()),
                school -> words.say("whole.school.most." + Code.of(school)),
                asked);
    }

    private static ExploreForm.Choice kind(WholeRequest asked, Catalog catalog, Words words) {
        return choice(
                "kind",
                words.say("whole.kind"),
                words.say("whole.kind.any"),
                kinds(catalog),
                kind -> words.say("catalog.kind." + Code.of(kind)),
                asked);
    }

    /** Those that some job of the maps asks for. */
    private static Stream<Credential.Kind> kinds(Catalog catalog) {
        return catalog.ladders().values().stream()
                .flatMap(ladder -> ladder.jobs().values().stream())
                .flatMap(job -> JobFilter.kinds(job, catalog))
                .distinct()
                .sorted();
    }

    private static <E extends Enum<E>> ExploreForm.Choice choice(
            String name,
            String label,
            String any,
            Stream<E> values,
            Function<E, String> text,
            WholeRequest asked) {
        String chosen = asked.value(name);
        Stream<ExploreForm.Option> options =
                values.map(
                        each ->
                                new ExploreForm.Option(
                                        Code.of(each),
                                        text.apply(each),
                                        Code.of(each).equals(chosen)));
        return new ExploreForm.Choice(
                name,
                label,
                Stream.concat(Stream.of(new ExploreForm.Option("", any, chosen.isEmpty())), options)
                        .toList(),
                "");
    }
}
