package org.trellis.web.guard;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.trellis.web.guard.SamePages.Page;

/** Pages up to a number of bytes; the one that nobody asked for longest goes first. */
final class PageShelf {
    private final long most;
    private final Map<String, Page> pages = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    PageShelf(long most) {
        this.most = most;
    }

    synchronized Optional<Page> find(String key) {
        return Optional.ofNullable(pages.get(key));
    }

    /** Keeps a page unless it alone takes a quarter of the room. */
    synchronized void put(String key, Page page) {
        if (page.bytes() > most / 4) {
            return;
        }
        Page before = pages.put(key, page);
        bytes += page.bytes() - (before == null ? 0 : before.bytes());
        Iterator<Page> oldest = pages.values().iterator();
        while (bytes > most) {
            bytes -= oldest.next().bytes();
            oldest.remove();
        }
    }

    synchronized long bytes() {
        return bytes;
    }
}
