package org.trellis.files.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.Shipped;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.CompetencyModel.Kind;
import org.trellis.model.CompetencyModel.Known;
import org.trellis.model.catalog.Catalog;

/** The models that ship, beside the list of the guide of 2015. */
class GuideModelsTest {
    private static final Catalog CATALOG = Shipped.CATALOG;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advanced Manufacturing",
                "Aerospace",
                "Automation",
                "Bioscience",
                "Construction: Commercial",
                "Construction: Heavy/Civil/Highway",
                "Construction: Residential",
                "Energy: Advanced Commercial Buildings",
                "Energy: Generation, Transmission and Distribution",
                "Energy: Renewable Energy",
                "Enterprise Security",
                "Entrepreneurship",
                "Financial Services",
                "Geospatial Technology",
                "Health: Allied Health",
                "Health: Electronic Health Records",
                "Hospitality, Tourism and Events",
                "Information Technology",
                "Long-term Care, Supports, and Services",
                "Mechatronics",
                "Retail",
                "Transportation, Distribution, and Logistics",
                "Water Sector"
            })
    void eachModelThatTheGuideListsStandsOnTheBuildingBlocks(String title) {
        List<CompetencyModel> found =
                industries().filter(model -> model.title().en().equals(title)).toList();
        assertEquals(1, found.size());
        assertEquals("building-blocks", found.get(0).foundation().orElseThrow().model());
        assertFalse(found.get(0).competencies().isEmpty());
    }

    @Test
    void namesOfTodayAreAliases() {
        for (String name :
                List.of(
                        "Fundamentals of Health Care",
                        "Health Information Management",
                        "Water and Wastewater")) {
            assertEquals(
                    1,
                    industries()
                            .flatMap(model -> model.aliases().stream())
                            .filter(alias -> alias.en().equals(name))
                            .count(),
                    name);
        }
    }

    /** Where only names are known, nothing is said that nobody has seen. */
    @Test
    void namesComeWithoutContent() {
        industries()
                .filter(model -> model.known() == Known.NAMES)
                .flatMap(model -> model.competencies().values().stream())
                .forEach(
                        each -> {
                            assertFalse(each.isDefined(), each.id().toString());
                            assertEquals(List.of(), each.behaviors(), each.id().toString());
                        });
    }

    /** One Spanish word for one thing, and no block of one name under two. */
    @Test
    void aBlockHasOneSpanishNameInAllModels() {
        String two =
                industries()
                        .flatMap(model -> model.competencies().values().stream())
                        .filter(each -> each.tier().compareTo(Competency.Tier.INDUSTRY_WIDE) <= 0)
                        .map(Competency::name)
                        .distinct()
                        .collect(
                                java.util.stream.Collectors.groupingBy(
                                        name -> name.en(),
                                        java.util.TreeMap::new,
                                        java.util.stream.Collectors.toList()))
                        .values()
                        .stream()
                        .filter(names -> names.size() > 1)
                        .toList()
                        .toString();
        assertEquals("[]", two);
    }

    @Test
    void everyModelThatAttachesNamesAnIndustry() {
        CATALOG.models().values().stream()
                .filter(model -> model.kind() == Kind.OCCUPATIONS)
                .forEach(
                        model -> {
                            assertFalse(model.attachesTo().isEmpty(), model.code());
                            model.attachesTo()
                                    .forEach(
                                            to ->
                                                    assertEquals(
                                                            Kind.INDUSTRY,
                                                            CATALOG.models().get(to).kind(),
                                                            to));
                        });
    }

    private static Stream<CompetencyModel> industries() {
        return CATALOG.models().values().stream().filter(model -> model.kind() == Kind.INDUSTRY);
    }
}
