package org.trellis.model.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.CompetencyModel.Edition;
import org.trellis.model.CompetencyModel.Kind;
import org.trellis.model.CompetencyModel.Known;
import org.trellis.model.Issue;
import org.trellis.model.Text;

/** The elements of O*NET as a competency model. */
final class NationalModel {
    private NationalModel() {}

    static CompetencyModel of(List<Element> elements, NationalRelease release) {
        String source = "onet-" + release.number();
        Map<Competency.Id, Competency> competencies = new LinkedHashMap<>();
        for (Element element : elements) {
            Competency made = competency(element, source);
            competencies.put(made.id(), made);
        }
        return new CompetencyModel(
                National.PREFIX,
                Text.of(release.name()),
                List.of(),
                Kind.OCCUPATIONS,
                Edition.by("USDOL/ETA", release.number(), release.month()),
                National.SCALE,
                Known.PART,
                Optional.empty(),
                List.of(),
                source,
                List.of(release.attribution()),
                List.of(),
                competencies,
                Map.of(),
                Map.of(),
                Issue.Place.NOWHERE);
    }

    /** Skills are foundation, learned along with other things; knowledge is technical. */
    private static Competency.Tier tier(Element.Kind kind) {
        return switch (kind) {
            case WORK_STYLE -> Competency.Tier.PERSONAL_EFFECTIVENESS;
            case SKILL -> Competency.Tier.WORKPLACE;
            case KNOWLEDGE -> Competency.Tier.INDUSTRY_WIDE;
        };
    }

    private static String block(Element.Kind kind) {
        return switch (kind) {
            case WORK_STYLE -> "Work styles";
            case SKILL -> "Skills";
            case KNOWLEDGE -> "Knowledge";
        };
    }

    private static Competency competency(Element element, String source) {
        return new Competency(
                National.competency(element),
                element.name(),
                List.of(),
                tier(element.kind()),
                block(element.kind()),
                false,
                element.name(),
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                true,
                source,
                List.of(),
                Issue.Place.NOWHERE);
    }
}
