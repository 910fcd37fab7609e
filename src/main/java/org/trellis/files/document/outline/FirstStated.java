package org.trellis.files.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.trellis.files.document.program.TakenSchedule.Left;
import org.trellis.message.Message;

/** Facts that a document may state twice: the first counts, another that differs is told. */
final class FirstStated {
    private static final Message AGAIN = Message.of("document.left.again");

    private final List<Left> others = new ArrayList<>();

    /**
     * @param first empty while none was stated
     * @param same whether both state the same
     */
    <T> Optional<T> of(
            Optional<T> first, Optional<T> next, int line, String words, BiPredicate<T, T> same) {
        if (first.isPresent() && next.isPresent() && !same.test(first.get(), next.get())) {
            others.add(new Left(line, words, AGAIN));
        }
        return first.or(() -> next);
    }

    /** An empty text states nothing. */
    String of(String first, String next, int line) {
        return of(
                        Optional.of(first).filter(each -> !each.isBlank()),
                        Optional.of(next).filter(each -> !each.isBlank()),
                        line,
                        next,
                        String::equalsIgnoreCase)
                .orElse("");
    }

    List<Left> others() {
        return others;
    }
}
