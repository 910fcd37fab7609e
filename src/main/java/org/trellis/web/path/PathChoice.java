package org.trellis.web.path;

import java.util.Optional;
import org.trellis.model.Job;
import org.trellis.report.Words;
import org.trellis.web.find.JobField;
import org.trellis.web.words.Links;

/**
 * The question for a start and a goal.
 *
 * @param beyond the goal that was named, where no map has it
 */
record PathChoice(JobField from, JobField to, Optional<Beyond> beyond) {
    /** A job of the country: what is known of it instead of ways. */
    record Beyond(String text, String page, String gap) {
        static Beyond of(Job job, Words words) {
            return new Beyond(
                    words.say("path.choose.beyond", words.text(job.title())),
                    Links.occupation(job.onetSoc()),
                    Links.gap(job.id()));
        }
    }
}
