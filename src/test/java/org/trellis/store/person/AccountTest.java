package org.trellis.store.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is logged under an account can be exported and imported again. */
@Isolated("the account is that of the whole process")
class AccountTest {
    private final String own = System.getProperty("user.name");

    @AfterEach
    void back() {
        System.setProperty("user.name", own);
    }

    @ParameterizedTest
    @CsvSource({"rosa, rosa", "' ', ?", "counselor 12, counselor 12"})
    void anAccountWithoutANameIsAQuestionMark(String account, String named) {
        System.setProperty("user.name", account);
        assertEquals(named, CaseRecord.account());
    }
}
