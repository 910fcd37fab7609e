package org.trellis.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Job;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Occupation;
import org.trellis.model.catalog.OccupationNames;

/** Every name in a catalog that people may type, with what it names. */
public final class NameList {
    /** {@code Auto Mechanic (Automobile Mechanic)} is two names. */
    private static final Pattern PARENTHESES = Pattern.compile("[()]");

    private final Catalog catalog;
    private final List<Name> names = new ArrayList<>();

    private NameList(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Of the whole country. */
    public static List<Name> of(Catalog catalog, OccupationNames called) {
        return of(catalog, catalog.national().occupations().values(), called);
    }

    /**
     * An occupation that some ladder has is found as the ladder's jobs, in the ladder's order.
     *
     * @param occupations all U.S. occupations, in the order of their file
     * @param called what people call them
     */
    public static List<Name> of(
            Catalog catalog, Collection<Occupation> occupations, OccupationNames called) {
        NameList all = new NameList(catalog);
        catalog.jobs().forEach(all::job);
        occupations.forEach(occupation -> all.occupation(occupation, called));
        catalog.models().values().forEach(all::model);
        catalog.credentials()
                .forEach((id, each) -> all.title(Kind.CREDENTIAL, id.code(), each.name()));
        catalog.ladders().forEach((code, each) -> all.title(Kind.LADDER, code, each.title()));
        return all.names;
    }

    private void job(Job job) {
        double employment = catalog.findOccupation(job).map(NameList::employment).orElse(0.0);
        title(job.title(), employment, List.of(entry(job)));
    }

    private static Entry entry(Job job) {
        return new Entry(Kind.JOB, job.id().toString(), job.title());
    }

    private void occupation(Occupation occupation, OccupationNames called) {
        List<Entry> things = things(occupation);
        double employment = employment(occupation);
        title(occupation.title(), employment, things);
        called(called.english(), "en", Name.Use.EVERYDAY, occupation, things);
        called(called.spanish(), "es", Name.Use.EVERYDAY, occupation, things);
        called(called.titles(), "en", Name.Use.ALTERNATE, occupation, things);
    }

    private List<Entry> things(Occupation occupation) {
        String code = occupation.code();
        List<Entry> jobs =
                catalog.jobs()
                        .filter(job -> job.onetSoc().equals(code))
                        .map(NameList::entry)
                        .toList();
        return jobs.isEmpty()
                ? List.of(new Entry(Kind.JOB, Entry.NATIONAL + code, occupation.title()))
                : jobs;
    }

    private static double employment(Occupation occupation) {
        return occupation.outlook().map(outlook -> outlook.employment().orElse(0)).orElse(0.0);
    }

    private void called(
            Map<String, List<String>> names,
            String lang,
            Name.Use use,
            Occupation occupation,
            List<Entry> things) {
        for (String text : names.getOrDefault(occupation.code(), List.of())) {
            for (String part : PARENTHESES.split(text)) {
                if (!part.isBlank()) {
                    this.names.add(new Name(part, lang, use, employment(occupation), things));
                }
            }
        }
    }

    private void model(CompetencyModel model) {
        title(Kind.MODEL, model.code(), model.title());
        List<Entry> itself = List.of(new Entry(Kind.MODEL, model.code(), model.title()));
        model.aliases().forEach(alias -> title(alias, 0, itself));
        model.competencies()
                .forEach((id, each) -> title(Kind.COMPETENCY, id.toString(), each.name()));
    }

    private void title(Kind kind, String id, Text title) {
        title(title, 0, List.of(new Entry(kind, id, title)));
    }

    private void title(Text title, double employment, List<Entry> things) {
        names.add(new Name(title.en(), "en", Name.Use.TITLE, employment, things));
        if (!title.es().isEmpty()) {
            names.add(new Name(title.es(), "es", Name.Use.TITLE, employment, things));
        }
    }
}
