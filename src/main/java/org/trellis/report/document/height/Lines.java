package org.trellis.report.document.height;

/** As many lines as words take in so much room: a word that does not fit begins the next line. */
final class Lines {
    private final double room;
    private int lines = 1;
    private double used;

    /**
     * @param room how wide a line is, in points
     */
    Lines(double room) {
        this.room = room;
    }

    Lines add(FontWidth font, double size, String text) {
        if (!text.isEmpty()) {
            for (String word : text.split(" ")) {
                word(font.of(word) * size, font.of(" ") * size);
            }
        }
        return this;
    }

    private void word(double wide, double before) {
        double space = used == 0 ? 0 : before;
        if (used > 0 && used + space + wide > room) {
            lines++;
            used = 0;
            space = 0;
        }
        lines += (int) (wide / room);
        used += space + wide % room;
    }

    /** Nothing is written in so much of the line. */
    Lines gap(double points) {
        used += points;
        return this;
    }

    int count() {
        return lines;
    }
}
