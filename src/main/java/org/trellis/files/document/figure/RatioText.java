package org.trellis.files.document.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many apprentices to how many journeyworkers, each 1 to 1,000. */
public record RatioText(int apprentices, int journeyworkers) {
    private static final String APPRENTICE = "(?:apprentice|aprendi)[\\w()]*";
    private static final String WORKER =
            "(?:(?:fully\\s+)?(?:qualified|skilled|professional|trained)\\s+)?"
                    + "(?:journey|mentor|worker|professional|supervisor|employee|oficial|mechanic"
                    + "|electrician|technician|craft|trabajador|maestr|tutor|técnic|emplead)"
                    + "[\\p{L}\\d_()-]*";
    private static final Pattern APPRENTICE_FIRST =
            Pattern.compile(
                    "(?iu)(\\d{1,4})\\s*"
                            + APPRENTICE
                            + "\\s*(?:to|for|per|por|:|a)\\s*(?:every|each|cada)?\\s*(\\d{1,4})?\\s*"
                            + WORKER);
    private static final Pattern WORKER_FIRST =
            Pattern.compile(
                    "(?iu)(?:(?:each|every|cada)|(\\d{1,4}))\\s*"
                            + WORKER
                            + "(?:\\s+[a-z]+){0,4}?\\s*(?:to|for|may|:|,)?[a-z\\s]{0,40}?(\\d{1,4})\\s*"
                            + APPRENTICE);

    /** {@code 1 apprentice : 2 arborists}. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?iu)(\\d{1,3})\\s*"
                            + APPRENTICE
                            + "\\s*(?:to|:|por)\\s*(?:every|each|cada)?\\s*(\\d{1,3})\\s+\\p{L}{4,}");

    private static final Pattern BARE =
            Pattern.compile("(?<![\\d:])(\\d{1,3})\\s*(?::|to)\\s*(\\d{1,3})(?![\\d:])");

    /** Empty when the words state none. */
    public static Optional<RatioText> of(String words) {
        String text = NumberText.digits(words);
        Matcher first = APPRENTICE_FIRST.matcher(text);
        if (first.find()) {
            return ratio(first.group(1), first.group(2));
        }
        Matcher second = WORKER_FIRST.matcher(text);
        if (second.find()) {
            return ratio(second.group(2), second.group(1));
        }
        Matcher named = NAMED.matcher(text);
        if (named.find()) {
            return ratio(named.group(1), named.group(2));
        }
        Matcher bare = BARE.matcher(text);
        return bare.find() ? ratio(bare.group(1), bare.group(2)) : Optional.empty();
    }

    private static Optional<RatioText> ratio(String apprentices, String workers) {
        int many = Integer.parseInt(apprentices);
        int to = workers == null ? 1 : Integer.parseInt(workers);
        boolean possible = many >= 1 && many <= 1000 && to >= 1 && to <= 1000;
        return possible ? Optional.of(new RatioText(many, to)) : Optional.empty();
    }
}
