package org.trellis.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;

/** What changing the field of work again counts, read off the jobs of a whole way. */
final class EveryField {
    private EveryField() {}

    /**
     * @param entered the jobs before {@code to}
     * @param drawn whether a ladder or a bridge has the move
     */
    static double usd(
            Catalog catalog,
            Optional<Job.Id> start,
            List<Job.Id> entered,
            Job.Id to,
            boolean drawn) {
        List<Job.Id> way = new ArrayList<>(start.stream().toList());
        way.addAll(entered);
        way.add(to);
        int changes = 0;
        boolean last = false;
        for (int i = 1; i < way.size(); i++) {
            last = differ(catalog.getJob(way.get(i - 1)), catalog.getJob(way.get(i)));
            changes += last ? 1 : 0;
        }
        return last && changes > 1 && !drawn ? catalog.assumptions().get("field_again_usd") : 0;
    }

    private static boolean differ(Job a, Job b) {
        boolean ladders =
                !a.id().prefix().equals("onet") && a.id().prefix().equals(b.id().prefix());
        return !ladders && !field(a).equals(field(b));
    }

    private static String field(Job job) {
        String soc = job.onetSoc();
        return soc.startsWith("29") || soc.startsWith("31")
                ? "health"
                : soc.substring(0, Math.min(2, soc.length()));
    }
}
