package org.trellis.web.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.report.Words;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** What is asked besides jobs is answered, in both languages, and only then. */
class CommonQuestionTest {
    @Test
    void aQuestionIsKnownByItsWordsInEitherLanguage() {
        assertEquals(List.of(CommonQuestion.RECORD), CommonQuestion.of("Licenses with a FELONY?"));
        assertEquals(
                List.of(CommonQuestion.RECORD),
                CommonQuestion.of("licencia con antecedentes penales"));
        assertEquals(List.of(CommonQuestion.ABROAD), CommonQuestion.of("título extranjero"));
        assertEquals(List.of(CommonQuestion.HEALTH), CommonQuestion.of("welder, bad-back"));
        assertEquals(List.of(CommonQuestion.MONEY), CommonQuestion.of("¿beca para madre soltera?"));
        assertEquals(List.of(CommonQuestion.TEACH), CommonQuestion.of("enseñar soldadura"));
        assertEquals(List.of(CommonQuestion.AGE), CommonQuestion.of("I am too old"));
    }

    @Test
    void aJobIsNoQuestion() {
        for (String job :
                List.of("registered nurse", "teacher", "cargador", "", "? !", "backhoe")) {
            assertEquals(List.of(), CommonQuestion.of(job), job);
        }
    }

    /** Each word of a list is as what is typed becomes, or it would never be found. */
    @Test
    void everyWordIsFound() {
        for (CommonQuestion each : CommonQuestion.values()) {
            for (String language : List.of("en", "es")) {
                String key = "question." + each.name().toLowerCase() + ".words";
                for (String word : Words.of(language).say(key).split("\\|")) {
                    assertTrue(CommonQuestion.of("x " + word + ".").contains(each), word);
                }
            }
        }
    }

    @Test
    void thePageAnswersAndNamesWhoDecides() throws Exception {
        var browser = Site.open().browser();
        var page = new Html(browser.get("/find?q=felony&lang=es").body());
        assertTrue(page.text().contains("antecedentes penales"), page.text());
        String address = "https://niccc.nationalreentryresourcecenter.org";
        assertTrue(page.source().contains("href=\"" + address + "\""), page.source());
        String all = new Html(browser.get("/find?lang=en").body()).text();
        for (CommonQuestion each : CommonQuestion.values()) {
            String title = each.answer(Words.of("en")).title();
            assertTrue(all.contains(title), title);
        }
    }
}
