package org.trellis.files.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet would run leaves as text, and comes back as it was. */
class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd",
                "-2+3+cmd",
                "@SUM(A1)",
                "\t=1",
                "\rx",
                "\nx",
                "=1\n+2",
                "  =1",
                "\u00a0=1",
                "\ufeff=1",
                "＝1",
                "'=1",
                "''@x",
                "+1 312 555",
                "--5"
            })
    void aFormulaGetsAnApostropheAndLosesItWhenRead(String text) {
        assertEquals("'" + text, FormulaGuard.guarded(text));
        assertEquals(text, FormulaGuard.plain(FormulaGuard.guarded(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "+", "-3.5", "+2", "a=b", "'til noon", "x\n=1", "'"})
    void anythingElseStaysAsItIs(String text) {
        assertEquals(text, FormulaGuard.guarded(text));
        assertEquals(text, FormulaGuard.plain(text));
    }

    @Test
    void aTableGuardsTextsNotNumbers() {
        String csv = TableText.of(List.of("a", "b"), List.of(List.of("=x", -5), List.of("y", 1.5)));
        assertEquals("a,b\n'=x,-5\ny,1.5\n", csv);
    }

    @Test
    void onlyATableWithAccentsStartsWithAByteOrderMark() {
        List<List<String>> rows = List.of(List.of("matemáticas"));
        assertEquals(
                "\uFEFFskill\nmatemáticas\n", TableText.forSpreadsheet(List.of("skill"), rows));
        assertEquals(
                "skill\nmath\n",
                TableText.forSpreadsheet(List.of("skill"), List.of(List.of("math"))));
    }

    @Test
    void aTableReadAgainHoldsTheSameTexts() {
        List<String> texts = List.of("=1", "'=1", "- weld\n- cut", "@home", "plain");
        String csv = TableText.of(List.of("task"), texts.stream().map(List::of).toList());
        Records records = Records.of("t.csv", csv, Separator.of(csv), Bounds.HANDED_IN);
        assertTrue(records.fault().isEmpty());
        assertEquals(
                texts.stream().map(String::strip).toList(),
                records.lines().stream()
                        .skip(1)
                        .map(line -> line.cells()[0])
                        .collect(Collectors.toList()));
    }
}
