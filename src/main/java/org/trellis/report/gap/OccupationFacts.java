package org.trellis.report.gap;

import java.util.ArrayList;
import java.util.List;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Occupation;
import org.trellis.report.Words;

/** A few words on an occupation in a list: typical education, Job Zone, growth and outlook. */
public final class OccupationFacts {
    private OccupationFacts() {}

    /** What is known of it. */
    public static List<String> of(Job job, Catalog catalog, Words words) {
        List<String> facts = new ArrayList<>();
        var occupation = catalog.findOccupation(job);
        occupation
                .flatMap(Occupation::education)
                .map(education -> NationalNotes.education(education, words))
                .ifPresent(most -> facts.add(words.say("report.rank.country.education", most)));
        job.jobZone().ifPresent(n -> facts.add(words.say("report.rank.country.zone", n)));
        facts.addAll(outlook(job, catalog, words));
        if (catalog.national().brightOutlook().containsKey(job.onetSoc())) {
            facts.add(words.say("report.rank.country.bright"));
        }
        catalog.region()
                .flatMap(region -> region.findDemand(job.onetSoc()))
                .ifPresent(
                        found ->
                                facts.add(
                                        words.say(
                                                "report.rank.country.demand",
                                                found.source(),
                                                "" + found.year())));
        return facts;
    }

    /** How many jobs there will be, in the nation; none where it is not known. */
    public static List<String> outlook(Job job, Catalog catalog, Words words) {
        return catalog.findOccupation(job).flatMap(Occupation::outlook).stream()
                .filter(outlook -> outlook.growthPercent().isPresent())
                .map(outlook -> growth(outlook, words))
                .toList();
    }

    /** The key of the source of {@link #outlook}; empty where that is. */
    public static String outlookSource(Job job, Catalog catalog) {
        return catalog.findOccupation(job)
                .flatMap(Occupation::outlook)
                .map(Occupation.Outlook::source)
                .orElse("");
    }

    private static String growth(Occupation.Outlook outlook, Words words) {
        String percent = words.inPercent(outlook.growthPercent().getAsDouble());
        return words.say("report.rank.country.growth", percent, outlook.years());
    }
}
