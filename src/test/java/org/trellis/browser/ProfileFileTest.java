package org.trellis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.files.person.PersonFile;
import org.trellis.model.person.Person;
import org.trellis.web.Site;

/** A profile comes as a file and goes as a file; once erased, nothing of it is left. */
@ExtendWith(Chromium.class)
@Timeout(60)
class ProfileFileTest {
    private static final Path OPERATOR = Path.of("seeds/people/laid-off-cnc-operator.yaml");
    private static final String NAME = "Invented person, laid-off CNC operator";
    private static final String REPORT = "/gap?job=advanced-manufacturing/cnc-programmer";

    static void bringBack(Visitor visitor, Path file) {
        visitor.go("/profile/upload");
        visitor.named("file").setInputFiles(file);
        visitor.page().locator("form[action='/profile/upload'] button").click();
        visitor.page().locator(".done, .messages").first().waitFor();
    }

    @Test
    void comesBackAsItWent(@TempDir Path folder) throws IOException {
        try (Visitor visitor = Visitor.atDesk()) {
            bringBack(visitor, OPERATOR);
            assertTrue(visitor.text().contains("Your profile is open"), visitor.text());
            Download taken =
                    visitor.page()
                            .waitForDownload(
                                    () ->
                                            visitor.page()
                                                    .locator("a[href='/profile/download']")
                                                    .click());
            assertEquals("case-1002.yaml", taken.suggestedFilename());
            Path copy = folder.resolve("copy.yaml");
            taken.saveAs(copy);
            assertEquals(person(OPERATOR), person(copy));
        }
    }

    private static Person person(Path file) throws IOException {
        byte[] yaml = Files.readAllBytes(file);
        var catalog = Site.LOADED.catalog();
        return PersonFile.read(yaml, "it", catalog, LocalDate.now()).person().orElseThrow();
    }

    @Test
    void aFileThatIsNoProfileIsRefusedInPlainWords(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("me.yaml"), "id: x\nssn: 123-45-6789\n");
        try (Visitor visitor = Visitor.atDesk()) {
            bringBack(visitor, file);
            assertTrue(visitor.page().locator(".messages").isVisible());
            assertFalse(visitor.page().content().contains("6789"), "never shown again");
        }
    }

    @Test
    void finishAndEraseForgets() {
        try (Visitor visitor = Visitor.atDesk()) {
            bringBack(visitor, OPERATOR);
            visitor.go(REPORT);
            assertTrue(visitor.text().contains(NAME), visitor.text());
            visitor.page().locator("footer button").click();
            visitor.page().waitForURL("**/?erased=yes");
            assertTrue(visitor.page().locator(".done").isVisible());

            visitor.page().goBack(new Page.GoBackOptions().setTimeout(20_000));
            assertFalse(visitor.text().contains(NAME), "the way back shows it again");
            visitor.go("/profile");
            assertFalse(visitor.page().content().contains(NAME));
            assertFalse(visitor.named("has.osha-10").isChecked());
            visitor.go(REPORT);
            assertFalse(visitor.page().content().contains(NAME));
        }
    }

    @Test
    void aNameWithHtmlInItIsOnlyText() {
        String name = "<b id=hurt>Ann</b><img src=x onerror='document.title=1'><script>a</script>";
        try (Visitor visitor = Visitor.atDesk()) {
            visitor.go("/profile");
            visitor.page().locator("details:has(#name) > summary").click();
            visitor.named("name").fill(name);
            visitor.page().locator("button[value=keep]").click();
            visitor.page().waitForURL("**/profile?kept=yes");
            assertEquals(name, visitor.named("name").inputValue());
            visitor.go(REPORT);
            assertTrue(visitor.text().contains(name), visitor.text());
            assertEquals(0, visitor.page().locator("#hurt, main img, main script").count());
            assertTrue(visitor.complaints().isEmpty(), visitor.complaints().toString());
        }
    }
}
