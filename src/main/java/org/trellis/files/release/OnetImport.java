package org.trellis.files.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trellis.files.national.Elements;
import org.trellis.files.national.OccupationLists;
import org.trellis.files.national.OccupationRows;
import org.trellis.files.national.OnetTable;
import org.trellis.files.national.RatingTables;
import org.trellis.files.national.Release;
import org.trellis.files.national.ReleaseNote;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;

/**
 * A release of O*NET in its text format, with whatever tables are there. Figures of BLS stay those
 * that are in use.
 */
public final class OnetImport {
    private static final int OLDEST = 25;
    private static final int NEWEST = 30;
    private static final String JOB_ZONES = "Job Zones.txt";

    private final Reading reading = Reading.handedIn();
    private final Folder onet;
    private final Folder seeds;

    private final Set<String> without;

    private OnetImport(Folder onet, Folder seeds, Set<String> without) {
        this.onet = onet;
        this.seeds = seeds;
        this.without = without;
    }

    /**
     * @param seeds those in use
     * @param without tables of ratings that are left out though they are there
     */
    public static Imported read(Folder onet, Folder seeds, Set<String> without) {
        return new OnetImport(onet, seeds, without).read();
    }

    private Imported read() {
        Release release = Release.read(reading, onet);
        ReleaseNote before = ReleaseNote.read(reading, seeds);
        if (reading.hasErrors() || !isKnown(release)) {
            return new Imported(before, Map.of(), List.of(), reading.issues());
        }
        reading.neededText(onet, OccupationLists.OCCUPATIONS);
        Map<String, String> titles = OccupationLists.occupations(reading, onet);
        var texts = new LinkedHashMap<String, String>();
        OccupationTable occupations = occupations(release, titles);
        texts.put("occupations.csv", occupations.csv());
        int rated = lists(texts, titles.keySet());
        ReleaseNote note = before.withOnet(release, titles.size(), rated);
        reading.text(seeds, "national/bright_outlook.csv")
                .ifPresent(text -> texts.put("bright_outlook.csv", text));
        texts.put("sources.csv", Imported.sources(reading, seeds, note));
        texts.put("release.yaml", note.yaml());
        return new Imported(note, texts, NotTaken.of(reading, onet, without), reading.issues());
    }

    private boolean isKnown(Release release) {
        boolean known = release.major() >= OLDEST && release.major() <= NEWEST;
        if (!known) {
            Place place = new Place(onet.label() + "/" + Release.FILE, 1, 0);
            Message expected = Message.of("expected.onet.release", OLDEST, NEWEST);
            Message remedy = Message.of("remedy.onet.release");
            reading.add(Issue.error(place, release.number(), expected, remedy));
        }
        return known;
    }

    private OccupationTable occupations(Release release, Map<String, String> titles) {
        String own = "national/titles_es.csv";
        return OccupationTable.read(reading, seeds)
                .withOnet(
                        titles,
                        OccupationRows.pairs(reading, seeds, own, Cells.ONET_SOC, "title_es"),
                        OccupationRows.pairs(reading, onet, JOB_ZONES, OnetTable.SOC, "Job Zone"),
                        "onet-" + release.number());
    }

    /** A table that is not there gives a table without rows: nothing of another release shows. */
    private int lists(Map<String, String> texts, Set<String> codes) {
        List<String> files =
                RatingTables.FILES.stream().filter(file -> !without.contains(file)).toList();
        Elements known = Elements.read(reading, seeds);
        var ratings = RatingTables.read(reading, onet, known, files, codes);
        texts.put("importance.csv", ratings.importance());
        texts.put("levels.csv", ratings.levels());
        texts.put("titles.csv", OccupationLists.titles(reading, onet, codes));
        texts.put("related.csv", OccupationLists.related(reading, onet, codes));
        texts.put("interests.csv", OccupationLists.interests(reading, onet, codes));
        texts.put("tasks.csv", OccupationLists.tasks(reading, onet, codes));
        return ratings.occupations();
    }
}
