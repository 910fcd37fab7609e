package org.trellis.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.model.Credential;
import org.trellis.model.Move;
import org.trellis.model.Text;
import org.trellis.model.catalog.Assumptions.Assumption;
import org.trellis.model.catalog.Catalog;

/** What the maps, models, credentials and assumptions say has the same figures in Spanish. */
class SameFiguresTest {
    private static final Catalog CATALOG = Shipped.CATALOG;
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");

    private static List<String> figures(String text) {
        return FIGURE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static List<String> different(Stream<Text> texts) {
        return texts.filter(text -> !figures(text.en()).equals(figures(text.es())))
                .map(text -> text.en() + " | " + text.es())
                .toList();
    }

    @Test
    void jobs() {
        assertEquals(
                List.of(),
                different(
                        CATALOG.jobs()
                                .flatMap(
                                        job ->
                                                Stream.of(job.does(), job.note())
                                                        .flatMap(Optional::stream))));
    }

    @Test
    void moves() {
        assertEquals(
                List.of(),
                different(
                        CATALOG.moves()
                                .flatMap(
                                        move ->
                                                Stream.concat(
                                                        move.reason().stream(),
                                                        move.developmentalExperiences().stream()
                                                                .map(Move.Experience::text)))));
    }

    @Test
    void skills() {
        assertEquals(
                List.of(),
                different(
                        CATALOG.models().values().stream()
                                .flatMap(model -> model.competencies().values().stream())
                                .flatMap(
                                        skill ->
                                                Stream.concat(
                                                        Stream.of(skill.name(), skill.definition()),
                                                        skill.behaviors().stream()))));
    }

    @Test
    void credentialsAndAssumptions() {
        assertEquals(
                List.of(),
                different(CATALOG.credentials().values().stream().map(Credential::name)));
        assertEquals(
                List.of(),
                different(
                        CATALOG.assumptions().byName().values().stream().map(Assumption::reason)));
    }
}
