package org.trellis.path.account;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.model.Job;
import org.trellis.path.search.Caps;
import org.trellis.path.search.Label;
import org.trellis.path.step.Ground;

/** Tells finished labels step by step; the steps sum exactly to the totals. */
public final class Account {
    private final Ground ground;
    private final Caps caps;
    private final Map<Label, Account> elsewhere = new IdentityHashMap<>();

    /**
     * @param caps the limits under which the labels were found
     */
    public Account(Ground ground, Caps caps) {
        this.ground = ground;
        this.caps = caps;
    }

    /** This account; labels that were found on another ground are told by the account of it. */
    public Account with(Account other, List<Label> paths) {
        Account both = new Account(ground, caps);
        both.elsewhere.putAll(elsewhere);
        paths.forEach(path -> both.elsewhere.put(path, other));
        return both;
    }

    /** Merges equal paths: the first, which has the least job codes, lists the others. */
    public List<CareerPath> merged(List<Label> paths) {
        List<CareerPath> told = new ArrayList<>();
        boolean[] listed = new boolean[paths.size()];
        int most = (int) ground.catalog.assumptions().get("equals_listed");
        for (int i = 0; i < listed.length; i++) {
            if (listed[i]) {
                continue;
            }
            List<CareerPath.Equal> equal = new ArrayList<>();
            for (int j = i + 1; j < listed.length; j++) {
                if (!listed[j] && paths.get(j).totals().equal(paths.get(i).totals())) {
                    listed[j] = true;
                    equal.add(equal(paths.get(j)));
                }
            }
            CareerPath path = alone(paths.get(i));
            List<CareerPath.Equal> others =
                    equal.stream().distinct().filter(other -> !same(other, path)).toList();
            int shown = Math.min(most, others.size());
            told.add(path.withEquals(others.subList(0, shown), others.size() - shown));
        }
        return told;
    }

    private static boolean same(CareerPath.Equal other, CareerPath path) {
        return other.jobs().equals(path.jobs()) && other.modes().equals(path.modes());
    }

    private CareerPath.Equal equal(Label path) {
        return new CareerPath.Equal(of(path).jobs(path), Arrays.asList(path.modes()));
    }

    private Account of(Label path) {
        return elsewhere.getOrDefault(path, this);
    }

    public CareerPath alone(Label path) {
        return of(path).told(path);
    }

    private CareerPath told(Label path) {
        Deque<Label> labels = new ArrayDeque<>();
        for (Label label = path; label.parent() != null; label = label.parent()) {
            labels.push(label);
        }
        List<Step> steps = new ArrayList<>();
        Telling telling = new Telling(ground, caps);
        labels.forEach(label -> steps.add(telling.step(label)));
        double lowest = path.lowestPay();
        boolean raised = path.raised() < Double.POSITIVE_INFINITY;
        OptionalDouble present = known(ground.presentPay());
        return new CareerPath(
                jobs(path),
                steps,
                known(ground.usual(path.job())),
                raised && present.isPresent()
                        ? OptionalDouble.of(path.raised())
                        : OptionalDouble.empty(),
                present,
                known(lowest),
                caps.needsAid(path.usd()),
                List.of(),
                0);
    }

    private static OptionalDouble known(double usd) {
        return Double.isNaN(usd) || Double.isInfinite(usd)
                ? OptionalDouble.empty()
                : OptionalDouble.of(usd);
    }

    private List<Job.Id> jobs(Label path) {
        List<Job.Id> jobs = new ArrayList<>();
        Optional<Job.Id> present = ground.person.job();
        present.ifPresent(jobs::add);
        Arrays.stream(path.jobs()).forEach(job -> jobs.add(ground.jobs.get(job).id()));
        return jobs;
    }
}
