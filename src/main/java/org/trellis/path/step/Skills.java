package org.trellis.path.step;

/**
 * What is held after a step, as a row of {@link Needs}, worked out when it is first asked for: most
 * partial paths go before anybody asks. Serves one thread.
 */
public final class Skills {
    private final Needs needs;
    private final double[] schooled;
    private final int job;
    private final int completion;
    private double[] held;

    /**
     * @param schooled what is held before the job's own requirements are learned
     * @param completion number of the credential that an apprenticeship gives; -1 for none
     */
    Skills(Needs needs, double[] schooled, int job, int completion) {
        this.needs = needs;
        this.schooled = schooled;
        this.job = job;
        this.completion = completion;
    }

    private Skills(double[] held) {
        this(null, held, Ground.NOWHERE, -1);
        this.held = held;
    }

    static Skills of(double[] held) {
        return new Skills(held);
    }

    /** Learning hours by column; not to change. */
    public double[] held() {
        if (held == null) {
            held = needs.afterJob(schooled, job);
            held = completion < 0 ? held : needs.afterCredential(held, completion);
        }
        return held;
    }
}
