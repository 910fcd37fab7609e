package org.trellis.web.document;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.files.document.line.LineFix;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.reading.Cells;
import org.trellis.files.schedule.Phrasing;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;

/** Reads what somebody said about a line. */
record LineForm(Map<String, String> typed) {
    private static final String AS_READ = "restore";
    private static final String ANSWER = "answer";

    String raw(String field) {
        String text = typed.get(field);
        return text == null ? "" : Cells.strip(text);
    }

    /** 0 when it is not a number. */
    int line() {
        return whole("line").orElse(0);
    }

    private OptionalInt whole(String field) {
        return raw(field).matches("\\d{1,6}")
                ? OptionalInt.of(Integer.parseInt(raw(field)))
                : OptionalInt.empty();
    }

    String stamp() {
        return raw("stamp");
    }

    boolean isRestored() {
        return raw("do").equals(AS_READ);
    }

    boolean isAnswer() {
        return raw("do").equals(ANSWER);
    }

    /** Whether the answer is meant for every line that is asked the same. */
    boolean isForAll() {
        return raw("all").equals("yes");
    }

    OptionalInt answer() {
        return whole(ANSWER);
    }

    /** One of so many; the first where none is named. */
    int program(int many) {
        return Math.min(whole("program").orElse(0), many - 1);
    }

    PlaceInDocument place() {
        return PlaceInDocument.of(raw("part"), whole("from").orElse(1));
    }

    /**
     * @throws InvalidValue saying what is wrong with it
     */
    LineFix fix() {
        String text = raw("text");
        if (Phrasing.fault(text, Integer.MAX_VALUE).isPresent()) {
            throw new InvalidValue(Message.of("intake.private"));
        }
        return new LineFix(kind(), Optional.of(text), Optional.of(raw("hours")));
    }

    private LineKind kind() {
        for (LineKind kind : LineKind.values()) {
            if (kind.code().equals(raw("kind"))) {
                return kind;
            }
        }
        return LineKind.ASIDE;
    }
}
