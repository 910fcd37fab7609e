package org.trellis.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.trellis.model.schedule.Hours;

/** Numbers as digits, the same in both languages. */
final class Digits {
    private Digits() {}

    /** {@code $1,900}, rounded to a multiple of {@code to} dollars. */
    static String dollars(double usd, int to) {
        long rounded = Math.round(usd / to) * to;
        return (rounded < 0 ? "-$" : "$") + thousands(Math.abs(rounded));
    }

    /** At most one decimal: {@code 1,234.5}, {@code 7}. */
    static String grouped(double number) {
        long tenths = Math.round(number * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        String fraction = size % 10 == 0 ? "" : "." + size % 10;
        return sign + thousands(size / 10) + fraction;
    }

    /** At most two decimals: {@code 1,600}, {@code 152.25}. */
    static String exact(double number) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.US))
                .format(number);
    }

    /** With all its decimals, up to six: {@code 0.608}. */
    static String all(double number) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.US))
                .format(number);
    }

    /** {@code 1,600-2,000}. */
    static String exact(Hours.Range range) {
        String from = exact(range.min().value());
        return range.isOne() ? from : from + "-" + exact(range.max().value());
    }

    /** Of a share from 0 to 1; never rounded up to 100 or down to 0. */
    static long wholePercent(double share) {
        long whole = Math.round(share * 100);
        if (whole == 100 && share < 1) {
            return 99;
        }
        return whole == 0 && share > 0 ? 1 : whole;
    }

    private static String thousands(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
