package org.trellis.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page as a reader meets it. */
public record Html(String source) {
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");

    /** All words, without tags, one space between them. */
    public String text() {
        return plain(source.replaceAll("(?s)<(script|style|head)\\b.*?</\\1>", " "));
    }

    public String heading() {
        return all("h1").get(0);
    }

    /** The words of each element of this name, not nested in one of the same name. */
    public List<String> all(String element) {
        return found("(?s)<" + element + "\\b[^>]*>(.*?)</" + element + ">");
    }

    public List<String> found(String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(source);
        while (matcher.find()) {
            found.add(plain(matcher.group(1)));
        }
        return found;
    }

    /** What a reader, a keyboard or a strict browser would stumble over; empty when sound. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (all("h1").size() != 1) {
            faults.add(all("h1").size() + " main headings");
        }
        if (source.contains("??")) {
            faults.add("a message is missing");
        }
        if (Pattern.compile("\\sstyle=|<style|\\son[a-z]+=\"|<script(?! src)")
                .matcher(source)
                .find()) {
            faults.add("inline style or script");
        }
        Set<String> ids = new HashSet<>();
        Matcher id = ID.matcher(source);
        while (id.find()) {
            if (!ids.add(id.group(1))) {
                faults.add("id " + id.group(1) + " twice");
            }
        }
        if (Pattern.compile("<th(?![a-z])(?![^>]*scope=)").matcher(source).find()) {
            faults.add("a table header without scope");
        }
        return faults;
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]+>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("[\\s\u00a0]+", " ")
                .strip();
    }
}
