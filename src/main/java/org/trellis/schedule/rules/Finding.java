package org.trellis.schedule.rules;

import org.trellis.message.Message;
import org.trellis.model.Issue.Severity;

/**
 * What a rule says about a schedule. ERROR: what stands there breaks the rule. WARNING: something
 * that is asked for does not stand there, or is discouraged. NOTE: worth knowing. A finding is a
 * reading aid with its citation; it is not legal advice.
 *
 * @param rule name of the rule in {@link Rules}
 * @param citation the paragraph, marked where it is cited from memory
 * @param where file and field, such as {@code fitter.yaml: wage.steps[2]}; counting starts at 1
 */
public record Finding(
        String rule, Severity severity, Message message, Message citation, String where) {}
