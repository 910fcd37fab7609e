package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator.ExecutionStatus;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/** What is logged. */
@Isolated("the error stream is that of the whole process")
class LogLinesTest {
    private final LoggerContext context = new LoggerContext();

    LogLinesTest() {
        context.setMDCAdapter(new LogbackMDCAdapter());
    }

    @AfterEach
    void stop() {
        System.clearProperty("logback.configurationFile");
        context.stop();
    }

    /** The program itself is set by it: no file is looked for. */
    @Test
    void theProgramLogsByIt() {
        LoggerContext own = (LoggerContext) LoggerFactory.getILoggerFactory();
        assertEquals(Level.OFF, own.getLogger("org.flywaydb.core").getEffectiveLevel());
        assertEquals(Level.WARN, own.getLogger("org.trellis").getEffectiveLevel());
    }

    @Test
    void warningsAreOneLineOnTheErrorOutput() {
        PrintStream before = System.err;
        var bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            new LogLines().configure(context);
            context.getLogger("org.trellis.web.Thing").warn("so it is");
            context.getLogger("org.trellis.web.Thing").info("not told");
            context.getLogger("org.flywaydb.core").error("told elsewhere");
            context.getLogger("org.apache.pdfbox.pdmodel").warn("nor this");
        } finally {
            System.setErr(before);
        }
        String said = bytes.toString(StandardCharsets.UTF_8);
        assertEquals("WARN Thing - so it is", said.strip().replaceFirst("^[\\d:]{8} ", ""));
    }

    /** Who runs the program may log otherwise. */
    @Test
    void aFileThatIsNamedGoesFirst() {
        System.setProperty("logback.configurationFile", "own.xml");
        assertEquals(ExecutionStatus.INVOKE_NEXT_IF_ANY, new LogLines().configure(context));
        assertNull(context.getLogger("org.flywaydb").getLevel());
        assertFalse(context.getLogger("ROOT").iteratorForAppenders().hasNext());
    }
}
