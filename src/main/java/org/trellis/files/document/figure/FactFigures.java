package org.trellis.files.document.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trellis.message.Quantity;

/** Figures of words that state a fact, beside those that a schedule takes of it. */
public final class FactFigures {
    private static final Pattern FIGURE = Pattern.compile(NumberText.DIGITS);
    private static final int MONTHS_A_YEAR = 12;
    private static final double NEAR = 0.01;

    private FactFigures() {}

    public static boolean beside(ProbationText read, String words) {
        return isAnyLeft(words, List.of(read.number(), read.number() / MONTHS_A_YEAR));
    }

    public static boolean beside(RatioText read, String words) {
        double journeyworkers = read.journeyworkers();
        return isAnyLeft(words, List.of((double) read.apprentices(), journeyworkers));
    }

    public static boolean beside(PayText read, String words) {
        List<Double> taken = new ArrayList<>(List.of(read.usd()));
        read.asOf()
                .ifPresent(
                        day ->
                                Stream.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                                        .forEach(each -> taken.add((double) each)));
        return isAnyLeft(words, taken);
    }

    public static boolean beside(TermText read, String words) {
        List<Double> taken = new ArrayList<>();
        Stream.of(read.hours(), read.instruction().map(HoursText::hours))
                .flatMap(Optional::stream)
                .forEach(each -> taken.addAll(List.of(each.min().value(), each.max().value())));
        read.months()
                .ifPresent(
                        months ->
                                Stream.of((double) months.min(), (double) months.max())
                                        .forEach(each -> taken.addAll(inUnits(each))));
        return isAnyLeft(words, taken);
    }

    private static List<Double> inUnits(double months) {
        return List.of(months, months / MONTHS_A_YEAR, months * Quantity.WEEKS_PER_MONTH);
    }

    private static boolean isAnyLeft(String words, List<Double> taken) {
        Matcher figure = FIGURE.matcher(NumberText.digits(words));
        while (figure.find()) {
            double number = NumberText.of(figure.group());
            if (taken.stream().noneMatch(each -> Math.abs(each - number) < NEAR)) {
                return true;
            }
        }
        return false;
    }
}
