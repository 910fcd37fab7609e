package org.trellis.files;

/** How figures are written in a schedule file. Each message says what to write instead. */
final class ScheduleFigures {
    private ScheduleFigures() {}

    static double number(String text) {
        if (text.matches("-?\\d{1,15}(\\.\\d+)?")) {
            return Double.parseDouble(text);
        }
        throw new IllegalArgumentException(
                text.matches("\\$? ?\\d{1,3}(,\\d{3})+(\\.\\d+)?")
                        ? "write digits only: " + text.replaceAll("[$, ]", "")
                        : text.matches("\\d+:\\d+")
                                ? "write quarters or tenths of an hour, such as 152.5"
                                : "write digits only, without a unit");
    }

    static int whole(String text) {
        double number = number(text);
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("write a whole number");
        }
        return (int) number;
    }

    static boolean yes(String text) {
        switch (text.toLowerCase(java.util.Locale.ROOT)) {
            case "yes", "true":
                return true;
            case "no", "false":
                return false;
            default:
                throw new IllegalArgumentException("write yes or no");
        }
    }

    /** A message as a sentence of its own. */
    static String sentence(String message) {
        return message == null || message.isEmpty()
                ? ""
                : Character.toUpperCase(message.charAt(0))
                        + message.substring(1)
                        + (message.endsWith(".") ? "" : ".");
    }
}
