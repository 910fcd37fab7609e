package org.trellis.cli.option;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options that need not be typed: {@code -Dtrellis.port=9000} before the jar, else {@code
 * TRELLIS_PORT=9000} in the environment. What is typed comes first.
 */
public final class Settings implements IDefaultValueProvider {
    private static final Set<String> NAMES =
            Set.of("port", "host", "public", "db", "seeds", "ladders", "lang");

    private final UnaryOperator<String> properties;
    private final UnaryOperator<String> environment;

    public Settings(UnaryOperator<String> properties, UnaryOperator<String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    /** Those of this process. */
    public static Settings own() {
        return new Settings(System::getProperty, System::getenv);
    }

    @Override
    public String defaultValue(ArgSpec argument) {
        return argument instanceof OptionSpec option ? find(option).orElse(null) : null;
    }

    private Optional<String> find(OptionSpec option) {
        return find(option.longestName().replaceFirst("^--", ""));
    }

    /**
     * @param name of an option, without its dashes
     */
    public Optional<String> find(String name) {
        return NAMES.contains(name)
                ? filled(properties.apply("trellis." + name))
                        .or(() -> filled(environment.apply(variable(name))))
                : Optional.empty();
    }

    private static String variable(String name) {
        return "TRELLIS_" + name.toUpperCase(Locale.ROOT);
    }

    private static Optional<String> filled(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
