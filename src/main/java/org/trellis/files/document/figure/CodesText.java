package org.trellis.files.document.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The codes of an occupation in a line.
 *
 * @param title the words before the first code, when they are the name of an occupation
 */
public record CodesText(String onetSoc, String rapids, String title) {
    public static final CodesText NONE = new CodesText("", "", "");

    private static final Pattern ONET = Pattern.compile("\\b(\\d{2}-\\d{4}(?:[.-]\\d{2})?)(?!\\d)");
    private static final Pattern RAPIDS =
            Pattern.compile(
                    "(?iu)rapids\\s*(?:code)?\\s*(?:#|no\\.?)?\\s*:?\\s*(\\d{3,4}[A-Z]{0,2}(?:-?R)?(?:"
                            + " ?V\\d)?)\\b");
    private static final String LABEL =
            "(?iu)[\\s:·•–-]*\\b(?:o\\*?net[\\s*-]*(?:soc)?|soc|d\\.?o\\.?t\\.?(?=[\\s:]*\\d)|rapids|program"
                    + " type|code|código)\\b.*";

    public static CodesText of(String line) {
        Matcher onet = ONET.matcher(line);
        Matcher rapids = RAPIDS.matcher(line);
        String soc = onet.find() ? onet.group(1).replaceFirst("^(.{7})-", "$1.") : "";
        String code = rapids.find() ? rapids.group(1) : "";
        code = code.matches("\\d{3}(\\D.*)?") ? "0" + code : code;
        int first = soc.isEmpty() ? line.length() : onet.start();
        String before = line.substring(0, code.isEmpty() ? first : Math.min(first, rapids.start()));
        return new CodesText(
                soc,
                code,
                titled(before.replaceFirst(LABEL, "").replaceFirst("[\\s/|·•–-]+$", "").strip()));
    }

    /** A number before the code is not a name. */
    private static String titled(String before) {
        return before.matches(".*\\p{L}{2}.*") ? before : "";
    }

    /** What else the line says in figures, such as a code of another list; empty without any. */
    public static String rest(String line) {
        String rest = RAPIDS.matcher(ONET.matcher(line).replaceFirst(" ")).replaceFirst(" ");
        String title = of(line).title;
        rest = title.isEmpty() ? rest : rest.replace(title, " ");
        rest = rest.replaceAll("(?iu)o\\*?net|soc\\b|rapids|codes?\\b|código", " ");
        return rest.matches(".*\\d.*") ? rest.replaceAll("^[^\\p{L}\\d]+|[\\s:(]+$", "") : "";
    }

    public boolean isNone() {
        return onetSoc.isEmpty() && rapids.isEmpty();
    }

    public CodesText or(CodesText other) {
        return new CodesText(
                onetSoc.isEmpty() ? other.onetSoc : onetSoc,
                rapids.isEmpty() ? other.rapids : rapids,
                title.isEmpty() ? other.title : title);
    }
}
