package org.trellis.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/** What a fault leaves in the log. */
@Isolated("the log takes in the faults of all threads")
class ErrorLogTest {
    private final Browser browser = Site.own().browser();

    private static List<String> logOf(Callable<?> what) throws Exception {
        Logger log = (Logger) LoggerFactory.getLogger(ErrorController.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.addAppender(lines);
        try {
            what.call();
            return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        } finally {
            log.detachAppender(lines);
        }
    }

    @Test
    void aFaultOfOursIsLoggedWithoutTheCaseId() throws Exception {
        String line = logOf(() -> browser.get("/faulty/case-77/throws")).get(0);
        assertTrue(line.contains(" at GET /faulty/{id}/throws\n"), line);
        assertFalse(line.contains("case-77"), line);
    }

    /** Half of a file is sent, then the connection ends. */
    @Test
    void anUploadBrokenOffIsNoErrorInTheLog() throws Exception {
        String head =
                "POST /profile/upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n"
                        + "Content-Type: multipart/form-data; boundary=E\r\n\r\n--E\r\n";
        List<String> lines =
                logOf(
                        () -> {
                            try (Socket line = new Socket("127.0.0.1", Site.own().port())) {
                                line.getOutputStream().write(head.getBytes(US_ASCII));
                                line.getOutputStream().flush();
                                Thread.sleep(300);
                            }
                            Thread.sleep(700);
                            return true;
                        });
        assertEquals(List.of(), lines);
    }
}
