package org.trellis.web.problem;

import io.micronaut.http.HttpStatus;
import java.util.List;
import java.util.OptionalInt;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.report.IssueWords;
import org.trellis.report.Words;
import org.trellis.web.problem.Problem.Fault;
import org.trellis.web.problem.Problem.Near;

/** What a program asks cannot be answered as it stands. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String field;
    private final transient Message detail;
    private final transient List<Issue> issues;
    private final transient List<Near> nearest;

    private Refused(
            HttpStatus status,
            String field,
            Message detail,
            List<Issue> issues,
            List<Near> nearest) {
        super(field, null, false, false);
        this.status = status;
        this.field = field;
        this.detail = detail;
        this.issues = List.copyOf(issues);
        this.nearest = List.copyOf(nearest);
    }

    /** The value of a parameter cannot be used. */
    public static Refused field(String field, Message detail) {
        return new Refused(HttpStatus.BAD_REQUEST, field, detail, List.of(), List.of());
    }

    /** A parameter names what there is not. */
    public static Refused name(String field, Message detail, List<Near> nearest) {
        return new Refused(HttpStatus.BAD_REQUEST, field, detail, List.of(), nearest);
    }

    /** The body is too large. */
    public static Refused tooLarge(String field, Message detail) {
        return new Refused(
                HttpStatus.REQUEST_ENTITY_TOO_LARGE, field, detail, List.of(), List.of());
    }

    /** The body can be read, but these things in it cannot be used. */
    public static Refused body(String field, Message detail, List<Issue> issues) {
        return new Refused(HttpStatus.UNPROCESSABLE_ENTITY, field, detail, issues, List.of());
    }

    public Problem problem(Words words) {
        String said = words.say(detail);
        List<Fault> faults =
                issues.isEmpty()
                        ? List.of(Fault.at(field, said))
                        : issues.stream().map(issue -> fault(issue, words)).toList();
        return Problem.of(status, said, faults, nearest, words);
    }

    private Fault fault(Issue issue, Words words) {
        return new Fault(
                field,
                IssueWords.message(issue, words),
                at(issue.place().line()),
                at(issue.place().column()));
    }

    private static OptionalInt at(int number) {
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
