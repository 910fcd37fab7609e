package org.trellis.cli.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.trellis.model.catalog.Catalog;

/**
 * Asks a server that has just started for the pages that visitors see first, in both languages, so
 * that they are rendered and kept before the first visitor waits for one. One at a time: the first
 * page, then a search, which has all names indexed; the career maps a while later, for whoever sits
 * at the first page by then.
 */
final class FirstPages {
    private static final int MOST_MILLIS = 20_000;
    private static final long MAPS_AFTER_MILLIS = 5_000;

    private final String start;
    private final List<String> maps = new ArrayList<>(List.of("ladders"));

    /**
     * @param start of the addresses, with a slash at its end
     */
    FirstPages(String start, Catalog catalog) {
        this.start = start;
        catalog.ladders().keySet().forEach(ladder -> maps.add("ladders/" + ladder));
    }

    /** In the background; returns at once. */
    void ask() {
        Thread visitor = new Thread(this::askAll, "first pages");
        visitor.setDaemon(true);
        visitor.setPriority(Thread.MIN_PRIORITY);
        visitor.start();
    }

    private void askAll() {
        try {
            askHome();
            askFind();
            Thread.sleep(MAPS_AFTER_MILLIS);
            askMaps();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void askHome() {
        ask(List.of(""));
    }

    /** Through the API, which waits until all names are indexed. */
    void askFind() {
        ask(List.of("api/v1/find?q=nurse"));
    }

    void askMaps() {
        ask(maps);
    }

    /** What goes wrong, the next visitor will see; a server that does not answer is left alone. */
    private void ask(List<String> pages) {
        try {
            for (String page : pages) {
                for (String lang : List.of("en", "es")) {
                    ask(page, lang);
                }
            }
        } catch (IOException e) {
            maps.clear();
        }
    }

    private void ask(String page, String lang) throws IOException {
        var asked = (HttpURLConnection) new URL(start + page).openConnection(Proxy.NO_PROXY);
        asked.setConnectTimeout(MOST_MILLIS);
        asked.setReadTimeout(MOST_MILLIS);
        asked.setRequestProperty("Accept-Language", lang);
        if (asked.getResponseCode() == HttpURLConnection.HTTP_OK) {
            try (InputStream body = asked.getInputStream()) {
                body.readAllBytes();
            }
        }
    }
}
