package org.trellis.files.template;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.message.Message;
import org.trellis.model.schedule.Schedule;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What did not come back, by the field names of the file format. Both schedules are written as
 * files and compared field by field, so that nothing can be lost without a name.
 */
final class TemplateLosses {
    private TemplateLosses() {}

    /** {@code work_processes.title_es: 11 values, such as 'Repaso'}; empty when all came back. */
    static List<Message> between(Schedule before, Optional<Schedule> after) {
        Map<String, Object> left = fields(before);
        Map<String, Object> right = after.map(TemplateLosses::fields).orElse(Map.of());
        Map<String, List<Object>> lost = new LinkedHashMap<>();
        left.forEach(
                (path, value) -> {
                    if (!Objects.equals(value, right.get(path))) {
                        lost.computeIfAbsent(plain(path), key -> new ArrayList<>()).add(value);
                    }
                });
        right.forEach(
                (path, value) -> {
                    if (!left.containsKey(path)) {
                        lost.computeIfAbsent(plain(path), key -> new ArrayList<>());
                    }
                });
        return lost.entrySet().stream().map(e -> line(e.getKey(), e.getValue())).toList();
    }

    private static Message line(String field, List<Object> values) {
        if (values.isEmpty()) {
            return Message.of("value.lost.replaced", field);
        }
        String first = String.valueOf(values.get(0)).strip();
        String example = first.length() > 50 ? first.substring(0, 47) + "..." : first;
        return Message.of("value.lost", field, values.size(), example);
    }

    private static String plain(String path) {
        return path.replaceAll("\\[\\d+]", "");
    }

    private static Map<String, Object> fields(Schedule schedule) {
        Map<String, Object> out = new LinkedHashMap<>();
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        flatten("", yaml.load(ScheduleFile.write(schedule)), out);
        return out;
    }

    private static void flatten(String path, Object value, Map<String, Object> out) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, v) -> flatten(path.isEmpty() ? "" + key : path + "." + key, v, out));
        } else if (value instanceof List<?> list && list.get(0) instanceof Number) {
            out.put(path, list.get(0) + " to " + list.get(list.size() - 1));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Object entry = list.get(i);
                String at = path + "[" + i + "]";
                flatten(entry instanceof String ? at + ".text" : at, entry, out);
            }
        } else if (value instanceof Date day) {
            out.put(path, LocalDate.ofInstant(day.toInstant(), ZoneOffset.UTC));
        } else {
            out.put(path, value);
        }
    }
}
