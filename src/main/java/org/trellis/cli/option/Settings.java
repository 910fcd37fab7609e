package org.trellis.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.trellis.message.Message;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options that need not be typed: {@code -Dtrellis.port=9000} before the jar, else {@code
 * TRELLIS_PORT=9000} in the environment. What is typed comes first.
 */
public final class Settings implements IDefaultValueProvider {
    private static final Set<String> NAMES =
            Set.of("port", "host", "public", "db", "data", "seeds", "ladders", "lang");

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
                ? filled(properties.apply(property(name)))
                        .or(() -> filled(environment.apply(variable(name))))
                : Optional.empty();
    }

    /**
     * A message that starts with an option, with the name of what set it in its place: {@code
     * TRELLIS_PORT} or {@code -Dtrellis.port} unless the option was typed.
     *
     * @param args as they were typed
     */
    public Message named(Message said, List<String> args) {
        List<Object> words = new ArrayList<>(said.arguments());
        if (words.isEmpty() || !(words.get(0) instanceof String first)) {
            return said;
        }
        String option = first.replaceFirst(" .*", "");
        String name = option.replaceFirst("^--", "");
        boolean typed = args.stream().anyMatch(arg -> (arg + "=").startsWith(option + "="));
        if (option.equals(name) || typed || find(name).isEmpty()) {
            return said;
        }
        boolean property = filled(properties.apply(property(name))).isPresent();
        words.set(0, property ? "-D" + property(name) : variable(name));
        return Message.of(said.key(), words.toArray());
    }

    private static String property(String name) {
        return "trellis." + name;
    }

    private static String variable(String name) {
        return "TRELLIS_" + name.toUpperCase(Locale.ROOT);
    }

    private static Optional<String> filled(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
