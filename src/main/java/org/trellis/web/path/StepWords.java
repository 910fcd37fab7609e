package org.trellis.web.path;

import java.util.List;
import org.trellis.web.words.MoveWords;
import org.trellis.web.words.PageWords;

/**
 * One move of a path.
 *
 * @param times what the move's time is made of; they run side by side, the longest decides
 * @param stay the job reached as a place to stay, with its pay
 */
public record StepWords(
        String title,
        String href,
        String from,
        String kind,
        String months,
        String usd,
        List<Time> times,
        List<Earn> credentials,
        String schooling,
        List<Learn> skills,
        String learning,
        List<MoveWords.Experience> experiences,
        String stay,
        PageWords.SourceNote paySource) {
    /**
     * @param kind school, learn or work
     * @param decides it is the longest
     */
    public record Time(String kind, String words, boolean decides, PageWords.SourceNote source) {}

    public record Earn(
            String name,
            String hours,
            PageWords.SourceNote hoursSource,
            String fee,
            PageWords.SourceNote feeSource,
            String why) {}

    public record Learn(String name, String from, String to, String hours) {}
}
