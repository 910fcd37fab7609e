package org.trellis.model.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.trellis.model.Job;
import org.trellis.model.region.Area;
import org.trellis.model.region.Household;
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
    public Region {
        pay = Map.copyOf(pay);
        inDemand = List.copyOf(inDemand);
        selfSufficiency = List.copyOf(selfSufficiency);
    }

    public Optional<InDemand> findDemand(String onetSoc) {
        return inDemand.stream().filter(each -> each.isOf(onetSoc)).findFirst();
    }

    public Optional<SelfSufficiency> find(Household household) {
        return selfSufficiency.stream()
                .filter(each -> each.household().equals(household))
                .findFirst();
    }

    /** An occupation with the pay of this region; as it was where it has none. */
    Occupation of(Occupation occupation) {
        Occupation.Pay local = pay.get(occupation.code());
        return local == null ? occupation : occupation.withPay(local);
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
        Occupation.Pay local = pay.get(job.onetSoc());
        return local == null || nation.findPay(job).isEmpty() ? job : job.withWage(local.median());
    }
}
