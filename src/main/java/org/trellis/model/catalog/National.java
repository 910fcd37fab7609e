package org.trellis.model.catalog;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Issue;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.Text;

/**
 * All U.S. occupations as jobs {@code onet/29-1141.00} and what O*NET rates as the model {@code
 * onet}. Nothing is read before somebody asks for one of them. Safe for several threads.
 *
 * <p>An occupation asks the skills and knowledge whose importance is at least {@link
 * #LEAST_IMPORTANCE}, each at its level on {@code onet-lv}; one that was never rated asks nothing
 * that we know of. Work styles have no level and are not asked.
 */
public final class National {
    /** Of jobs, and the code of the model. */
    public static final String PREFIX = "onet";

    public static final String SCALE = "onet-lv";

    /** The assumption: the least importance, 1 to 5, that makes an element a requirement. */
    public static final String LEAST_IMPORTANCE = "national_importance_least";

    /** A catalog without the country. */
    public static final National NONE =
            new National(
                    Map::of,
                    () -> Profiles.NONE,
                    () -> NationalRelease.NONE,
                    () -> new Interests(Map.of()),
                    Map::of,
                    () -> Related.NONE,
                    () -> 0.0);

    private final Supplier<Map<String, Occupation>> occupations;
    private final Supplier<Profiles> rated;
    private final Supplier<NationalRelease> release;
    private final Supplier<Interests> interests;
    private final Supplier<Map<String, Set<BrightOutlook>>> brightOutlook;
    private final Supplier<Related> related;
    private final Supplier<Double> leastImportance;
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final Map<String, Map<Competency.Id, Requirement>> profiles = new ConcurrentHashMap<>();
    private CompetencyModel model;

    /** Each gives the same each time. */
    public National(
            Supplier<Map<String, Occupation>> occupations,
            Supplier<Profiles> profiles,
            Supplier<NationalRelease> release,
            Supplier<Interests> interests,
            Supplier<Map<String, Set<BrightOutlook>>> brightOutlook,
            Supplier<Related> related,
            Supplier<Double> leastImportance) {
        this.occupations = occupations;
        this.rated = profiles;
        this.release = release;
        this.interests = interests;
        this.brightOutlook = brightOutlook;
        this.related = related;
        this.leastImportance = leastImportance;
    }

    /** The same occupations, with the pay that they have in a region. */
    National in(Region region) {
        return new National(
                region.of(occupations),
                rated,
                release,
                interests,
                brightOutlook,
                related,
                leastImportance);
    }

    public static boolean isNational(Job.Id id) {
        return id.prefix().equals(PREFIX);
    }

    public static Job.Id job(String onetSoc) {
        return new Job.Id(PREFIX, onetSoc);
    }

    public NationalRelease release() {
        return release.get();
    }

    public Interests interests() {
        return interests.get();
    }

    /** By O*NET-SOC code, why its outlook is bright; the others are not in it. */
    public Map<String, Set<BrightOutlook>> brightOutlook() {
        return brightOutlook.get();
    }

    /** Which occupations O*NET names as related. */
    public Related related() {
        return related.get();
    }

    public Profiles profiles() {
        return rated.get();
    }

    /** By O*NET-SOC code. */
    public Map<String, Occupation> occupations() {
        return occupations.get();
    }

    /** Of all its jobs, as {@code onet/29-1141.00}. */
    public Set<String> codes() {
        return prefixed(occupations().keySet().stream());
    }

    /** Of all that O*NET rates, as {@code onet/2.A.1.a}. */
    public Set<String> competencyCodes() {
        return prefixed(profiles().elements().stream().map(Element::id));
    }

    private static Set<String> prefixed(Stream<String> codes) {
        return codes.map(code -> PREFIX + "/" + code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Optional<Occupation> findOccupation(String onetSoc) {
        return Optional.ofNullable(occupations().get(onetSoc));
    }

    /** Whether it looks like an occupation: with the prefix, or two digits and a dash. */
    public static boolean isWritten(String text) {
        return text.startsWith(PREFIX + "/") || text.matches("\\d\\d-\\d.*");
    }

    /** The O*NET-SOC code of {@code onet/29-1141.00}, {@code 29-1141.00} or {@code 29-1141}. */
    public static String code(String written) {
        String code =
                written.startsWith(PREFIX + "/") ? written.substring(PREFIX.length() + 1) : written;
        return code.indexOf('.') < 0 ? code + ".00" : code;
    }

    /** As people write it. */
    public Optional<Job> findWritten(String text) {
        return isWritten(text) ? findJob(code(text)) : Optional.empty();
    }

    /** By the whole title in English or Spanish, in any case. */
    public Optional<Job> findTitled(String title) {
        return occupations().values().stream()
                .filter(each -> each.title().reads(title))
                .findFirst()
                .flatMap(found -> findJob(found.code()));
    }

    public Optional<Job> findJob(Job.Id id) {
        return isNational(id) ? findJob(id.code()) : Optional.empty();
    }

    /** The occupation of an O*NET-SOC code as a job. */
    public Optional<Job> findJob(String onetSoc) {
        return findOccupation(onetSoc)
                .map(found -> jobs.computeIfAbsent(onetSoc, code -> made(found)));
    }

    /** All of them, in the order of their codes. */
    public Stream<Job> jobs() {
        return occupations().keySet().stream().sorted().flatMap(code -> findJob(code).stream());
    }

    private Job made(Occupation occupation) {
        return new Job(
                job(occupation.code()),
                occupation.title(),
                new Job.Classification(
                        occupation.code(),
                        band(occupation),
                        occupation.jobZone(),
                        Optional.empty()),
                occupation.pay().map(Occupation.Pay::median),
                occupation.combined(),
                Optional.empty(),
                new Job.Qualifications(requirements(occupation), List.of()),
                occupation.source(),
                occupation.place());
    }

    /** Managers by their major group, the others by Job Zone: up to 2 entry, 3 mid, else senior. */
    private static Job.Band band(Occupation occupation) {
        if (occupation.code().startsWith("11-")) {
            return Job.Band.MANAGEMENT;
        }
        int zone = occupation.jobZone().orElse(1);
        return zone <= 2 ? Job.Band.ENTRY : zone == 3 ? Job.Band.MID : Job.Band.SENIOR;
    }

    private Map<Competency.Id, Requirement> requirements(Occupation occupation) {
        Map<Competency.Id, Requirement> asked = new LinkedHashMap<>(profile(occupation));
        asked.keySet().retainAll(important(occupation.code()));
        return asked;
    }

    private Set<Competency.Id> important(String onetSoc) {
        Set<Competency.Id> found = new HashSet<>();
        OptionalInt place = profiles().findPlace(onetSoc);
        List<Element> elements = profiles().elements();
        for (int i = 0; i < elements.size() && place.isPresent(); i++) {
            if (isAsked(i, place.getAsInt())) {
                found.add(competency(elements.get(i)));
            }
        }
        return found;
    }

    /**
     * The level of all skills and knowledge that who works in the occupation uses, however
     * important; nothing for one that is not known or not rated.
     */
    public Map<Competency.Id, Requirement> profile(String onetSoc) {
        return findOccupation(onetSoc)
                .map(found -> profiles.computeIfAbsent(onetSoc, code -> profile(found)))
                .orElse(Map.of());
    }

    private Map<Competency.Id, Requirement> profile(Occupation occupation) {
        Map<Competency.Id, Requirement> levels = new LinkedHashMap<>();
        OptionalInt place = profiles().findPlace(occupation.code());
        List<Element> elements = profiles().elements();
        for (int i = 0; i < elements.size() && place.isPresent(); i++) {
            if (profiles().level(i, place.getAsInt()) > 0) {
                var id = competency(elements.get(i));
                levels.put(id, requirement(id, i, place.getAsInt(), occupation));
            }
        }
        return levels;
    }

    /** Whether an occupation of the profiles asks for an element. */
    public boolean isAsked(int element, int occupation) {
        Profiles all = profiles();
        return all.elements().get(element).hasLevel()
                && all.importance(element, occupation) >= leastImportance.get()
                && all.level(element, occupation) > 0;
    }

    private Requirement requirement(
            Competency.Id id, int element, int place, Occupation occupation) {
        double level = decimal(profiles().level(element, place));
        Issue.Place row = profiles().place(place).orElse(occupation.place());
        var ask = new Requirement.AtLevel(new Level(SCALE, level));
        return new Requirement(id, ask, occupation.source(), row);
    }

    /** The figure as it is written, which a float holds only nearly. */
    public static double decimal(float figure) {
        return Double.parseDouble(Float.toString(figure));
    }

    public static Competency.Id competency(Element element) {
        return new Competency.Id(PREFIX, element.id());
    }

    /** The model of this code; empty for any other than {@link #PREFIX}. */
    public synchronized Optional<CompetencyModel> findModel(String code) {
        if (!code.equals(PREFIX) || profiles().elements().isEmpty()) {
            return Optional.empty();
        }
        if (model == null) {
            model = NationalModel.of(profiles().elements(), release());
        }
        return Optional.of(model);
    }

    /** How important a work style is for an occupation. */
    public record WorkStyle(Text name, double importance) {}

    /** Those at least as important as what is asked, the most important first. */
    public List<WorkStyle> listWorkStyles(String onetSoc) {
        return profiles().listWorkStyles(onetSoc, leastImportance.get());
    }
}
