package org.trellis.path.step;

/**
 * What is owed after a step, worked out when it is first asked for: most partial paths go before
 * anybody asks. Serves one thread.
 */
public final class Owed {
    private final Needs needs;
    private final double[] schooled;
    private final int job;
    private final int completion;
    private double[] hours;

    /**
     * @param schooled what is owed before the job's own requirements are learned
     * @param completion number of the credential that an apprenticeship gives; -1 for none
     */
    Owed(Needs needs, double[] schooled, int job, int completion) {
        this.needs = needs;
        this.schooled = schooled;
        this.job = job;
        this.completion = completion;
    }

    private Owed(double[] hours) {
        this(null, hours, Ground.NOWHERE, -1);
        this.hours = hours;
    }

    static Owed of(double[] hours) {
        return new Owed(hours);
    }

    /** By demand; not to change. */
    public double[] hours() {
        if (hours == null) {
            hours = needs.afterJob(schooled, job);
            hours = completion < 0 ? hours : needs.afterCredential(hours, completion);
        }
        return hours;
    }
}
