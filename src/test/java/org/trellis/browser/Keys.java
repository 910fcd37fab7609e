package org.trellis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Works a page with Tab, Enter, Space, arrows and letters only, and sees where the focus is. */
final class Keys implements Hand {
    private static final int MOST_TABS = 150;
    private static final String FOCUS =
            """
            wanted => {
              const now = document.activeElement;
              const look = getComputedStyle(now);
              const box = now.getBoundingClientRect();
              const ring = look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2;
              const seen = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0;
              return [now === wanted, now === document.body || (ring && seen), now.outerHTML.slice(0, 120)];
            }""";

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    @Override
    public void choose(Locator list, String value) {
        reach(list);
        int options = list.locator("option").count();
        page.keyboard().press("Home");
        for (int i = 0; i < options && !value.equals(list.inputValue()); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertEquals(value, list.inputValue());
    }

    @Override
    public void type(Locator field, String text) {
        reach(field);
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(text);
    }

    @Override
    public void press(Locator thing) {
        String type = thing.getAttribute("type");
        if ("radio".equals(type)) {
            pick(thing);
            return;
        }
        reach(thing);
        page.keyboard().press("checkbox".equals(type) ? "Space" : "Enter");
    }

    /** Tab leads to a group of choices, arrows from one to the next. */
    private void pick(Locator choice) {
        Locator group = page.locator("[name='" + choice.getAttribute("name") + "']");
        reach(group.first());
        page.keyboard().press("Space");
        for (int i = 0; i < group.count() && !choice.isChecked(); i++) {
            page.keyboard().press("ArrowDown");
        }
    }

    /** Moves the focus on with Tab; every stop on the way must be visible. */
    private void reach(Locator thing) {
        Object wanted = thing.elementHandle();
        for (int i = 0; i < MOST_TABS; i++) {
            List<?> focus = (List<?>) page.evaluate(FOCUS, wanted);
            assertTrue((Boolean) focus.get(1), "focus cannot be seen on " + focus.get(2));
            if ((Boolean) focus.get(0)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        fail("Tab does not lead to " + thing);
    }
}
