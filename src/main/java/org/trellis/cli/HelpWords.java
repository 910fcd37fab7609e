package org.trellis.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.trellis.message.Bundle;

/** What commands and options say of themselves: the messages under {@code cli.help}. */
final class HelpWords extends ResourceBundle {
    private static final String UNDER = "cli.help.";

    private final Bundle texts;

    HelpWords(String lang) {
        texts = Bundle.of("cli", lang);
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.find(UNDER + key).orElse(null);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(
                texts.keys().stream()
                        .filter(key -> key.startsWith(UNDER))
                        .map(key -> key.substring(UNDER.length()))
                        .toList());
    }
}
