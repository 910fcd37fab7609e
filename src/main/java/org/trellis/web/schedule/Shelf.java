package org.trellis.web.schedule;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.files.reading.Nearest;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Schedule;
import org.trellis.web.Missing;
import org.trellis.web.Visit;
import org.trellis.web.words.Links;

/** All schedules a visitor can see: those that ship, and their own. */
@Singleton
public final class Shelf {
    /**
     * @param name in addresses
     * @param own made by this visitor, so it can be changed
     */
    public record Shelved(String name, Schedule schedule, boolean own) {
        public String href() {
            return "/schedules/" + Links.encoded(name);
        }
    }

    private final Programs programs;

    Shelf(Programs programs) {
        this.programs = programs;
    }

    public List<Shelved> shipped() {
        return programs.schedules().entrySet().stream()
                .map(each -> new Shelved(each.getKey(), each.getValue(), false))
                .toList();
    }

    /** In the order they were made. */
    public List<Shelved> own(Visit visit) {
        Desk desk = Desk.look(visit);
        return desk.names().stream()
                .flatMap(
                        name ->
                                desk.find(name).stream()
                                        .map(sheet -> new Shelved(name, sheet.schedule(), true)))
                .toList();
    }

    public Optional<Shelved> find(Visit visit, String name) {
        Schedule shipped = programs.schedules().get(name);
        return shipped != null
                ? Optional.of(new Shelved(name, shipped, false))
                : own(visit).stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /**
     * @throws Missing naming the nearest ones
     */
    public Shelved get(Visit visit, String name) {
        return find(visit, name).orElseThrow(() -> missing(visit, name));
    }

    /**
     * @throws Missing when the visitor has made no such schedule, or its time is over
     */
    public Sheet getOwn(Visit visit, String name) {
        return Desk.look(visit).find(name).orElseThrow(() -> missing(visit, name));
    }

    private Missing missing(Visit visit, String name) {
        List<Shelved> all = new ArrayList<>(own(visit));
        all.addAll(shipped());
        List<String> near = Nearest.names(name, all.stream().map(Shelved::name).toList());
        List<Missing.Suggestion> suggestions = new ArrayList<>();
        for (Shelved each : all) {
            if (near.contains(each.name())) {
                String title = visit.words().text(each.schedule().title());
                suggestions.add(new Missing.Suggestion(title, each.href()));
            }
        }
        suggestions.add(
                new Missing.Suggestion(visit.words().say("designer.schedules"), "/schedules"));
        return new Missing(name, suggestions);
    }
}
