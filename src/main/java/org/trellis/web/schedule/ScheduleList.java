package org.trellis.web.schedule;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.files.reading.Nearest;
import org.trellis.message.Message;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;
import org.trellis.web.Missing;
import org.trellis.web.Visit;
import org.trellis.web.words.Links;

/** All schedules a visitor can see: those that ship, and their own. */
@Singleton
public final class ScheduleList {
    /**
     * @param name in addresses
     * @param own made by this visitor, so it can be changed
     */
    public record Listed(String name, Schedule schedule, boolean own) {
        public String href() {
            return "/schedules/" + Links.encoded(name);
        }
    }

    private final Programs programs;

    ScheduleList(Programs programs) {
        this.programs = programs;
    }

    public List<Listed> shipped() {
        return programs.schedules().entrySet().stream()
                .map(each -> new Listed(each.getKey(), each.getValue(), false))
                .toList();
    }

    /** In the order they were made. */
    public List<Listed> own(Visit visit) {
        OwnSchedules own = OwnSchedules.of(visit);
        return own.names().stream()
                .flatMap(
                        name ->
                                own.find(name).stream()
                                        .map(each -> new Listed(name, each.schedule(), true)))
                .toList();
    }

    public Optional<Listed> find(Visit visit, String name) {
        Schedule shipped = programs.schedules().get(name);
        return shipped != null
                ? Optional.of(new Listed(name, shipped, false))
                : own(visit).stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /**
     * @throws Missing naming the nearest ones
     */
    public Listed get(Visit visit, String name) {
        return find(visit, name).orElseThrow(() -> missing(visit, name));
    }

    /**
     * @throws Missing naming the nearest ones
     */
    public Listed getShipped(String name, Words words) {
        Schedule shipped = programs.schedules().get(name);
        if (shipped == null) {
            throw new Missing(name, near(name, shipped(), words));
        }
        return new Listed(name, shipped, false);
    }

    /**
     * @throws Missing when the visitor has made no such schedule, or its time is over
     */
    public OwnSchedule getOwn(Visit visit, String name) {
        return OwnSchedules.of(visit).find(name).orElseThrow(() -> missing(visit, name));
    }

    private Missing missing(Visit visit, String name) {
        List<Listed> all = new ArrayList<>(own(visit));
        all.addAll(shipped());
        List<Missing.Suggestion> suggestions = new ArrayList<>(near(name, all, visit.words()));
        suggestions.add(
                new Missing.Suggestion("", visit.words().say("designer.schedules"), "/schedules"));
        return name.matches(OwnSchedules.NAME)
                ? new Missing(name, suggestions, Message.of("error.missing.own"))
                : new Missing(name, suggestions);
    }

    private static List<Missing.Suggestion> near(String name, List<Listed> all, Words words) {
        List<String> near = Nearest.names(name, all.stream().map(Listed::name).toList());
        return all.stream()
                .filter(each -> near.contains(each.name()))
                .map(
                        each ->
                                new Missing.Suggestion(
                                        each.name(),
                                        words.text(each.schedule().title()),
                                        each.href()))
                .toList();
    }
}
