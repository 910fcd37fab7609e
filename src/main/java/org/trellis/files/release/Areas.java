package org.trellis.files.release;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trellis.files.national.ReleaseNote;
import org.trellis.files.reading.Nearest;
import org.trellis.files.table.Row;
import org.trellis.message.Message;

/** The areas of a table of wages, and which of its rows are of the one that is asked for. */
final class Areas {
    private final Optional<String> asked;
    private final Set<String> all = new LinkedHashSet<>();
    private final Set<String> taken = new LinkedHashSet<>();
    private final Set<String> codes = new HashSet<>();
    private boolean twice;

    /**
     * @param asked a state or metropolitan area by name, code or letters; empty where the table is
     *     of one area
     */
    Areas(Optional<String> asked) {
        this.asked = asked;
    }

    /** What makes a table of wages unusable. */
    record Wrong(Message expected, Message remedy) {}

    /** Whether a row is of the area; each row is asked once. */
    boolean take(Row row) {
        String title = row.text("AREA_TITLE");
        all.add(title);
        boolean own = asked.isEmpty() || isAsked(row, title, asked.get());
        if (own) {
            taken.add(title);
            twice |= !codes.add(title + "\t" + row.text("OCC_CODE"));
        }
        return own;
    }

    /** BLS's types of area 2 and 3 are states and territories. */
    private static boolean isAsked(Row row, String title, String area) {
        boolean state = Set.of("2", "3").contains(row.text("AREA_TYPE"));
        return area.equalsIgnoreCase(title)
                || area.equals(row.text("AREA"))
                || state && area.equalsIgnoreCase(row.text("PRIM_STATE"));
    }

    Optional<Wrong> wrong() {
        List<String> names = List.copyOf(all);
        Message name = Message.of("remedy.bls.area", names.isEmpty() ? "" : names.get(0));
        if (twice) {
            Message once = Message.of("expected.bls.once");
            return Optional.of(new Wrong(once, Message.of("remedy.bls.whole")));
        }
        if (taken.size() == 1) {
            return Optional.empty();
        }
        if (asked.isEmpty()) {
            return Optional.of(new Wrong(Message.of("expected.bls.area", names.size()), name));
        }
        Message known = Message.of("expected.bls.area.known", asked.get());
        return Optional.of(new Wrong(known, Nearest.remedy(asked.get(), names, name)));
    }

    /** That of the area taken. */
    String name() {
        String title = taken.iterator().next();
        return title.isEmpty() || title.equals("U.S.") ? ReleaseNote.NATIONAL : title;
    }
}
