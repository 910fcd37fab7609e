package org.trellis.web.schedule;

import io.micronaut.http.HttpResponse;
import java.util.Arrays;
import org.trellis.files.ScheduleFile;
import org.trellis.model.Catalog;
import org.trellis.model.Schedule;
import org.trellis.report.Words;
import org.trellis.web.words.Download;

/** A schedule as a file. */
enum ScheduleDownload {
    YAML("text/yaml", "yaml") {
        @Override
        String write(Schedule schedule, Catalog catalog, Words words) {
            return ScheduleFile.write(schedule);
        }
    };

    private final String type;
    private final String ending;

    ScheduleDownload(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    abstract String write(Schedule schedule, Catalog catalog, Words words);

    static ScheduleDownload of(String format) {
        return Arrays.stream(values())
                .filter(each -> each.name().equalsIgnoreCase(format))
                .findFirst()
                .orElseThrow(() -> Download.unknown(format));
    }

    HttpResponse<?> answer(Shelf.Shelved shelved, Catalog catalog, Words words) {
        String name = "schedule-" + shelved.name() + "." + ending;
        return Download.of(name, type, write(shelved.schedule(), catalog, words));
    }
}
