package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A command line that cannot be read: what it says in English and in Spanish. */
class ParserSlipTest {
    private static final String CNA = "seeds/people/cna-to-rn.yaml";
    private static final String LPN = "nursing-long-term-care/lpn";

    private static final List<String> SLIPS =
            List.of(
                    "gap --job nursing-long-term-care/cna | --person FILE is required"
                            + " | falta la opción obligatoria --person FILE",
                    "gap | these are required: --person FILE and --job LADDER/JOB"
                            + " | faltan opciones o datos obligatorios: ",
                    "lattice | LADDER is required | falta un dato obligatorio: LADDER",
                    "lattice a b | this command does not take b: leave it out | este comando no usa"
                            + " b: quítelo",
                    "lattice a b c | does not take b and c | no usa b y c",
                    "check --frob | trellis check has no option --frob. Its options are --lang,"
                            + " | trellis check no tiene la opción --frob",
                    "check --sedes x | Did you mean --seeds? | ¿Quiso decir --seeds?",
                    "check --seeds | --seeds needs a value: DIR"
                            + " | falta el valor de la opción --seeds: DIR",
                    "gap --job --person x | --job needs a value: LADDER/JOB | falta el valor",
                    "rank --person x --limit many | --limit many: write a whole number"
                            + " | --limit many: escriba un número entero",
                    "path --person x --to y --by luck"
                            + " | --by luck: use one of months, usd, first-raise"
                            + " | --by luck: use uno de estos: months, usd",
                    "rank --limit 1 --limit 2 --person x | --limit N may be given only once"
                            + " | la opción --limit N se puede escribir una sola vez",
                    "schedule draft --pin x --job y --approach time --term-hours 1"
                            + " | --pin x: write PROCESS=N[-M] | --pin x: escriba PROCESS=N[-M]",
                    "schedule | schedule needs a command: draft | schedule necesita un comando",
                    "import | import needs a command: levels | import necesita un comando",
                    "latice | Did you mean lattice? | ¿Quiso decir lattice?",
                    "help schedule daft | Did you mean draft? | ¿Quiso decir draft?",
                    "--db x gap --help-me | gap has no option --help-me | no tiene la opción",
                    "--db x lattice nursing-long-term-care | trellis lattice does not use --db:"
                            + " leave it out | trellis lattice no usa --db: quítela",
                    "gap --db x | trellis gap has no option --db | no tiene la opción --db",
                    "check --seeds nowhere | --seeds nowhere is not a folder"
                            + " | --seeds nowhere no es una carpeta",
                    "serve --host 0.0.0.0 | add --public | agregue --public",
                    "--host 0.0.0.0 | add --public | agregue --public",
                    "import levels --onet nowhere --ladder seeds | there is no folder nowhere"
                            + " | no existe la carpeta nowhere");

    @ParameterizedTest
    @FieldSource("SLIPS")
    void aSlipIsSaidInBothLanguages(String slip) {
        String[] parts = slip.split(" \\| ");
        Ran english = Ran.trellis(parts[0].split(" +"));
        assertEquals(2, english.code(), english.err());
        assertTrue(english.firstErrorLine().contains(parts[1]), english.err());
        assertTrue(english.err().contains("\nUsage: trellis"), english.err());
        Ran spanish = Ran.trellis((parts[0] + " --lang es").split(" +"));
        assertEquals(2, spanish.code(), spanish.err());
        assertTrue(spanish.firstErrorLine().contains(parts[2]), spanish.err());
        assertTrue(spanish.err().contains("\nUso: trellis"), spanish.err());
        assertTrue(spanish.err().contains("\nAyuda: trellis"), spanish.err());
    }

    /** What somebody types is never read as a pattern. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x{0}y",
                "%s",
                "$1",
                "\\",
                "${sys:user.home}",
                "@README.md",
                "x%ny",
                "x{}y",
                "it's",
                "x\\u0041y"
            })
    void whatIsTypedComesBackAsItIs(String typed) {
        for (String lang : List.of("en", "es")) {
            for (String[] line :
                    List.of(
                            new String[] {"gap", "--person", "p.yaml", "--job", typed},
                            new String[] {"lattice", typed},
                            new String[] {typed},
                            new String[] {"rank", "--person", "p.yaml", "--limit", typed},
                            new String[] {"path", "--by", typed, "--person", "p", "--to", "x"},
                            new String[] {"check", typed},
                            new String[] {"lattice", "a", typed},
                            new String[] {"gap", "--job", LPN, "--person", typed},
                            new String[] {"path", "--person", CNA, "--to", LPN, "--from", typed},
                            new String[] {"path", "--person", CNA, "--to", LPN, "--why-not", typed},
                            new String[] {"path", "--person", CNA, "--to", LPN, "--on", typed},
                            new String[] {"explore", "--person", CNA, "--field", typed},
                            new String[] {"next", "--person", CNA, "--by", typed},
                            new String[] {"help", "gap", typed},
                            new String[] {"schedule", "show", typed},
                            new String[] {"schedule", typed},
                            new String[] {"help", typed},
                            new String[] {"check", "--seeds", typed},
                            new String[] {"serve", "--port", typed})) {
                Ran ran = Ran.trellis(with(line, "--lang", lang));
                assertEquals(2, ran.code(), ran.err());
                assertTrue(ran.firstErrorLine().contains(typed), ran.firstErrorLine());
            }
        }
    }

    private static String[] with(String[] line, String... more) {
        return java.util.stream.Stream.of(line, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }

    @Test
    void anUnknownLanguageIsASlipWhateverTheCommand() {
        for (String command : List.of("check", "schedule", "serve", "help", "")) {
            Ran ran = Ran.trellis((command + " --lang fr").strip().split(" "));
            assertEquals(2, ran.code(), command + ran.err());
            assertFalse(ran.out().contains("Trellis is at"), command);
        }
    }
}
