package org.trellis.files.document.section;

import java.util.EnumSet;
import java.util.Set;
import org.trellis.files.document.line.HoursLine;
import org.trellis.files.document.line.Marker;

/** Whether a text without any heading is an outline of work processes. */
final class Pasted {
    private static final int FEW = 2;

    private Pasted() {}

    static boolean isOutline(Page page) {
        int hours = 0;
        int marked = 0;
        int sentences = 0;
        Set<Marker.Style> styles = EnumSet.noneOf(Marker.Style.class);
        for (int i = 0; i < page.size(); i++) {
            String words = page.words(i);
            boolean rated = HoursLine.find(page.line(i)).isPresent();
            hours += rated && !words.matches("(?i).*\\bterm\\b.*|.*:.*[a-z].*:.*") ? 1 : 0;
            hours += words.matches(ProcessLines.FUNCTION) ? FEW : 0;
            Marker mark = Marker.of(words);
            marked += mark.isNone() ? 0 : 1;
            styles.add(mark.style());
            sentences += words.matches(".*[a-z]\\.$") && words.length() > 60 ? 1 : 0;
        }
        styles.remove(Marker.Style.NONE);
        boolean nested = styles.size() >= 2 && marked * 10 >= page.size() * 6;
        return hours >= FEW && sentences * 4 <= page.size()
                || nested && sentences * 4 <= page.size();
    }
}
