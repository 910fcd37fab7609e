package org.trellis.web.words;

import java.util.List;
import org.trellis.model.Credential;
import org.trellis.model.Job;

/**
 * A must-have of a job in words.
 *
 * @param name the alternatives, joined by "or"
 * @param each the alternatives one by one
 */
public record CredentialWords(
        String name, String need, boolean required, List<One> each, PageWords.SourceNote source) {
    /**
     * @param requires what must be earned before, empty when nothing
     * @param valid how long it is good for, empty when nobody says
     */
    public record One(
            String name,
            String issuer,
            PageWords.SourceNote source,
            String kind,
            String hours,
            PageWords.SourceNote hoursSource,
            String fee,
            PageWords.SourceNote feeSource,
            String requires,
            PageWords.SourceNote requiresSource,
            String valid,
            PageWords.SourceNote validSource) {}

    public static CredentialWords of(Job.AskedCredential asked, PageWords phrases, Finder finder) {
        List<Credential> anyOf = asked.anyOf().stream().map(finder::get).toList();
        return new CredentialWords(
                phrases.credentials(anyOf),
                phrases.say(asked.need()),
                asked.need() == Job.Need.REQUIRED,
                anyOf.stream().map(each -> one(each, phrases, finder)).toList(),
                phrases.source(asked.source()));
    }

    /** Finds a credential by its code. */
    public interface Finder {
        Credential get(Credential.Id id);
    }

    private static One one(Credential credential, PageWords phrases, Finder finder) {
        String requires =
                phrases.words()
                        .list(
                                credential.requires().anyOf().stream()
                                        .map(group -> group.stream().map(finder::get).toList())
                                        .map(phrases::credentials)
                                        .toList());
        return new One(
                phrases.words().text(credential.name()),
                credential.issuer(),
                phrases.source(credential.sources().itself()),
                phrases.say(credential.kind()),
                phrases.hours(credential),
                phrases.source(credential.hoursSource()),
                phrases.fee(credential),
                phrases.source(credential.feeSource()),
                requires,
                phrases.source(credential.sources().requires()),
                credential.validMonths().isPresent()
                        ? phrases.words().months(credential.validMonths().getAsInt())
                        : "",
                phrases.source(credential.sources().valid()));
    }
}
