package org.trellis.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trellis.Extent;
import org.trellis.model.catalog.Catalog;
import org.trellis.web.words.Links;

/** Every page of the shipped ladders, jobs and models answers in both languages and is sound. */
class EveryPageTest {
    private static final String RN = "nursing-long-term-care/rn-adn";
    private static final Catalog CATALOG = Site.LOADED.catalog();

    static List<String> pages() {
        Stream<String> fixed =
                Stream.of(
                        "/ladders",
                        "/ladders/all",
                        "/ladders/all?from="
                                + RN
                                + "&band=mid&pay=50000&school=bachelor&kind=license",
                        "/models",
                        "/compare",
                        "/gap",
                        "/paths",
                        "/compare?a=nursing-long-term-care/cna&b=" + RN,
                        "/compare?a=" + RN + "&b=" + RN,
                        "/compare?a=cashier&b=opm-ai/gs-12&c=29-1141",
                        "/gap?job=" + RN + "&importance=future&presumed=no&on=2026-06-01",
                        "/paths?to=" + RN,
                        "/find",
                        "/find?q=truck+driver",
                        "/find?q=xqzzyv",
                        "/occupations/41-2011.00",
                        "/occupations/55-3016.00",
                        "/occupations/29-1141.00",
                        "/paths?to=" + RN + "&from=" + RN,
                        "/paths?to="
                                + RN
                                + "&from=advanced-manufacturing/assembler&by=usd&k=3"
                                + "&whyNot=nursing-long-term-care/lpn");
        Stream<String> ladders = CATALOG.ladders().keySet().stream().map(Links::ladder);
        Stream<String> models = CATALOG.models().keySet().stream().map(Links::model);
        Stream<String> jobs =
                Extent.oneOf(5, CATALOG.jobs().toList()).stream()
                        .flatMap(job -> Stream.of(Links.job(job.id()), Links.gap(job.id())));
        return Stream.of(fixed, ladders, models, jobs).flatMap(each -> each).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void answersInBothLanguages(String page) throws Exception {
        for (String language : List.of("en", "es")) {
            String mark = page.contains("?") ? "&" : "?";
            var answer = Site.own().browser().get(page + mark + "lang=" + language);
            assertEquals(200, answer.statusCode(), page);
            Html html = new Html(answer.body());
            assertEquals(List.of(), html.faults(), page + " in " + language);
            assertTrue(answer.body().contains("<html lang=\"" + language + "\""), page);
        }
    }
}
