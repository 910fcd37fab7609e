package org.trellis.report.worksheet;

import java.util.List;
import java.util.Optional;
import org.trellis.model.Credential;
import org.trellis.model.Held;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Phrases;
import org.trellis.report.Words;

/** Which skills a credential or a course shows, and how far, in words. */
final class ShownSkills {
    private final Catalog catalog;
    private final Words words;
    private final Phrases phrases;

    ShownSkills(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
        this.phrases = new Phrases(catalog, words);
    }

    /** What is shown of the skill, or of one that a crosswalk calls the same. */
    Optional<Held> of(Requirement asked, List<Credential.Attests> shown) {
        return catalog.listSame(asked.competency()).stream()
                .flatMap(
                        id ->
                                shown.stream()
                                        .filter(each -> each.competency().equals(id))
                                        .map(Credential.Attests::held))
                .filter(Held::isHeld)
                .findFirst();
    }

    /** Yes with the level; blank where nothing says so, which is not a no. */
    String cell(Requirement asked, List<Credential.Attests> shown) {
        return of(asked, shown)
                .map(
                        held ->
                                held instanceof Held.AtLevel at
                                        ? words.say(
                                                "worksheet.yes.level", phrases.level(at.level()))
                                        : words.say("worksheet.yes"))
                .orElse("");
    }

    /**
     * Whether it goes as far as the job asks. Empty where one of the levels is not known, or no map
     * leads from one scale to the other.
     */
    Optional<Boolean> reaches(Requirement asked, Held held) {
        if (asked.ask() instanceof Requirement.Needed) {
            return Optional.of(true);
        }
        return asked.ask() instanceof Requirement.AtLevel needed && held instanceof Held.AtLevel has
                ? reaches(needed.level(), has.level())
                : Optional.empty();
    }

    private Optional<Boolean> reaches(Level needed, Level has) {
        return catalog.scales().on(has, needed.scale()).map(at -> at.value() >= needed.value());
    }
}
