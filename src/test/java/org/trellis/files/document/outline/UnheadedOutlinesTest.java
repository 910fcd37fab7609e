package org.trellis.files.document.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Outlines of competencies that state no hours and stand below no heading. */
class UnheadedOutlinesTest {
    private static final String READ =
            """

            Serve customers: Greet them by name; Answer questions
            Handle payments: Count cash; Process cards
            """;

    @Test
    void emptyLinesPartThem() {
        assertEquals(
                READ.replaceFirst("\n", "Clerk\n"),
                ShownProgram.of(
                        """
                        Clerk

                        Serve customers
                        Greet them by name
                        Answer questions

                        Handle payments
                        Count cash
                        Process cards
                        """));
    }

    @Test
    void theirLinesMayBeAList() {
        assertEquals(
                READ,
                ShownProgram.of(
                        """
                        Serve customers
                        - Greet them by name
                        - Answer questions
                        Handle payments
                        - Count cash
                        - Process cards
                        """));
    }

    /** Facts above and courses below are read as such. */
    @Test
    void theirLinesMayStandFurtherRight() {
        assertEquals(
                "Clerk 43-4051.00\n" + READ.strip() + "\n* Spreadsheets 20\n",
                ShownProgram.of(
                        """
                        Clerk
                        O*NET-SOC: 43-4051.00
                        Serve customers
                            Greet them by name
                            Answer questions
                        Handle payments
                            Count cash
                            Process cards
                        Related instruction
                        Spreadsheets 20 hours
                        """));
    }

    @Test
    void capitalsMayLeadThem() {
        assertEquals(
                READ.replace("Serve customers", "SERVE CUSTOMERS")
                        .replace("Handle payments", "HANDLE PAYMENTS"),
                ShownProgram.of(
                        """
                        SERVE CUSTOMERS
                        Greet them by name
                        Answer questions
                        HANDLE PAYMENTS
                        Count cash
                        Process cards
                        """));
    }

    /** Paragraphs of prose, with an address below, are no outline. */
    @Test
    void aLetterIsNone() {
        assertEquals(
                "\n",
                ShownProgram.of(
                        """
                        Dear Ms. Invented,

                        Thank you for your letter about the program. We would like
                        to meet you next week and talk about the hours and
                        the wages that the sponsor has in mind.

                        Our office is open every day. Please call us when you
                        can, and we will set a date.

                        Best regards
                        Pat Example
                        Director of Training
                        """));
    }
}
