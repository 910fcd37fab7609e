package org.trellis.cli.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.gap.Fixture;

/** What a server is asked for right after its start. */
class FirstPagesTest {
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    private void askFrom(int status) throws Exception {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                request -> {
                    String lang = request.getRequestHeaders().getFirst("Accept-Language");
                    asked.add(request.getRequestURI() + " " + lang);
                    request.sendResponseHeaders(status, -1);
                    request.close();
                });
        server.start();
        try {
            String start = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            askAll(new FirstPages(start, Fixture.catalog("clerk")));
        } finally {
            server.stop(0);
        }
    }

    private static void askAll(FirstPages pages) {
        pages.askHome();
        pages.askFind();
        pages.askMaps();
    }

    @Test
    void homeASearchAndEveryLadderInBothLanguages() throws Exception {
        askFrom(200);
        assertEquals(
                List.of(
                        "/ en",
                        "/ es",
                        "/api/v1/find?q=nurse en",
                        "/api/v1/find?q=nurse es",
                        "/ladders en",
                        "/ladders es",
                        "/ladders/l en",
                        "/ladders/l es"),
                asked);
    }

    /** Nobody waits for these answers. */
    @Test
    void aServerThatCannotAnswerHurtsNobody() throws Exception {
        askFrom(500);
        assertEquals(8, asked.size());
        askAll(new FirstPages("http://127.0.0.1:1/", Fixture.catalog("clerk")));
        assertEquals(8, asked.size());
    }
}
