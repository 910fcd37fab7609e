package org.trellis.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Connections that ask for addresses in turn, each for the next one when it has its answer. */
final class Connections {
    private static final String LENGTH = "content-length:";

    private final int port;
    private final List<byte[]> requests;
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicInteger bytes = new AtomicInteger();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    private Connections(int port, List<String> addresses) {
        this.port = port;
        this.requests = addresses.stream().map(address -> request(port, address)).toList();
    }

    private static byte[] request(int port, String address) {
        return ("GET " + address + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * @param bytes of the last answer
     * @param faults answers other than 200, and connections that broke
     */
    record Load(
            long answers,
            double perSecond,
            double p50Millis,
            double p99Millis,
            double slowestMillis,
            int bytes,
            List<String> faults) {}

    static Load ask(int port, String address, int connections, double seconds)
            throws InterruptedException {
        return ask(port, List.of(address), connections, seconds);
    }

    static Load ask(int port, List<String> addresses, int connections, double seconds)
            throws InterruptedException {
        var all = new Connections(port, addresses);
        long start = System.nanoTime();
        long end = start + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            int first = i;
            threads.add(new Thread(() -> all.askUntil(end, first)));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return all.load((System.nanoTime() - start) / 1e9);
    }

    private Load load(double seconds) {
        double[] sorted = nanos.stream().mapToDouble(each -> each / 1e6).sorted().toArray();
        return new Load(
                sorted.length,
                sorted.length / seconds,
                at(sorted, 0.5),
                at(sorted, 0.99),
                at(sorted, 1),
                bytes.get(),
                List.copyOf(faults));
    }

    private static double at(double[] sorted, double share) {
        int last = sorted.length - 1;
        return last < 0 ? 0 : sorted[(int) Math.min(last, share * sorted.length)];
    }

    private void askUntil(long end, int first) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(60_000);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 65_536);
            for (int turn = first; System.nanoTime() < end; turn++) {
                long asked = System.nanoTime();
                socket.getOutputStream().write(requests.get(turn % requests.size()));
                answer(in);
                nanos.add(System.nanoTime() - asked);
            }
        } catch (IOException e) {
            faults.add(e.toString());
        }
    }

    private void answer(InputStream in) throws IOException {
        String status = line(in);
        if (!status.contains(" 200 ")) {
            faults.add(status);
        }
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String small = header.toLowerCase(Locale.ROOT);
            if (small.startsWith(LENGTH)) {
                length = Integer.parseInt(small.substring(LENGTH.length()).strip());
            }
        }
        in.skipNBytes(length);
        bytes.set(length);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int letter = in.read(); letter != '\n'; letter = in.read()) {
            if (letter < 0) {
                throw new EOFException("the connection was closed");
            }
            if (letter != '\r') {
                line.append((char) letter);
            }
        }
        return line.toString();
    }
}
