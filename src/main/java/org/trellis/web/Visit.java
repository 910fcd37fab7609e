package org.trellis.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.session.Session;
import io.micronaut.session.SessionStore;
import io.micronaut.session.http.SessionForRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trellis.model.person.Person;
import org.trellis.report.Words;

/**
 * One request of one visitor: the language, and what the session holds. A session begins only when
 * asked for.
 */
public final class Visit {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PERSON = "person";
    private static final String TARGET = "target";
    private static final String TOKEN = "csrf";
    static final int TOKEN_LENGTH = 32;
    private static final String LANGUAGE = "lang";
    private static final Set<String> OURS = Set.of(TOKEN, LANGUAGE);

    private final HttpRequest<?> request;
    private final SessionStore<Session> sessions;

    Visit(HttpRequest<?> request, SessionStore<Session> sessions) {
        this.request = request;
        this.sessions = sessions;
    }

    public HttpRequest<?> request() {
        return request;
    }

    /**
     * "en" or "es": what the address asks for, else what was chosen before, else what the browser
     * prefers.
     */
    public String language() {
        return Optional.ofNullable(request.getParameters().get(LANGUAGE))
                .or(() -> session().flatMap(s -> s.get(LANGUAGE, String.class)))
                .or(() -> request.getLocale().map(locale -> locale.getLanguage()))
                .filter("es"::equals)
                .orElse("en");
    }

    public Words words() {
        return Words.of(language());
    }

    /** A language chosen in the address stays chosen on the pages that follow. */
    void keepLanguage() {
        if (request.getParameters().contains(LANGUAGE)) {
            begin().put(LANGUAGE, language());
        }
    }

    /** This page with the same query in the other language; relative to its own path. */
    String inOtherLanguage() {
        StringBuilder query = new StringBuilder("?lang=" + (language().equals("es") ? "en" : "es"));
        for (Map.Entry<String, List<String>> parameter : request.getParameters()) {
            if (!parameter.getKey().equals(LANGUAGE)) {
                for (String value : parameter.getValue()) {
                    query.append('&').append(encoded(parameter.getKey()));
                    query.append('=').append(encoded(value));
                }
            }
        }
        return query.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public Optional<Person> person() {
        return session().flatMap(s -> s.get(PERSON, Person.class));
    }

    public void remember(Person person) {
        begin().put(PERSON, person);
    }

    /** What is known so far; somebody new gets a made-up case id. */
    public Person personOrNew() {
        return person().orElseGet(() -> Person.unknown("case-" + (1000 + RANDOM.nextInt(9000))));
    }

    /** The job this visitor said they would like to have, {@code ladder/job}. */
    public Optional<String> target() {
        return session().flatMap(s -> s.get(TARGET, String.class));
    }

    public void rememberTarget(String job) {
        begin().put(TARGET, job);
    }

    /** Something else the session holds under a name of its own. */
    public <T> Optional<T> find(String name, Class<T> type) {
        return session().flatMap(s -> s.get(name, type));
    }

    public void remember(String name, Object value) {
        begin().put(name, value);
    }

    /** Whether the visitor entered anything that "Finish and erase" would forget. */
    public boolean holdsSomething() {
        return session()
                .filter(s -> s.names().stream().anyMatch(name -> !OURS.contains(name)))
                .isPresent();
    }

    /** The secret that every form of this visitor carries. */
    public String token() {
        Session session = begin();
        return session.get(TOKEN, String.class)
                .orElseGet(
                        () -> {
                            byte[] bytes = new byte[TOKEN_LENGTH / 2];
                            RANDOM.nextBytes(bytes);
                            String fresh = HexFormat.of().formatHex(bytes);
                            session.put(TOKEN, fresh);
                            return fresh;
                        });
    }

    Optional<String> findToken() {
        return session().flatMap(s -> s.get(TOKEN, String.class));
    }

    /** Forgets everything this visitor entered. */
    public void erase() {
        session().ifPresent(session -> sessions.deleteSession(session.getId()).join());
        request.removeAttribute("micronaut.http.SESSION", Session.class);
    }

    private Optional<Session> session() {
        return SessionForRequest.find(request);
    }

    private Session begin() {
        return SessionForRequest.findOrCreate(request, sessions);
    }
}
