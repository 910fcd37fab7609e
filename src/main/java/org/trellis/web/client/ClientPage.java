package org.trellis.web.client;

import java.util.regex.Matcher;

/** A page about a client: the case id is in its title, and its links stay with the client. */
public final class ClientPage {
    private static final String TITLE = "<title>";

    private ClientPage() {}

    /**
     * @param about whether what it says is about the client, not only shown while they are open
     */
    public static String of(OpenClient client, String html, boolean about) {
        String id = Matcher.quoteReplacement(TITLE + escaped(client.caseId()) + " · ");
        String titled = html.replaceFirst(TITLE, id);
        return ClientAddress.within(
                client.address(), about ? ClientDrawing.mark(client.caseId(), titled) : titled);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
