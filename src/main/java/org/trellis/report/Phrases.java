package org.trellis.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trellis.credential.Chain;
import org.trellis.credential.Gate;
import org.trellis.gap.Holdings.LaterFact;
import org.trellis.gap.Line;
import org.trellis.gap.Origin;
import org.trellis.gap.Service;
import org.trellis.gap.Standing;
import org.trellis.gap.Standing.Doubt;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.Scale;
import org.trellis.model.Scales;
import org.trellis.model.catalog.Assumptions;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;

/** The small parts of a sentence: a level, what is held, how we know, a job, a credential. */
public final class Phrases {
    private final Catalog catalog;
    private final Words words;

    public Phrases(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
    }

    /** The title, or the code of a job that is not in the catalog. */
    public String job(Job.Id id) {
        return catalog.findJob(id).map(job -> words.text(job.title())).orElse(id.toString());
    }

    public String competency(Competency.Id id) {
        return catalog.findCompetency(id)
                .map(found -> words.text(found.name()))
                .orElse(id.toString());
    }

    /** {@code Associate degree or Bachelor degree}. */
    public String anyOf(List<Credential> credentials) {
        return words.either(credentials.stream().map(c -> words.text(c.name())).toList());
    }

    /** What a gate asks; one that was held once says that it has expired. */
    public String gate(Gate gate) {
        String name = anyOf(gate.anyOf());
        return gate.state() == Gate.State.EXPIRED ? words.say("report.gate.expired", name) : name;
    }

    /** {@code level 3 of 5 (Intermediate)}. */
    public String level(Level level) {
        Optional<Scale> scale = catalog.scales().find(level.scale());
        Optional<Scale.Step> step = scale.flatMap(found -> found.step(level));
        if (step.isPresent()) {
            String label = words.text(step.get().label());
            return words.say("report.level.of", level.shown(), scale.get().top(), label);
        }
        return scale.isPresent() && !level.isStep()
                ? words.say("report.level.between", level.shown(), scale.get().top())
                : words.say("report.level", level.shown(), level.scale());
    }

    /** What a job asks for. */
    public String ask(Requirement.Ask ask) {
        return ask instanceof Requirement.AtLevel at
                ? level(at.level())
                : words.say("report.ask.needed");
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
        if (held instanceof Held.Has) {
            return words.say("report.held.has");
        }
        return words.say(
                held instanceof Held.Lacks ? "report.held.lacks" : "report.held.not_assessed");
    }

    /** {@code met}, {@code short by 1.5}, {@code not known}. */
    public String outcome(Line line) {
        return switch (line.outcome()) {
            case MET -> words.say("employment.result.met");
            case UNKNOWN -> words.say("employment.result.unknown");
            case GAP ->
                    line.levels().isPresent()
                            ? words.count("employment.result.gap.by", line.levels().getAsDouble())
                            : words.say("employment.result.gap");
        };
    }

    /** {@code your supervisor, May 4, 2026}; empty when nothing is known. */
    public String howKnown(Standing standing) {
        String from = from(standing.origin());
        String basis = words.name(standing.evidence());
        String known = from.isEmpty() ? basis : basis + " " + from;
        return standing.date().map(date -> known + ", " + words.date(date)).orElse(known);
    }

    /** The job or the credential that something inferred comes from, in brackets. */
    private String from(Origin origin) {
        if (origin.score().isPresent()) {
            return "(" + score(origin.score().get()) + ")";
        }
        if (origin instanceof Origin.Presumed presumed) {
            return "(" + job(presumed.job()) + ")";
        }
        if (origin instanceof Origin.Attested shown) {
            return "(" + shown(shown) + ")";
        }
        if (origin instanceof Origin.Leveled leveled) {
            return from(leveled.level());
        }
        return origin instanceof Origin.CarriedOver carried ? from(carried.origin()) : "";
    }

    /** {@code TABE 11 & 12 Reading, form 11 M: 540}. */
    public String score(Scales.Score score) {
        Scales.TestPart part = catalog.scales().tests().get(score.test());
        String test = part == null ? score.test() : words.text(part.name());
        return score.form()
                .map(form -> words.say("report.score.form", test, form, score.score()))
                .orElseGet(() -> words.say("report.score", test, score.score()));
    }

    /** The credential that is held, and what it counts as where that is another one. */
    public String shown(Origin.Attested shown) {
        return shown.by().equals(shown.credential())
                ? credential(shown.by())
                : words.say(
                        "report.shown.counts",
                        credential(shown.by()),
                        credential(shown.credential()));
    }

    /** What speaks against relying on a standing. */
    public String doubt(Doubt doubt) {
        if (doubt instanceof Doubt.Contradicted against) {
            return words.say("report.doubt.contradicted", held(against.other()));
        }
        if (doubt instanceof Doubt.ShownMore more) {
            return words.say(
                    "report.doubt.shown_more", credential(more.credential()), held(more.shown()));
        }
        if (doubt instanceof Doubt.Expired expired) {
            return words.say(
                    "report.doubt.expired",
                    credential(expired.credential()),
                    words.date(expired.last()));
        }
        return words.say("report.doubt.old", ((Doubt.Old) doubt).years());
    }

    /** What has to be earned, in its order, and the sum. */
    public String chain(Chain chain) {
        List<String> links = chain.links().stream().map(this::link).toList();
        return links.size() == 1
                ? words.say("report.chain.one", links.get(0))
                : words.say("report.chain", String.join("; ", links), sum(chain));
    }

    private String link(Chain.Link link) {
        return words.say("report.chain.link", name(link), words.hours(link.hours()), fee(link));
    }

    /** The name of one of them; whether it only has to be renewed. */
    public String name(Chain.Link link) {
        String name = words.text(link.credential().name());
        return link.renewal() ? words.say("report.chain.renewal", name) : name;
    }

    /** The fee of one of them, marked where it is our estimate. */
    public String fee(Chain.Link link) {
        if (link.usd().isEmpty()) {
            return words.say("catalog.fee.unknown");
        }
        String usd = words.money(link.usd().getAsDouble());
        return link.estimated() ? words.say("report.step.fee.ours", usd) : usd;
    }

    /** Hours and fees of all of it. */
    public String sum(Chain chain) {
        return words.say("report.chain.sum", words.hours(chain.hours()), fees(chain));
    }

    /** The fees of all of it, known and estimated. */
    public String fees(Chain chain) {
        String usd = words.money(chain.usd());
        return chain.usdAtLeast() ? words.say("report.at_least", usd) : usd;
    }

    private String credential(Credential.Id id) {
        Credential found = catalog.credentials().get(id);
        return found == null ? id.code() : words.text(found.name());
    }

    /** Name and local case id, or the id alone. */
    public String person(Person person) {
        return Words.clean(
                person.name().map(name -> name + " (" + person.id() + ")").orElse(person.id()));
    }

    /** What it is about, and its date. */
    public String later(LaterFact fact) {
        String name =
                fact instanceof LaterFact.Rated rated
                        ? competency(rated.competency())
                        : credential(((LaterFact.Earned) fact).credential());
        return name + ", " + words.date(fact.date());
    }

    /** Experience that a job asks, how much of it is served, and what may stand in for it. */
    public String service(Service service) {
        return words.say(
                "report.experience.row", words.experience(service.asked()), served(service));
    }

    /** How much of the experience is served, and what stands or may stand in for it. */
    public String served(Service service) {
        String months = words.months(service.asked().months());
        String done = words.number(service.served());
        boolean enough = service.served() >= service.asked().months();
        if (service.returning()) {
            return words.say("report.experience.returning");
        }
        if (service.by().isPresent() && !enough) {
            return words.say("report.experience.by", words.text(service.by().get().name()));
        }
        String told =
                switch (service.state()) {
                    case MET -> words.say("report.experience.served", done, months);
                    case UNKNOWN -> words.say("report.experience.unknown", months);
                    case MISSING ->
                            words.say(
                                    "report.experience.short",
                                    done,
                                    months,
                                    words.months(service.monthsShort()));
                };
        String instead = enough ? "" : instead(service.asked());
        return instead.isEmpty() ? told : told + "; " + instead;
    }

    /** What may stand in for the experience; empty for nothing. */
    public String instead(Job.AskedExperience asked) {
        List<Credential> any = asked.instead().stream().map(catalog::getCredential).toList();
        return any.isEmpty() ? "" : words.say("report.experience.instead", anyOf(any));
    }

    /** Experience that one has by the time of a step, or what stands in for it. */
    public String prior(Job.AskedExperience asked, Optional<Credential> by) {
        if (asked.name().isEmpty()) {
            return words.say("report.experience.prior.related", words.months(asked.months()));
        }
        String name = words.experience(asked);
        return by.map(c -> words.say("report.experience.prior.by", name, words.text(c.name())))
                .orElseGet(() -> words.say("report.experience.prior", name));
    }

    /** The values of an assumption, as exact as the file has them, with their unit. */
    public static String values(Assumptions.Assumption assumption, Words words) {
        String values =
                assumption.values().stream().map(Digits::all).collect(Collectors.joining(", "));
        String unit = assumption.unit();
        String key = "about.unit." + unit.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return words.knows(key) ? words.say(key, values) : values + " " + unit;
    }
}
