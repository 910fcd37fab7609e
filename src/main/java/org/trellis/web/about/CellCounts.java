package org.trellis.web.about;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.Requirement;
import org.trellis.model.Source;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;

/**
 * How many filled cells of a career map, a skill model or the credentials rest on which kind of
 * source.
 */
public final class CellCounts {
    /** How a cell is known. */
    public enum Kind {
        SOURCED,
        DERIVED,
        MEMORY,
        EDITORIAL
    }

    private static final String DERIVED = "derived-onet";

    private final Catalog catalog;

    CellCounts(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * What jobs ask, their wages and must-haves, its moves and their months. What nobody has rated
     * is no cell.
     */
    Map<Kind, Integer> of(Ladder ladder) {
        return count(
                Stream.concat(
                        ladder.jobs().values().stream().flatMap(CellCounts::sources),
                        ladder.moves().stream().flatMap(CellCounts::sources)));
    }

    /** Of each the move itself and its months. */
    Map<Kind, Integer> ofMoves(Collection<Move.Authored> moves) {
        return count(moves.stream().flatMap(CellCounts::sources));
    }

    private static Stream<String> sources(Move.Authored move) {
        return Stream.of(move.source(), move.monthsSource());
    }

    private static Stream<String> sources(Job job) {
        return Stream.of(
                        job.requirements().values().stream()
                                .filter(r -> !(r.ask() instanceof Requirement.NotRated))
                                .map(Requirement::source),
                        job.wage().stream().map(Job.Wage::source),
                        job.credentials().stream().map(Job.AskedCredential::source))
                .flatMap(each -> each);
    }

    /** Its skills. */
    Map<Kind, Integer> of(CompetencyModel model) {
        return count(model.competencies().values().stream().map(each -> each.source()));
    }

    /** Of each its name with issuer and kind, fee, hours, validity, what comes first, and WIOA. */
    Map<Kind, Integer> of(Collection<Credential> credentials) {
        return count(credentials.stream().flatMap(CellCounts::sources));
    }

    private static Stream<String> sources(Credential credential) {
        Credential.Sources sources = credential.sources();
        return Stream.of(
                        Optional.of(sources.itself()),
                        filled(credential.feeUsd().isPresent(), credential.feeSource()),
                        filled(credential.hours().isPresent(), credential.hoursSource()),
                        filled(credential.validMonths().isPresent(), sources.valid()),
                        filled(!credential.requires().anyOf().isEmpty(), sources.requires()),
                        filled(
                                credential.wioaCounts() != Credential.WioaCounts.VERIFY,
                                sources.wioaCounts()))
                .flatMap(Optional::stream);
    }

    private static Optional<String> filled(boolean filled, String source) {
        return filled ? Optional.of(source) : Optional.empty();
    }

    private Map<Kind, Integer> count(Stream<String> sources) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        List.of(Kind.values()).forEach(kind -> counts.put(kind, 0));
        sources.forEach(source -> counts.merge(kind(source), 1, Integer::sum));
        return counts;
    }

    /** A cell whose source is not in the list is nobody's but ours. */
    private Kind kind(String key) {
        if (key.startsWith(DERIVED)) {
            return Kind.DERIVED;
        }
        Source source = catalog.sources().get(key);
        Source.Status status = source == null ? Source.Status.EDITORIAL : source.status();
        return switch (status) {
            case SEEN -> Kind.SOURCED;
            case MEMORY -> Kind.MEMORY;
            case EDITORIAL -> Kind.EDITORIAL;
        };
    }
}
