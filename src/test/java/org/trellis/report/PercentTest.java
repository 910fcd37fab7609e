package org.trellis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a percent is written is said once, by {@link Words}. */
class PercentTest {
    /**
     * @param sign a line that writes one by itself
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '&',
            value = {
                "src/main/resources/i18n & properties & ^(?!report\\.percent=).*[0-9}] ?%",
                "src/main/resources/views & html & [0-9}]( %|%\\|)",
                "src/main/java/org/trellis & java & ^(?! *[*]).*(\" %|%%| %\")",
                "seeds & yaml & ^(?!.*_es:).*[0-9] %",
                "seeds & yaml & _es:.*[0-9]%",
                ". & README.md & [0-9] %",
                ". & CHANGELOG.md & [0-9] %",
                ". & CONTRIBUTING.md & [0-9] %"
            })
    void noOtherLineWritesIt(Path folder, String ending, String sign) throws IOException {
        Pattern wrong = Pattern.compile(sign);
        List<String> lines = new ArrayList<>();
        for (Path file : files(folder, ending)) {
            for (String line : Files.readAllLines(file)) {
                if (wrong.matcher(line).find()) {
                    lines.add(file + ": " + line.strip());
                }
            }
        }
        assertEquals(List.of(), lines);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        int depth = folder.equals(Path.of(".")) ? 1 : 20;
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
