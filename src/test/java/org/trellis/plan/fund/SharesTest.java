package org.trellis.plan.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trellis.plan.fund.Shares.Bill;

class SharesTest {
    private static Bill bill(long cents, Payer... may) {
        return new Bill(cents, Set.of(may));
    }

    @Test
    void whoMayPayLittleElsePaysWhatOthersCouldPayToo() {
        var paid =
                Shares.of(
                        List.of(bill(100, Payer.PELL, Payer.ITA), bill(100, Payer.PELL)),
                        new Budgets(Map.of(Payer.PELL, 100L, Payer.ITA, 100L)));
        assertEquals("[{ITA=100}, {PELL=100}]", paid.toString());
    }

    /** A training account pays what grants leave. */
    @Test
    void theGrantIsAskedBeforeTheAccount() {
        var paid =
                Shares.of(
                        List.of(bill(100, Payer.PELL, Payer.ITA)),
                        new Budgets(Map.of(Payer.PELL, 70L, Payer.ITA, 100L)));
        assertEquals("[{PELL=70, ITA=30}]", paid.toString());
    }

    /** Every way to share a few cents out, cent by cent; and what the sums of the cut say. */
    @Test
    void noWayToShareLeavesLessForThePerson() {
        int partly = 0;
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            List<Bill> bills = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                Set<Payer> may = EnumSet.noneOf(Payer.class);
                for (Payer payer : Payer.values()) {
                    if (random.nextInt(2) == 0) {
                        may.add(payer);
                    }
                }
                bills.add(new Bill(random.nextInt(5), may));
            }
            Map<Payer, Long> has = new EnumMap<>(Payer.class);
            for (Payer payer : Payer.values()) {
                has.put(payer, (long) random.nextInt(4));
            }
            Budgets budgets = new Budgets(has);
            var paid = Shares.of(bills, budgets);
            long own = own(bills, paid);
            assertEquals(least(bills, 0, new EnumMap<>(has)), own, "seed " + seed);
            assertEquals(own, bySums(bills, budgets), "seed " + seed);
            assertKept(bills, paid, budgets);
            partly += own > 0 && own < all(bills) ? 1 : 0;
        }
        assertTrue(partly > 100, partly + " partly paid");
    }

    private static void assertKept(List<Bill> bills, List<Map<Payer, Long>> paid, Budgets budgets) {
        for (Payer payer : Payer.values()) {
            long sum = paid.stream().mapToLong(by -> by.getOrDefault(payer, 0L)).sum();
            assertTrue(sum <= budgets.of(payer));
        }
        for (int i = 0; i < bills.size(); i++) {
            assertTrue(bills.get(i).may().containsAll(paid.get(i).keySet()));
            assertTrue(paid.get(i).values().stream().allMatch(cents -> cents > 0));
        }
    }

    private static long all(List<Bill> bills) {
        return bills.stream().mapToLong(Bill::cents).sum();
    }

    private static long own(List<Bill> bills, List<Map<Payer, Long>> paid) {
        long others =
                paid.stream().flatMap(by -> by.values().stream()).mapToLong(cents -> cents).sum();
        return all(bills) - others;
    }

    private static long bySums(List<Bill> bills, Budgets budgets) {
        BitSet every = new BitSet();
        every.set(0, bills.size());
        long[] fees = bills.stream().mapToLong(Bill::cents).toArray();
        return budgets.own(fees, bills.stream().map(Bill::may).toList()).value(every);
    }

    private static long least(List<Bill> bills, int from, Map<Payer, Long> has) {
        if (from == bills.size()) {
            return 0;
        }
        Bill bill = bills.get(from);
        if (bill.cents() == 0) {
            return least(bills, from + 1, has);
        }
        List<Bill> less = new ArrayList<>(bills);
        less.set(from, new Bill(bill.cents() - 1, bill.may()));
        long best = 1 + least(less, from, has);
        for (Payer payer : bill.may()) {
            if (has.get(payer) > 0) {
                has.merge(payer, -1L, Long::sum);
                best = Math.min(best, least(less, from, has));
                has.merge(payer, 1L, Long::sum);
            }
        }
        return best;
    }
}
