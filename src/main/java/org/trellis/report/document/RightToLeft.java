package org.trellis.report.document;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Arabic and Hebrew in a PDF: which parts of a line run from right to left, by the JDK's Unicode
 * bidirectional algorithm, and which form an Arabic letter has beside its neighbours, by the
 * presentation forms of Unicode.
 */
final class RightToLeft implements BidiSplitter {
    /** From and to: letters of Persian and Urdu, then of Arabic, then lam with alef. */
    private static final int[][] PRESENTED = {{0xFB56, 0xFBB1}, {0xFBFC, 0xFBFF}, {0xFE80, 0xFEFC}};

    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';

    /** Of each letter: alone, after another, before another, between two; 2 do not join on. */
    private static final Map<String, String> FORMS = new HashMap<>();

    static {
        for (int[] block : PRESENTED) {
            for (int form = block[0]; form <= block[1]; form++) {
                String shape = Character.toString(form);
                String letter = Normalizer.normalize(shape, Normalizer.Form.NFKC);
                FORMS.merge(letter, shape, String::concat);
            }
        }
    }

    private Bidi runs = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String text, byte direction) {
        int flag =
                direction == RTL
                        ? Bidi.DIRECTION_RIGHT_TO_LEFT
                        : direction == LTR
                                ? Bidi.DIRECTION_LEFT_TO_RIGHT
                                : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        runs = new Bidi(text, flag);
    }

    @Override
    public int countTextRuns() {
        return runs.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        int start = runs.getRunStart(run);
        byte direction = runs.getRunLevel(run) % 2 == 1 ? RTL : LTR;
        return new BidiTextRun(start, runs.getRunLimit(run) - start, direction);
    }

    /** Papers are in English or Spanish. */
    @Override
    public byte getBaseDirection(String text) {
        return LTR;
    }

    /**
     * A line as it is drawn from left to right, for the margins of a page, which nobody else puts
     * in order. What three spaces part stands by itself: a date stays whole beside a name.
     */
    static String drawn(String line) {
        return Arrays.stream(line.split("(?<= {3})"))
                .map(RightToLeft::inOrder)
                .collect(Collectors.joining());
    }

    private static String inOrder(String line) {
        Bidi all = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
        if (all.isLeftToRight()) {
            return line;
        }
        Letters letters = new Letters();
        int runs = all.getRunCount();
        String[] parts = new String[runs];
        byte[] levels = new byte[runs];
        for (int run = 0; run < runs; run++) {
            String part = line.substring(all.getRunStart(run), all.getRunLimit(run));
            levels[run] = (byte) all.getRunLevel(run);
            boolean left = levels[run] % 2 == 0;
            parts[run] = left ? part : letters.reorderRTLTextToLTR(letters.shapeText(part));
        }
        Bidi.reorderVisually(levels, 0, parts, 0, runs);
        return String.join("", parts);
    }

    /** Letters in the order in which they are drawn from left to right. */
    static final class Letters implements BidiReorderer {
        @Override
        public String reorderRTLTextToLTR(String text) {
            StringBuilder drawn = new StringBuilder(text.length());
            for (int i = text.length(); i > 0; ) {
                int letter = text.codePointBefore(i);
                i -= Character.charCount(letter);
                boolean mirrored = Character.isMirrored(letter);
                drawn.appendCodePoint(mirrored ? mirror(letter) : letter);
            }
            return drawn.toString();
        }

        private static int mirror(int letter) {
            int at = "()[]{}<>«»".indexOf(letter);
            return at < 0 ? letter : "()[]{}<>«»".charAt(at ^ 1);
        }

        @Override
        public String shapeText(String text) {
            StringBuilder shaped = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                boolean pair = text.charAt(i) == LAM && FORMS.containsKey(part(text, i, i + 2));
                String letter = part(text, i, pair ? i + 2 : i + 1);
                String forms = FORMS.getOrDefault(letter, letter);
                boolean after = forms.length() > 1 && joinsOn(text, i - 1);
                boolean before = forms.length() == 4 && joinsBack(text, i + 1);
                int form = (after ? 1 : 0) + (before ? 2 : 0);
                shaped.append(forms.charAt(Math.min(form, forms.length() - 1)));
                i += pair ? 1 : 0;
            }
            return shaped.toString();
        }

        private static String part(String text, int from, int to) {
            return text.substring(Math.max(0, from), Math.min(text.length(), to));
        }

        /** The letter before, past its marks, reaches to the one after it. */
        private static boolean joinsOn(String text, int at) {
            int i = at;
            while (i >= 0 && isMark(text.charAt(i))) {
                i--;
            }
            return i >= 0
                    && (text.charAt(i) == TATWEEL
                            || FORMS.getOrDefault("" + text.charAt(i), "").length() == 4);
        }

        private static boolean joinsBack(String text, int at) {
            int i = at;
            while (i < text.length() && isMark(text.charAt(i))) {
                i++;
            }
            return i < text.length()
                    && (text.charAt(i) == TATWEEL
                            || FORMS.getOrDefault("" + text.charAt(i), "").length() > 1);
        }

        private static boolean isMark(char letter) {
            return Character.getType(letter) == Character.NON_SPACING_MARK;
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
