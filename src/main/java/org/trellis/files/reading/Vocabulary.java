package org.trellis.files.reading;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trellis.message.Message;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;

/**
 * The codes that files declare. A row that was left out still declares its code, so that one fault
 * does not make every mention of it a fault too.
 */
public final class Vocabulary {
    public enum Kind {
        SOURCE(Message.of("expected.source")),
        SCALE(Message.of("expected.scale")),
        LEVEL(Message.of("expected.scale.level")),
        MODEL(Message.of("expected.model")),
        COMPETENCY(Message.of("expected.competency")),
        CREDENTIAL(Message.of("expected.credential")),
        COURSE(Message.of("expected.course")),
        LADDER(Message.of("expected.ladder")),
        JOB(Message.of("expected.job"));

        private final Message expected;

        Kind(Message expected) {
            this.expected = expected;
        }

        public Message expected() {
            return expected;
        }

        /** Whether something of this kind may be called so: {@code a}, or {@code a/b}. */
        public boolean isCode(String text) {
            String[] parts = text.split("/", -1);
            int wanted = this == COMPETENCY || this == JOB ? 2 : 1;
            return parts.length == wanted && Stream.of(parts).allMatch(Cells::isCode);
        }
    }

    private final Map<Kind, Set<String>> declared = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> lost = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> unread = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> forgiven = new EnumMap<>(Kind.class);
    private National national = National.NONE;

    /** What a catalog holds, in its order; scales by code. */
    public void declare(Catalog catalog) {
        catalog.sources().keySet().forEach(key -> declare(Kind.SOURCE, key));
        catalog.jobs().forEach(job -> declare(Kind.JOB, job.id().toString()));
        catalog.credentials().keySet().forEach(id -> declare(Kind.CREDENTIAL, id.toString()));
        catalog.models().values().stream()
                .flatMap(model -> model.competencies().keySet().stream())
                .forEach(id -> declare(Kind.COMPETENCY, id.toString()));
        catalog.scales().byCode().keySet().stream()
                .sorted()
                .forEach(code -> declare(Kind.SCALE, code));
        national = catalog.national();
    }

    /** False when the code was there already. */
    public boolean declare(Kind kind, String code) {
        return declared.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(code);
    }

    /** The row of this code was left out: mentions of it are dropped without a word. */
    public void lose(Kind kind, String code) {
        lost.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(code);
    }

    /**
     * Where a code is declared in capitals or with underscores, that is told once, there: mentions
     * as it should be are dropped without a word.
     */
    public void forgive(Kind kind, String code) {
        if (!Cells.isLowerCase(code)) {
            int own = code.indexOf('/') + 1;
            String right = code.substring(0, own) + Cells.asCode(code.substring(own));
            forgiven.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(right);
        }
    }

    /**
     * The table that declares the codes starting with {@code start} could not be read: mentions of
     * any of them are dropped without a word.
     */
    public void unread(Kind kind, String start) {
        unread.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(start);
    }

    public boolean isLost(Kind kind, String code) {
        return lost.getOrDefault(kind, Set.of()).contains(code)
                || !has(kind, code)
                        && (forgiven.getOrDefault(kind, Set.of()).contains(code)
                                || unread.getOrDefault(kind, Set.of()).stream()
                                        .anyMatch(code::startsWith));
    }

    public boolean has(Kind kind, String code) {
        return all(kind).contains(code) || nationalCodes(kind, code).contains(code);
    }

    /** The declared code that is meant: an occupation may be written without its prefix. */
    Optional<String> find(Kind kind, String code) {
        if (has(kind, code)) {
            return Optional.of(code);
        }
        return Optional.of(code)
                .filter(bare -> kind == Kind.JOB && National.isWritten(bare))
                .map(bare -> National.PREFIX + "/" + National.code(bare))
                .filter(whole -> has(kind, whole));
    }

    /** Those among which what was meant by {@code code} is looked for. */
    public Collection<String> near(Kind kind, String code) {
        Collection<String> codes = nationalCodes(kind, code);
        return codes.isEmpty() ? all(kind) : codes;
    }

    /** Occupations and elements of the country, read only for what is written as one of them. */
    private Collection<String> nationalCodes(Kind kind, String code) {
        if (!code.startsWith(National.PREFIX + "/")) {
            return Set.of();
        }
        return switch (kind) {
            case JOB -> national.codes();
            case COMPETENCY -> national.competencyCodes();
            default -> Set.of();
        };
    }

    public Collection<String> all(Kind kind) {
        return declared.getOrDefault(kind, Set.of());
    }
}
