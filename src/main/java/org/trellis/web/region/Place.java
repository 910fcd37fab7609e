package org.trellis.web.region;

import java.util.Optional;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Words;

/**
 * Whose wages a page shows, in a sentence.
 *
 * @param text empty where only the nation's are known
 * @param change what a link to the choice says
 */
public record Place(String text, String change) {
    private static final Place NONE = new Place("", "");

    static Place of(Optional<Person> person, Catalog here, boolean hasAreas, Words words) {
        Optional<String> told = person.flatMap(who -> who.residence().region());
        if (here.region().isPresent()) {
            var area = here.region().get().area();
            String text = words.say("region.place", area.title(), "" + area.year());
            return new Place(text, words.say("region.change"));
        }
        if (told.isPresent()) {
            String text = words.say("region.place.unknown", told.get());
            return new Place(text, words.say("region.change"));
        }
        return hasAreas
                ? new Place(words.say("region.place.none"), words.say("region.choose"))
                : NONE;
    }
}
