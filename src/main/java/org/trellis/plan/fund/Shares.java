package org.trellis.plan.fund;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who pays what of some fees, so that the least is left for the person: a flow of money from payers
 * to the fees that they may pay, grown by augmenting paths (Ford and Fulkerson 1956), payer by
 * payer in their order. Who is asked earlier goes on paying as much; only what for can change.
 * O(fees times payers squared) for each path.
 *
 * <p>Example: a grant of $100 may pay A and B, an account of $100 only A, of $100 each: the account
 * pays A and the grant B, though the grant is asked first.
 */
public final class Shares {
    /**
     * A fee.
     *
     * @param may who may pay it
     */
    public record Bill(long cents, Set<Payer> may) {}

    private final List<Bill> bills;
    private final List<Map<Payer, Long>> paid = new ArrayList<>();

    private Shares(List<Bill> bills) {
        this.bills = bills;
        bills.forEach(bill -> paid.add(new EnumMap<>(Payer.class)));
    }

    /** Cents by payer, for each bill; who pays nothing is not in it. */
    public static List<Map<Payer, Long>> of(List<Bill> bills, Budgets budgets) {
        var shares = new Shares(bills);
        for (Payer payer : Payer.values()) {
            long left = budgets.of(payer);
            long more = left;
            while (left > 0 && more > 0) {
                more = shares.push(payer, left, EnumSet.of(payer));
                left -= more;
            }
        }
        shares.paid.forEach(by -> by.values().removeIf(cents -> cents == 0));
        return shares.paid;
    }

    /** Answers how much more {@code payer} pays, in one way or in the place of somebody else. */
    private long push(Payer payer, long most, Set<Payer> tried) {
        for (int i = 0; i < bills.size(); i++) {
            long unpaid = bills.get(i).cents() - sum(paid.get(i));
            if (bills.get(i).may().contains(payer) && unpaid > 0) {
                return pay(i, payer, Math.min(most, unpaid));
            }
        }
        for (int i = 0; i < bills.size(); i++) {
            long moved = bills.get(i).may().contains(payer) ? replace(i, payer, most, tried) : 0;
            if (moved > 0) {
                return moved;
            }
        }
        return 0;
    }

    private long replace(int bill, Payer payer, long most, Set<Payer> tried) {
        for (Payer other : Payer.values()) {
            long has = paid.get(bill).getOrDefault(other, 0L);
            if (has > 0 && tried.add(other)) {
                long moved = push(other, Math.min(most, has), tried);
                if (moved > 0) {
                    pay(bill, other, -moved);
                    return pay(bill, payer, moved);
                }
            }
        }
        return 0;
    }

    private long pay(int bill, Payer payer, long cents) {
        paid.get(bill).merge(payer, cents, Long::sum);
        return cents;
    }

    private static long sum(Map<Payer, Long> paid) {
        return paid.values().stream().mapToLong(cents -> cents).sum();
    }
}
