package org.trellis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trellis.message.InvalidValue;

/** What a code may be. */
class ChecksTest {
    private static final String SIGNS = "aZ09._-é /٣\u0000";

    /** Held against the pattern that says the rule. */
    @Test
    void codesAreLettersDigitsDotsHyphensAndUnderscores() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(5); left >= 0; left--) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            String code = text.toString();
            if (code.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
                assertEquals(code, Checks.code(code, "code"));
            } else {
                assertThrows(InvalidValue.class, () -> Checks.code(code, "code"), code);
            }
        }
    }
}
