package org.trellis.web.about;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.files.Loaded;
import org.trellis.lattice.LatticeChecks;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Issue;
import org.trellis.model.Scale;
import org.trellis.model.Source;
import org.trellis.model.catalog.Assumptions.Assumption;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.IssueWords;
import org.trellis.report.Phrases;
import org.trellis.report.Words;
import org.trellis.report.catalog.EditionWords;
import org.trellis.web.words.Links;

/** Where everything comes from, and what is wrong with it. */
@Singleton
public final class AboutPage {
    /** An assumption in words: its numbers with their unit. */
    public record Figure(String name, String values, String reason) {}

    /**
     * A skill model and how old it is.
     *
     * @param formal the year of the next formal update
     */
    public record Model(
            String title,
            String href,
            String version,
            String changed,
            String reviewed,
            String due,
            String formal,
            String state) {}

    private static final String LATER = " or later";

    private final Catalog catalog;
    private final List<Issue> issues;

    AboutPage(Loaded loaded) {
        catalog = loaded.catalog();
        issues =
                Stream.concat(
                                loaded.issues().stream(),
                                LatticeChecks.check(catalog, LocalDate.now()).stream())
                        .sorted()
                        .toList();
    }

    /** Read ones first, then what is remembered, then our own judgment; by title. */
    public List<Source> sources() {
        return catalog.sources().values().stream()
                .sorted(Comparator.comparing(Source::status).thenComparing(Source::title))
                .toList();
    }

    /** "Public domain" and the like in the reader's language, a license by its name; – for none. */
    public String license(Source source, Words words) {
        return switch (source.license()) {
            case "" -> "–";
            case "public domain" -> words.say("about.license.public");
            case "facts only" -> words.say("about.license.facts");
            case "attribution asked" -> words.say("about.license.attribution");
            default -> source.license();
        };
    }

    /** As the file has it, with "or later" and "to" in the reader's language; – for none. */
    public String date(Source source, Words words) {
        if (source.date().isEmpty()) {
            return "–";
        }
        if (source.date().endsWith(LATER)) {
            return words.say("about.date.later", source.date().replace(LATER, ""));
        }
        String[] ends = source.date().split(" to ");
        return ends.length == 2 ? words.say("about.date.span", ends[0], ends[1]) : source.date();
    }

    /** By title. */
    public List<Model> models(Words words) {
        EditionWords editions = new EditionWords(catalog, words);
        return catalog.models().values().stream()
                .map(each -> model(each, editions, words))
                .sorted(Comparator.comparing(Model::title))
                .toList();
    }

    private static Model model(CompetencyModel model, EditionWords editions, Words words) {
        return new Model(
                words.text(model.title()),
                Links.model(model.code()),
                filled(editions.version(model)),
                filled(editions.changed(model)),
                filled(model.edition().reviewed().map(words::date).orElse("")),
                filled(model.edition().reviewDue().map(words::date).orElse("")),
                filled(editions.formalYear(model)),
                editions.state(model));
    }

    private static String filled(String text) {
        return text.isEmpty() ? "–" : text;
    }

    public List<CellTable> cells(Words words) {
        return CellTable.all(catalog, words);
    }

    public List<Scale> scales() {
        return catalog.scales().byCode().values().stream()
                .sorted(Comparator.comparing(Scale::code))
                .toList();
    }

    public String scale(Scale scale, Words words) {
        String key = "catalog.scale." + scale.code();
        return words.knows(key)
                ? words.say("about.scale", scale.code(), words.say(key))
                : words.say("about.scale.own", scale.code());
    }

    public List<Figure> assumptions(Words words) {
        return catalog.assumptions().byName().values().stream()
                .map(assumption -> figure(assumption, words))
                .toList();
    }

    private static Figure figure(Assumption assumption, Words words) {
        return new Figure(
                assumption.name(),
                Phrases.values(assumption, words),
                words.text(assumption.reason()));
    }

    public List<Issue> issues() {
        return issues;
    }

    public long count(Issue.Severity severity) {
        return issues.stream().filter(issue -> issue.severity() == severity).count();
    }

    /** By file, in alphabetical order. */
    public Map<String, List<IssueWords.IssueLine>> issuesByFile(Words words) {
        return IssueWords.all(issues, words).stream()
                .collect(
                        Collectors.groupingBy(
                                told -> told.issue().place().file(),
                                TreeMap::new,
                                Collectors.toList()));
    }
}
