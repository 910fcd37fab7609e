package org.trellis.report.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.message.Code;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.Choices;
import org.trellis.path.PathAnswer;
import org.trellis.path.Relaxation;
import org.trellis.path.account.CareerPath;
import org.trellis.path.counted.Counting;
import org.trellis.path.search.LimitName;
import org.trellis.path.search.Search;
import org.trellis.report.RegionJson;
import org.trellis.report.Words;
import org.trellis.report.gap.NationalNotes;
import org.trellis.report.gap.WarningJson;

/**
 * Career paths as JSON with numbers to four decimals, in the order of the text; what is not known
 * is null.
 *
 * @param person the case id
 * @param from the job held, as ladder/job; null for somebody who is not working
 * @param on the day the answer holds for
 * @param region whose wages count; null for the nation's
 * @param horizonYears of what is earned
 * @param goal the one thing that the best way goes by; null for the best in all four
 * @param education whether U.S. occupations ask for the education that is typical, or only for what
 *     is required
 * @param complete false when the search had to stop early; {@code bound} then says what is proven
 * @param paths the best ways, none of which is beaten in months, money, first raise and whole cost
 * @param more best ways beyond those
 * @param ifAidPays ways over the budget unless aid pays
 * @param kBest the best by one criterion; null unless asked for
 * @param relax the smallest sets of limits that open a way when changed
 * @param whyNot why a job asked about is on none of the ways; null unless asked for
 * @param notes what holds for all ways over all U.S. occupations
 * @param attribution whose data the country's figures are; null where no way is over them
 * @param warnings figures of the person or of a limit that are probably not what was meant
 */
public record PathJson(
        String person,
        Optional<String> from,
        String to,
        LocalDate on,
        Optional<RegionJson> region,
        int horizonYears,
        Optional<String> goal,
        String education,
        boolean complete,
        List<WayJson> paths,
        List<WayJson> more,
        List<WayJson> ifAidPays,
        Optional<List<WayJson>> kBest,
        Optional<Bound> bound,
        List<Relaxed> relax,
        Optional<WhyNot> whyNot,
        List<String> notes,
        Optional<String> attribution,
        List<WarningJson> warnings) {

    /** No way is better than this in any of these. */
    public record Bound(double months, double usd, double wholeCostUsd, int moves) {}

    /** A way that opens when these limits are changed. */
    public record Relaxed(List<String> limits, WayJson path) {}

    /**
     * Why a job is not shown.
     *
     * @param path the way over it, where there is one
     */
    public record WhyNot(String job, String reason, Optional<WayJson> path) {}

    /**
     * @param counting where the ways are counted by their courses too
     */
    public static PathJson of(
            PathAnswer answer,
            Choices choices,
            Catalog catalog,
            Optional<Counting> counting,
            Words words) {
        PathOrder order = PathOrder.of(answer, choices);
        int years = answer.horizonYears();
        return new PathJson(
                answer.query().person().id(),
                PathText.start(answer).map(Job.Id::toString),
                answer.query().to().toString(),
                answer.query().on(),
                RegionJson.of(catalog),
                years,
                Optional.of(answer.query().by()).filter(by -> answer.query().alone()).map(Code::of),
                Code.of(answer.query().education()),
                answer.complete(),
                ways(order.best(), years, catalog, counting, words),
                ways(order.more(), years, catalog, counting, words),
                ways(order.ifAidPays(), years, catalog, counting, words),
                answer.query().k().isPresent()
                        ? Optional.of(ways(answer.kBest(), years, catalog, Optional.empty(), words))
                        : Optional.empty(),
                answer.bound().map(PathJson::bound),
                answer.relax().stream().map(each -> relaxed(each, years, catalog, words)).toList(),
                answer.whyNot().map(why -> whyNot(why, years, catalog, words)),
                notes(answer, catalog, words),
                new CountryWords(catalog, words).attribution(CountryWords.all(answer)),
                WarningJson.of(answer.query().person(), words));
    }

    private static List<String> notes(PathAnswer answer, Catalog catalog, Words words) {
        List<String> notes = new ArrayList<>(new CountryWords(catalog, words).closed(answer));
        if (CountryWords.all(answer).anyMatch(CountryWords::concern)) {
            notes.add(NationalNotes.notInData(words));
        }
        return notes;
    }

    private static List<WayJson> ways(
            List<CareerPath> paths,
            int years,
            Catalog catalog,
            Optional<Counting> counting,
            Words words) {
        return paths.stream()
                .map(path -> WayJson.of(path, years, catalog, counting, words))
                .toList();
    }

    private static Bound bound(Search.Bound bound) {
        return new Bound(bound.months(), bound.usd(), bound.wholeCost(), bound.moves());
    }

    private static Relaxed relaxed(Relaxation relaxation, int years, Catalog catalog, Words words) {
        return new Relaxed(
                relaxation.dropped().stream().map(LimitName::code).toList(),
                WayJson.of(relaxation.path(), years, catalog, words));
    }

    private static WhyNot whyNot(
            org.trellis.path.WhyNot why, int years, Catalog catalog, Words words) {
        return new WhyNot(
                why.job().toString(),
                Code.of(why.reason()),
                why.path().map(path -> WayJson.of(path, years, catalog, words)));
    }
}
