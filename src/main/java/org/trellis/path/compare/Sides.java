package org.trellis.path.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;

/** What can be compared, by the name it is written with. */
public final class Sides {
    private final Catalog catalog;

    public Sides(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * A job as {@code ladder/job}, an occupation as {@code onet/29-1141.00} or its code alone, a
     * model as {@code model} or by another name of it, one of its grades as {@code model/grade}; of
     * a job and a grade of the same name the job.
     */
    public Optional<Side> find(String written) {
        String name = written.strip();
        return findJob(name)
                .or(() -> catalog.national().findWritten(name))
                .map(Sides::of)
                .or(() -> findModel(name));
    }

    public static Side of(Job job) {
        return new Side(
                job.id().toString(),
                National.isNational(job.id()) ? Side.Kind.OCCUPATION : Side.Kind.JOB,
                job.title(),
                Optional.empty(),
                Optional.of(job),
                Optional.empty(),
                job.requirements());
    }

    /** The names of all models and grades. */
    public List<String> listModels() {
        return catalog.models().values().stream()
                .flatMap(
                        model ->
                                Stream.concat(
                                        Stream.of(model.code()),
                                        grades(model).stream()
                                                .map(grade -> model.code() + "/" + grade)))
                .toList();
    }

    private Optional<Job> findJob(String name) {
        return catalog.jobs().filter(job -> job.id().toString().equals(name)).findFirst();
    }

    private Optional<Side> findModel(String name) {
        int slash = name.lastIndexOf('/');
        return named(name)
                .map(this::whole)
                .or(
                        () ->
                                named(name.substring(0, Math.max(slash, 0)))
                                        .flatMap(model -> at(model, name.substring(slash + 1))));
    }

    private Optional<CompetencyModel> named(String name) {
        return Optional.ofNullable(catalog.models().get(name))
                .or(() -> catalog.findModelCalled(name));
    }

    private static TreeSet<String> grades(CompetencyModel model) {
        TreeSet<String> grades = new TreeSet<>();
        model.grades().values().forEach(each -> grades.addAll(each.keySet()));
        return grades;
    }

    /**
     * A model asks all that it takes over from the model below, and all that it names itself and
     * has not withdrawn, and states no level.
     */
    private Side whole(CompetencyModel model) {
        Map<Competency.Id, Requirement> asks = new LinkedHashMap<>();
        catalog.findFoundation(model).stream()
                .flatMap(below -> below.competencies().values().stream())
                .filter(Competency::active)
                .forEach(
                        each ->
                                model.takesOver(each)
                                        .map(Sides::ask)
                                        .ifPresent(ask -> asks.put(each.id(), asked(each, ask))));
        model.competencies().values().stream()
                .filter(Competency::active)
                .forEach(each -> asks.put(each.id(), asked(each, new Requirement.Needed())));
        return new Side(
                model.code(),
                Side.Kind.MODEL,
                model.title(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                asks);
    }

    private static Optional<Side> at(CompetencyModel model, String name) {
        return grades(model).stream()
                .filter(grade -> grade.equalsIgnoreCase(name))
                .findFirst()
                .map(grade -> rated(model, grade));
    }

    /** In the order of the file. */
    private static Side rated(CompetencyModel model, String grade) {
        Map<Competency.Id, Requirement> asks = new LinkedHashMap<>();
        model.grades()
                .forEach(
                        (id, rated) ->
                                Optional.ofNullable(rated.get(grade))
                                        .map(Sides::ask)
                                        .ifPresent(
                                                ask ->
                                                        asks.put(
                                                                id,
                                                                asked(
                                                                        model.competencies()
                                                                                .get(id),
                                                                        ask))));
        return new Side(
                model.code() + "/" + grade,
                Side.Kind.GRADE,
                model.title(),
                Optional.of(grade),
                Optional.empty(),
                Optional.empty(),
                asks);
    }

    private static Requirement.Ask ask(CompetencyModel.Grade grade) {
        return grade == CompetencyModel.Grade.NEEDED
                ? new Requirement.Needed()
                : new Requirement.NotRated();
    }

    private static Requirement asked(Competency competency, Requirement.Ask ask) {
        return new Requirement(competency.id(), ask, competency.source(), competency.place());
    }

    /**
     * The same things on one footing: beside a U.S. occupation, a job asks what O*NET rates of its
     * own occupation.
     */
    List<Side> comparable(List<Side> sides) {
        if (sides.stream().noneMatch(side -> side.kind() == Side.Kind.OCCUPATION)) {
            return sides;
        }
        return sides.stream().map(this::national).toList();
    }

    private Side national(Side side) {
        return side.job()
                .map(
                        job ->
                                side.asking(
                                        catalog.national()
                                                .findJob(job.onetSoc())
                                                .map(Job::requirements)
                                                .orElse(Map.of())))
                .orElse(side);
    }
}
