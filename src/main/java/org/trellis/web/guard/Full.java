package org.trellis.web.guard;

import io.micronaut.http.HttpStatus;
import org.trellis.message.Message;

/** What a visitor hands in does not fit: nothing of it was taken, and what was there is kept. */
public final class Full extends RuntimeException {
    private final HttpStatus status;
    private final transient Message message;

    private Full(HttpStatus status, String key, Object... arguments) {
        super(key, null, false, false);
        this.status = status;
        this.message = Message.of(key, arguments);
    }

    /** One visitor holds as much as one may. */
    public static Full visit(long bytes) {
        return new Full(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "error.full.visit", megabytes(bytes));
    }

    /** One visitor works on as many schedules as one may. */
    public static Full schedules(int most) {
        return new Full(HttpStatus.CONFLICT, "error.full.schedules", most);
    }

    /** All visitors together hold as much as the server may. */
    static Full server() {
        return new Full(HttpStatus.SERVICE_UNAVAILABLE, "error.full.server");
    }

    /** As much is being read as the server may read at once. */
    public static Full busy() {
        return new Full(HttpStatus.SERVICE_UNAVAILABLE, "error.full.busy");
    }

    private static int megabytes(long bytes) {
        return (int) (bytes / 1_000_000);
    }

    public HttpStatus status() {
        return status;
    }

    public Message said() {
        return message;
    }
}
