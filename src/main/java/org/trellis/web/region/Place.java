package org.trellis.web.region;

import java.util.Optional;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.LocalPay;
import org.trellis.report.Words;

/**
 * Whose wages a page shows, in a sentence.
 *
 * @param change what a link to the choice says; empty where there is nothing to choose
 */
public record Place(String text, String change) {
    static Place of(Optional<Person> person, Catalog here, boolean hasAreas, Words words) {
        Optional<String> told = person.flatMap(who -> who.residence().region());
        LocalPay pay = new LocalPay(here, words);
        if (here.region().isPresent()) {
            return new Place(pay.place(), words.say("region.change"));
        }
        if (told.isPresent()) {
            String unknown = words.say("region.place.unknown", told.get());
            return new Place(unknown + " " + pay.place(), words.say("region.change"));
        }
        return new Place(pay.place(), hasAreas ? words.say("region.choose") : "");
    }
}
