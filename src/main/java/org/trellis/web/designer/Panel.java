package org.trellis.web.designer;

import java.util.List;
import org.trellis.web.schedule.SchedulePage;
import org.trellis.web.schedule.check.FindingWords;

/**
 * What stands beside every page of the designer.
 *
 * @param changes how many can be taken back
 */
public record Panel(
        String name,
        String href,
        String title,
        String answer,
        List<FindingWords> findings,
        SchedulePage.Pictures pictures,
        int changes) {}
