package org.trellis.model.catalog;

import java.util.List;
import java.util.Map;

/**
 * What people call the country's occupations, by O*NET-SOC code.
 *
 * @param titles that employers use, in English; the official ones are not among them
 * @param english the words that most people use
 * @param spanish likewise
 */
public record OccupationNames(
        Map<String, List<String>> titles,
        Map<String, List<String>> english,
        Map<String, List<String>> spanish) {
    public OccupationNames {
        titles = Map.copyOf(titles);
        english = Map.copyOf(english);
        spanish = Map.copyOf(spanish);
    }

    public boolean has(String onetSoc) {
        return titles.containsKey(onetSoc)
                || english.containsKey(onetSoc)
                || spanish.containsKey(onetSoc);
    }
}
