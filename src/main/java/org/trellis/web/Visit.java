package org.trellis.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.session.Session;
import io.micronaut.session.http.SessionForRequest;
import jakarta.inject.Provider;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import org.trellis.web.client.AboutClient;
import org.trellis.web.client.Clients;
import org.trellis.web.client.FormVersion;
import org.trellis.web.client.OpenClient;
import org.trellis.web.client.OtherClient;
import org.trellis.web.client.StaleForm;
import org.trellis.web.client.Unreadable;
import org.trellis.web.guard.FormSecret;
import org.trellis.web.guard.LanguageChoice;
import org.trellis.web.guard.VisitStore;
import org.trellis.web.region.Here;
import org.trellis.web.region.Place;
import org.trellis.web.region.Regions;

/** One request of a visitor: language and session, which begins only when asked for. */
public final class Visit {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PERSON = "person";
    private static final String TARGET = "target";
    private static final String CLIENT = "client";

    /** Changes whenever other answers take the place of those in the visit. */
    private static final String OWN = "own";

    /** What the visit holds under such a name is about nobody and outlives a client. */
    private static final Predicate<String> OF_NOBODY = name -> name.startsWith("schedule.");

    private final HttpRequest<?> request;
    private final VisitStore visits;
    private final FormSecret secret;
    private final Clients clients;
    private final Provider<Regions> regions;

    Visit(
            HttpRequest<?> request,
            VisitStore visits,
            FormSecret secret,
            Clients clients,
            Provider<Regions> regions) {
        this.request = request;
        this.visits = visits;
        this.secret = secret;
        this.clients = clients;
        this.regions = regions;
    }

    public HttpRequest<?> request() {
        return request;
    }

    /** "en" or "es": as the address asks, else as chosen before, else as the browser likes. */
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
        return LanguageChoice.other(request);
    }

    /** The client who is open; a deleted one is not. */
    public Optional<OpenClient> client() {
        if (request.getAttribute(CLIENT, OpenClient.class).isEmpty()) {
            clientAddress().flatMap(clients::find).ifPresent(c -> request.setAttribute(CLIENT, c));
        }
        return request.getAttribute(CLIENT, OpenClient.class);
    }

    /** What answers are worked out with: over the wages of the visitor's region. */
    public Here here() {
        check();
        return regions.get().person(answers());
    }

    /** Whose wages this visitor is shown. */
    public Place place() {
        return regions.get().place(answers(), words());
    }

    /** What the job is called that the client who is open would like to have. */
    public Optional<String> goalTitle() {
        return client().flatMap(clients::goalTitle).map(words()::text);
    }

    /** The address of the client who is open. */
    public Optional<String> clientAddress() {
        return find(CLIENT, String.class);
    }

    /** From now on every page is about this client; the answers of the visit itself are gone. */
    public void open(OpenClient client) {
        renew(OF_NOBODY);
        remember(CLIENT, client.address());
        request.setAttribute(CLIENT, client);
    }

    /** From now on no page is about a client. */
    public void close() {
        renew(OF_NOBODY);
        request.removeAttribute(CLIENT, OpenClient.class);
    }

    /**
     * Of the client who is open, else of the visitor.
     *
     * @throws OtherClient when this request sends a form about somebody else
     */
    public Optional<Person> person() {
        AboutClient.ask(request);
        check();
        return answers();
    }

    private Optional<Person> answers() {
        return client().map(OpenClient::person).or(this::own);
    }

    /** Whether what is sent now was made of what is known of the client who is open. */
    public boolean isAboutClient() {
        return client().isPresent() && AboutClient.is(request);
    }

    /** The visitor's answers, which are kept nowhere but in the visit. */
    public Optional<Person> own() {
        return find(PERSON, Person.class);
    }

    private void check() {
        FormVersion.of(request)
                .filter(form -> !form.address().equals(now().address()))
                .ifPresent(
                        form -> {
                            throw new OtherClient(form);
                        });
    }

    /** What the forms of a page shown now are about. */
    private FormVersion now() {
        return client().map(OpenClient::form)
                .or(() -> find(OWN, FormVersion.class))
                .orElse(FormVersion.NOBODY);
    }

    /**
     * Of the client who is open it is kept on this computer.
     *
     * @throws OtherClient when this request sends a form about somebody else
     * @throws StaleForm when the client has changed since the form was read
     * @throws Unreadable when it could not be opened again
     */
    public void remember(Person person) {
        check();
        clients.check(person);
        if (client().isPresent()) {
            keep(client().get().with(person));
            return;
        }
        if (own().isEmpty()) {
            renew(name -> true);
        }
        remember(PERSON, person);
    }

    /** In place of all answers of the visit; a goal never outlives whose it was. */
    public void replace(Person person) {
        renew(OF_NOBODY);
        remember(PERSON, person);
        remember(OWN, FormVersion.ofVisit(RANDOM.nextInt()).keep(request));
    }

    public void rememberReview(Optional<LocalDate> day) {
        check();
        keep(client().orElseThrow().withReview(day));
    }

    private void keep(OpenClient changed) {
        OpenClient now = client().orElseThrow();
        if (changed.saysTheSame(now)) {
            return;
        }
        if (FormVersion.of(request).filter(form -> form.version() != now.version()).isPresent()) {
            throw new StaleForm(now, changed);
        }
        OpenClient next = clients.change(changed);
        request.setAttribute(CLIENT, next);
        next.form().keep(request);
    }

    /** Somebody who knew the visit's id before the answers came in does not know it after. */
    private void renew(Predicate<String> stays) {
        Optional<Session> old = session();
        forget();
        Session fresh = begin();
        old.ifPresent(
                before ->
                        before.names().stream()
                                .filter(stays)
                                .forEach(n -> visits.put(fresh, n, before.get(n).get())));
    }

    /** What is known so far; somebody new gets a made-up case id. */
    public Person personOrNew() {
        return person().orElseGet(() -> Person.unknown(clients.newCaseId()));
    }

    /** The job this visitor said they would like to have, {@code ladder/job}. */
    public Optional<String> target() {
        check();
        AboutClient.ask(request);
        return client().map(OpenClient::goal).orElseGet(() -> find(TARGET, String.class));
    }

    public void rememberTarget(String job) {
        check();
        if (client().isPresent()) {
            keep(client().get().withGoal(job));
        } else {
            remember(TARGET, job);
        }
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

    /** The secret that every form of this visitor carries, and whom the form is about. */
    public String token() {
        return tokenOf(now());
    }

    /** For a form that goes on with what another was about. */
    public String tokenOf(FormVersion form) {
        return secret.field(request) + form.digits();
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
