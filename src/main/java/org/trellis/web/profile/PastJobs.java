package org.trellis.web.profile;

/** The rows for jobs somebody had before. */
final class PastJobs {
    private PastJobs() {}

    /** The filled rows and an empty one; one more when the visitor asks for more. */
    static int rows(Answers answers) {
        int filled = 0;
        for (int i = 0; i < PersonForm.MOST_PAST_JOBS; i++) {
            if (answers.has("past" + i + ".job")) {
                filled = i + 1;
            }
        }
        int more = answers.is("do", "more") ? 2 : 1;
        return Math.min(PersonForm.MOST_PAST_JOBS, filled + more);
    }
}
