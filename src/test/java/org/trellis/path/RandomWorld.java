package org.trellis.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Seeded small worlds as text, full of what makes paths hard. */
final class RandomWorld {
    private static final String[] SKILLS = {"p", "q", "r"};
    private static final String[] ASKS = {
        "1", "1", "2", "2", "3", "3", "X", "X", "NR", "-", "t1", "t2", "t3"
    };
    private static final String[] NEEDS = {"required", "required", "varies", "preferred"};
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private int jobs;
    private int credentials;
    private final long fields;

    private RandomWorld(long seed) {
        random = new Random(seed);
        fields = seed % 32;
    }

    static String of(long seed) {
        RandomWorld world = new RandomWorld(seed);
        world.build();
        return world.text.toString();
    }

    private void build() {
        boolean shallow = chance(3);
        jobs = (shallow ? 4 : 3) + random.nextInt(2);
        if (shallow) {
            line("assume default_max_moves 2");
            line("assume relaxed_max_moves 3");
        }
        credentials = random.nextInt(6);
        if (chance(4)) {
            line("same p r");
        }
        kinds();
        IntStream.range(0, credentials).forEach(this::credential);
        IntStream.range(0, jobs).forEach(this::job);
        moves();
        if (chance(5)) {
            twin();
        }
        person();
        limits();
        question();
        IntStream.range(1, jobs).filter(job -> chance(3)).forEach(this::experience);
    }

    /** Months in one job or two, mostly below, sometimes with something in their place. */
    private void experience(int job) {
        for (int n = chance(4) ? 2 : 1; n > 0; n--) {
            String in = name(random.nextInt(chance(4) ? jobs : job));
            in += chance(2) ? "," + name(random.nextInt(job)) : "";
            String instead = credentials > 0 && chance(2) ? " " + alternatives(credentials) : "";
            line("experience " + name(job) + " " + one("1", "3", "6", "12") + " " + in + instead);
        }
    }

    private void kinds() {
        for (String skill : SKILLS) {
            if (chance(4)) {
                line("kind " + skill + " " + one("foundation", "technical", "licensed"));
            }
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    @SafeVarargs
    private <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    /** In most worlds some jobs are of another field. */
    private String name(int job) {
        boolean elsewhere = job > 1 && (fields >> job & 1) == 1;
        return String.valueOf((char) ((elsewhere ? 'A' : 'a') + job));
    }

    private String job() {
        return name(random.nextInt(jobs));
    }

    private String alternatives(int below) {
        return IntStream.rangeClosed(0, chance(3) ? 1 : 0)
                .mapToObj(i -> "c" + random.nextInt(below))
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private void credential(int i) {
        String cost = one("0 fee=0", "10 fee=130", "10 fee=?", "40 fee=50", "40 fee=0", "90 fee=0");
        String kind = one("certificate", "degree", "license");
        String line = "cred c%d hours=%s kind=%s".formatted(i, cost, kind);
        if (i > 0 && chance(2)) {
            line += " requires=" + alternatives(i) + (chance(4) ? "," + alternatives(i) : "");
        }
        if (i > 0 && chance(3)) {
            line += " covers=c" + random.nextInt(i);
        }
        if (chance(3)) {
            line += " attests=" + one(SKILLS) + "@" + one("1", "2", "3", "X", "t1");
        }
        line += chance(2) ? " aid=pell" : "";
        line += chance(5) ? " least=" + one("8", "12", "24") : "";
        line += chance(12) ? " private=yes" : "";
        line(line);
    }

    private void job(int i) {
        String code = name(i);
        String band = one("-", "no", "no", "open", "school");
        band = fields % 3 == 1 && i == jobs - 1 ? "open" : band;
        int usd = 20000 + 6000 * i + 5000 * random.nextInt(4);
        String wage = chance(8) ? "?" : "" + usd;
        String line = "job %s %s %s".formatted(code, i == 0 ? "open" : band, wage);
        for (String skill : SKILLS) {
            if (!chance(3)) {
                line += " " + skill + "@" + one(ASKS);
            }
        }
        line(line);
        if (!wage.equals("?") && chance(3)) {
            String low = chance(3) ? "? ?" : usd * 7 / 10 + " " + usd * 9 / 10;
            line(
                    "national %s %s %s"
                            .formatted(code, one("none", "short", "long", "internship"), low));
        }
        for (int n = credentials == 0 ? 3 : random.nextInt(3); n < 2; n++) {
            line("asks %s %s %s".formatted(code, one(NEEDS), alternatives(credentials)));
        }
    }

    /** Layers: mostly one or two jobs up, sometimes back at no cost. */
    private void moves() {
        for (int n = 0; n < jobs - 1 + random.nextInt(jobs + 1); n++) {
            int from = n < jobs - 1 ? n : random.nextInt(jobs - 1);
            int to = Math.min(jobs - 1, from + (n < jobs - 1 ? 1 : 1 + random.nextInt(3)));
            int experience = (to - from) * one(0, 0, 2, 5);
            int program = (to - from) * one(0, 0, 3);
            String learned = one("", "", "", " before", " on_the_job");
            line(
                    "move %s %s %d %d%s"
                            .formatted(name(from), name(to), experience, program, learned));
            if (chance(5)) {
                line("move " + name(to) + " " + name(from) + " 0 0");
            }
        }
        if (chance(3)) {
            program();
        }
    }

    private void program() {
        String line = "program " + name(1 + random.nextInt(jobs - 1));
        line += one(" months=12", " hours=3000", " months=18 hours=3000", "");
        line += chance(2) ? " percents=" + one("60,90", "50,70,80") : "";
        line += chance(3) ? " credit=1000 skills=" + one(SKILLS) + "@" + one("1", "2") : "";
        line += credentials > 0 && chance(3) ? " gives=c0" : "";
        line(line);
    }

    /** A job z just like b, for paths that are equal. */
    private void twin() {
        List<String> lines =
                text.toString().lines().filter(l -> l.matches("(job|asks|move) .*")).toList();
        lines.stream()
                .filter(line -> line.matches("(job|asks|move) b .*|move . b .*"))
                .map(line -> line.replace(" b ", " z "))
                .forEach(this::line);
    }

    private void person() {
        List<String> parts = new ArrayList<>();
        if (!chance(4)) {
            parts.add("at=a months=" + one("0", "3", "8"));
        }
        if (chance(2)) {
            parts.add("history=" + job() + ":5," + job() + ":" + one("2", "12"));
        }
        if (chance(2)) {
            parts.add("rated=" + one(SKILLS) + "@" + one("1", "2", "3", "yes", "no", "t1", "t3"));
        }
        if (credentials > 0 && chance(2)) {
            parts.add("holds=c" + random.nextInt(credentials));
        }
        if (credentials > 0 && chance(3)) {
            parts.add("states=c" + random.nextInt(credentials) + ":" + one("yes", "no"));
        }
        parts.add("pace=" + one("5", "10", "20"));
        parts.add(chance(4) ? "pay=" + one("15000", "26000", "60000") : "");
        parts.add(chance(3) ? "kept=" + one("0", "50", "100") : "");
        line("person " + String.join(" ", parts));
    }

    private void limits() {
        List<String> parts = new ArrayList<>();
        if (chance(2)) {
            return;
        }
        parts.add(chance(2) ? "moves=" + (1 + random.nextInt(4)) : "");
        parts.add(chance(4) ? "months=" + one("4", "10", "20") : "");
        parts.add(chance(5) ? "step=" + one("2", "6", "12") : "");
        parts.add(chance(2) ? "usd=" + one("20", "60", "100", "200") : "");
        parts.add(chance(5) ? "living=" + one("500", "5000", "20000") : "");
        parts.add(chance(6) ? "goal=" + one("30000", "45000") : "");
        parts.add(chance(5) ? "wage=" + one("20000", "30000", "40000") : "");
        parts.add(chance(6) ? "kinds=" + one("degree", "license", "apprenticeship") : "");
        parts.add(chance(6) ? "jobs=" + job() : "");
        line(
                "limits "
                        + parts.stream()
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" ")));
    }

    private void question() {
        line("to " + name(jobs - 1));
        if (chance(6)) {
            line("from " + job());
        }
        if (chance(4)) {
            line("unknown met");
        }
        if (chance(4)) {
            line("no-presumed");
        }
        line(
                "by "
                        + one("months", "usd", "moves", "wage", "first_raise", "whole_cost")
                        + " "
                        + (1 + random.nextInt(6)));
        String other = chance(30) ? "y" : job();
        if (other.equals("y")) {
            line("job y no 30000");
        }
        line("why-not " + (text.indexOf("job z ") >= 0 && chance(2) ? "z" : other));
    }
}
