package org.trellis.files;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The text of a YAML file as nodes that know their line and column. Nothing is constructed from
 * tags; size, nesting and aliases are bounded.
 */
final class ScheduleYaml {
    private static final int MOST_BYTES = 5_000_000;

    private ScheduleYaml() {}

    /** The mapping at the top of the file, or an issue that says why there is none. */
    static Optional<MappingNode> root(byte[] yaml, String file, List<Issue> issues) {
        Place whole = new Place(file, 1, 1);
        Optional<String> text = text(yaml, whole, issues);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            Node node = new Yaml(limits()).compose(new StringReader(text.get()));
            if (node instanceof MappingNode map) {
                return Optional.of(map);
            }
            issues.add(
                    Issue.error(
                            node == null ? whole : place(file, node.getStartMark()),
                            "",
                            "a schedule: lines such as 'title: Electrician'",
                            "Start from one of seeds/schedules, or from 'schedule draft'."));
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            issues.add(
                    Issue.error(
                            mark == null ? whole : place(file, mark),
                            e.getProblem() == null ? "" : e.getProblem(),
                            "YAML",
                            "Look at the indentation, the quotes and the brackets here."));
        } catch (YAMLException e) {
            issues.add(
                    Issue.error(
                            whole,
                            String.valueOf(e.getMessage()),
                            "YAML",
                            "The file is nested too deeply, too long, or not YAML."));
        }
        return Optional.empty();
    }

    /** UTF-8 text without a byte order mark; a picture or another binary file gets an issue. */
    static Optional<String> text(byte[] bytes, Place whole, List<Issue> issues) {
        if (bytes.length > MOST_BYTES) {
            issues.add(
                    Issue.error(
                            whole,
                            bytes.length + " bytes",
                            "at most " + MOST_BYTES + " bytes",
                            "Split the file, one program each."));
            return Optional.empty();
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') < 0) {
                return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
            }
        } catch (CharacterCodingException e) {
            // reported below, as any file that is not text
        }
        issues.add(
                Issue.error(
                        whole,
                        kind(bytes),
                        "a text file in UTF-8",
                        "Save or copy it as text; the words in a picture can not be read here."));
        return Optional.empty();
    }

    private static String kind(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG")
                || start.startsWith("\u00ff\u00d8")
                || start.startsWith("GIF8")) {
            return "a picture";
        }
        if (start.startsWith("%PDF")) {
            return "a PDF";
        }
        return start.startsWith("PK") ? "a Word, Excel or zip file" : "not text";
    }

    private static LoaderOptions limits() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(20);
        options.setMaxAliasesForCollections(20);
        options.setCodePointLimit(MOST_BYTES);
        return options;
    }

    static Place place(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
