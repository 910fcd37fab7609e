package org.trellis.web.api;

import io.micronaut.core.annotation.AnnotationMetadataProvider;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.trellis.files.reading.Nearest;
import org.trellis.message.Message;
import org.trellis.web.problem.Problem.Near;
import org.trellis.web.problem.Refused;

/**
 * An address of the API takes the parameters that it declares, each once: a limit with a slip in
 * its name would else be left out of account without a word. A body says what it is.
 */
@ServerFilter("/api/v1" + ServerFilter.MATCH_ALL_PATTERN)
final class KnownParameters implements Ordered {
    @Override
    public int getOrder() {
        return ServerFilterPhase.LAST.order();
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        RouteAttributes.getRouteMatch(request)
                .ifPresent(
                        match -> {
                            refuseUnnamedBody(request);
                            check(request.getParameters().asMap(), declared(match));
                        });
    }

    private static void refuseUnnamedBody(HttpRequest<?> request) {
        boolean body = request.getMethod() == HttpMethod.POST;
        if (body && request.getContentType().isEmpty()) {
            throw new HttpStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "no type");
        }
    }

    private static void check(Map<String, List<String>> asked, Map<String, Boolean> declared) {
        Set<String> known = declared.keySet();
        for (Map.Entry<String, List<String>> each : asked.entrySet()) {
            String name = each.getKey();
            if (!known.contains(name)) {
                throw Refused.name(
                        name,
                        known.isEmpty()
                                ? Message.of("api.parameter.none", name)
                                : Message.of("api.parameter", name, String.join(", ", known)),
                        Nearest.names(name, known).stream().map(n -> new Near(n, n)).toList());
            }
            if (each.getValue().size() > 1) {
                throw Refused.field(name, Message.of("api.twice", name));
            }
        }
        declared.forEach(
                (name, needed) -> {
                    if (needed && !asked.containsKey(name)) {
                        throw Refused.field(name, Message.of("api.needed", name));
                    }
                });
    }

    /** The parameters by name, and whether the address needs them. */
    private static Map<String, Boolean> declared(RouteMatch<?> match) {
        Map<String, Boolean> declared = new TreeMap<>();
        if (match.getRouteInfo() instanceof MethodBasedRouteInfo<?, ?> route) {
            for (Argument<?> argument : route.getTargetMethod().getArguments()) {
                if (argument.isAnnotationPresent(RequestBean.class)) {
                    BeanIntrospection.getIntrospection(argument.getType())
                            .getBeanProperties()
                            .forEach(each -> add(each, each.getName(), each.getType(), declared));
                } else {
                    add(argument, argument.getName(), argument.getType(), declared);
                }
            }
        }
        return declared;
    }

    private static void add(
            AnnotationMetadataProvider from,
            String name,
            Class<?> type,
            Map<String, Boolean> declared) {
        if (from.getAnnotationMetadata().hasAnnotation(QueryValue.class)) {
            String shown = from.getAnnotationMetadata().stringValue(QueryValue.class).orElse(name);
            declared.put(shown, type != Optional.class);
        }
    }
}
