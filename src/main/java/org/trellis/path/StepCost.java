package org.trellis.path;

import org.trellis.credential.CredentialSet;

/**
 * What one step asks of somebody; design section 5. Used by the search and by the account of a path
 * alike, so their figures cannot differ.
 *
 * @param owed x after the step
 * @param owedAfterSchool x with what K attests, before the job's own requirements are learned
 */
record StepCost(
        double months,
        double hours,
        double schoolingHours,
        double competencyHours,
        double usd,
        double programMonthsLeft,
        double[] owedAfterSchool,
        double[] owed) {

    /**
     * The step {@code hop} of somebody who owes {@code owed} and earns {@code option} for it.
     *
     * <p>Hours are the greater of schooling and competency hours: school teaches. Months are the
     * greatest of hours at the person's pace, experience left and program left; a program counts
     * while something has to be earned or, where the job asks for no credential, learned.
     */
    static StepCost of(Terrain terrain, double[] owed, Terrain.Hop hop, CredentialSet option) {
        double[] schooled = owed;
        for (int credential : option.earned()) {
            schooled = terrain.needs.afterCredential(schooled, credential);
        }
        double competency = terrain.needs.hours(schooled, hop.to());
        double hours = Math.max(option.hours(), competency);
        boolean program =
                option.earned().length > 0 || terrain.earning.asksNothing(hop.to()) && hours > 0;
        double programLeft = program ? hop.programMonths() : 0;
        double pace = hours / terrain.hoursPerMonth;
        return new StepCost(
                Math.max(pace, Math.max(hop.experienceLeft(), programLeft)),
                hours,
                option.hours(),
                competency,
                option.usd() + competency * terrain.usdPerHour,
                programLeft,
                schooled,
                terrain.needs.afterJob(schooled, hop.to()));
    }
}
