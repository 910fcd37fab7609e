package org.trellis.files.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.files.document.figure.HoursText;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.files.document.line.UnderstoodLine.Detail;
import org.trellis.files.document.program.ReadProgram.ClassHours;
import org.trellis.files.document.program.ReadProgram.Instruction;
import org.trellis.files.document.program.ReadProgram.Lesson;
import org.trellis.files.document.program.ReadProgram.Total;
import org.trellis.model.schedule.Hours;

/** The related instruction of a program while its lines come. */
final class ClassDraft {
    private static final Pattern YEAR =
            Pattern.compile(
                    "(?iu)\\b(?:(\\d)(?:st|nd|rd|th)|(first|second|third|fourth|fifth|primer|segundo|tercer|cuarto|quinto)|(\\d)\\.?[ºo°er]*)?"
                            + "\\s*(?:year|año|term)\\s*#?(\\d)?\\b");
    private static final String ONLY_YEAR = "(?iu)(year|año|semester|term) \\d";
    private static final Pattern WITH_HOURS =
            Pattern.compile(
                    "(?iu)(\\p{L}{3}.*?|\\p{L}+"
                            + " \\p{L}.*?)[\\s(–:-]+(\\d{1,4}(?:\\s*(?:hours|hrs|h|horas))?)\\)?\\.?");
    private static final List<String> ORDINALS =
            List.of(
                    "first", "second", "third", "fourth", "fifth", "primer", "segundo", "tercer",
                    "cuarto", "quinto");

    private final List<Lesson> courses = new ArrayList<>();
    private final List<ClassHours> hours = new ArrayList<>();
    private final StatedTotals totals = new StatedTotals();
    private final List<String> objectives = new ArrayList<>();
    private OptionalInt year = OptionalInt.empty();
    private String provider = "";
    private int beside;
    private Item open;
    private Optional<HoursText> openHours = Optional.empty();

    boolean isStarted() {
        return open != null || courses.size() > beside;
    }

    void take(Item item) {
        switch (item.kind()) {
            case COURSE -> open(item);
            case OBJECTIVE -> item.words().lines().forEach(objectives::add);
            case HOURS -> hours(item);
            case PROVIDER -> provider = provider.isEmpty() ? item.words() : provider;
            case YEAR -> {
                close();
                year = year(item.words());
            }
            default -> item.hours().ifPresent(each -> whole(item, each));
        }
    }

    /** Hours of all classes; those of a year head the courses of that year. */
    private void whole(Item item, HoursText figure) {
        OptionalInt of = year(item.whole());
        if (of.isPresent()) {
            close();
            year = of;
        }
        hours.add(new ClassHours(item.line(), of, figure));
    }

    /** The course that stands in the row of a work process. */
    void beside(Item item) {
        String course = item.first().detail(Detail.COURSE);
        if (course.isEmpty()) {
            return;
        }
        List<String> words = new ArrayList<>();
        Optional<HoursText> figure = Optional.empty();
        for (String cell : course.split("\t")) {
            Optional<HoursText> hours = HoursText.of(cell);
            figure = figure.or(() -> hours);
            if (hours.isEmpty()) {
                words.add(cell);
            }
        }
        String title = words.isEmpty() ? item.words() : String.join(", ", words);
        courses.add(new Lesson(item.line(), title, "", "", figure, year, List.of()));
        beside++;
    }

    /** Courses of one line: a year, or the title of one with its hours. */
    private void several(Item item) {
        close();
        for (String line : item.words().lines().toList()) {
            Matcher course = WITH_HOURS.matcher(line);
            boolean hours = course.matches();
            if (line.matches(ONLY_YEAR)) {
                year = year(line);
            } else {
                Optional<HoursText> figure =
                        hours ? HoursText.of(course.group(2)) : Optional.empty();
                String title = hours ? course.group(1) : line;
                courses.add(new Lesson(item.line(), title, "", "", figure, year, List.of()));
            }
        }
    }

    private void open(Item item) {
        if (item.first().text().contains("\n")) {
            several(item);
            return;
        }
        close();
        open = item;
        openHours = item.hours();
        String objective = item.first().detail(Detail.OBJECTIVE);
        if (!objective.isEmpty()) {
            objectives.addAll(item.continued(objective).lines().toList());
        }
    }

    /** Hours of the course; what else stands in the line goes on with its last objective. */
    private void hours(Item item) {
        openHours = openHours.or(item::hours);
        String more = item.words();
        if (!more.isEmpty()) {
            StringBuilder last = new StringBuilder();
            if (!objectives.isEmpty()) {
                last.append(objectives.remove(objectives.size() - 1));
            }
            Item.join(last, more);
            objectives.add(last.toString());
        }
    }

    private void close() {
        if (open != null) {
            boolean withObjective = !open.first().detail(Detail.OBJECTIVE).isEmpty();
            courses.add(
                    new Lesson(
                            open.line(),
                            withObjective ? open.first().text() : open.words(),
                            open.first().detail(Detail.CODE),
                            open.first().detail(Detail.PROVIDER),
                            openHours,
                            year(open.first()),
                            objectives));
        }
        objectives.clear();
        open = null;
    }

    /** That of its row, or else of the heading above. */
    private OptionalInt year(UnderstoodLine course) {
        String own = course.detail(Detail.YEAR);
        return own.isEmpty() ? year : OptionalInt.of(Integer.parseInt(own));
    }

    void total(int line, Hours.Range stated) {
        close();
        totals.add(line, stated, courses.stream().map(Lesson::hours).toList());
    }

    Instruction instruction() {
        close();
        List<Total> all = new ArrayList<>(totals.all());
        hours.stream().filter(this::isOfAll).map(this::whole).forEach(all::add);
        return new Instruction(courses, hours, all, provider);
    }

    /** Hours that each course has, and that no year or manner leaves open. */
    private boolean isOfAll(ClassHours stated) {
        return stated.year().isEmpty()
                && !stated.hours().perYear()
                && stated.hours().manner() == HoursText.Manner.EXACT
                && courses.stream().allMatch(course -> course.hours().isPresent());
    }

    private Total whole(ClassHours stated) {
        Optional<Hours.Range> sum =
                courses.stream().map(c -> c.hours().get().hours()).reduce(Hours.Range::plus);
        return new Total(stated.line(), stated.hours().hours(), sum);
    }

    /** Which year the words name, 1 to 9. */
    static OptionalInt year(String words) {
        Matcher found = YEAR.matcher(words);
        while (found.find()) {
            for (int group : new int[] {1, 3, 4}) {
                if (found.group(group) != null && !found.group(group).equals("0")) {
                    return OptionalInt.of(Integer.parseInt(found.group(group)));
                }
            }
            if (found.group(2) != null) {
                return OptionalInt.of(ORDINALS.indexOf(found.group(2).toLowerCase()) % 5 + 1);
            }
        }
        return OptionalInt.empty();
    }
}
