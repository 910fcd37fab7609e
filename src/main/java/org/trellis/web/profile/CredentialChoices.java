package org.trellis.web.profile;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.trellis.model.Credential;
import org.trellis.model.Credential.Kind;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.web.words.PageWords;

/** What somebody may have earned, in groups as people think of it. */
@Singleton
final class CredentialChoices {
    private static final Set<Kind> SCHOOL = Set.of(Kind.DIPLOMA, Kind.DEGREE, Kind.ENROLLMENT);
    private static final Set<Kind> CHECKS = Set.of(Kind.CLEARANCE, Kind.MEMBERSHIP);

    public record Choice(String code, String label) {}

    public record Group(String key, List<Choice> choices) {
        /** School stands open; the others when something in them is ticked or wrong. */
        public boolean open(Answers answers) {
            return key.equals("school")
                    || choices.stream().anyMatch(choice -> isTouched(choice.code(), answers));
        }

        private static boolean isTouched(String code, Answers answers) {
            return answers.has("has." + code)
                    || !answers.wrong("earned." + code).isEmpty()
                    || !answers.wrong("expires." + code).isEmpty();
        }
    }

    private final Catalog catalog;

    CredentialChoices(Catalog catalog) {
        this.catalog = catalog;
    }

    List<Group> groups(Words words) {
        return List.of(
                group("school", SCHOOL, words),
                group("license", Set.of(Kind.LICENSE), words),
                group(
                        "certificate",
                        Set.of(
                                Kind.CERTIFICATE,
                                Kind.CERTIFICATION,
                                Kind.APPRENTICESHIP,
                                Kind.BADGE,
                                Kind.COURSE_COMPLETION,
                                Kind.EMPLOYER_CERTIFICATION),
                        words),
                group("check", CHECKS, words));
    }

    private Group group(String key, Set<Kind> kinds, Words words) {
        return new Group(
                key,
                catalog.credentials().values().stream()
                        .filter(credential -> kinds.contains(credential.kind()))
                        .map(credential -> choice(credential, words))
                        .toList());
    }

    /** The kinds a way can do without, by the name of their field; a degree has its own. */
    List<Choice> kinds(Words words) {
        PageWords phrases = new PageWords(catalog, words);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.DEGREE)
                .map(kind -> new Choice(LimitAnswers.field(kind), phrases.say(kind)))
                .toList();
    }

    /** Those that some job asks for only in some states. */
    List<Choice> varyingByState(Words words) {
        Set<Credential.Id> varying =
                catalog.jobs()
                        .flatMap(job -> job.credentials().stream())
                        .filter(asked -> asked.need() == Job.Need.VARIES_BY_STATE)
                        .flatMap(asked -> asked.anyOf().stream())
                        .collect(Collectors.toSet());
        return catalog.credentials().values().stream()
                .filter(credential -> varying.contains(credential.id()))
                .map(credential -> choice(credential, words))
                .toList();
    }

    private static Choice choice(Credential credential, Words words) {
        return new Choice(credential.id().code(), words.text(credential.name()));
    }
}
