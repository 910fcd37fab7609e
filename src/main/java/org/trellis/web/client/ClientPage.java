package org.trellis.web.client;

import java.util.regex.Matcher;

/** A page about a client: the case id is in its title, and its links stay with the client. */
public final class ClientPage {
    private static final String TITLE = "<title>";

    private ClientPage() {}

    public static String of(OpenClient client, String html) {
        String id = Matcher.quoteReplacement(TITLE + escaped(client.caseId()) + " · ");
        return ClientAddress.within(client.address(), html.replaceFirst(TITLE, id));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
