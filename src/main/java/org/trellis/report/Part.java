package org.trellis.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * A part of a list.
 *
 * @param next the cursor that asks for what follows; empty at the end
 */
public record Part<S>(List<S> items, Optional<String> next) {
    public Part {
        items = List.copyOf(items);
    }

    /** The first items, {@code most} of them at most. */
    public static <S> Part<S> first(List<S> all, Function<S, String> name, int most) {
        return from(0, all, name, most);
    }

    /**
     * What follows the item that a cursor was made of; empty when it was made of another list, or
     * when this one has changed up to there.
     *
     * @param name of an item, other than that of each other one
     */
    public static <S> Optional<Part<S>> after(
            String cursor, List<S> all, Function<S, String> name, int most) {
        int last = cursors(all, name).indexOf(cursor);
        return last < 0 ? Optional.empty() : Optional.of(from(last + 1, all, name, most));
    }

    private static <S> Part<S> from(int start, List<S> all, Function<S, String> name, int most) {
        int end = Math.min(all.size(), start + most);
        List<S> items = all.subList(start, end);
        return end < all.size()
                ? new Part<>(items, Optional.of(cursors(all.subList(0, end), name).get(end - 1)))
                : new Part<>(items, Optional.empty());
    }

    /** Of each item, its name and the checksum of all names up to it. */
    private static <S> List<String> cursors(List<S> all, Function<S, String> name) {
        List<String> cursors = new ArrayList<>();
        var upToHere = new CRC32();
        for (S item : all) {
            byte[] bytes = (name.apply(item) + "\n").getBytes(StandardCharsets.UTF_8);
            upToHere.update(bytes);
            cursors.add(cursor(name.apply(item) + " " + Long.toHexString(upToHere.getValue())));
        }
        return cursors;
    }

    private static String cursor(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
