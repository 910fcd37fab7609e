package org.trellis.web.cases;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.web.client.OpenClient;
import org.trellis.web.words.Download;

/** The name of a file about a client: case, what it is, day. */
final class FileName {
    private static final Pattern NAME = Pattern.compile("filename=\"([^\"]*?)(\\.[^.\"]*)?\"");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private FileName() {}

    /**
     * @param disposition the header of the download
     */
    static String of(OpenClient client, String disposition) {
        Matcher name = NAME.matcher(disposition);
        if (!name.find()) {
            return disposition;
        }
        String id = Download.plain(client.caseId());
        String rest = without(id, Download.plain(name.group(1)));
        String named = id.isEmpty() || rest.isEmpty() ? id + rest : id + "-" + rest;
        String day = DAY.matcher(named).find() ? "" : "-" + LocalDate.now();
        String ending = name.group(2) == null ? "" : name.group(2);
        return "attachment; filename=\"" + named + day + ending + "\"";
    }

    /** The case stands in front, not a second time further on. */
    private static String without(String id, String file) {
        return file.replaceFirst("(?i)(^|-)" + Pattern.quote(id) + "(?=-|$)", "")
                .replaceFirst("^-", "");
    }
}
