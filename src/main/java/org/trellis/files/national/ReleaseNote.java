package org.trellis.files.national;

import java.util.Locale;
import org.trellis.files.bls.Outlooks;
import org.trellis.files.bls.Wages;
import org.trellis.files.reading.Fields;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.reading.YamlText;

/**
 * {@code release.yaml}: which figures stand in {@code national} and whose they are.
 *
 * @param rated how many of the occupations have ratings
 * @param month of the release of O*NET, such as {@code 2025-05}
 * @param wageArea {@code national}, or the state or metropolitan area that the wages are of
 * @param brightYears of the projections that the lists of bright outlook came with
 */
public record ReleaseNote(
        int occupations,
        int rated,
        String onet,
        String month,
        String wageYear,
        String wageArea,
        String wageTopUsdPerYear,
        String outlookYears,
        String brightYears) {
    private static final String FILE = "national/release.yaml";
    private static final String CONTENT =
            """
        # Written by `import`. Figures and names only; what O*NET and BLS say in sentences is not copied.
        occupations: %d
        rated_occupations: %d
        onet_release: "%s"
        onet_month: %s
        onet_license: CC BY 4.0
        wages: OEWS May %s, %s
        wage_year: %s
        wage_area: %s
        wage_top_usd_per_year: %s
        outlook_years: %s
        bright_outlook: O*NET Bright Outlook lists, taken in with the projections of %s
        bright_outlook_years: %s
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

    public static final String NATIONAL = "national";

    static ReleaseNote of(
            int occupations, int rated, Release release, Wages wages, Outlooks outlooks) {
        return new ReleaseNote(
                occupations,
                rated,
                release.number(),
                release.month(),
                wages.year(),
                NATIONAL,
                wages.topUsdPerYear(),
                outlooks.years(),
                outlooks.years());
    }

    /** That of a seeds folder; without such a file, all is empty. */
    public static ReleaseNote read(Reading reading, Folder seeds) {
        String file = seeds.label() + "/" + FILE;
        Fields fields =
                reading.text(seeds, FILE)
                        .flatMap(text -> YamlText.map(reading, text, file))
                        .orElse(Fields.none(reading, file));
        return new ReleaseNote(
                fields.whole("occupations", 0, Integer.MAX_VALUE).orElse(0),
                fields.whole("rated_occupations", 0, Integer.MAX_VALUE).orElse(0),
                fields.text("onet_release"),
                fields.text("onet_month"),
                fields.text("wage_year"),
                fields.text("wage_area"),
                fields.text("wage_top_usd_per_year"),
                fields.text("outlook_years"),
                fields.text("bright_outlook_years"));
    }

    public ReleaseNote withOnet(Release release, int all, int withRatings) {
        return new ReleaseNote(
                all,
                withRatings,
                release.number(),
                release.month(),
                wageYear,
                wageArea,
                wageTopUsdPerYear,
                outlookYears,
                brightYears);
    }

    public ReleaseNote withWages(String year, String topUsdPerYear) {
        return new ReleaseNote(
                occupations,
                rated,
                onet,
                month,
                year,
                NATIONAL,
                topUsdPerYear,
                outlookYears,
                brightYears);
    }

    public ReleaseNote withOutlook(String years) {
        return new ReleaseNote(
                occupations,
                rated,
                onet,
                month,
                wageYear,
                wageArea,
                wageTopUsdPerYear,
                years,
                brightYears);
    }

    /** Names this set of figures, as a folder: {@code onet-29.3_oews-2024_ep-2024-2034}. */
    public String key() {
        String area =
                wageArea.equals(NATIONAL)
                        ? ""
                        : "-"
                                + wageArea.toLowerCase(Locale.ROOT)
                                        .replaceAll("[^a-z0-9]+", "-")
                                        .replaceAll("^-|-$", "");
        return "onet-" + onet + "_oews-" + wageYear + area + "_ep-" + outlookYears;
    }

    public String yaml() {
        return CONTENT.formatted(
                occupations,
                rated,
                onet,
                month,
                wageYear,
                wageArea,
                wageYear,
                wageArea,
                wageTopUsdPerYear,
                outlookYears,
                brightYears,
                brightYears,
                onet,
                onet);
    }
}
