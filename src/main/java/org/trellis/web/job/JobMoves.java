package org.trellis.web.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.lattice.Lattice;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.report.chart.JobMapChart;
import org.trellis.web.words.Links;
import org.trellis.web.words.MoveWords;
import org.trellis.web.words.PageWords;

/** How people get into a job and where it leads. */
final class JobMoves {
    private final Job job;
    private final Catalog catalog;
    private final PageWords phrases;
    private final Words words;
    private final List<Move.Authored> into;
    private final List<Move.Authored> onward;

    JobMoves(Job job, Catalog catalog, Lattice lattice, PageWords phrases) {
        this.job = job;
        this.catalog = catalog;
        this.phrases = phrases;
        this.words = phrases.words();
        this.into = List.copyOf(lattice.into(job.id()));
        this.onward = List.copyOf(lattice.from(job.id()));
    }

    /** The best paid job after this one, else that none is known. */
    String heading() {
        return onward.stream()
                .filter(move -> wage(move.to()) > 0)
                .max(java.util.Comparator.comparing(move -> wage(move.to())))
                .map(this::best)
                .orElseGet(
                        () -> words.say(onward.isEmpty() ? "job.leads.none" : "job.leads.unpaid"));
    }

    private String best(Move.Authored move) {
        double more = wage(move.to()) - wage(job.id());
        return wage(job.id()) > 0 && more > 0
                ? words.say(
                        "job.leads.more", phrases.title(move.to()), months(move), words.money(more))
                : words.say("job.leads", phrases.title(move.to()), months(move));
    }

    private double wage(Job.Id id) {
        return catalog.getJob(id).wage().map(Job.Wage::usdPerYear).orElse(0.0);
    }

    /** The longer of the usual work before and the usual schooling. */
    private String months(Move.Authored move) {
        int months = Math.max(move.experienceMonths(), move.programMonths());
        return months == 0 ? words.say("job.map.soon") : words.months(months);
    }

    /** Doors into the job, in sentences: the first words are what one does. */
    List<JobPage.Door> doors(List<JobPage.Program> programs) {
        List<JobPage.Door> doors = new ArrayList<>();
        job.entry().flatMap(this::entry).ifPresent(doors::add);
        programs.forEach(
                each ->
                        doors.add(
                                new JobPage.Door(
                                        words.say("job.door.apprentice"),
                                        words.say("job.door.apprentice.text"),
                                        "")));
        into.stream()
                .map(
                        move ->
                                new JobPage.Door(
                                        words.say("job.door.move", phrases.title(move.from())),
                                        months(move),
                                        Links.job(move.from())))
                .forEach(doors::add);
        return doors.stream().distinct().toList();
    }

    private Optional<JobPage.Door> entry(Job.Entry entry) {
        return switch (entry) {
            case OPEN -> Optional.of(door("job.door.open"));
            case SCHOOL -> Optional.of(school());
            case NO -> Optional.empty();
        };
    }

    /** The degree by name where one stands in for the experience that is asked. */
    private JobPage.Door school() {
        List<Credential> degrees =
                job.experience().stream()
                        .flatMap(asked -> asked.instead().stream())
                        .distinct()
                        .map(catalog::getCredential)
                        .toList();
        return degrees.isEmpty()
                ? door("job.door.school")
                : new JobPage.Door(
                        words.say("job.door.degree", phrases.credentials(degrees)),
                        words.say("job.door.school.text"),
                        "");
    }

    private JobPage.Door door(String key) {
        return new JobPage.Door(words.say(key), words.say(key + ".text"), "");
    }

    String wide() {
        return JobMapChart.wide(
                here(), neighbors(into, true), neighbors(onward, false), headings());
    }

    String narrow() {
        return JobMapChart.narrow(
                here(), neighbors(into, true), neighbors(onward, false), headings());
    }

    boolean isAlone() {
        return into.isEmpty() && onward.isEmpty();
    }

    private JobMapChart.Headings headings() {
        return new JobMapChart.Headings(
                heading(),
                words.say("job.map.from"),
                words.say("job.map.here"),
                words.say("job.map.to"));
    }

    private JobMapChart.Neighbor here() {
        return neighbor(job, "", "");
    }

    private List<JobMapChart.Neighbor> neighbors(List<Move.Authored> moves, boolean from) {
        return moves.stream()
                .map(
                        move -> {
                            Job other = catalog.getJob(from ? move.from() : move.to());
                            return neighbor(other, months(move), Links.job(other.id()));
                        })
                .toList();
    }

    private JobMapChart.Neighbor neighbor(Job other, String months, String href) {
        String pay =
                other.wage()
                        .map(w -> words.say("job.map.pay", words.money(w.usdPerYear())))
                        .orElseGet(() -> words.say("report.pay.unknown"));
        double usd = other.wage().map(Job.Wage::usdPerYear).orElse(0.0);
        return new JobMapChart.Neighbor(words.text(other.title()), pay, usd, months, false, href);
    }

    List<MoveWords> onward() {
        return onward.stream().map(move -> words(move, move.to())).toList();
    }

    List<MoveWords> inward() {
        return into.stream().map(move -> words(move, move.from())).toList();
    }

    private MoveWords words(Move.Authored move, Job.Id other) {
        String name =
                catalog.findLadder(other)
                        .filter(ladder -> !ladder.jobs().containsKey(job.id()))
                        .map(ladder -> words.text(ladder.title()))
                        .orElse("");
        return MoveWords.of(move, catalog.getJob(other), name, phrases);
    }
}
