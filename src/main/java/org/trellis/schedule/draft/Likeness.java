package org.trellis.schedule.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.trellis.model.Competency;

/**
 * Which competencies some words are about: cosine of tf-idf vectors over word stems.
 *
 * <p>A competency's text is its name (counted three times), aliases (twice), definition and
 * behaviors. idf(t) = ln((1 + N) / (1 + df(t))) + 1 over the N competencies given. Words of one or
 * two letters and common words say nothing. Time O(words) to build and O(N x words of the query) to
 * ask; equal scores keep the order of the competencies.
 */
public final class Likeness {
    private static final Set<String> COMMON =
            Set.of(
                    "the", "and", "for", "with", "that", "this", "from", "into", "are", "them",
                    "their", "what", "when", "who", "how", "others", "other", "own", "all", "any",
                    "work", "job", "use", "using", "used", "make", "makes", "made", "keep", "keeps",
                    "right", "need", "needed", "out", "its", "they", "has", "have", "not", "can",
                    "more", "most", "each");
    private static final List<String> ENDINGS =
            List.of(
                    "ations", "ation", "ings", "ing", "ments", "ment", "ions", "ion", "ers", "er",
                    "ies", "ied", "ed", "es", "s", "y", "e");

    /**
     * @param score above 0, at most 1
     */
    public record Match(Competency.Id competency, double score) {}

    private final List<Competency> competencies;
    private final Map<String, Double> rarity = new HashMap<>();
    private final Map<Competency.Id, Map<String, Double>> vectors = new HashMap<>();

    public Likeness(List<Competency> competencies) {
        this.competencies = List.copyOf(competencies);
        Map<Competency.Id, Map<String, Integer>> counts = new HashMap<>();
        Map<String, Integer> documents = new HashMap<>();
        for (Competency competency : competencies) {
            Map<String, Integer> stems = stems(textOf(competency));
            counts.put(competency.id(), stems);
            stems.keySet().forEach(stem -> documents.merge(stem, 1, Integer::sum));
        }
        documents.forEach(
                (stem, df) ->
                        rarity.put(stem, Math.log((1.0 + competencies.size()) / (1 + df)) + 1));
        counts.forEach((id, stems) -> vectors.put(id, vector(stems)));
    }

    private static String textOf(Competency competency) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            text.append(competency.name().en()).append(' ');
        }
        String aliases = String.join(" ", competency.aliases());
        text.append(aliases).append(' ').append(aliases).append(' ');
        text.append(competency.definition() == null ? "" : competency.definition().en());
        competency.behaviors().forEach(behavior -> text.append(' ').append(behavior.en()));
        return text.toString();
    }

    private Map<String, Double> vector(Map<String, Integer> stems) {
        Map<String, Double> vector = new HashMap<>();
        stems.forEach(
                (stem, count) -> {
                    if (rarity.containsKey(stem)) {
                        vector.put(stem, (1 + Math.log(count)) * rarity.get(stem));
                    }
                });
        double length = Math.sqrt(vector.values().stream().mapToDouble(v -> v * v).sum());
        vector.replaceAll((stem, value) -> value / length);
        return vector;
    }

    /** The competencies that share a word with {@code words}, the likest first. */
    public List<Match> of(String words, int limit) {
        Map<String, Double> asked = vector(stems(words));
        List<Match> matches = new ArrayList<>();
        for (Competency competency : competencies) {
            double score = cosine(asked, vectors.get(competency.id()));
            if (score > 0) {
                matches.add(new Match(competency.id(), score));
            }
        }
        matches.sort(Comparator.comparingDouble(match -> -match.score()));
        return matches.stream().limit(limit).toList();
    }

    /** How alike two of the competencies are, 0 to 1. */
    double between(Competency.Id a, Competency.Id b) {
        return cosine(vectors.get(a), vectors.get(b));
    }

    private static double cosine(Map<String, Double> a, Map<String, Double> b) {
        return a.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * b.getOrDefault(entry.getKey(), 0.0))
                .sum();
    }

    /** The stems of the words that say something, each with how often it stands there. */
    static Map<String, Integer> stems(String text) {
        Map<String, Integer> stems = new HashMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 2 && !COMMON.contains(word)) {
                stems.merge(stem(word), 1, Integer::sum);
            }
        }
        return stems;
    }

    /** Takes off one ending where at least three letters stay, and then a doubled last letter. */
    static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                String rest = word.substring(0, word.length() - ending.length());
                int n = rest.length();
                boolean doubled = n > 3 && rest.charAt(n - 1) == rest.charAt(n - 2);
                return doubled ? rest.substring(0, n - 1) : rest;
            }
        }
        return word;
    }
}
