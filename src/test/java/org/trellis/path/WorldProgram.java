package org.trellis.path;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.trellis.model.Credential;
import org.trellis.model.Evidence;
import org.trellis.model.Issue.Place;
import org.trellis.model.Job;
import org.trellis.model.Text;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Conditions.Credit;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Provenance;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.Terms;
import org.trellis.model.schedule.Trade;
import org.trellis.model.schedule.Wage;
import org.trellis.model.schedule.WorkProcess;

/**
 * A schedule of a {@link World}: {@code months=24 hours=4000 percents=50,80 credit=1000
 * skills=welding@2 gives=license}, each of which may be missing; one process holds all hours.
 */
final class WorldProgram {
    private WorldProgram() {}

    static Schedule of(Job.Id job, Map<String, String> p) {
        Optional<Hours.Range> hours =
                Optional.ofNullable(p.get("hours"))
                        .map(h -> Hours.Range.of(Hours.of(Integer.parseInt(h))));
        Optional<Terms.Months> months =
                Optional.ofNullable(p.get("months")).map(m -> Terms.Months.of(Integer.parseInt(m)));
        List<Skill> skills =
                World.list(p.get("skills")).stream()
                        .map(each -> each.split("@"))
                        .map(
                                each ->
                                        Skill.of(
                                                World.competency(each[0]),
                                                Optional.of(WorldCatalog.level(each[1]))))
                        .toList();
        var process =
                new WorkProcess(
                        Text.of("all"), hours, List.of(), skills, Optional.empty(), Place.NOWHERE);
        return new Schedule(
                new Trade(Text.of("program"), Optional.of(job), "", "", Optional.empty()),
                new Terms(Terms.Approach.TIME, "US", new Terms.Term(hours, months)),
                List.of(process),
                List.of(),
                wage(World.list(p.get("percents"))),
                conditions(p),
                new Provenance(List.of(), List.of(), Place.NOWHERE));
    }

    private static Optional<Wage> wage(List<String> percents) {
        List<Wage.Step> steps =
                percents.stream()
                        .map(
                                percent ->
                                        new Wage.Step(
                                                new Wage.Pay.Percent(Double.parseDouble(percent)),
                                                new Wage.Length.Open()))
                        .toList();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Wage(
                                OptionalDouble.empty(),
                                Optional.empty(),
                                OptionalDouble.empty(),
                                steps));
    }

    private static Conditions conditions(Map<String, String> p) {
        Optional<Credit> credit =
                Optional.ofNullable(p.get("credit"))
                        .map(h -> Hours.of(Integer.parseInt(h)))
                        .map(most -> new Credit(most, Evidence.OF_CREDIT));
        return new Conditions(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                credit,
                List.of(),
                Optional.ofNullable(p.get("gives")).map(Credential.Id::new));
    }
}
