package org.trellis.web.profile;

/** The rows for jobs somebody had before. */
final class PastJobs {
    private PastJobs() {}

    /** Whether a job is chosen or written in a row. */
    static boolean isFilled(Answers answers, int row) {
        return PersonForm.isChosen(answers, "past" + row + ".job");
    }

    /** The filled rows and an empty one; one more when the visitor asks for more. */
    static int rows(Answers answers) {
        int filled = 0;
        for (int i = 0; i < PersonForm.MOST_PAST_JOBS; i++) {
            if (isFilled(answers, i)) {
                filled = i + 1;
            }
        }
        int more = answers.is("do", "more") ? 2 : 1;
        return Math.min(PersonForm.MOST_PAST_JOBS, filled + more);
    }
}
