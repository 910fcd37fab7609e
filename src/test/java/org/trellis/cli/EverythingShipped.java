package org.trellis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Prints a digest of each answer about the shipped data, a line each; a process of its own. */
final class EverythingShipped {
    private static final List<String> LADDERS =
            List.of("advanced-manufacturing", "federal-ai", "nursing-long-term-care");

    private final Path folder;
    private final List<String> digests = new ArrayList<>();

    private EverythingShipped(Path folder) {
        this.folder = folder;
    }

    /**
     * @param args a folder for files; how many of the people and schedules
     */
    public static void main(String[] args) throws IOException {
        var all = new EverythingShipped(Path.of(args[0]));
        int most = asked(args[1]);
        for (String lang : most > 1 ? List.of("en", "es") : List.of("es")) {
            all.ladders(lang);
            for (String person : first("seeds/people", most)) {
                all.person(person, lang);
            }
            for (String schedule : first("seeds/schedules", most)) {
                all.schedule(schedule, lang);
            }
        }
        all.digests.forEach(System.out::println);
    }

    static int asked(String text) {
        if (!text.matches("[1-9][0-9]{0,2}")) {
            throw new IllegalArgumentException(
                    "-Dtrellis.same is how many people and schedules to ask, 1 to 999; not '"
                            + text
                            + "'");
        }
        return Integer.parseInt(text);
    }

    private static List<String> first(String folder, int most) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.map(Path::toString).sorted().limit(most).toList();
        }
    }

    private void ladders(String lang) {
        for (String ladder : LADDERS) {
            for (String format : List.of("text", "json", "svg", "dot", "graphml")) {
                answer("lattice", ladder, "--format", format, "--lang", lang);
            }
        }
        answer("check", "--format", "json", "--lang", lang);
    }

    private void person(String file, String lang) throws IOException {
        String job = "nursing-long-term-care/rn-adn";
        for (String format : List.of("text", "json")) {
            answer(with(file, lang, "gap", "--job", job, "--format", format));
            answer(with(file, lang, "path", "--to", job, "--format", format));
            answer(with(file, lang, "rank", "--format", format));
            answer(with(file, lang, "explore", "--format", format));
            answer(with(file, lang, "next", "--format", format));
        }
        answer(with(file, lang, "gap", "--job", job, "--format", "csv"));
        for (String format : List.of("pdf", "docx", "xlsx")) {
            String[] gap = with(file, lang, "gap", "--job", job, "--format", format);
            written("gap." + format, gap);
        }
    }

    private static String[] with(String person, String lang, String... command) {
        Stream<String> more = Stream.of("--person", person, "--on", "2026-05-01", "--lang", lang);
        return Stream.concat(Stream.of(command), more).toArray(String[]::new);
    }

    private void schedule(String file, String lang) throws IOException {
        answer("schedule", "check", file, "--format", "json", "--lang", lang);
        for (String format : List.of("text", "json", "html")) {
            answer("schedule", "show", file, "--format", format, "--lang", lang);
        }
        for (String command : List.of("show", "mentor")) {
            for (String format : List.of("docx", "pdf")) {
                written(
                        command + "." + format,
                        "schedule",
                        command,
                        file,
                        "--format",
                        format,
                        "--lang",
                        lang);
            }
        }
    }

    private void written(String name, String... line) throws IOException {
        Path out = folder.resolve(name);
        Files.deleteIfExists(out);
        Ran ran =
                Ran.trellis(
                        Stream.concat(Stream.of(line), Stream.of("--out", out.toString()))
                                .toArray(String[]::new));
        note(ran, Files.readAllBytes(out), line);
    }

    private void answer(String... line) {
        Ran ran = Ran.trellis(line);
        note(ran, ran.out().getBytes(StandardCharsets.UTF_8), line);
    }

    private void note(Ran ran, byte[] bytes, String... line) {
        digests.add(digest(bytes) + " " + ran.code() + " " + String.join(" ", line));
    }

    private static String digest(byte[] bytes) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
