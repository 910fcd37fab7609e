package org.trellis.path.version;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.trellis.message.Code;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.Move;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.version.CatalogChange.Thing;

/** What one version of the data says of one kind of thing: by name, then by column. */
final class CatalogFacts {
    private static final Set<String> OF_JOB = Set.of("id", "qualifications");
    private static final Set<String> OF_LADDER = Set.of("code", "jobs", "moves");
    private static final Set<String> OF_MODEL = Set.of("code", "competencies");
    private static final Set<String> OF_MOVE = Set.of("from", "to");
    private static final Set<String> BY_CODE = Set.of("id", "code", "key", "name");
    private static final Set<String> BY_ID = Set.of("id");

    private final Map<String, Map<String, String>> byName = new LinkedHashMap<>();

    private CatalogFacts() {}

    static Map<String, Map<String, String>> of(DataVersion version, Thing thing) {
        CatalogFacts facts = new CatalogFacts();
        Catalog catalog = version.catalog();
        switch (thing) {
            case LADDER -> facts.all(catalog.ladders(), OF_LADDER);
            case JOB -> catalog.jobs().forEach(facts::job);
            case REQUIREMENT -> catalog.jobs().forEach(facts::requirements);
            case MOVE -> catalog.moves().forEach(facts::move);
            case CREDENTIAL -> facts.all(catalog.credentials(), BY_ID);
            case COURSE -> facts.all(version.courses().byId(), BY_ID);
            case MODEL -> facts.all(catalog.models(), OF_MODEL);
            case COMPETENCY -> catalog.models().values().forEach(facts::skills);
            case SCALE -> facts.all(catalog.scales().byCode(), BY_CODE);
            case SCHEDULE -> facts.all(version.programs().schedules(), Set.of());
            case JURISDICTION ->
                    facts.all(version.programs().jurisdictions().byCode(), Set.of("code"));
            case ASSUMPTION -> facts.all(catalog.assumptions().byName(), BY_CODE);
            case SOURCE -> facts.all(catalog.sources(), BY_CODE);
        }
        return facts.byName;
    }

    private void all(Map<?, ? extends Record> things, Set<String> without) {
        things.forEach((id, each) -> byName.put(id.toString(), RecordFacts.of(each, without)));
    }

    private void put(String name, String field, String value) {
        byName.computeIfAbsent(name, key -> new LinkedHashMap<>()).put(field, value);
    }

    private void job(Job job) {
        String name = job.id().toString();
        byName.put(name, RecordFacts.of(job, OF_JOB));
        put(
                name,
                "credentials",
                job.credentials().stream()
                        .map(each -> anyOf(each.anyOf()) + " " + Code.of(each.need()))
                        .sorted()
                        .collect(Collectors.joining("; ")));
        byName.get(name)
                .putAll(
                        RecordFacts.of(
                                job.qualifications(), Set.of("requirements", "credentials")));
    }

    private static String anyOf(List<Credential.Id> ids) {
        return ids.stream().map(Credential.Id::code).collect(Collectors.joining("|"));
    }

    private void requirements(Job job) {
        for (Requirement requirement : job.requirements().values()) {
            String name = job.id() + " " + requirement.competency();
            put(name, "level", sign(requirement.ask()));
            put(name, "source", requirement.source());
        }
    }

    /** As files write it. */
    private static String sign(Requirement.Ask ask) {
        return ask instanceof Requirement.AtLevel at
                ? String.valueOf(Level.number(at.level().value()))
                : ask instanceof Requirement.Needed
                        ? "X"
                        : ask instanceof Requirement.NotNeeded ? "-" : "NR";
    }

    private void move(Move.Authored move) {
        byName.put(move.from() + " -> " + move.to(), RecordFacts.of(move, OF_MOVE));
    }

    private void skills(CompetencyModel model) {
        for (Competency each : model.competencies().values()) {
            byName.put(each.id().toString(), RecordFacts.of(each, BY_ID));
        }
    }
}
