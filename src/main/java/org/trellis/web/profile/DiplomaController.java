package org.trellis.web.profile;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import org.trellis.model.person.Diploma;
import org.trellis.web.Pages;
import org.trellis.web.Visit;

/** The one question about school, answered on the page where the answer matters. */
@Controller("/profile/diploma")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class DiplomaController {
    @Post
    HttpResponse<String> answer(Visit visit, @Body Map<String, String> typed) {
        String name = typed.getOrDefault("diploma", "").toUpperCase(Locale.ROOT);
        Answers.constant(EnumSet.allOf(Diploma.class), name)
                .ifPresent(answer -> visit.remember(visit.personOrNew().withDiploma(answer)));
        return Pages.go(back(typed.getOrDefault("back", "")));
    }

    /** Only to pages of our own that ask it. */
    private static String back(String page) {
        return page.matches("/(paths|explore)(\\?[\\x21-\\x7e]*)?") ? page : "/profile";
    }
}
