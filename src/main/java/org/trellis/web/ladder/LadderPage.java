package org.trellis.web.ladder;

import java.util.List;
import org.trellis.web.words.MoveWords;
import org.trellis.web.words.PageWords;

/**
 * One career map.
 *
 * @param answer the heading, a sentence
 * @param wide the drawing for a page
 * @param narrow the drawing for a phone
 * @param bands the same in words, entry jobs first
 */
public record LadderPage(
        String title,
        String code,
        String answer,
        String industry,
        String wageBasis,
        String review,
        String wide,
        String narrow,
        List<Band> bands,
        List<Row> rows,
        List<Named> models,
        List<Paragraph> notes) {
    public record Band(String name, List<Rung> jobs) {}

    /**
     * @param reachHref the line of what else is within reach, asked for when the card is seen
     * @param exploreHref the same as a page of its own
     */
    public record Rung(
            String title,
            String href,
            String pay,
            List<MoveWords> onward,
            String reachHref,
            String exploreHref) {}

    public record Row(
            String title,
            String href,
            String bandName,
            String wage,
            String year,
            String onetSoc,
            PageWords.SourceNote source,
            String note) {}

    public record Named(String title, String href) {}

    /**
     * @param item stands in a list
     */
    public record Paragraph(String text, boolean item) {}
}
