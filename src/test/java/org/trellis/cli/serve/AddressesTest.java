package org.trellis.cli.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AddressesTest {
    @Test
    void anAddressOfNobodyIsNeverPrinted() {
        assertEquals("http://localhost:8080/", Addresses.here("0.0.0.0", 8080));
        assertEquals("http://localhost:8080/", Addresses.here("::", 8080));
        assertEquals("http://[::1]:8080/", Addresses.here("::1", 8080));
        assertEquals("http://127.0.0.1:80/", Addresses.here("127.0.0.1", 80));
    }

    @Test
    void aPhoneIsToldAnAddressOfThisComputerOnlyWhenItCanBeReached() {
        assertEquals(Optional.empty(), Addresses.phone("127.0.0.1", 8080));
        Addresses.phone("0.0.0.0", 8080)
                .ifPresent(
                        url -> {
                            assertFalse(url.contains("0.0.0.0"), url);
                            assertFalse(url.contains("127.0.0.1"), url);
                        });
    }
}
