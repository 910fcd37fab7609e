package org.trellis.plan.cover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.trellis.plan.cover.CoverProblem.Offer;

/**
 * Problems like those of people and courses, without a circle: courses in four stages, each shows
 * one to seven skills, half of the later ones ask for a certificate of an earlier stage, and the
 * more a course shows the more expensive it is, less so in later stages.
 */
public final class RandomPlans {
    private static final int STAGES = 4;
    private static final int CERTIFICATES = 5;

    private RandomPlans() {}

    public static CoverProblem of(long seed, int courses, int skills) {
        Random random = new Random(seed);
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < courses; i++) {
            int stage = i * STAGES / courses;
            BitSet gives = new BitSet();
            int shows = 1 + random.nextInt(4 + stage);
            while (gives.cardinality() < shows) {
                gives.set(random.nextInt(skills));
            }
            if (random.nextInt(3) == 0) {
                gives.set(certificate(skills, stage, random));
            }
            List<BitSet> requires = new ArrayList<>();
            if (stage > 0 && random.nextBoolean()) {
                BitSet group = new BitSet();
                group.set(certificate(skills, random.nextInt(stage), random));
                group.set(certificate(skills, random.nextInt(stage), random));
                requires.add(group);
            }
            offers.add(
                    new Offer(
                            100 + shows * (80L - 15 * stage) + random.nextInt(300),
                            gives,
                            requires));
        }
        return reached(offers, skills);
    }

    private static int certificate(int skills, int stage, Random random) {
        return skills + stage * CERTIFICATES + random.nextInt(CERTIFICATES);
    }

    /** Only what can be reached is wanted. */
    private static CoverProblem reached(List<Offer> offers, int skills) {
        BitSet all = new BitSet();
        all.set(0, offers.size());
        BitSet facts = new CoverProblem(offers, new BitSet(), List.of()).facts(all);
        List<BitSet> targets = new ArrayList<>();
        facts.stream().filter(fact -> fact < skills).forEach(fact -> targets.add(one(fact)));
        return new CoverProblem(offers, new BitSet(), targets);
    }

    private static BitSet one(int fact) {
        BitSet set = new BitSet();
        set.set(fact);
        return set;
    }
}
