package org.trellis.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;

/**
 * What is logged, and how: warnings and errors, on the error output. Set here and not in XML, whose
 * reading loads 600 classes at each start. A file named by {@code -Dlogback.configurationFile} goes
 * first.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_TOP_PRIORITY)
public final class LogLines extends ContextAwareBase implements Configurator {
    private static final String PATTERN = "%d{HH:mm:ss} %level %logger{0} - %msg%n";

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        if (System.getProperty("logback.configurationFile") != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        level(context, Logger.ROOT_LOGGER_NAME, Level.WARN);
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(console(context));
        // Registers no driver by name and says so; ours is named in the configuration.
        level(context, "com.zaxxer.hikari.util.DriverDataSource", Level.ERROR);
        // Tells with a stack what is told in a sentence when a database cannot be used.
        level(context, "org.flywaydb", Level.OFF);
        // These say what they think of style sheets, and that they saw no fonts but ours.
        level(context, "com.openhtmltopdf", Level.ERROR);
        level(context, "org.apache.pdfbox", Level.ERROR);
        level(context, "org.apache.fontbox", Level.ERROR);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static void level(LoggerContext context, String logger, Level level) {
        context.getLogger(logger).setLevel(level);
    }

    private static ConsoleAppender<ILoggingEvent> console(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(PATTERN);
        encoder.start();
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(context);
        console.setName("stderr");
        console.setTarget("System.err");
        console.setEncoder(encoder);
        console.start();
        return console;
    }
}
