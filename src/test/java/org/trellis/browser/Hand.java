package org.trellis.browser;

import com.microsoft.playwright.Locator;

/** How somebody works a page: with a pointer, or with the keys alone. */
sealed interface Hand permits Pointer, Keys {
    /** Takes the option of a list whose value is {@code value}. */
    void choose(Locator list, String value);

    void type(Locator field, String text);

    /** A link, a button, a tick box or the line that opens a fold. */
    void press(Locator thing);
}
