package org.trellis.web.path;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.PathAnswer;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Earned;
import org.trellis.report.Words;
import org.trellis.web.words.PageWords;

/** Puts whole paths into words. */
final class PathCards {
    private static final int OTHERS = 3;

    private final PageWords phrases;
    private final Words words;
    private final PathRequest request;
    private final PathAnswer answer;
    private final Steps steps;
    private final PathPictures pictures;

    PathCards(
            Catalog catalog,
            PageWords phrases,
            PathRequest request,
            PathAnswer answer,
            PathPictures pictures) {
        this.pictures = pictures;
        this.phrases = phrases;
        this.words = phrases.words();
        this.request = request;
        this.answer = answer;
        this.steps = new Steps(catalog, phrases, answer.query());
    }

    PathPage.Card best(int place) {
        return card(answer.best().get(place), "path-" + (place + 1), place + 1);
    }

    /** The k best by the criterion asked for; without one, the shortest that stop elsewhere. */
    PathPage.Best chosen() {
        return request.query().k().isPresent()
                ? more(
                        answer.kBest(),
                        words.say(
                                "report.path.kbest",
                                answer.kBest().size(),
                                words.name(answer.query().by())),
                        "",
                        0)
                : more(
                        others(),
                        words.say("path.others"),
                        words.say("path.others.note"),
                        answer.best().size());
    }

    private PathPage.Best more(List<CareerPath> paths, String title, String note, int before) {
        return new PathPage.Best(
                title,
                note,
                IntStream.range(0, paths.size())
                        .mapToObj(i -> card(paths.get(i), "best-" + (i + 1), before + i + 1))
                        .toList());
    }

    private List<CareerPath> others() {
        Set<List<Job.Id>> shown =
                answer.best().stream().map(CareerPath::jobs).collect(Collectors.toSet());
        return answer.kBest().stream()
                .filter(path -> !shown.contains(path.jobs()))
                .filter(path -> Set.copyOf(path.jobs()).size() == path.jobs().size())
                .limit(OTHERS)
                .toList();
    }

    private PathPage.Card card(CareerPath path, String id, int number) {
        return new PathPage.Card(
                id,
                words.say("path.card", number, words.months(path.months()), usd(path)),
                through(path),
                words.months(path.months()),
                usd(path),
                words.count("report.moves", path.moves()),
                lowest(path),
                words.hours(path.hours()),
                good(path),
                request.href() + "&path=" + number + "#map",
                pictures.timeline(path, answer, id + "-line", words),
                path.steps().stream().map(steps::words).toList(),
                path.equals().stream().map(equal -> route(equal.jobs())).toList());
    }

    private String through(CareerPath path) {
        String via = via(path);
        String route = route(path.jobs());
        return via.isEmpty() ? route : words.say("path.via", route, via);
    }

    private String usd(CareerPath path) {
        return Steps.usd(path.usd(), path.usdAtLeast(), words);
    }

    private String lowest(CareerPath path) {
        return path.lowestUsdPerYear().orElse(0) > 0
                ? words.money(path.lowestUsdPerYear().orElse(0))
                : words.say("report.pay.unknown");
    }

    /** What no shown path is better in, and some are worse in. */
    private String good(CareerPath path) {
        Map<String, ToDoubleFunction<CareerPath>> less = new LinkedHashMap<>();
        less.put("months", CareerPath::months);
        less.put("usd", CareerPath::usd);
        less.put("wage", each -> -each.lowestUsdPerYear().orElse(0));
        less.put("moves", CareerPath::moves);
        return words.list(
                less.entrySet().stream()
                        .filter(each -> leads(path, each.getValue()))
                        .map(each -> words.say("path.good." + each.getKey()))
                        .toList());
    }

    private boolean leads(CareerPath path, ToDoubleFunction<CareerPath> figure) {
        double own = figure.applyAsDouble(path);
        List<CareerPath> all = answer.best();
        return all.stream().allMatch(other -> own <= figure.applyAsDouble(other))
                && all.stream().anyMatch(other -> own < figure.applyAsDouble(other));
    }

    /** The credentials that tell apart two shown paths through the same jobs; empty for others. */
    private String via(CareerPath path) {
        List<CareerPath> twins =
                answer.best().stream().filter(other -> other.jobs().equals(path.jobs())).toList();
        if (twins.size() < 2) {
            return "";
        }
        Set<Credential> shared = new LinkedHashSet<>(earned(path));
        twins.forEach(twin -> shared.retainAll(earned(twin)));
        return earned(path).stream()
                .filter(each -> !shared.contains(each))
                .map(each -> words.text(each.name()))
                .collect(Collectors.joining(", "));
    }

    private static List<Credential> earned(CareerPath path) {
        return path.steps().stream()
                .flatMap(step -> step.credentials().stream())
                .map(Earned::credential)
                .toList();
    }

    String totals(CareerPath path) {
        return words.say(
                "path.totals",
                words.months(path.months()),
                usd(path),
                words.count("report.moves", path.moves()),
                lowest(path));
    }

    String route(List<Job.Id> jobs) {
        return jobs.stream().map(phrases::title).collect(Collectors.joining(" → "));
    }
}
