package org.trellis.cli.option;

import java.util.OptionalDouble;
import org.trellis.files.reading.Numeral;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Numbers on the command line are read by the rule of files and forms, {@link Numeral}. */
public final class Numbers {
    private Numbers() {}

    /** For all options of {@code line} and its commands. */
    public static void readBy(CommandLine line) {
        line.registerConverter(Double.class, Numbers::decimal);
        line.registerConverter(double.class, Numbers::decimal);
        line.registerConverter(Integer.class, Numbers::whole);
        line.registerConverter(int.class, Numbers::whole);
    }

    private static double decimal(String text) {
        OptionalDouble value = Numeral.read(text).value();
        return value.orElseThrow(() -> new TypeConversionException(text));
    }

    private static int whole(String text) {
        double value = decimal(text);
        if (value != (int) value) {
            throw new TypeConversionException(text);
        }
        return (int) value;
    }
}
