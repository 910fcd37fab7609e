package org.trellis.browser;

import com.microsoft.playwright.Locator;

/** Works a page with a mouse or a finger. */
final class Pointer implements Hand {
    @Override
    public void choose(Locator list, String value) {
        list.selectOption(value);
    }

    @Override
    public void type(Locator field, String text) {
        field.fill(text);
    }

    @Override
    public void press(Locator thing) {
        thing.click();
    }
}
