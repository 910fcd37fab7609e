package org.trellis.report.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.message.Code;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.account.CareerPath;
import org.trellis.path.compare.Comparison;
import org.trellis.path.compare.MustHave;
import org.trellis.path.compare.Passage;
import org.trellis.path.compare.Side;
import org.trellis.path.compare.SkillLine;
import org.trellis.report.RegionJson;
import org.trellis.report.Words;
import org.trellis.report.gap.GapJson;

/**
 * A comparison as JSON.
 *
 * @param region whose wages count; null for the nation's
 * @param sides in the order they were named in
 */
public record ComparedJson(
        LocalDate on,
        Optional<RegionJson> region,
        List<Compared> sides,
        List<Way> ways,
        List<Must> mustHaves,
        List<Skill> skills,
        List<String> notes) {
    /**
     * One of the things compared.
     *
     * @param kind job, occupation, grade or model
     * @param wageArea where the wage is an area's; null for the nation's or another source's
     */
    public record Compared(
            String code,
            String kind,
            String title,
            Optional<String> grade,
            OptionalDouble wageUsdPerYear,
            OptionalInt wageYear,
            Optional<String> wageArea,
            Optional<String> wageSource) {}

    /**
     * From one of the jobs to another.
     *
     * @param direct whether a move leads there without a job in between
     * @param months of the best way; null where none is known
     */
    public record Way(
            String from,
            String to,
            boolean direct,
            Optional<Integer> moves,
            Optional<Double> months,
            Optional<Boolean> monthsAtLeast,
            Optional<Double> usd,
            Optional<Boolean> usdAtLeast,
            double hoursLow,
            double hoursHigh,
            OptionalDouble wageChangeUsdPerYear,
            List<Earn> earn) {}

    /**
     * A credential to earn.
     *
     * @param need why the job asks it; null for what the best way earns besides
     */
    public record Earn(String credential, Optional<String> need) {}

    /**
     * A credential that one of them asks.
     *
     * @param credential its code; alternatives are joined by |
     * @param needs one for each side; null where it is not asked
     */
    public record Must(String credential, String name, List<Optional<String>> needs) {}

    /**
     * A skill that one of them asks.
     *
     * @param change shared, raised, lowered, new, dropped or unknown
     * @param asks one for each side; null where it is not asked
     */
    public record Skill(
            String competency, String name, String change, List<Optional<GapJson.Required>> asks) {}

    public static ComparedJson of(Comparison comparison, Catalog catalog, Words words) {
        return new ComparedJson(
                comparison.on(),
                RegionJson.of(catalog),
                comparison.sides().stream().map(side -> side(side, words)).toList(),
                comparison.passages().stream().map(ComparedJson::way).toList(),
                comparison.mustHaves().stream().map(each -> must(each, words)).toList(),
                comparison.skills().stream().map(each -> skill(each, words)).toList(),
                new ComparedWords(comparison, catalog, words).report());
    }

    private static Compared side(Side side, Words words) {
        Optional<Job.Wage> wage = side.job().flatMap(Job::wage);
        return new Compared(
                side.code(),
                Code.of(side.kind()),
                words.text(side.title()),
                side.detail(),
                wage.stream().mapToDouble(Job.Wage::usdPerYear).findFirst(),
                wage.stream().mapToInt(Job.Wage::year).findFirst(),
                wage.flatMap(Job.Wage::area),
                wage.map(Job.Wage::source));
    }

    private static Way way(Passage passage) {
        Optional<CareerPath> best = passage.best();
        return new Way(
                passage.from().id().toString(),
                passage.to().id().toString(),
                passage.direct(),
                best.map(CareerPath::moves),
                best.map(CareerPath::months),
                best.map(CareerPath::monthsAtLeast),
                best.map(CareerPath::usd),
                best.map(CareerPath::usdAtLeast),
                passage.hours().low(),
                passage.hours().high(),
                passage.wageChangeUsdPerYear(),
                Stream.concat(
                                passage.gates().stream()
                                        .map(
                                                gate ->
                                                        new Earn(
                                                                codes(gate.anyOf()),
                                                                Optional.of(Code.of(gate.need())))),
                                passage.earnedBesides().stream()
                                        .map(each -> new Earn(each.id().code(), Optional.empty())))
                        .toList());
    }

    private static String codes(List<Credential> anyOf) {
        return anyOf.stream()
                .map(Credential::id)
                .map(Credential.Id::code)
                .collect(Collectors.joining("|"));
    }

    private static Must must(MustHave mustHave, Words words) {
        return new Must(
                codes(mustHave.anyOf()),
                words.either(mustHave.anyOf().stream().map(c -> words.text(c.name())).toList()),
                mustHave.needs().stream().map(need -> need.map(Code::of)).toList());
    }

    private static Skill skill(SkillLine line, Words words) {
        return new Skill(
                line.competency().id().toString(),
                words.text(line.competency().name()),
                Code.of(line.change()),
                line.asks().stream().map(ask -> ask.map(ComparedJson::required)).toList());
    }

    private static GapJson.Required required(Requirement.Ask ask) {
        return ask instanceof Requirement.NotRated
                ? new GapJson.Required("not_rated", Optional.empty(), Optional.empty())
                : GapJson.required(ask);
    }
}
