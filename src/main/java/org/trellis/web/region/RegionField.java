package org.trellis.web.region;

import java.util.ArrayList;
import java.util.List;
import org.trellis.message.Code;
import org.trellis.model.region.Area;
import org.trellis.model.region.SelfSufficiency;
import org.trellis.report.Words;

/**
 * The fields of a form for where somebody lives and with whom.
 *
 * @param groups of regions, by kind; empty where no wages of areas are known
 * @param households empty where no list of self-sufficiency wages is known
 */
public record RegionField(List<Group> groups, List<Choice> households) {
    public record Group(String label, List<Choice> choices) {}

    public record Choice(String value, String label, boolean chosen) {}

    /**
     * @param region as it was told, which may be one that nothing is known of
     */
    static RegionField of(Places places, String region, String household, Words words) {
        List<Group> groups = new ArrayList<>();
        for (Area.Kind kind : Area.Kind.values()) {
            List<Choice> choices =
                    places.areas().stream()
                            .filter(area -> area.kind() == kind)
                            .map(area -> choice(area, region))
                            .toList();
            String label = words.say("region.kind." + Code.of(kind));
            groups.add(new Group(label, choices));
        }
        if (!region.isEmpty()
                && places.areas().stream().noneMatch(area -> area.isWritten(region))) {
            Choice told = new Choice(region, region, true);
            groups.add(new Group(words.say("region.kind.unknown"), List.of(told)));
        }
        groups.removeIf(group -> group.choices().isEmpty());
        return new RegionField(groups, households(places.needs(), household, words));
    }

    private static Choice choice(Area area, String region) {
        return new Choice(area.title(), area.title(), area.isWritten(region));
    }

    private static List<Choice> households(
            List<SelfSufficiency> wages, String household, Words words) {
        List<Choice> choices = new ArrayList<>();
        for (SelfSufficiency each : wages) {
            String code = each.household().code();
            if (choices.stream().noneMatch(choice -> choice.value().equals(code))) {
                choices.add(new Choice(code, words.text(each.name()), code.equals(household)));
            }
        }
        if (!household.isEmpty() && choices.stream().noneMatch(Choice::chosen)) {
            choices.add(new Choice(household, household, true));
        }
        return choices;
    }
}
