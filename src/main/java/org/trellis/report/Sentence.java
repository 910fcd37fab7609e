package org.trellis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One pattern of {@link Sentences}. What changes is {@code {0}} (any text, kept as it is), {@code
 * {0#}} (a figure or a date) or {@code {0~}} (a phrase of its own, said in the other language too).
 *
 * @param places what stands at each number: {@code ' '}, {@code '#'} or {@code '~'}
 * @param letters how many letters are fixed
 */
record Sentence(String key, Pattern english, String other, List<Character> places, int letters)
        implements Comparable<Sentence> {
    private static final Pattern PLACE = Pattern.compile("\\{\\d([#~]?)}");
    private static final String ANY = "(.*?)";
    private static final String FIGURE = "(-?\\$?\\d[-\\d.,:()E ]*?)";

    static Sentence of(String key, String english, String other) {
        StringBuilder regex = new StringBuilder();
        List<Character> places = new ArrayList<>();
        Matcher place = PLACE.matcher(english);
        int end = 0;
        int letters = 0;
        for (; place.find(); end = place.end()) {
            char kind = place.group(1).isEmpty() ? ' ' : place.group(1).charAt(0);
            regex.append(Pattern.quote(english.substring(end, place.start())));
            regex.append(kind == '#' ? FIGURE : ANY);
            places.add(kind);
            letters += place.start() - end;
        }
        regex.append(Pattern.quote(english.substring(end)));
        return new Sentence(
                key,
                Pattern.compile(regex.toString(), Pattern.DOTALL),
                other,
                List.copyOf(places),
                letters + english.length() - end);
    }

    boolean isUnder(String start) {
        return key.equals(start) || key.startsWith(start + ".");
    }

    /**
     * @param nested what a phrase inside is in the other language; empty when it is not known
     * @return empty when the sentence does not fit
     */
    Optional<String> say(String sentence, Function<String, Optional<String>> nested) {
        Matcher fits = english.matcher(sentence);
        if (!fits.matches()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Optional<String> part = Optional.of(fits.group(i + 1));
            part = places.get(i) == '~' ? part.flatMap(nested) : part;
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return Optional.of(filled(parts));
    }

    /** In one pass, so that braces inside a part stay what they are. */
    private String filled(List<String> parts) {
        return PLACE.matcher(other)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(parts.get(found.group().charAt(1) - '0')));
    }

    /** The fewest fixed letters first; of equals, the one that asks the least of its places. */
    @Override
    public int compareTo(Sentence that) {
        return Comparator.comparingInt(Sentence::letters)
                .thenComparing(phrase -> phrase.places.stream().filter(p -> p != ' ').count())
                .thenComparing(Sentence::key)
                .compare(this, that);
    }
}
