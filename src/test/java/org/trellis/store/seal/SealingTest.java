package org.trellis.store.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.message.InvalidValue;
import org.trellis.store.NotStored;
import org.trellis.store.database.Database;
import org.trellis.store.database.Unusable;
import org.trellis.store.person.CaseRecord;
import org.trellis.store.person.CaseTransfer;
import org.trellis.store.person.SavedCase;
import org.trellis.store.person.SavedPeople;
import org.trellis.store.person.SavedReports;

/** What is kept about people under a passphrase. */
class SealingTest {
    private static final Supplier<Passphrase> NEVER =
            () -> {
                throw new AssertionError("asked");
            };
    @TempDir Path folder;
    private Path file;
    private Database database;

    @BeforeEach
    void name() {
        file = folder.resolve("a.db");
        database = Database.at(file);
    }

    private String filled() {
        try (ApplicationContext store = Kept.open(file, null)) {
            Kept.fill(store);
            return Kept.text(store);
        }
    }

    private void in(Consumer<ApplicationContext> work) {
        try (ApplicationContext store = Kept.open(file, Kept.FIRST)) {
            work.accept(store);
        }
    }

    private void sql(String change) throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            assertTrue(other.createStatement().executeUpdate(change) > 0, change);
        }
    }

    @Test
    void settingChangingAndRemovingKeepEveryRecord() throws Exception {
        filled();
        String week = "'APPRENTICENAME|2026-11-16";
        sql(
                "insert into apprentice_hours (id, apprentice_id, week, process, minutes) values ("
                        + week
                        + "|1', 'APPRENTICENAME', '2026-11-16', 1, 480)");
        sql(
                "insert into apprentice_signed values ("
                        + week
                        + "', 'APPRENTICENAME', '2026-11-16', 'SIGNER', '2026-11-20', 'job1=480')");
        String before = Kept.text(file, null);
        assertTrue(before.contains("480") && before.contains("SIGNER"), before);
        assertEquals(Kept.WORDS, Kept.found(folder));
        assertTrue(Sealing.set(database, Kept.FIRST));
        assertEquals(List.of(), Kept.found(folder));
        assertEquals(before, Kept.text(file, Kept.FIRST));
        assertTrue(Sealing.change(database, Kept.FIRST, Kept.SECOND));
        assertEquals(before, Kept.text(file, Kept.SECOND));
        assertSaid("store.seal.wrong", () -> Kept.open(file, Kept.FIRST));
        assertTrue(Sealing.remove(database, Kept.SECOND));
        assertFalse(Sealing.isSet(database));
        assertEquals(before, Kept.text(file, null));
    }

    @Test
    void whatIsSavedUnderAPassphraseIsInNoFile() throws Exception {
        Sealing.set(database, Kept.FIRST);
        String written;
        try (ApplicationContext store = Kept.open(file, Kept.FIRST)) {
            Kept.fill(store);
            written = Kept.text(store);
            assertEquals(List.of(), Kept.found(folder));
        }
        assertEquals(List.of(), Kept.found(folder));
        assertTrue(written.contains("NOTEWORD") && written.contains("PAPERWORD"), written);
        Sealing.remove(database, Kept.FIRST);
        assertEquals(written, Kept.text(file, null));
    }

    @Test
    void aDatabaseWithoutAPassphraseIsOpenedWithoutAsking() {
        filled();
        assertFalse(Sealing.open(database, NEVER).isSealing());
    }

    @Test
    void anotherPassphraseOpensNothingAndChangesNothing() {
        String before = filled();
        Sealing.set(database, Kept.FIRST);
        assertSaid("store.seal.wrong", () -> Sealing.open(database, () -> Kept.SECOND));
        assertSaid("store.seal.wrong", () -> Sealing.remove(database, Kept.SECOND));
        assertSaid("store.seal.wrong", () -> Sealing.change(database, Kept.SECOND, Kept.SECOND));
        assertSaid("store.seal.already", () -> Sealing.set(database, Kept.SECOND));
        assertEquals(before, Kept.text(file, Kept.FIRST));
    }

    @Test
    void onlyADatabaseWithAPassphraseHasOneToChange() {
        assertSaid("store.seal.none", () -> Sealing.remove(database, Kept.FIRST));
        assertSaid("store.seal.none", () -> Sealing.change(database, Kept.FIRST, Kept.SECOND));
    }

    /** A note under another author, an answer of another client, a value from before. */
    @Test
    void aValueThatWasMovedOrReplacedIsRefused() throws Exception {
        filled();
        Sealing.set(database, Kept.FIRST);
        in(store -> store.getBean(CaseRecord.class).note("WIOA-6", "x", "y", Kept.NOON));
        sql("update case_note set note = author where note > ''");
        in(
                store ->
                        assertSaid(
                                "store.seal.broken",
                                () -> store.getBean(CaseRecord.class).notes("WIOA-7")));
        sql("update person set yaml = (select yaml from person order by id limit 1)");
        in(store -> assertSaid("store.seal.broken", () -> store.getBean(SavedPeople.class).list()));
        sql("update person set label = null");
        in(store -> assertSaid("store.seal.broken", () -> store.getBean(SavedPeople.class).list()));
        sql("update saved_report set verdict = 'ready'");
        in(
                store ->
                        assertSaid(
                                "store.seal.broken",
                                () -> store.getBean(SavedReports.class).find("r1")));
    }

    @Test
    void aNoteCannotBeGivenToAnotherClient() throws Exception {
        filled();
        Sealing.set(database, Kept.FIRST);
        sql(
                "update case_note set person_id = (select id from person where id not in"
                        + " (select person_id from case_note))");
        in(
                store ->
                        assertSaid(
                                "store.seal.broken",
                                () -> store.getBean(CaseRecord.class).notes("WIOA-6")));
    }

    /** Also what would be written in the clear by a server that was started before. */
    @Test
    void nothingIsSetWhileAnotherProgramHasTheDatabaseOpen() {
        filled();
        try (ApplicationContext store = Kept.open(file, null)) {
            SavedPeople people = store.getBean(SavedPeople.class);
            assertEquals(2, people.list().size());
            var quick = new Database(file, 100);
            assertSaid("store.db.locked", () -> Sealing.set(quick, Kept.FIRST));
            people.add("WIOA-5", "", Kept.NOON).orElseThrow();
        }
        assertFalse(Sealing.isSet(database));
    }

    @Test
    void aStoreThatWasOpenedBeforeWritesNothing() throws Exception {
        Sealing.set(database, Kept.FIRST);
        try (ApplicationContext store = Kept.open(file, Kept.FIRST)) {
            sql("update vault set stamp = 'another'");
            NotStored refused =
                    assertThrows(
                            NotStored.class,
                            () -> store.getBean(SavedPeople.class).add("a", "", Kept.NOON));
            assertEquals("store.not.resealed", refused.said().key());
        }
    }

    @Test
    void aCaseIdIsFoundUniqueListedInOrderAndDeleted() {
        Sealing.set(database, Kept.FIRST);
        in(
                store -> {
                    SavedPeople people = store.getBean(SavedPeople.class);
                    for (String id : List.of("c", "a", "d", "b")) {
                        people.add(id, "id: " + id, Kept.NOON).orElseThrow();
                    }
                    assertEquals(Optional.empty(), people.add("B", "", Kept.NOON));
                    assertTrue(people.delete("c"));
                    assertEquals(
                            "[a, b, d]",
                            people.list().stream().map(each -> each.id()).toList().toString());
                    assertEquals(Optional.empty(), people.find("c"));
                });
    }

    @Test
    void aClientIsTakenOutAndPutIntoAnotherDatabase() {
        filled();
        Sealing.set(database, Kept.FIRST);
        Database other = Database.at(folder.resolve("b.db"));
        Sealing.set(other, Kept.SECOND);
        try (ApplicationContext from = Kept.open(file, Kept.FIRST);
                ApplicationContext to = Kept.open(other.file(), Kept.SECOND)) {
            var client = from.getBean(SavedPeople.class).find("WIOA-7").orElseThrow();
            SavedCase whole = from.getBean(CaseTransfer.class).read(client);
            to.getBean(CaseTransfer.class).put(whole, Kept.NOON).orElseThrow();
            SavedCase put =
                    to.getBean(CaseTransfer.class)
                            .read(to.getBean(SavedPeople.class).find("WIOA-7").orElseThrow());
            assertEquals(whole.notes(), put.notes());
            assertEquals(whole.client().yaml(), put.client().yaml());
            assertEquals(whole.events().size() + 1, put.events().size());
            assertEquals("PAPERWORD", new String(put.reports().get(0).content()));
        }
    }

    @Test
    void aPassphraseHasTwelveCharactersHoweverItsAccentsAreTyped() {
        assertThrows(InvalidValue.class, () -> new Passphrase("elevenchars".toCharArray()));
        var composed = new Passphrase("contrase\u00f1a larga".toCharArray());
        assertTrue(composed.isSameAs(new Passphrase("contrasen\u0303a larga".toCharArray())));
    }

    private static void assertSaid(String key, Supplier<?> work) {
        assertEquals(key, assertThrows(Unusable.class, work::get).said().key());
    }
}
