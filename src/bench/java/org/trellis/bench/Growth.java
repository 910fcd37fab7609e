package org.trellis.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.trellis.files.CatalogFiles;
import org.trellis.files.reading.Folder;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.model.catalog.Occupation;
import org.trellis.model.catalog.Profiles;
import org.trellis.model.catalog.Related;
import org.trellis.model.person.Diploma;
import org.trellis.model.person.Person;
import org.trellis.path.PathQuery;
import org.trellis.path.Paths;
import org.trellis.path.ShippedQuestions;
import org.trellis.path.explore.Explore;
import org.trellis.path.explore.ExploreQuery;
import org.trellis.path.step.Grounds;
import org.trellis.path.terrain.Traveler;

/**
 * How time and memory grow with the number of occupations: the country as it is, and three and ten
 * times as many, made of it with other figures (each rating up or down by up to half a level).
 * Times are of the processor, not of the clock, so that a shared machine does not change them much.
 */
public final class Growth {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final int WAYS = 60;
    private static final int EVERYWHERE = 12;

    private static volatile Object kept;

    private final Catalog shipped =
            CatalogFiles.load(Folder.inside("seeds"), Folder.inside("ladders"), DAY).catalog();

    private Growth() {}

    /**
     * @param args how many times as many; 1, 3 and 10 unless stated
     */
    public static void main(String[] args) {
        Growth growth = new Growth();
        System.out.println(
                "| occupations | prepared, CPU s | heap, MB | KB each | ways p50, ms | p99 |"
                        + " explore p50, ms | p99 |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        List<String> asked = args.length == 0 ? List.of("1", "3", "10") : List.of(args);
        growth.row(1);
        asked.forEach(times -> System.out.println(growth.row(Integer.parseInt(times))));
    }

    private static double cpuMs(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static double heapMb() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private String row(int times) {
        kept = null;
        double before = heapMb();
        Catalog catalog = times == 1 ? shipped : grown(times);
        Lattice lattice = new Lattice(catalog);
        Grounds grounds = new Grounds(catalog, lattice, ShippedQuestions.programs());
        double prepared = cpuMs(grounds::prepareCountry) / 1000;
        List<Job> jobs =
                lattice.country().jobs().stream()
                        .filter(job -> !job.requirements().isEmpty())
                        .toList();
        List<Double> ways = ways(new Paths(grounds), jobs);
        List<Double> all = everywhere(new Explore(grounds), jobs);
        kept = grounds;
        double heap = heapMb() - before;
        int size = lattice.country().jobs().size();
        return String.format(
                Locale.ROOT,
                "| %,d | %.1f | %.0f | %.1f | %.1f | %.1f | %.0f | %.0f |",
                size,
                prepared,
                heap,
                heap * 1000 / size,
                share(ways, .5),
                share(ways, .99),
                share(all, .5),
                share(all, .99));
    }

    private static List<Double> ways(Paths paths, List<Job> jobs) {
        Random random = new Random(7);
        List<Double> ms = new ArrayList<>();
        for (int i = 0; i < WAYS; i++) {
            Person person = at(jobs.get(random.nextInt(jobs.size())));
            PathQuery query = PathQuery.of(person, jobs.get(random.nextInt(jobs.size())).id(), DAY);
            ms.add(cpuMs(() -> kept = paths.find(query)));
        }
        return ms;
    }

    private static List<Double> everywhere(Explore explore, List<Job> jobs) {
        Random random = new Random(8);
        List<Double> ms = new ArrayList<>();
        for (int i = 0; i < EVERYWHERE; i++) {
            Person person = at(jobs.get(random.nextInt(jobs.size())));
            var query = ExploreQuery.of(new Traveler(person, DAY, true, false, true));
            ms.add(cpuMs(() -> kept = explore.find(query)));
        }
        return ms;
    }

    private static Person at(Job job) {
        return Person.unknown("somebody").withJob(Optional.of(job.id())).withDiploma(Diploma.YES);
    }

    private static double share(List<Double> ms, double share) {
        List<Double> sorted = ms.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * (sorted.size() - 1)));
    }

    private Catalog grown(int times) {
        National all = shipped.national();
        Map<String, Occupation> occupations = new LinkedHashMap<>(all.occupations());
        Map<String, List<Related.Neighbor>> related = new LinkedHashMap<>();
        for (Occupation each : all.occupations().values()) {
            related.put(each.code(), all.related().of(each.code()));
            for (int copy = 1; copy < times; copy++) {
                int number = copy;
                occupations.put(coded(each.code(), number), copied(each, number));
                related.put(
                        coded(each.code(), number),
                        all.related().of(each.code()).stream()
                                .map(
                                        to ->
                                                new Related.Neighbor(
                                                        coded(to.onetSoc(), number), to.tier()))
                                .toList());
            }
        }
        Profiles profiles = profiles(all.profiles(), times);
        Related near = new Related(related);
        return shipped.withNational(
                new National(
                        () -> occupations,
                        () -> profiles,
                        all::release,
                        all::interests,
                        all::brightOutlook,
                        () -> near,
                        () -> shipped.assumptions().get(National.LEAST_IMPORTANCE)));
    }

    private static String coded(String code, int copy) {
        return code + "-" + copy;
    }

    private static Occupation copied(Occupation from, int copy) {
        return new Occupation(
                coded(from.code(), copy),
                from.title(),
                from.jobZone(),
                from.pay(),
                from.education(),
                from.experience(),
                from.training(),
                from.outlook(),
                from.combined(),
                from.source(),
                from.place());
    }

    private static Profiles profiles(Profiles from, int times) {
        Random random = new Random(11);
        List<String> codes = new ArrayList<>(from.occupations());
        for (int copy = 1; copy < times; copy++) {
            for (String code : from.occupations()) {
                codes.add(coded(code, copy));
            }
        }
        int elements = from.elements().size();
        float[][] importance = new float[elements][codes.size()];
        float[][] levels = new float[elements][codes.size()];
        int rated = from.occupations().size();
        for (int element = 0; element < elements; element++) {
            for (int i = 0; i < codes.size(); i++) {
                int like = i % rated;
                double change = i < rated ? 0 : random.nextDouble() - .5;
                importance[element][i] = changed(from.importance(element, like), change, 1, 5);
                levels[element][i] = changed(from.level(element, like), change, 0, 7);
            }
        }
        return new Profiles(codes, from.elements(), importance, levels);
    }

    private static float changed(float figure, double by, double least, double most) {
        return (float) Math.max(least, Math.min(most, figure + by));
    }
}
