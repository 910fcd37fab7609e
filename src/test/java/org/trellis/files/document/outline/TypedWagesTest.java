package org.trellis.files.document.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Wage tables that count years or steps and name no months. */
class TypedWagesTest {
    private static final String THREE_YEARS =
            """

            $ 50.0% 12 m
            $ 60.0% 12 m
            $ 75.0% 12 m
            """;

    @Test
    void aNumberBelowYearIsAYear() {
        assertEquals(
                THREE_YEARS,
                ShownProgram.of("Wage schedule\nYear\tPercent\n1\t50\n2\t60\n3\t75\n"));
        assertEquals(
                THREE_YEARS,
                ShownProgram.of("Wage schedule\nYear | Percent\n1 | 50\n2 | 60\n3 | 75\n"));
        assertEquals(
                THREE_YEARS,
                ShownProgram.of("Escala salarial\nAño Porcentaje\n1 50\n2 60\n3 75\n"));
    }

    @Test
    void yearsMayStandBesideEachOther() {
        assertEquals(
                THREE_YEARS,
                ShownProgram.of("Wage schedule\nYear 1   Year 2   Year 3\n50%   60%   75%\n"));
        assertEquals(
                THREE_YEARS,
                ShownProgram.of("Wage schedule\nYear  1  2  3\nPercent  50  60  75\n"));
        assertEquals(
                THREE_YEARS,
                ShownProgram.of(
                        "Wages\nPeriod\tYear 1\tYear 2\tYear 3\n% of journeyworker\t50\t60\t75\n"));
    }

    @Test
    void yearsMayBeCountedBeforeTheirPay() {
        assertEquals(THREE_YEARS, ShownProgram.of("Wages\nYears 1-3: 50%, 60%, 75%\n"));
        assertEquals(THREE_YEARS, ShownProgram.of("Wages\nYears 1, 2 and 3: 50%, 60% and 75%\n"));
    }

    /** More steps than figures: nothing is made up. */
    @Test
    void aCountThatDoesNotFitIsNotRead() {
        assertEquals("\n", ShownProgram.of("Wages\nYears 1-4: 50%, 60%, 75%\n"));
        assertEquals(
                "1 Wages: Section heading\n2 Years 1-4: 50%, 60%, 75%: Left aside\n",
                ShownProgram.left("Wages\nYears 1-4: 50%, 60%, 75%\n"));
    }

    /** Cents are no remark. */
    @Test
    void aStepInDollarsSaysNothingElse() {
        assertEquals(
                "1 Wages: Section heading\n2 Year Wage: Column headings\n",
                ShownProgram.left("Wages\nYear\tWage\n1\t$15.00\n2\t$18.50\n"));
    }

    @Test
    void aYearMaySayItsHours() {
        assertEquals(
                "\n$ 55.0% 2000 h 12 m\n$ 65.0% 2000 h 12 m\n",
                ShownProgram.of("Wages\nYear\tHours\tPercent\n1\t1-2000\t55\n2\t2001-4000\t65\n"));
    }
}
