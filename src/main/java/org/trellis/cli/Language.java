package org.trellis.cli;

import java.util.Arrays;
import java.util.List;
import org.trellis.cli.option.Settings;

/** What --lang says, before anything else is read: help and slips need it too. */
final class Language {
    private static final String OPTION = "--lang";

    private Language() {}

    static String of(String[] args, Settings settings) {
        List<String> words = Arrays.asList(args);
        String lang = settings.find("lang").orElse("en");
        for (int i = 0; i < words.size() && !words.get(i).equals("--"); i++) {
            if (words.get(i).startsWith(OPTION + "=")) {
                lang = words.get(i).substring(OPTION.length() + 1);
            } else if (words.get(i).equals(OPTION) && i + 1 < words.size()) {
                lang = words.get(i + 1);
            }
        }
        return lang;
    }
}
