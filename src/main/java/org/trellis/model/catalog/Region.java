package org.trellis.model.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.trellis.model.Job;
import org.trellis.model.region.Area;
import org.trellis.model.region.InDemand;
import org.trellis.model.region.SelfSufficiency;

/**
 * What is known of an area. A catalog is seen through it: where a job's wage is the one of its
 * occupation, the area's wage stands in its place, else that of its state, else the nation's.
 *
 * @param pay by O*NET-SOC code, of the area or its state
 * @param inDemand those of the area, else of its state
 * @param selfSufficiency likewise, in the order of the list
 */
public record Region(
        Area area,
        Map<String, Occupation.Pay> pay,
        List<InDemand> inDemand,
        List<SelfSufficiency> selfSufficiency) {
    /** How the survey names the nation. */
    public static final String NATION = "U.S.";

    public Region {
        pay = Map.copyOf(pay);
        inDemand = List.copyOf(inDemand);
        selfSufficiency = List.copyOf(selfSufficiency);
    }

    public Optional<InDemand> findDemand(String onetSoc) {
        return inDemand.stream().filter(each -> each.isOf(onetSoc)).findFirst();
    }

    /** By the household's word in the list. */
    public Optional<SelfSufficiency> findHousehold(String code) {
        return selfSufficiency.stream()
                .filter(each -> each.household().code().equals(code))
                .findFirst();
    }

    /** An occupation with the pay of this region; where it has none, with the nation's, named. */
    Occupation of(Occupation occupation) {
        return occupation
                .pay()
                .map(national -> pay.getOrDefault(occupation.code(), national.in(NATION)))
                .or(() -> Optional.ofNullable(pay.get(occupation.code())))
                .map(occupation::withPay)
                .orElse(occupation);
    }

    Map<String, Occupation> of(Map<String, Occupation> occupations) {
        Map<String, Occupation> local = new LinkedHashMap<>();
        occupations.forEach((code, each) -> local.put(code, of(each)));
        return local;
    }

    /** Made at the first question and kept. */
    Supplier<Map<String, Occupation>> of(Supplier<Map<String, Occupation>> occupations) {
        Map<String, Occupation> local = new LinkedHashMap<>();
        return () -> {
            synchronized (local) {
                if (local.isEmpty()) {
                    local.putAll(of(occupations.get()));
                }
                return local;
            }
        };
    }

    /** Jobs of {@code nation}, each with the wage it has here. */
    Map<Job.Id, Job> jobs(Map<Job.Id, Job> jobs, Catalog nation) {
        Map<Job.Id, Job> local = new LinkedHashMap<>();
        jobs.forEach((id, job) -> local.put(id, of(job, nation)));
        return local;
    }

    private Job of(Job job, Catalog nation) {
        return nation.findPay(job)
                .map(national -> pay.getOrDefault(job.onetSoc(), national.in(NATION)))
                .map(local -> job.withWage(local.median()))
                .orElse(job);
    }
}
