package org.trellis.web.find;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.trellis.message.Code;
import org.trellis.report.Words;

/**
 * What people ask that is no job, no skill and no credential: answered in general, with the office
 * that decides. Nothing is asked of anybody.
 */
enum CommonQuestion {
    RECORD(Office.RULES, Office.CENTER),
    ABROAD(Office.EVALUATION, Office.CENTER),
    HEALTH(Office.ONET, Office.ACCOMMODATION, Office.CENTER),
    MONEY(Office.AID, Office.APPRENTICESHIP, Office.CENTER),
    TEACH(Office.CENTER),
    AGE(Office.CENTER);

    /** Who decides or helps, and where. */
    private enum Office {
        RULES("niccc.nationalreentryresourcecenter.org"),
        EVALUATION("www.naces.org"),
        ONET("www.onetonline.org"),
        ACCOMMODATION("askjan.org"),
        AID("studentaid.gov"),
        APPRENTICESHIP("www.apprenticeship.gov/apprenticeship-job-finder"),
        CENTER("www.careeronestop.org/LocalHelp");

        private final String address;

        Office(String address) {
            this.address = address;
        }

        private FindPage.Link link(Words words) {
            return new FindPage.Link(
                    words.say("question.office." + Code.of(this)),
                    address.replaceFirst("^www\\.", ""),
                    "https://" + address);
        }
    }

    private static final List<Words> LANGUAGES = List.of(Words.of("en"), Words.of("es"));

    private final List<Office> offices;

    CommonQuestion(Office... offices) {
        this.offices = List.of(offices);
    }

    /** In either language, with or without accents. */
    static List<CommonQuestion> of(String query) {
        String asked = plain(query);
        return Arrays.stream(values()).filter(each -> each.isAsked(asked)).toList();
    }

    private boolean isAsked(String plain) {
        return LANGUAGES.stream()
                .flatMap(words -> Stream.of(words.say(key() + ".words").split("\\|")))
                .anyMatch(phrase -> plain.contains(" " + phrase + " "));
    }

    /** Its words in lower case without accents, each between two spaces. */
    private static String plain(String text) {
        String letters = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return " " + letters.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", " ").strip() + " ";
    }

    FindPage.Question answer(Words words) {
        return new FindPage.Question(
                words.say(key()),
                words.say(key() + ".text"),
                offices.stream().map(office -> office.link(words)).toList());
    }

    private String key() {
        return "question." + Code.of(this);
    }
}
