package org.trellis.store.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.cli.CutShort;
import org.trellis.store.database.Database;
import org.trellis.store.person.SavedPeople;

/** A passphrase that is set or removed by a process that is killed: whole or not at all. */
class SealingKillTest {
    private static final int KILLS = Integer.getInteger("trellis.kills", 3);
    private static final String TYPED = "correct horse staple";
    @TempDir Path folder;

    @Test
    void aKillLeavesEverythingSealedOrEverythingInTheClear() throws Exception {
        Path file = folder.resolve("a.db");
        String before;
        try (ApplicationContext store = Kept.open(file, null)) {
            Kept.fill(store);
            SavedPeople people = store.getBean(SavedPeople.class);
            for (int i = 0; i < 100; i++) {
                people.add("K-" + i, "name: ROSANAME\n" + "x".repeat(2000), Kept.NOON);
            }
            before = Kept.text(store);
        }
        var killed = new CutShort(folder, 3000, KILLS).with("TRELLIS_PASSPHRASE", TYPED);
        for (int i = 0; i < KILLS; i++) {
            boolean isSet = Sealing.isSet(Database.at(file));
            killed.run("passphrase", isSet ? "remove" : "set", "--db", file.toString());
            assertWhole(file, before);
        }
    }

    /** What a kill left of the words is gone after the next start. */
    private void assertWhole(Path file, String before) throws Exception {
        boolean isSet = Sealing.isSet(Database.at(file));
        try (ApplicationContext store = Kept.open(file, isSet ? Kept.FIRST : null)) {
            assertEquals(before, Kept.text(store));
            assertTrue(store.getBean(SavedPeople.class).delete("nobody"));
            assertEquals(isSet ? List.of() : Kept.WORDS, Kept.found(folder));
        }
    }
}
