package org.trellis.files.person;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trellis.files.reading.PlainText;
import org.trellis.files.reading.Reading;
import org.trellis.files.reading.YamlText;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;

/** Reads and writes what somebody holds, as YAML. JSON is read too. */
public final class PersonFile {
    /** Bytes of one file. */
    public static final int MOST_BYTES = 256 * 1024;

    /**
     * @param person empty if any issue is an error
     * @param issues in the order of lines and columns
     */
    public record Result(Optional<Person> person, List<Issue> issues) {
        public Result {
            issues = List.copyOf(issues);
        }
    }

    private PersonFile() {}

    /**
     * A file that holds a Social Security number or a birth date is refused with one issue that
     * does not repeat it; so is one that is too large, binary, empty or not readable. Other faults
     * are all listed. What would be too large when it is written is refused too: whoever is read
     * can be kept, and read again.
     *
     * @param fileName for messages; no file is opened
     * @param today a fact dated later is an error
     */
    public static Result read(byte[] yaml, String fileName, Catalog catalog, LocalDate today) {
        var reading = Reading.handedIn(today);
        Optional<Person> person =
                text(reading, yaml, fileName)
                        .filter(text -> isFree(reading, PrivateFacts.inText(text, fileName)))
                        .flatMap(text -> YamlText.map(reading, text, fileName))
                        .filter(fields -> isFree(reading, PrivateFacts.inFields(fields)))
                        .flatMap(fields -> new PersonReader(reading, catalog, fields).read())
                        .filter(read -> canBeKept(reading, read, fileName));
        return new Result(reading.hasErrors() ? Optional.empty() : person, reading.issues());
    }

    /** What is wrong with a name that no file may hold. */
    public static Optional<Message> tooLong(String name) {
        return name.length() > PersonReader.LONGEST_TEXT
                ? Optional.of(Message.of("cases.name.long", PersonReader.LONGEST_TEXT))
                : Optional.empty();
    }

    /** What {@link #read} reads back as an equal person. */
    public static String write(Person person) {
        return new PersonWriter().write(person);
    }

    /** A short line of a file can be a long one of ours, with more keys. */
    private static boolean canBeKept(Reading reading, Person person, String file) {
        if (reading.hasErrors()) {
            return false;
        }
        byte[] written = write(person).getBytes(StandardCharsets.UTF_8);
        var again = Reading.handedIn(reading.today());
        boolean fits =
                PlainText.of(again, written, file, MOST_BYTES)
                        .flatMap(text -> YamlText.map(again, text, file))
                        .isPresent();
        if (!fits) {
            Message most = Message.of("expected.person.kept", MOST_BYTES / 1024);
            Message remedy = Message.of("remedy.person.kept");
            reading.add(Issue.error(new Place(file, 0, 0), "", most, remedy));
        }
        return fits;
    }

    private static boolean isFree(Reading reading, Optional<Issue> found) {
        found.ifPresent(reading::add);
        return found.isEmpty();
    }

    private static Optional<String> text(Reading reading, byte[] yaml, String file) {
        return PlainText.of(reading, yaml, file, MOST_BYTES)
                .map(text -> text.stripLeading().startsWith("{") ? text.replace('\t', ' ') : text);
    }
}
