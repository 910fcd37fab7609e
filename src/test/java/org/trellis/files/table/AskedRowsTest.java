package org.trellis.files.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AskedRowsTest {
    private static String asked(String text, String... codes) {
        return AskedRows.of(text, "code", Set.of(codes)::contains);
    }

    @Test
    void rowsThatNobodyAsksForBecomeEmptyLines() {
        assertEquals(
                "code,title\n\nb,two\nc,three\n",
                asked("code,title\na,one\nb,two\nc,three\n", "b"));
    }

    /** A row is asked for as it is written, whatever stands first in the table. */
    @Test
    void rowsThatAreNotLikeItAreLeftOut() {
        assertEquals(
                "title,code\ntwo,b\nthree,c\n",
                AskedRows.like("title,code\none,a\ntwo,b\nthree,c\n", row -> row.contains("two")));
        String windows = "code,title\r\na,one\r\nb,two\r\n";
        assertEquals(windows, AskedRows.like(windows, row -> false));
    }

    /** So that the line numbers of issues stay, also below a cell with a line break. */
    @Test
    void aCellOfTwoLinesLeavesTwo() {
        assertEquals("code,title\n\n\nb,two", asked("code,title\na,\"one\nb,more\"\nb,two", "b"));
    }

    @Test
    void aQuoteInsideAWordOpensNothing() {
        assertEquals("code,title\n\nb,two\n", asked("code,title\na,5\" pipe\nb,two\n", "b"));
    }

    @Test
    void aCellInQuotesStaysWithItsRow() {
        String text = "code,title\nb,\"one, \"\"two\"\"\nc,d\"\n";
        assertEquals(text, asked(text, "b"));
    }

    /** What is there after a quote that nobody closes is a fault, and is told. */
    @Test
    void anOpenQuoteIsKept() {
        String text = "code,title\nb,\"one\n";
        assertEquals(text, asked(text, "b"));
        assertEquals("code,title\na,\"one\nb,two\n", asked("code,title\na,\"one\nb,two\n", "b"));
    }

    @Test
    void aTableWrittenInAnotherWayIsReadWhole() {
        for (String text :
                new String[] {
                    "title,code\none,a\n", "code,title\r\na,one\r\n", "sep=;\ncode;title\na;one\n"
                }) {
            assertEquals(text, asked(text, "b"));
        }
        assertEquals("Code;title\n\nb;two\n", asked("Code;title\na;one\nb;two\n", "b"));
    }
}
