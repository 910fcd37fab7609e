package org.trellis.files.national;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;

/**
 * An O*NET release as its {@code Read Me.txt} names it.
 *
 * @param month such as {@code 2025-05}
 */
record Release(String number, String month) {
    private static final String CONTENT =
            """
        # Written by `import national`. Figures and names only; what O*NET and BLS say in sentences is not copied.
        occupations: %d
        rated_occupations: %d
        onet_release: "%s"
        onet_month: %s
        onet_license: CC BY 4.0
        wages: OEWS May %s, national
        wage_year: %s
        wage_top_usd_per_year: %s
        outlook_years: %s
        bright_outlook: O*NET Bright Outlook lists, taken in with the projections of these years
        bls_license: public domain
        attribution: >-
          This product includes information from the O*NET %s Database by the U.S. Department of Labor, Employment and Training
          Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET is a trademark of USDOL/ETA. Trellis has changed and
          added to this information; USDOL/ETA has not approved, endorsed or tested these changes. Wages and projections are from
          the U.S. Bureau of Labor Statistics, which does not endorse this product.
        attribution_es: >-
          Este producto incluye información de la base de datos O*NET %s de la Administración de Empleo y Capacitación del
          Departamento de Trabajo de los Estados Unidos (USDOL/ETA), usada conforme a la licencia CC BY 4.0. O*NET es una marca de
          USDOL/ETA. Trellis cambió y agregó información; USDOL/ETA no ha aprobado, respaldado ni probado estos cambios. Los sueldos
          y las proyecciones son de la Oficina de Estadísticas Laborales de los Estados Unidos (BLS), que no respalda este producto.
        """;

    private static final Pattern NUMBER = Pattern.compile("O\\*NET (\\d+(?:\\.\\d+)*) Database");
    private static final Pattern MONTH = Pattern.compile("(\\p{L}+ \\d{4}) Release");

    static Release read(Reading reading, Folder onet) {
        String file = "Read Me.txt";
        String text = reading.neededText(onet, file).orElse("");
        Matcher number = NUMBER.matcher(text);
        Matcher month = MONTH.matcher(text);
        if (!number.find() || !month.find()) {
            BlsCell.missing(reading, onet.label() + "/" + file, "O*NET ... Database, ... Release");
            return new Release("", "");
        }
        return new Release(number.group(1), month(month.group(1)));
    }

    private static String month(String words) {
        try {
            var form = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
            return YearMonth.parse(words, form).toString();
        } catch (DateTimeParseException e) {
            return words;
        }
    }

    /** The content of {@code release.yaml}. */
    String yaml(int occupations, int rated, Wages wages, Outlooks outlooks) {
        return CONTENT.formatted(
                occupations,
                rated,
                number,
                month,
                wages.year(),
                wages.year(),
                wages.topUsdPerYear(),
                outlooks.years(),
                number,
                number);
    }
}
