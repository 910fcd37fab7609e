package org.trellis.store.seal;

import java.text.Normalizer;
import java.util.Arrays;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;

/** What opens a database; never printed. */
public final class Passphrase {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 1000;

    private final char[] letters;

    /**
     * However its letters with accents were typed.
     *
     * @throws InvalidValue when it is too short or too long
     */
    public Passphrase(char[] typed) {
        letters = Normalizer.normalize(new String(typed), Normalizer.Form.NFC).toCharArray();
        if (letters.length < SHORTEST || letters.length > LONGEST) {
            throw new InvalidValue(Message.of("store.seal.length", SHORTEST, LONGEST));
        }
    }

    char[] letters() {
        return letters.clone();
    }

    public boolean isSameAs(Passphrase other) {
        return Arrays.equals(letters, other.letters);
    }
}
