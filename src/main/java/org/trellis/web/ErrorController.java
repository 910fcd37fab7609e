package org.trellis.web;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.codec.CodecException;
import io.micronaut.http.exceptions.BufferLengthExceededException;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.exceptions.NotAllowedException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import java.io.EOFException;
import java.net.SocketException;
import java.net.URISyntaxException;
import java.nio.channels.ClosedChannelException;
import java.util.Arrays;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.store.NotStored;
import org.trellis.store.database.Unusable;
import org.trellis.web.client.Unreadable;
import org.trellis.web.guard.Full;
import org.trellis.web.guard.HeapWatch;
import org.trellis.web.problem.Problem;
import org.trellis.web.problem.Refused;
import org.trellis.web.problem.UnknownValue;
import org.trellis.web.words.UnknownFormat;
import org.trellis.web.words.WrongDay;

/**
 * What a controller throws becomes the visitor's slip, a missing thing, or our fault; never a stack
 * trace.
 */
@Controller
final class ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorController.class);
    private static final String FORM_READER = "io.netty.handler.codec.http.multipart.";
    private static final int NEAR = 5;
    private final ErrorPages pages;

    ErrorController(ErrorPages pages) {
        this.pages = pages;
    }

    @Error(global = true, exception = Missing.class)
    HttpResponse<String> missing(Visit visit, Missing missing) {
        String message = visit.words().say(missing.said());
        return pages.page(visit, HttpStatus.NOT_FOUND, message, missing.suggestions());
    }

    @Error(global = true, exception = UnknownFormat.class)
    HttpResponse<String> unknownFormat(Visit visit, UnknownFormat asked) {
        String message =
                visit.words().say("error.format", asked.format(), String.join(", ", asked.known()));
        return pages.page(visit, HttpStatus.BAD_REQUEST, message, java.util.List.of());
    }

    @Error(global = true, exception = WrongDay.class)
    HttpResponse<String> wrongDay(Visit visit, WrongDay asked) {
        String message = visit.words().say(asked.said());
        return pages.page(visit, HttpStatus.BAD_REQUEST, message, java.util.List.of());
    }

    @Error(global = true, exception = UnknownValue.class)
    HttpResponse<String> unknownValue(Visit visit, UnknownValue asked) {
        String known = String.join(", ", asked.known());
        String message = visit.words().say("error.value", asked.value(), known);
        return pages.page(visit, HttpStatus.BAD_REQUEST, message, java.util.List.of());
    }

    @Error(global = true, exception = Refused.class)
    HttpResponse<String> refused(Visit visit, Refused refused) {
        return refused.problem(visit.words()).answer();
    }

    @Error(global = true, exception = NotStored.class)
    HttpResponse<String> notStored(Visit visit, NotStored refused) {
        String message = visit.words().say(refused.said());
        return pages.page(visit, HttpStatus.INSUFFICIENT_STORAGE, message, java.util.List.of());
    }

    @Error(global = true, exception = Unusable.class)
    HttpResponse<String> unusable(Visit visit, Unusable refused) {
        String message = visit.words().say(refused.said());
        return pages.page(visit, HttpStatus.INTERNAL_SERVER_ERROR, message, java.util.List.of());
    }

    /** The place in a file that nobody has seen says nothing. */
    @Error(global = true, exception = Unreadable.class)
    HttpResponse<String> unreadable(Visit visit, Unreadable refused) {
        var words = visit.words();
        Issue issue = refused.issue();
        String message =
                words.say("cases.not-kept", words.say(issue.expected()), words.say(issue.remedy()));
        return pages.page(visit, HttpStatus.UNPROCESSABLE_ENTITY, message, java.util.List.of());
    }

    @Error(global = true, exception = Full.class)
    HttpResponse<String> full(Visit visit, Full full) {
        return pages.full(visit, full);
    }

    @Error(global = true, exception = NotAllowedException.class)
    HttpResponse<String> notAllowed(HttpRequest<?> request, NotAllowedException refused) {
        return pages.notAllowed(request);
    }

    @Error(global = true)
    HttpResponse<String> failed(HttpRequest<?> request, Visit visit, Throwable fault) {
        HeapWatch.check(fault);
        if (fault instanceof UnsatisfiedRouteException missing && Problem.isDue(request)) {
            String name = missing.getArgument().getName();
            String key = name.equals("person") ? "api.body" : "api.needed";
            return refused(visit, Refused.field(name, Message.of(key, name)));
        }
        HttpStatus status = status(fault);
        if (status != HttpStatus.INTERNAL_SERVER_ERROR) {
            return pages.page(request, status);
        }
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("fault {} at {} {}{}", id, request.getMethod(), where(request), trace(fault));
        return pages.page(visit, status, visit.words().say("error.ours", id), java.util.List.of());
    }

    private static HttpStatus status(Throwable fault) {
        if (fault instanceof HttpStatusException known) {
            return known.getStatus();
        }
        if (fault instanceof ContentLengthExceededException
                || fault instanceof BufferLengthExceededException) {
            return HttpStatus.REQUEST_ENTITY_TOO_LARGE;
        }
        boolean slip =
                brokenOff(fault)
                        || fault instanceof UnsatisfiedRouteException
                        || fault instanceof ConversionErrorException
                        || fault instanceof CodecException
                        || fault instanceof ErrorDataDecoderException
                        || isOfTheFormReader(fault)
                        || fault instanceof URISyntaxException;
        return slip ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    /** A body that is not a form, at which the reader of forms falls over instead of saying so. */
    private static boolean isOfTheFormReader(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .limit(NEAR)
                .anyMatch(frame -> frame.getClassName().startsWith(FORM_READER));
    }

    /** The visitor left while the body of the request was read. */
    private static boolean brokenOff(Throwable fault) {
        return fault instanceof EOFException
                || fault instanceof SocketException
                || fault instanceof ClosedChannelException;
    }

    /** Without the case id that an address may hold: {@code /apprentices/{id}/hours}. */
    private static String where(HttpRequest<?> request) {
        return BasicHttpAttributes.getUriTemplate(request).orElse("an address of no page");
    }

    /** Without the messages: they may hold what somebody typed. */
    private static String trace(Throwable fault) {
        StringBuilder trace = new StringBuilder();
        for (Throwable at = fault; at != null && trace.length() < 20_000; at = at.getCause()) {
            trace.append("\n").append(at.getClass().getName());
            for (StackTraceElement frame : at.getStackTrace()) {
                trace.append("\n    at ").append(frame);
            }
        }
        return trace.toString();
    }
}
