package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("the property is that of the whole process")
class LanguagePropertyTest {
    @Test
    void aPropertyMovesTheLanguageToo() {
        System.setProperty("trellis.lang", "es");
        try {
            Ran ran = Ran.trellis("gap");
            assertTrue(ran.err().contains("faltan opciones"), ran.err());
            assertTrue(Ran.trellis("--help").out().startsWith("Uso: "));
        } finally {
            System.clearProperty("trellis.lang");
        }
    }
}
