package org.trellis.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.model.Move;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;

/** One English name or phrase has one Spanish one, on whichever map or model it stands. */
class OneNameTest {
    private static final Catalog CATALOG = Shipped.CATALOG;

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace(" and ", " & ").replace("/", " or ");
    }

    private static List<String> severalNames(Stream<Text> texts) {
        Map<String, TreeSet<String>> spanish = new TreeMap<>();
        texts.forEach(
                text ->
                        spanish.computeIfAbsent(plain(text.en()), en -> new TreeSet<>())
                                .add(text.es()));
        List<String> several = new ArrayList<>();
        spanish.forEach(
                (en, es) -> {
                    if (es.size() > 1) {
                        several.add(en + ": " + es.stream().collect(Collectors.joining(" | ")));
                    }
                });
        return several;
    }

    @Test
    void aSkillHasOneSpanishNameInAllModels() {
        assertEquals(
                List.of(),
                severalNames(
                        CATALOG.models().values().stream()
                                .flatMap(model -> model.competencies().values().stream())
                                .map(each -> each.name())));
    }

    @Test
    void aJobHasOneSpanishTitleOnAllMaps() {
        assertEquals(List.of(), severalNames(CATALOG.jobs().map(each -> each.title())));
    }

    @Test
    void anExperienceOnTheWayIsSaidInOneWay() {
        assertEquals(
                List.of(),
                severalNames(
                        CATALOG.moves()
                                .map(Move.Authored::developmentalExperiences)
                                .flatMap(List::stream)
                                .map(Move.Experience::text)));
    }
}
