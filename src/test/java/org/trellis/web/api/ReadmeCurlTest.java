package org.trellis.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.trellis.web.Browser;
import org.trellis.web.Site;

/** The examples with curl in the README answer what it shows. A last line "..." stands for more. */
class ReadmeCurlTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("```console\n\\$ curl -s (.*)\n((?s:.*?))```");
    private static final Pattern ADDRESS = Pattern.compile("'http://localhost:8080(/[^']*)'");
    private static final Pattern TYPE = Pattern.compile("-H 'Content-Type: ([^']*)'");
    private static final Pattern FILE = Pattern.compile("--data-binary @(\\S+)");

    @Test
    void anExampleShowsWhatIsAnswered() throws IOException, InterruptedException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
        int seen = 0;
        for (; example.find(); seen++) {
            String shown = example.group(2);
            String answer = answer(example.group(1));
            boolean cut = shown.endsWith("\n...\n");
            String start = cut ? shown.substring(0, shown.length() - "...\n".length()) : shown;
            String told = cut ? answer.substring(0, start.length()) : answer;
            assertEquals(start, told, example.group(1));
        }
        assertEquals(3, seen, "examples");
    }

    private static String answer(String options) throws IOException, InterruptedException {
        Browser program = Site.own().stranger();
        HttpRequest.Builder request = program.request(found(ADDRESS, options));
        Matcher file = FILE.matcher(options);
        if (file.find()) {
            request.header("Content-Type", found(TYPE, options));
            request.POST(BodyPublishers.ofFile(Path.of(file.group(1))));
        }
        return program.send(request).body();
    }

    private static String found(Pattern part, String options) {
        Matcher found = part.matcher(options);
        if (!found.find()) {
            throw new AssertionError(options);
        }
        return found.group(1);
    }
}
