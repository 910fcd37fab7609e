package org.trellis.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.message.Message;
import org.trellis.model.Issue;

/** Whatever a remedy offers to write is accepted by the next run. */
class RemedyTest {
    /** What may be typed in place of the faulty value, by the key of the remedy. */
    private static final Map<String, Function<Message, Stream<String>>> OFFERS =
            Map.of(
                    "remedy.near.one", RemedyTest::all,
                    "remedy.near.two", RemedyTest::all,
                    "remedy.near.three", RemedyTest::all,
                    "remedy.row.code", RemedyTest::all,
                    "remedy.number.two", RemedyTest::all,
                    "remedy.number.digits", RemedyTest::all,
                    "remedy.number.range", remedy -> Stream.of(""),
                    "remedy.number.empty", remedy -> Stream.of(""),
                    "remedy.date.slashes", RemedyTest::all,
                    "remedy.onet.digits", RemedyTest::all);

    /** What people and spreadsheets put into cells of any kind. */
    private static final List<String> BAD =
            List.of("xyz", "-1", "9999", "$19.50", "\"1,5\"", "Bad One", "13/31/2026", "1E+03");

    private record Broken(String file, String old, String fresh) {
        SmallFiles files() {
            return new SmallFiles().with(file, old, fresh);
        }
    }

    @TempDir Path folder;
    private int runs;

    private static Stream<String> all(Message remedy) {
        return remedy.arguments().stream().map(String::valueOf);
    }

    private static Stream<String> offers(Issue issue) {
        Stream<String> words =
                issue.expected().key().equals("expected.word")
                        ? Arrays.stream(issue.expected().arguments().get(0).toString().split(", "))
                        : Stream.of();
        Function<Message, Stream<String>> offer =
                OFFERS.getOrDefault(issue.remedy().key(), remedy -> Stream.of());
        return Stream.concat(words, offer.apply(issue.remedy()));
    }

    /** Of the examples, and one wrong word for each column that takes words of a list. */
    private static List<Broken> broken() throws IOException {
        List<Broken> all = new ArrayList<>();
        String examples = Files.readString(Path.of("src/test/resources/broken-cells.txt"));
        Arrays.stream(examples.split("(?m)^= "))
                .skip(1)
                .map(part -> part.lines().findFirst().orElseThrow())
                .forEach(
                        line -> {
                            int colon = line.indexOf(": ");
                            String[] change = line.substring(colon + 2).split(" -> ?", 2);
                            String fresh = change[1].replace('~', '\n');
                            all.add(new Broken(line.substring(0, colon), change[0], fresh));
                        });
        all.addAll(everyCell());
        all.add(new Broken("ladders/bridges.csv", ",lateral,", ",entri,"));
        all.add(new Broken("ladders/bridges.csv", ",6,0,,,", ",6,0,mentor: a nurse,mentor: a,"));
        all.add(new Broken("ladders/desk/jobs.csv", "clerk,Clerk", "Clerk_1,Clerk"));
        all.add(new Broken("ladders/desk/jobs.csv", ",entry,", ",entri,"));
        all.add(new Broken("seeds/credentials.csv", ",license,", ",lisense,"));
        return all;
    }

    /** Each cell below a header, with each bad value. */
    private static List<Broken> everyCell() {
        List<Broken> all = new ArrayList<>();
        SmallFiles clean = new SmallFiles();
        for (String file : clean.names()) {
            String line = clean.text(file).lines().skip(1).findFirst().orElse("");
            if (!file.endsWith(".csv") || line.isEmpty()) {
                continue;
            }
            String[] cells = line.split(",", -1);
            for (int i = 0; i < cells.length; i++) {
                for (String bad : BAD) {
                    String[] broken = cells.clone();
                    broken[i] = bad;
                    all.add(new Broken(file, line, String.join(",", broken)));
                }
            }
        }
        return all;
    }

    @Test
    void whateverARemedyOffersIsAccepted() throws IOException {
        List<String> refused = new ArrayList<>();
        int tried = 0;
        for (Broken each : broken()) {
            for (Issue issue : issues(each.files())) {
                for (String offer : offers(issue).toList()) {
                    tried++;
                    refused.addAll(refused(each, issue, offer));
                }
            }
        }
        assertTrue(tried > 500, tried + " offers tried");
        assertEquals(List.of(), refused);
    }

    private List<Issue> issues(SmallFiles files) {
        return files.load(folder.resolve("run" + runs++)).issues();
    }

    private static String value(Issue issue) {
        return issue.value().arguments().get(0).toString();
    }

    /** What the next run says at the same place about what was offered. */
    private List<String> refused(Broken broken, Issue issue, String offer) {
        SmallFiles files = broken.files();
        String file = issue.place().file().replaceFirst(".*/run\\d+/", "");
        String value = value(issue);
        String bare = value.substring(value.indexOf('/') + 1);
        boolean cut = !files.text(file).contains(value);
        List<String> lines = new ArrayList<>(files.text(file).lines().toList());
        int at = issue.place().line() - 1;
        String line = lines.get(at);
        String written = cut ? offer.substring(offer.indexOf('/') + 1) : offer;
        lines.set(at, line.replace(cut ? bare : value, written));
        files.with(file, SmallFiles.bytes(String.join("\n", lines) + "\n"));
        return issues(files).stream()
                .filter(next -> !next.expected().key().equals("expected.pay.year"))
                .filter(next -> next.place().file().endsWith(file))
                .filter(next -> next.place().line() == at + 1)
                .filter(next -> next.place().column() == issue.place().column())
                .filter(next -> List.of(offer, written).contains(value(next)))
                .map(next -> file + ": " + value + " -> " + offer + ": " + next)
                .toList();
    }
}
