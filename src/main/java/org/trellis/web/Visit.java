package org.trellis.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.session.Session;
import io.micronaut.session.http.SessionForRequest;
import jakarta.inject.Provider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import org.trellis.web.guard.FormSecret;
import org.trellis.web.guard.LanguageChoice;
import org.trellis.web.guard.VisitStore;
import org.trellis.web.region.Here;
import org.trellis.web.region.Place;
import org.trellis.web.region.Regions;

/**
 * One request of one visitor: the language, and what the session holds. A session begins only when
 * asked for.
 */
public final class Visit {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PERSON = "person";
    private static final String TARGET = "target";

    private final HttpRequest<?> request;
    private final VisitStore visits;
    private final FormSecret secret;
    private final Provider<Regions> regions;

    Visit(HttpRequest<?> request, VisitStore visits, FormSecret secret, Provider<Regions> regions) {
        this.request = request;
        this.visits = visits;
        this.secret = secret;
        this.regions = regions;
    }

    public HttpRequest<?> request() {
        return request;
    }

    /**
     * "en" or "es": what the address asks for, else what was chosen before, else what the browser
     * prefers.
     */
    public String language() {
        return LanguageChoice.language(request);
    }

    public Words words() {
        return Words.of(language());
    }

    /** A language chosen in the address stays chosen on the pages that follow. */
    void keepLanguage() {
        LanguageChoice.keep(request);
    }

    /** This page with the same query in the other language; relative to its own path. */
    String inOtherLanguage() {
        StringBuilder query = new StringBuilder("?lang=" + (language().equals("es") ? "en" : "es"));
        for (Map.Entry<String, List<String>> parameter : request.getParameters()) {
            if (!parameter.getKey().equals(LanguageChoice.PARAMETER)) {
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

    /** What answers are worked out with: over the wages of the visitor's region. */
    public Here here() {
        return regions.get().person(person());
    }

    /** Whose wages this visitor is shown. */
    public Place place() {
        return regions.get().place(person(), words());
    }

    public void remember(Person person) {
        if (person().isEmpty()) {
            renew();
        }
        remember(PERSON, person);
    }

    /** Somebody who knew the visit's id before the answers came in does not know it after. */
    private void renew() {
        Optional<Session> old = session();
        forget();
        Session fresh = begin();
        old.ifPresent(
                before -> before.names().forEach(n -> visits.put(fresh, n, before.get(n).get())));
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
        remember(TARGET, job);
    }

    /** Something else the session holds under a name of its own. */
    public <T> Optional<T> find(String name, Class<T> type) {
        return session().flatMap(s -> s.get(name, type));
    }

    public void remember(String name, Object value) {
        visits.put(begin(), name, value);
    }

    /** One change of what the visit holds after the other, so that none is lost. */
    public <T> T change(Supplier<T> change) {
        synchronized (begin()) {
            return change.get();
        }
    }

    /** Whether the visitor entered anything that "Finish and erase" would forget. */
    public boolean holdsSomething() {
        return session().filter(s -> !s.names().isEmpty()).isPresent();
    }

    /** The secret that every form of this visitor carries. */
    public String token() {
        return secret.field(request);
    }

    boolean accepts(String token) {
        return secret.accepts(request, token);
    }

    /** Forgets everything this visitor entered; forms of pages shown before are refused. */
    public void erase() {
        forget();
        secret.renew(request);
    }

    private void forget() {
        session().ifPresent(session -> visits.deleteSession(session.getId()).join());
        request.removeAttribute("micronaut.http.SESSION", Session.class);
    }

    private Optional<Session> session() {
        return SessionForRequest.find(request);
    }

    private Session begin() {
        return SessionForRequest.findOrCreate(request, visits);
    }
}
