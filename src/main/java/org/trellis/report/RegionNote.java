package org.trellis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.model.region.InDemand;
import org.trellis.model.region.SelfSufficiency;

/** What a region says of a job in a report. */
public final class RegionNote {
    private RegionNote() {}

    /**
     * What a region says of a job: that it is in demand, and how its pay compares with what the
     * person's household needs. Sentences; none where nothing is known.
     */
    public static List<String> local(
            Job job, Optional<Person> person, Catalog catalog, Words words) {
        List<String> said = new ArrayList<>();
        catalog.region()
                .ifPresent(
                        region -> {
                            String area = region.area().title();
                            region.findDemand(job.onetSoc())
                                    .map(found -> demand(found, area, words))
                                    .ifPresent(said::add);
                            person.flatMap(who -> who.residence().household())
                                    .flatMap(region::findHousehold)
                                    .flatMap(need -> enough(job, need, area, words))
                                    .ifPresent(said::add);
                        });
        return said;
    }

    private static String demand(InDemand found, String area, Words words) {
        return words.say("report.local.demand", area, found.source(), "" + found.year());
    }

    private static Optional<String> enough(
            Job job, SelfSufficiency need, String area, Words words) {
        return job.wage()
                .map(
                        wage ->
                                words.say(
                                        wage.usdPerYear() >= need.usdPerYear()
                                                ? "report.local.enough"
                                                : "report.local.short",
                                        words.text(need.name()),
                                        area,
                                        words.money(need.usdPerYear()),
                                        need.source(),
                                        "" + need.year()));
    }
}
