package org.trellis.web.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.trellis.web.Browser;
import org.trellis.web.Site;

/** Every file that a page offers and that shows pay says whose pay it is. */
class RegionFileTest {
    private static final String PERSON =
            "id: case-1\njob: nursing-long-term-care/cna\nmonths_in_job: 24\n";
    private static final String NURSE = "nursing-long-term-care/rn-adn";

    /** An address for each route that takes a format. */
    private static final Map<String, String> ADDRESSES =
            Map.of(
                    "/gap", "/gap?job=" + NURSE,
                    "/gap/goals", "/gap/goals?a=" + NURSE + "&b=nursing-long-term-care/lpn",
                    "/plan", "/plan?job=" + NURSE,
                    "/paths", "/paths?to=" + NURSE,
                    "/explore", "/explore?within=96",
                    "/next", "/next?opens=jobs",
                    "/ladders/{code}", "/ladders/nursing-long-term-care?a=1");

    /** Else no file would be looked at. */
    private static final String WITH_PAY =
            "/explore json, /explore text, /gap docx, /gap pdf, /gap text, /gap xlsx, "
                    + "/gap/goals csv, /gap/goals json, /gap/goals pdf, /gap/goals text, "
                    + "/ladders/{code} dot, /ladders/{code} graphml, /ladders/{code} json, "
                    + "/ladders/{code} svg, /ladders/{code} text, /next json, /next text, "
                    + "/paths json, /paths text";

    /** Of papers of an apprenticeship the sponsor says the pay; a list of questions has none. */
    private static final String WITHOUT_PAY = "/(schedules|assess|worksheets?|clients?)(/.*)?";

    /** The nurse's pay in the nation; whole dollars. */
    private static String national() {
        double usd =
                Site.LOADED
                        .catalog()
                        .jobs()
                        .filter(job -> job.id().toString().equals(NURSE))
                        .findFirst()
                        .flatMap(job -> job.wage())
                        .orElseThrow()
                        .usdPerYear();
        return "" + (int) usd;
    }

    private static List<String> pages() {
        return Site.regional()
                .bean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethod() == HttpMethod.GET)
                .filter(
                        route ->
                                Arrays.stream(route.getTargetMethod().getArguments())
                                        .anyMatch(each -> each.getName().equals("format")))
                .map(route -> route.getUriMatchTemplate().toPathString())
                .filter(path -> !path.matches(WITHOUT_PAY))
                .distinct()
                .sorted()
                .toList();
    }

    /** Those that the page says it has, when asked for another. */
    private static List<String> formats(Browser browser, String address) throws Exception {
        String said = browser.get(address + "&lang=en&format=none").body();
        Matcher known = Pattern.compile("one of these formats: ([a-z_, ]+)").matcher(said);
        assertTrue(known.find(), said);
        return List.of(known.group(1).strip().split(", "));
    }

    private static String text(Browser browser, String address) throws Exception {
        var answer = browser.bytes(browser.request(address + "&lang=en").GET());
        assertEquals(200, answer.statusCode(), address);
        byte[] body = answer.body();
        String start = new String(body, 0, 4, StandardCharsets.ISO_8859_1);
        String text =
                start.startsWith("%PDF")
                        ? pdf(body)
                        : start.startsWith("PK")
                                ? zip(body)
                                : new String(body, StandardCharsets.UTF_8);
        return text.replaceAll("\\s+", " ");
    }

    private static String pdf(byte[] body) throws IOException {
        try (var document = Loader.loadPDF(body)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String zip(byte[] body) throws IOException {
        StringBuilder text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                if (each.getName().endsWith(".xml")) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString().replaceAll("<[^>]*>", " ");
    }

    /** The files that show the nurse's pay, as page and format; each has to say what is asked. */
    private static String withPay(Browser browser, String usd, List<String> said) throws Exception {
        var found = new TreeSet<String>();
        for (String page : pages()) {
            String address = ADDRESSES.get(page);
            assertFalse(address == null, page + " has files: give it an address here");
            for (String format : formats(browser, address)) {
                String text = text(browser, address + "&format=" + format);
                if (text.replaceAll("(?<=\\d)[,.](?=\\d{3})", "").contains(usd)) {
                    found.add(page + " " + format);
                    assertTrue(said.stream().anyMatch(text::contains), page + " " + format + text);
                }
            }
        }
        return String.join(", ", found);
    }

    @Test
    void aFileWithPaySaysOfWhichRegionItIs() throws Exception {
        Browser browser = Site.regional().browserOf(PERSON + "region: '45940'\n");
        assertEquals(WITH_PAY, withPay(browser, "124800", List.of("Trenton-Princeton, NJ")));
    }

    @Test
    void aFileWithPaySaysThatItIsTheNations() throws Exception {
        List<String> said =
                List.of("national median", "U.S.", "in the United States", "\"region\" : null");
        assertEquals(WITH_PAY, withPay(Site.regional().browserOf(PERSON), national(), said));
    }
}
