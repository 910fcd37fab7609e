package org.trellis.report;

/** Plain text on lines of at most 80 columns. */
public final class Paper {
    public static final int WIDTH = 80;

    private final StringBuilder out = new StringBuilder();

    /** The answer in a sentence, underlined. */
    public Paper heading(String text) {
        int before = out.length();
        wrap("", "", text);
        int longest = out.substring(before).lines().mapToInt(Paper::columns).max().orElse(0);
        out.append("=".repeat(longest)).append('\n');
        return this;
    }

    public Paper section(String text) {
        blank();
        int before = out.length();
        wrap("", "", text);
        int longest = out.substring(before).lines().mapToInt(Paper::columns).max().orElse(0);
        out.append("-".repeat(longest)).append('\n');
        return this;
    }

    public Paper line(String text) {
        return line(0, text);
    }

    public Paper line(int indent, String text) {
        wrap(" ".repeat(indent), " ".repeat(indent), text);
        return this;
    }

    /** {@code mark} before the first line, the others hang under the text. */
    public Paper item(int indent, String mark, String text) {
        String lead = " ".repeat(indent) + mark + " ";
        wrap(lead, " ".repeat(columns(lead)), text);
        return this;
    }

    public Paper blank() {
        if (out.length() > 0 && !out.toString().endsWith("\n\n")) {
            out.append('\n');
        }
        return this;
    }

    private void wrap(String first, String rest, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : Words.clean(text).split(" +(?!%)")) {
            String left = word;
            if (!empty && columns(line.toString()) + 1 + columns(left) > WIDTH) {
                end(line);
                line = new StringBuilder(rest);
                empty = true;
            }
            while (columns(line.toString()) + columns(left) > WIDTH) {
                int room = WIDTH - columns(line.toString()) - (empty ? 0 : 1);
                int cut = left.offsetByCodePoints(0, Math.max(1, room));
                end(line.append(empty ? "" : " ").append(left, 0, cut));
                line = new StringBuilder(rest);
                left = left.substring(cut);
                empty = true;
            }
            line.append(empty ? "" : " ").append(left);
            empty = false;
        }
        end(line);
    }

    private void end(StringBuilder line) {
        out.append(line.toString().stripTrailing()).append('\n');
    }

    public static int columns(String text) {
        return text.codePointCount(0, text.length());
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
