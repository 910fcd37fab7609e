package org.trellis.message;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All sentences of one language by key. A family is read when one of its sentences is asked for:
 * most commands need few.
 */
public final class Sentences {
    /** Searched in this order for a key that is not named after its family. */
    private static final List<String> FAMILIES =
            List.of(
                    "catalog",
                    "issues",
                    "schedule",
                    "path",
                    "explore",
                    "region",
                    "report",
                    "cli",
                    "paper",
                    "web",
                    "designer",
                    "intake",
                    "log",
                    "library",
                    "cases",
                    "saved",
                    "caseload",
                    "store",
                    "checklist",
                    "standards",
                    "document",
                    "assess",
                    "api",
                    "employment",
                    "course",
                    "plan",
                    "imports",
                    "compare",
                    "competency",
                    "changes",
                    "whole",
                    "worksheet",
                    "gap",
                    "model",
                    "guide",
                    "goals",
                    "evidence",
                    "question");

    private final String lang;
    private final Map<String, String> found = new ConcurrentHashMap<>();

    /**
     * @param lang "es"; anything else is English
     */
    public Sentences(String lang) {
        this.lang = lang;
    }

    /** The sentence with its gaps, in the family that the key starts with, else in any. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(found.computeIfAbsent(key, this::read));
    }

    private String read(String key) {
        int end = key.indexOf('.');
        String own = end < 0 ? "" : key.substring(0, end);
        String sentence = FAMILIES.contains(own) ? read(own, key) : null;
        for (int i = 0; i < FAMILIES.size() && sentence == null; i++) {
            sentence = read(FAMILIES.get(i), key);
        }
        return sentence;
    }

    private String read(String family, String key) {
        return Bundle.of(family, lang).find(key).orElse(null);
    }
}
