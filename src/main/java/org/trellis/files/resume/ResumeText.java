package org.trellis.files.resume;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trellis.files.person.PrivateFacts;
import org.trellis.files.resume.Resume.Entry;
import org.trellis.files.resume.Resume.Part;

/**
 * Reads the lines of a résumé. Under a heading of work, a line with a range of time is a job; where
 * it holds nothing else, the line above names it. Under a heading of school or certificates each
 * line is one. Without such headings, each line with a range of time is a job. A line that may hold
 * a Social Security number or a birth date is left out.
 */
final class ResumeText {
    private static final int MOST_ENTRIES = 60;
    private static final int LONGEST = 160;
    private static final int MOST_NAMES = 4;

    private static final Pattern WORK =
            Pattern.compile(
                    "(?:work|professional|employment|job|relevant)?"
                            + " ?(?:experience|history|employment)|experiencia.*|historial"
                            + " laboral|empleos?");

    private static final Pattern SCHOOL =
            Pattern.compile(
                    "(?:education|training|school|licen[cs]es?|certificat(?:ions?|es?)|credentials?"
                            + "|educaci[oó]n|estudios|formaci[oó]n|licencias?|certificaci[oó]n(?:es)?"
                            + "|certificados?)\\b.*");

    private static final Pattern OTHER =
            Pattern.compile(
                    "(?:skills|summary|objective|references|languages|interests|volunteer.*|profile"
                            + "|contact|habilidades|resumen|objetivo|referencias|idiomas|perfil)\\b.*");

    /** A sentence behind another that tells of a certificate. */
    private static final Pattern CERTIFIED =
            Pattern.compile(
                    "(?iu)(?<=[.;])\\s+[^.;]*?(?<!\\p{L})(?:certif\\p{L}*|licen[sc]\\p{L}*|osha|cdl|cpr|ged"
                            + "|diploma|permit|permiso)(?!\\p{L})[^.;]*[.;]?");

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[|•·,;()\\t:]| [-–—] | at | \\s+)\\s*");

    private final SpanReader spans;
    private final List<Entry> entries = new ArrayList<>();

    private ResumeText(LocalDate today) {
        this.spans = new SpanReader(today);
    }

    static Resume read(List<String> lines, LocalDate today) {
        ResumeText reader = new ResumeText(today);
        boolean headed = lines.stream().anyMatch(line -> heading(line).isPresent());
        Optional<Part> part = headed ? Optional.empty() : Optional.of(Part.WORK);
        String above = "";
        for (String line : lines) {
            String text = line.strip().replaceFirst("^[-*•·▪◦–]\\s*", "");
            Optional<Part> heading = heading(text);
            if (heading.isPresent() || matches(OTHER, text)) {
                part = heading;
                above = "";
            } else if (!text.isEmpty() && part.isPresent()) {
                reader.add(part.get(), text, above);
                above = text;
            }
        }
        return new Resume(reader.entries);
    }

    private static Optional<Part> heading(String line) {
        if (matches(WORK, line)) {
            return Optional.of(Part.WORK);
        }
        return matches(SCHOOL, line) ? Optional.of(Part.SCHOOL) : Optional.empty();
    }

    /** A heading is short and has no figures. */
    private static boolean matches(Pattern heading, String line) {
        String words = line.strip().replaceFirst(":$", "").toLowerCase(Locale.ROOT);
        return words.split(" ").length <= 4
                && words.chars().noneMatch(Character::isDigit)
                && heading.matcher(words).matches();
    }

    private void add(Part part, String text, String above) {
        if (part == Part.WORK && !SpanReader.hasRange(text)) {
            return;
        }
        String job = CERTIFIED.matcher(text).replaceAll("").strip();
        if (part == Part.WORK
                && !job.equals(text)
                && SpanReader.hasRange(job)
                && !names(job).isEmpty()) {
            add(part, job, above);
            CERTIFIED.matcher(text).results().forEach(found -> certificate(found.group()));
            return;
        }
        List<String> names = names(text);
        boolean named = !names.isEmpty();
        String shown = named || above.isEmpty() ? text : above + "  " + text;
        add(part, shown, named ? names : names(above), text);
    }

    /** Behind a job on its line. */
    private void certificate(String sentence) {
        String text = sentence.replaceAll("^[.;\\s]+|[.;\\s]+$", "");
        add(Part.SCHOOL, text, names(text), text);
    }

    private void add(Part part, String text, List<String> names, String timed) {
        if (entries.size() < MOST_ENTRIES && !names.isEmpty() && !PrivateFacts.in(text)) {
            entries.add(
                    new Entry(
                            part,
                            text.substring(0, Math.min(LONGEST, text.length())),
                            names,
                            spans.read(timed),
                            spans.isOff(timed)));
        }
    }

    /** Parts of a line that may be a name, without the time. */
    static List<String> names(String text) {
        return Arrays.stream(BETWEEN.split(SpanReader.without(text)))
                .map(String::strip)
                .filter(name -> name.codePoints().filter(Character::isLetter).count() > 1)
                .map(name -> name.substring(0, Math.min(LONGEST / 2, name.length())))
                .limit(MOST_NAMES)
                .toList();
    }
}
