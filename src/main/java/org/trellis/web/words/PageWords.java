package org.trellis.web.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.credential.Fees;
import org.trellis.gap.Origin;
import org.trellis.gap.Standing;
import org.trellis.message.Code;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.Scale;
import org.trellis.model.Source;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.JobPay;
import org.trellis.report.LocalPay;
import org.trellis.report.Phrases;
import org.trellis.report.Words;

/** How the pages say the values of the domain, in one language. */
public final class PageWords {
    /**
     * Where a figure comes from.
     *
     * @param mark "our estimate", "from memory" or "derived"; empty for a fact seen in its source
     */
    public record SourceNote(String title, String url, String mark) {}

    /** A definition in its publisher's words, in English. */
    public record Quote(String text, SourceNote source) {}

    /** For a figure that is not there. */
    public static final SourceNote NO_SOURCE = new SourceNote("", "", "");

    private static final String DERIVED = "derived-onet";

    private final Catalog catalog;
    private final Words words;

    public PageWords(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
    }

    public Words words() {
        return words;
    }

    public String title(Job.Id id) {
        return words.text(catalog.getJob(id).title());
    }

    public String name(Competency.Id id) {
        return words.text(catalog.getCompetency(id).name());
    }

    public String pay(Job job) {
        return JobPay.text(job, words);
    }

    /** Whose wages pay is. */
    public LocalPay local() {
        return new LocalPay(catalog, words);
    }

    public String band(Job job) {
        return words.name(job.band());
    }

    /** The word of a page for a constant, {@code catalog.state.met}, else the word of reports. */
    public String say(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        String key = "catalog." + type + "." + Code.of(constant);
        return words.knows(key) ? words.say(key) : words.name(constant);
    }

    public String ask(Requirement.Ask ask) {
        if (ask instanceof Requirement.AtLevel at) {
            return level(at.level());
        }
        String word =
                ask instanceof Requirement.Needed
                        ? "needed"
                        : ask instanceof Requirement.NotNeeded ? "not-needed" : "not-rated";
        return words.say("catalog.ask." + word);
    }

    /** What is held, where another scale states it as the level that it counts as too. */
    public String held(Requirement.Ask ask, Held held) {
        return catalog.scales()
                .converted(ask, held)
                .map(level -> words.say("report.held.converted", level(level), held(held)))
                .orElseGet(() -> held(held));
    }

    public String held(Held held) {
        if (held instanceof Held.AtLevel at) {
            return level(at.level());
        }
        String word =
                held instanceof Held.Has ? "has" : held instanceof Held.Lacks ? "lacks" : "unknown";
        return words.say("catalog.held." + word);
    }

    /** {@code 3 (Intermediate)}; the scale is named when it is not the usual one. */
    public String level(Level level) {
        Optional<Scale> scale = catalog.scales().find(level.scale());
        if (scale.isPresent() && !level.isStep()) {
            return words.say("catalog.level.between", level.shown(), scale.get().top());
        }
        String label =
                scale.flatMap(s -> s.step(level))
                        .map(step -> words.text(step.label()))
                        .orElse(level.scale());
        return words.say("catalog.level", level.shown(), label);
    }

    /** What the assumptions say of a share, in percent. */
    public String assumed(String share) {
        return words.percent(share(share));
    }

    /** An assumption of ours that is a share. */
    public double share(String name) {
        return catalog.assumptions().get(name);
    }

    /** How the page marks what is known in that way: checked, on their own word, assumed or not. */
    public static String mark(Evidence evidence) {
        if (evidence.isVerified()) {
            return "verified";
        }
        return evidence == Evidence.NONE ? "unknown" : Code.of(evidence);
    }

    /** How we know what somebody holds, with its date. */
    public String basis(Standing standing) {
        String how = how(standing.origin());
        return standing.date()
                .map(date -> words.say("catalog.basis.dated", how, words.date(date)))
                .orElse(how);
    }

    /** The same without the date. */
    public String how(Standing standing) {
        return how(standing.origin());
    }

    private String how(Origin origin) {
        if (origin instanceof Origin.Presumed presumed) {
            return words.say("catalog.basis.presumed", title(presumed.job()));
        }
        if (origin instanceof Origin.Attested shown) {
            return shown.presumed()
                    ? words.say("catalog.basis.presumed.credential", plain().shown(shown))
                    : words.say("catalog.basis.credential", plain().shown(shown));
        }
        if (origin.score().isPresent()) {
            return words.say("report.score.from", plain().score(origin.score().get()));
        }
        return origin instanceof Origin.CarriedOver carried
                ? how(carried.origin())
                : say(origin.evidence());
    }

    /** The parts of sentences that papers have too. */
    public Phrases plain() {
        return new Phrases(catalog, words);
    }

    /** The skill group's name in this language, without the number the source gives it. */
    public String block(Competency competency) {
        String plain = competency.block().replaceFirst("^[0-9.]+ ", "");
        return catalog
                .findModel(competency.id().model())
                .orElseThrow()
                .competencies()
                .values()
                .stream()
                .map(Competency::name)
                .filter(name -> name.en().equals(plain))
                .findFirst()
                .map(words::text)
                .orElseGet(() -> listedBlock(plain));
    }

    private String listedBlock(String plain) {
        String key = "catalog.block." + plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return words.knows(key) ? words.say(key) : plain;
    }

    public String credentials(List<Credential> anyOf) {
        return words.either(anyOf.stream().map(each -> words.text(each.name())).toList());
    }

    /** As stated, else our estimate for its kind, marked as such. */
    public String fee(Credential credential) {
        if (credential.feeUsd().isEmpty()) {
            OptionalDouble ours = Fees.usd(credential, catalog.assumptions());
            return ours.isPresent()
                    ? words.say("report.step.fee.ours", words.money(ours.getAsDouble()))
                    : words.say("catalog.fee.unknown");
        }
        return credential.feeUsd().getAsDouble() == 0
                ? words.say("catalog.fee.none")
                : words.money(credential.feeUsd().getAsDouble());
    }

    public String hours(Credential credential) {
        return credential.hours().isEmpty()
                ? words.say("catalog.hours.unknown")
                : words.hours(credential.hours().getAsDouble());
    }

    /** Our own; empty where only the publisher's is there; that only the name is known, else. */
    public String definition(Competency competency) {
        if (competency.isDefined()) {
            return words.text(competency.definition());
        }
        return competency.official().isPresent() ? "" : words.say("model.only.name");
    }

    public Quote quote(Competency.Official official) {
        return new Quote(official.text(), source(official.source()));
    }

    public SourceNote source(String key) {
        Source source = catalog.sources().get(key);
        if (source == null) {
            return new SourceNote(key, "", "");
        }
        String own = key.startsWith(DERIVED) ? "derived" : key;
        String mark =
                own.equals("derived")
                        ? words.say("catalog.status.derived")
                        : source.status() == Source.Status.SEEN ? "" : say(source.status());
        boolean ours = words.knows("catalog.source." + own);
        String title = ours ? words.say("catalog.source." + own) : source.title();
        return new SourceNote(title, source.url(), mark);
    }
}
