package org.trellis.web.region;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.trellis.files.Loaded;
import org.trellis.files.area.AreaFiles;
import org.trellis.model.region.Area;
import org.trellis.model.region.SelfSufficiency;
import org.trellis.report.Words;

/**
 * What somebody can choose: the regions whose wages were imported, and the households of the lists.
 *
 * @param areas states and territories first
 */
public record Places(List<Area> areas, List<SelfSufficiency> needs) {
    public Places {
        areas = List.copyOf(areas);
        needs = List.copyOf(needs);
    }

    /** Reads them once for the whole server. */
    @Factory
    static final class Read {
        @Singleton
        Places places(Loaded loaded) {
            AreaFiles files = AreaFiles.in(loaded.seeds());
            return new Places(files.areas(), files.selfSufficiency());
        }
    }

    /** As people write it: a code, a whole title, a state by its letters. */
    public Optional<Area> find(String written) {
        return areas.stream().filter(area -> area.isWritten(written)).findFirst();
    }

    /** Whether a list of self-sufficiency wages has the household. */
    public boolean knows(String household) {
        return needs.stream().anyMatch(each -> each.household().code().equals(household));
    }

    /** The choice of a region and of a household, with what was told before. */
    public RegionField field(String region, String household, Words words) {
        return RegionField.of(this, region, household, words);
    }
}
