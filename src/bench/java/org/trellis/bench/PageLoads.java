package org.trellis.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How many pages a second a public server with 256 MB sends over 64 connections, beside a server
 * that sends as many bytes and does nothing else: three rounds of both in turn, in the same run, on
 * a machine that the connections share. Arguments: seconds a round, then addresses. Started with
 * {@code steady SECONDS} it asks for all pages in turn, a way and a choice of jobs among them.
 */
final class PageLoads {
    private static final int CONNECTIONS = 64;
    private static final int ROUNDS = 3;
    private static final Pattern PORT = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");
    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/ladders",
                    "/ladders/nursing-long-term-care",
                    "/jobs/nursing-long-term-care/rn-adn",
                    "/models/building-blocks",
                    "/schedules",
                    "/about");

    private static final List<String> ANSWERS =
            List.of(
                    "/paths?from=nursing-long-term-care/cna&to=nursing-long-term-care/rn-adn",
                    "/paths?from=onet/41-2011.00&to=onet/43-3031.00",
                    "/explore?from=nursing-long-term-care/cna",
                    "/gap?job=nursing-long-term-care/lpn");

    private PageLoads() {}

    public static void main(String[] args) throws Exception {
        if (args.length > 1 && args[0].equals("steady")) {
            steady(Double.parseDouble(args[1]));
        } else {
            shares(args);
        }
    }

    private static void steady(double seconds) throws Exception {
        Process server = start("org.trellis.cli.Main", "serve", "--port", "0", "--public");
        try {
            int own = port(server);
            List<String> all = Stream.concat(PAGES.stream(), ANSWERS.stream()).toList();
            for (int round = 0; round < ROUNDS; round++) {
                Connections.Load load = Connections.ask(own, all, CONNECTIONS, seconds / ROUNDS);
                System.out.printf(
                        Locale.ROOT,
                        "%,d answers, %,.0f a second, p50 %.1f, p99 %.1f, slowest %.0f ms; %d"
                                + " faults %s; resident %s%n",
                        load.answers(),
                        load.perSecond(),
                        load.p50Millis(),
                        load.p99Millis(),
                        load.slowestMillis(),
                        load.faults().size(),
                        load.faults().stream().limit(1).toList(),
                        resident(server));
            }
        } finally {
            server.destroyForcibly();
        }
    }

    private static String resident(Process server) throws IOException {
        Path status = Path.of("/proc", Long.toString(server.pid()), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS")).findFirst().orElse("not known");
        }
    }

    private static void shares(String[] args) throws Exception {
        double seconds = args.length > 0 ? Double.parseDouble(args[0]) : 5;
        List<String> pages = args.length > 1 ? List.of(args).subList(1, args.length) : PAGES;
        List<Process> servers = new ArrayList<>();
        try {
            servers.add(start("org.trellis.cli.Main", "serve", "--port", "0", "--public"));
            servers.add(start(BarePage.class.getName()));
            int own = port(servers.get(0));
            int bare = port(servers.get(1));
            System.out.println(
                    "| page | KB | a second | bare | share | p99 |\n|---|---|---|---|---|---|");
            for (String page : pages) {
                System.out.println(row(page, own, bare, seconds));
            }
        } finally {
            servers.forEach(Process::destroyForcibly);
        }
    }

    private static Process start(String... main) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Stream<String> machine =
                Stream.of(java, "-Xmx256m", "-cp", System.getProperty("java.class.path"));
        return new ProcessBuilder(Stream.concat(machine, Stream.of(main)).toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int port(Process server) throws IOException {
        var said =
                new BufferedReader(
                        new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher port = PORT.matcher(line);
            if (port.find()) {
                return Integer.parseInt(port.group(1));
            }
        }
        throw new IllegalStateException("a server did not start");
    }

    private static String row(String page, int own, int bare, double seconds)
            throws InterruptedException {
        Connections.Load one = Connections.ask(own, page, 1, 0.5);
        int bytes = one.bytes();
        if (bytes == 0) {
            throw new IllegalStateException(page + " has no length: " + one.faults());
        }
        String same = "/" + bytes;
        Connections.ask(own, page, CONNECTIONS, seconds / 2);
        Connections.ask(bare, same, CONNECTIONS, seconds / 2);
        List<Double> rates = new ArrayList<>();
        List<Double> bares = new ArrayList<>();
        List<Double> p99s = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            Connections.Load load = Connections.ask(own, page, CONNECTIONS, seconds);
            rates.add(load.perSecond());
            p99s.add(load.p99Millis());
            faults.addAll(load.faults());
            bares.add(Connections.ask(bare, same, CONNECTIONS, seconds).perSecond());
        }
        String row =
                String.format(
                        Locale.ROOT,
                        "| `%s` | %d | %,.0f | %,.0f | %.0f %% | %.1f ms |",
                        page,
                        bytes / 1024,
                        middle(rates),
                        middle(bares),
                        100 * middle(rates) / middle(bares),
                        middle(p99s));
        return faults.isEmpty() ? row : row + " " + faults.size() + " faults: " + faults.get(0);
    }

    private static double middle(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }
}
