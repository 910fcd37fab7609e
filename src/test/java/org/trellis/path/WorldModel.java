package org.trellis.path;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.model.Competency;
import org.trellis.model.Competency.Tier;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Issue.Place;
import org.trellis.model.Text;

/** The competencies of a {@link World} of which a kind is stated. */
final class WorldModel {
    /** Times the hours of the scale: foundation, technical, licensed practice. */
    static final Double[] TIMES = {0.5, 1.5, 4.0};

    private final Map<Competency.Id, Competency> competencies = new LinkedHashMap<>();

    /** {@code kind welding technical}. */
    void kind(String code, Competency.Kind kind) {
        Competency.Id id = World.competency(code);
        boolean foundation = kind == Competency.Kind.FOUNDATION;
        competencies.put(
                id,
                new Competency(
                        id,
                        Text.of(code),
                        List.of(),
                        foundation ? Tier.WORKPLACE : Tier.OCCUPATION_TECHNICAL,
                        "block",
                        kind == Competency.Kind.LICENSED,
                        Text.of(code),
                        Optional.empty(),
                        List.of(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        true,
                        "test",
                        List.of(),
                        Place.NOWHERE));
    }

    /** Empty where no kind is stated. */
    Map<String, CompetencyModel> models() {
        return competencies.isEmpty() ? Map.of() : Map.of("m", model());
    }

    private CompetencyModel model() {
        return new CompetencyModel(
                "m",
                Text.of("m"),
                List.of(),
                CompetencyModel.Kind.INDUSTRY,
                CompetencyModel.Edition.by("test", "1", "2024"),
                "s",
                CompetencyModel.Known.PART,
                Optional.empty(),
                List.of(),
                "test",
                List.of(),
                List.of(),
                competencies,
                Map.of(),
                Map.of(),
                Place.NOWHERE);
    }
}
