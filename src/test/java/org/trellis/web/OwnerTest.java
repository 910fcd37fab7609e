package org.trellis.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.store.person.SavedPeople;
import org.trellis.web.guard.OwnerKey;

/** On a computer that several accounts share, what is saved opens only for the one who started. */
class OwnerTest {
    @TempDir Path folder;

    @Test
    void theOwnersBrowserSeesWhatIsKept() throws Exception {
        Browser owner = Site.own().browser();
        assertEquals(200, owner.get("/apprentices").statusCode());
        owner.submit("/profile", "/profile", "id", "kept-1", "do", "keep");
        assertTrue(owner.get("/profile/upload").body().contains("action=\"/profile/save\""));
    }

    @Test
    void anotherAccountSeesThePagesButNothingThatIsKept() throws Exception {
        Browser owner = Site.own().browser();
        owner.submit("/profile", "/profile", "id", "kept-2", "do", "keep");
        owner.submit("/profile/upload", "/profile/save", "consent", "yes");
        assertTrue(owner.get("/clients").body().contains("kept-2"));
        Browser stranger = Site.own().stranger();
        assertEquals(200, stranger.get("/").statusCode());
        assertFalse(stranger.get("/profile/upload").body().contains("kept-2"));
        assertRefused(stranger, "/apprentices");
        assertRefused(stranger, "/apprentices/kept-2");
        assertRefused(stranger, "/clients");
        String address = Site.own().bean(SavedPeople.class).find("kept-2").orElseThrow().address();
        assertRefused(stranger, "/clients/" + address);
        assertRefused(stranger, "/clients/" + address + "/profile/download");
        for (String what : new String[] {"open", "delete"}) {
            var answer =
                    stranger.submit(
                            "/profile", "/clients/" + what, "address", address, "sure", "yes");
            assertEquals(403, answer.statusCode(), what);
        }
        assertTrue(owner.get("/clients").body().contains("kept-2"));
    }

    @Test
    void aWrongKeyOpensNothing() throws Exception {
        Browser stranger = Site.own().stranger();
        assertRefused(stranger, "/?key=" + "0".repeat(32));
        assertRefused(stranger, "/?key=");
        assertRefused(stranger, "/apprentices");
    }

    private static void assertRefused(Browser browser, String address) throws Exception {
        var answer = browser.get(address);
        assertEquals(403, answer.statusCode(), address);
        assertTrue(answer.body().contains("printed when it started"), answer.body());
    }

    @Test
    void theKeyStaysAndIsForItsOwnersEyesOnly() throws Exception {
        Path database = folder.resolve("trellis.db");
        OwnerKey key = OwnerKey.beside(database);
        assertEquals(key, OwnerKey.beside(database));
        Path file = folder.resolve("trellis.db.key");
        String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        assertEquals("rw-------", rights);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        OwnerKey.beside(database);
        assertEquals(rights, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        Files.writeString(file, "damaged");
        assertTrue(OwnerKey.beside(database).query().matches("[?]key=[0-9a-f]{32}"));
    }

    @Test
    void aPublicServerKeepsNothingAndAsksForNoKey() throws Exception {
        assertEquals(200, Site.open().stranger().get("/?key=abc").statusCode());
    }
}
