package org.trellis.path.version;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.Move;
import org.trellis.model.Requirement;
import org.trellis.model.Text;
import org.trellis.model.catalog.Assumptions;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.version.CatalogChange.Thing;

/** What a catalog says of one kind of thing: by name, then by column, as files write it. */
final class CatalogFacts {
    private final Map<String, Map<String, String>> byName = new LinkedHashMap<>();

    private CatalogFacts() {}

    static Map<String, Map<String, String>> of(Catalog catalog, Thing thing) {
        CatalogFacts facts = new CatalogFacts();
        switch (thing) {
            case LADDER ->
                    catalog.ladders()
                            .forEach((code, each) -> facts.title("title", code, each.title()));
            case JOB -> catalog.jobs().forEach(facts::job);
            case REQUIREMENT ->
                    catalog.jobs()
                            .forEach(
                                    job ->
                                            job.requirements()
                                                    .values()
                                                    .forEach(each -> facts.requirement(job, each)));
            case MOVE -> catalog.moves().forEach(facts::move);
            case CREDENTIAL -> catalog.credentials().values().forEach(facts::credential);
            case MODEL -> catalog.models().values().forEach(facts::model);
            case COMPETENCY ->
                    catalog.models()
                            .values()
                            .forEach(model -> model.competencies().values().forEach(facts::skill));
            case ASSUMPTION -> catalog.assumptions().byName().values().forEach(facts::assumption);
        }
        return facts.byName;
    }

    private void put(String name, String field, String value) {
        byName.computeIfAbsent(name, key -> new LinkedHashMap<>()).put(field, value);
    }

    private void title(String field, String name, Text text) {
        put(name, field, text.en());
        put(name, field + "_es", text.es());
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "";
    }

    private static String number(OptionalInt value) {
        return value.isPresent() ? String.valueOf(value.getAsInt()) : "";
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static String code(Optional<? extends Enum<?>> value) {
        return value.map(CatalogFacts::code).orElse("");
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }

    private void job(Job job) {
        String name = job.id().toString();
        title("title", name, job.title());
        put(name, "onet_soc", job.onetSoc());
        put(name, "band", code(job.band()));
        put(name, "entry", code(job.entry()));
        job.does().ifPresent(does -> title("does", name, does));
        put(name, "wage_usd_per_year", job.wage().map(w -> number(w.usdPerYear())).orElse(""));
        put(name, "wage_year", job.wage().map(w -> String.valueOf(w.year())).orElse(""));
        put(name, "wage_source", job.wage().map(Job.Wage::source).orElse(""));
        put(
                name,
                "credentials",
                job.credentials().stream()
                        .map(each -> anyOf(each.anyOf()) + " " + code(each.need()))
                        .sorted()
                        .collect(Collectors.joining("; ")));
    }

    private static String anyOf(List<Credential.Id> ids) {
        return ids.stream().map(Credential.Id::code).collect(Collectors.joining("|"));
    }

    private void requirement(Job job, Requirement requirement) {
        String name = job.id() + " " + requirement.competency();
        String sign =
                requirement.ask() instanceof Requirement.AtLevel at
                        ? String.valueOf(Level.number(at.level().value()))
                        : requirement.ask() instanceof Requirement.Needed
                                ? "X"
                                : requirement.ask() instanceof Requirement.NotNeeded ? "-" : "NR";
        put(name, "level", sign);
        put(name, "source", requirement.source());
    }

    private void move(Move.Authored move) {
        String name = move.from() + " -> " + move.to();
        put(name, "kind", code(move.kind()));
        put(name, "learned", code(move.learned()));
        put(name, "experience_months", String.valueOf(move.experienceMonths()));
        put(name, "program_months", String.valueOf(move.programMonths()));
        put(name, "months_source", move.monthsSource());
    }

    private void credential(Credential credential) {
        String name = credential.id().code();
        title("name", name, credential.name());
        put(name, "kind", credential.kind().code());
        put(name, "fee_usd", number(credential.feeUsd()));
        put(name, "hours", number(credential.hours()));
        put(name, "min_hours_per_week", number(credential.minHoursPerWeek()));
        put(name, "valid_months", number(credential.validMonths()));
        put(
                name,
                "requires",
                credential.requires().anyOf().stream()
                        .map(CatalogFacts::anyOf)
                        .collect(Collectors.joining(" ")));
    }

    private void model(CompetencyModel model) {
        title("title", model.code(), model.title());
        put(model.code(), "version", model.edition().version().map(Text::en).orElse(""));
        put(model.code(), "complete", code(model.known()));
    }

    private void skill(Competency competency) {
        String name = competency.id().toString();
        title("name", name, competency.name());
        title("definition", name, competency.definition());
        put(name, "tier", competency.tier().code());
        put(name, "block", competency.block());
        put(name, "status", competency.active() ? "active" : "withdrawn");
        put(name, "behaviors", String.valueOf(competency.behaviors().size()));
    }

    private void assumption(Assumptions.Assumption assumption) {
        put(
                assumption.name(),
                "value",
                assumption.values().stream()
                        .map(CatalogFacts::number)
                        .collect(Collectors.joining(", ")));
        put(assumption.name(), "unit", assumption.unit());
    }
}
