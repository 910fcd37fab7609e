package org.trellis.web.path.page;

import java.util.List;
import org.trellis.web.words.Figure;
import org.trellis.web.words.MoveWords;

/**
 * One way to a job, with the other ways beside it.
 *
 * @param title of the window
 * @param start the job one comes from; empty when not working
 * @param answer the heading: the way in words with its two strongest figures
 * @param bound what is proven where the search ended early, else empty
 * @param country what holds for ways over all U.S. occupations; empty for others
 * @param overMoney what to know where only aid brings the way within the budget, else empty
 * @param ask what to ask the school, the state and the counselor before one enrolls
 * @param plans the steps by their courses, where that was asked for
 * @param changes what opens a way where none fits
 * @param why why a job that was asked about is not on the way; null where none was
 */
public record PathPage(
        String title,
        String start,
        Link up,
        String answer,
        String lead,
        String bound,
        Country country,
        String overMoney,
        List<Figure> four,
        Picture picture,
        NextStep next,
        Hours hours,
        Others others,
        List<StepRow> steps,
        StepPlans plans,
        List<Assumed> assumed,
        List<String> ask,
        List<Change> changes,
        List<Fault> faults,
        List<String> workings,
        String whyNot,
        Why why,
        Files files,
        Paper paper) {
    public record Link(String text, String href) {}

    /**
     * @param notes what is not in the data, or why no way leads there
     * @param attribution whose data it is
     */
    public record Country(List<String> notes, String attribution) {}

    /**
     * The way over calendar time.
     *
     * @param key its marks, for its legend
     * @param caption what it is drawn by where the figures beside it are not; else empty
     */
    public record Picture(String wide, String narrow, List<String> key, String caption) {
        public static final Picture NONE = new Picture("", "", List.of(), "");
    }

    /**
     * This way first, then the others that are worth a look.
     *
     * @param rows empty where this way is the only one
     * @param more ways that hardly differ, or that circle
     */
    public record Others(
            String title, String note, String earnedHead, List<Row> rows, List<Row> more) {
        public static final Others NONE = new Others("", "", "", List.of(), List.of());
    }

    /**
     * Where the gap stands, and where this page can be taken along.
     *
     * @param map the career map with this way lit; empty where the goal is on none
     */
    public record Files(String gap, String map, String text, String json) {}

    /**
     * @param act the first thing to do, one sentence
     * @param ask up to four things to ask or bring
     */
    public record NextStep(String act, List<String> ask) {}

    /**
     * @param total how many hours school takes in all
     * @param keep what the form sends along
     */
    public record Hours(String total, List<Kept> keep, List<Tile> tiles, boolean fullTime) {}

    public record Kept(String name, String value) {}

    /**
     * @param result the time that so many hours a week lead to
     */
    public record Tile(String value, String label, String result, boolean chosen) {}

    /**
     * @param here whether this is the way that the page shows
     * @param spark its pay over five years
     */
    public record Row(
            boolean here, String title, String href, String how, String spark, List<Cell> cells) {}

    /**
     * @param best whether no other row has a better one
     */
    public record Cell(String head, String value, boolean best) {}

    /**
     * @param then what it pays afterward
     * @param origin a mark for a move that no career map states; empty for one that a map states
     * @param notes why such a move is there, and how big a step it is
     * @param ask clearances to ask about, never saved or scored
     * @param plan the address of the training from today on to this job
     * @param mark where its figures come from; empty at the planning rate
     * @param counted how it is counted, with the planning rate; empty where the latter stands
     */
    public record StepRow(
            String title,
            String origin,
            List<String> notes,
            String time,
            String usd,
            String then,
            List<Time> times,
            String schoolTitle,
            List<Credential> credentials,
            List<String> taught,
            String skillsTitle,
            List<String> skills,
            List<MoveWords.Experience> experiences,
            List<String> ask,
            String stay,
            String href,
            String plan,
            String mark,
            String counted) {
        /** With the figures of its courses in place of the planning rate, marked. */
        StepRow counted(String otherTime, String otherUsd, String from, String both) {
            return new StepRow(
                    title,
                    origin,
                    notes,
                    otherTime,
                    otherUsd,
                    then,
                    times,
                    schoolTitle,
                    credentials,
                    taught,
                    skillsTitle,
                    skills,
                    experiences,
                    ask,
                    stay,
                    href,
                    plan,
                    from,
                    both);
        }
    }

    /**
     * @param ours whether the figure is our own estimate
     * @param decides whether this is the longest of the step
     */
    public record Time(String text, boolean ours, boolean decides) {}

    public record Credential(String name, String figures, boolean ours, String why) {}

    /**
     * @param link what to press when it is not so; empty where nothing can be changed here
     */
    public record Assumed(String text, String link, String href) {}

    public record Why(String title, String reason) {}

    /**
     * What to change where nothing fits.
     *
     * @param act the change, in words
     * @param href the same question with the change made
     */
    public record Change(String act, String route, String result, String href) {}

    /** A value of the address that cannot be used. */
    public record Fault(String field, String text) {}

    /**
     * The one page to print.
     *
     * @param prepared for whom, and the date
     * @param finders where to find help, each with its address in full
     */
    public record Paper(
            String prepared,
            List<Dated> dates,
            List<Cost> costs,
            String aid,
            List<Finder> finders,
            String caution) {}

    public record Dated(String when, String what) {}

    public record Cost(String name, String usd) {}

    public record Finder(String name, String address, String href) {}
}
