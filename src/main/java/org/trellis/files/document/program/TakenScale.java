package org.trellis.files.document.program;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.files.document.program.ReadProgram.Grade;
import org.trellis.files.document.program.TakenSchedule.Left;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.schedule.RatingScale;

/** The rating scale of a program. A pass mark that is not on it is left out. */
final class TakenScale {
    private final ReadProgram program;
    private final List<Left> left;

    TakenScale(ReadProgram program, List<Left> left) {
        this.program = program;
        this.left = left;
    }

    Optional<RatingScale> scale() {
        List<Grade> grades = program.scale();
        OptionalInt pass = program.pass();
        if (grades.isEmpty()) {
            pass.ifPresent(mark -> leave(program.firstLine(), "" + mark, "document.left.pass"));
            return Optional.empty();
        }
        int least = grades.stream().mapToInt(Grade::value).min().orElseThrow();
        int most = grades.stream().mapToInt(Grade::value).max().orElseThrow();
        if (pass.isPresent() && (pass.getAsInt() <= least || pass.getAsInt() > most)) {
            leave(program.firstLine(), "" + pass.getAsInt(), "document.left.pass");
            pass = OptionalInt.empty();
        }
        try {
            return Optional.of(new RatingScale(least, most, pass, meanings(grades)));
        } catch (InvalidValue notKept) {
            grades.forEach(each -> leave(each.line(), each.words(), "document.left.scale"));
            return Optional.empty();
        }
    }

    private static List<RatingScale.Grade> meanings(List<Grade> grades) {
        return grades.stream()
                .filter(each -> !each.words().isBlank())
                .map(each -> new RatingScale.Grade(each.value(), each.words()))
                .toList();
    }

    private void leave(int line, String text, String why) {
        left.add(new Left(line, text, Message.of(why)));
    }
}
