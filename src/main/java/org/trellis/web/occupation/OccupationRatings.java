package org.trellis.web.occupation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.trellis.message.Code;
import org.trellis.model.catalog.Element;
import org.trellis.model.catalog.Profiles;
import org.trellis.report.Words;
import org.trellis.web.occupation.OccupationPage.Rating;
import org.trellis.web.occupation.OccupationPage.Table;

/** What O*NET rates of an occupation, the most important of each kind. */
final class OccupationRatings {
    private static final int MOST = 8;

    private final Profiles profiles;
    private final Words words;

    OccupationRatings(Profiles profiles, Words words) {
        this.profiles = profiles;
        this.words = words;
    }

    /** None for an occupation that was not rated. */
    List<Table> tables(String code) {
        OptionalInt place = profiles.findPlace(code);
        List<Table> tables = new ArrayList<>();
        if (place.isPresent()) {
            for (Element.Kind kind : Element.Kind.values()) {
                tables.add(table(kind, place.getAsInt()));
            }
        }
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    private Table table(Element.Kind kind, int occupation) {
        List<Integer> elements = new ArrayList<>();
        for (int i = 0; i < profiles.elements().size(); i++) {
            boolean known = !Float.isNaN(profiles.importance(i, occupation));
            if (profiles.elements().get(i).kind() == kind && known) {
                elements.add(i);
            }
        }
        elements.sort(
                Comparator.comparingDouble(
                        (Integer i) -> -(double) profiles.importance(i, occupation)));
        return new Table(
                words.say("occupation.rated." + Code.of(kind)),
                elements.stream().limit(MOST).map(i -> rating(i, occupation)).toList());
    }

    private Rating rating(int element, int occupation) {
        float level = profiles.level(element, occupation);
        return new Rating(
                words.text(profiles.elements().get(element).name()),
                words.say("occupation.of_5", number(profiles.importance(element, occupation))),
                Float.isNaN(level) ? "" : words.say("occupation.of_7", number(level)));
    }

    private String number(float rating) {
        return words.number(Math.round(rating * 10) / 10.0);
    }
}
