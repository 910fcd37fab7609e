package org.trellis.schedule.rules;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.message.Message;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.model.schedule.Jurisdiction.Limit;
import org.trellis.model.schedule.Terms.Approach;
import org.trellis.model.schedule.Trade;
import org.trellis.schedule.rules.Provision.Violation;

/** Rules about codes, and about who registers. */
final class CodeRules {
    private static final double FIRST_OF_2019 = 25.1;

    private CodeRules() {}

    static Stream<Violation> codeApproach(Submission it) {
        Optional<Trade.RapidsCode> code = it.schedule().occupation().rapidsCode();
        Approach approach = it.schedule().approach();
        if (code.isEmpty()) {
            return Stream.of(Violation.note("rapids_code", "none"));
        }
        Optional<Approach> said = saidBy(code.get());
        if (said.isPresent() && said.get() != approach) {
            return Stream.of(
                    Violation.error(
                            "rapids_code",
                            "other",
                            code.get().text(),
                            Message.of("approach." + said.get().code()),
                            Message.of("approach." + approach.code())));
        }
        boolean lattice = suffix(code.get()).equals("CL");
        return said.isEmpty() && !lattice && approach != Approach.TIME
                ? Stream.of(
                        Violation.warning(
                                "rapids_code",
                                "plain",
                                code.get().text(),
                                Message.of("approach." + approach.code())))
                : Stream.empty();
    }

    /** What the suffix says: T time, CB competency, HY hybrid; empty when it says none of them. */
    private static Optional<Approach> saidBy(Trade.RapidsCode code) {
        return Optional.ofNullable(
                Map.of("T", Approach.TIME, "CB", Approach.COMPETENCY, "HY", Approach.HYBRID)
                        .get(suffix(code)));
    }

    /** The letters after the digits, without the mark of a revised term or a version. */
    private static String suffix(Trade.RapidsCode code) {
        return code.text().substring(4).replaceAll("-?R?( ?V\\d)?$", "");
    }

    static Stream<Violation> onetCode(Submission it) {
        String code = it.schedule().occupation().onetSoc();
        if (code.isEmpty()) {
            return Stream.of(Violation.warning("onet_soc", "none"));
        }
        return code.matches("\\d{2}-\\d{4}\\.\\d{2}")
                ? Stream.empty()
                : Stream.of(Violation.error("onet_soc", "form", code));
    }

    /** A code of an older list may be right for its day; the list available is of 2019. */
    static Stream<Violation> onetKnown(Submission it) {
        Trade trade = it.schedule().occupation();
        boolean formed = trade.onetSoc().matches("\\d{2}-\\d{4}\\.\\d{2}");
        if (!formed || it.known().onetSoc().isEmpty()) {
            return Stream.empty();
        }
        return it.known().onetSoc().contains(trade.onetSoc())
                ? Stream.empty()
                : Stream.of(
                        isOlder(trade.onetRelease())
                                ? Violation.warning("onet_soc", "older", trade.onetSoc())
                                : Violation.error("onet_soc", "unknown", trade.onetSoc()));
    }

    /** Before release 25.1 O*NET went by the codes of 2010 and earlier. */
    private static boolean isOlder(String release) {
        if (!release.matches("\\d{1,3}\\.\\d")) {
            return false;
        }
        return Double.parseDouble(release) < FIRST_OF_2019;
    }

    static Stream<Violation> jurisdiction(Submission it) {
        String code = it.schedule().jurisdiction();
        Optional<Jurisdiction> found = it.jurisdictions().find(code);
        if (found.isEmpty()) {
            return Stream.of(Violation.warning("jurisdiction", "unknown", code));
        }
        boolean state = found.get().agency().contains("SAA") && !isKnown(found.get());
        return state
                ? Stream.of(Violation.note("jurisdiction", "federal", found.get().name()))
                : Stream.empty();
    }

    /** A minimum wage alone is not a limit of the agency. */
    private static boolean isKnown(Jurisdiction place) {
        return place.bounds().keySet().stream()
                .anyMatch(limit -> limit != Limit.MINIMUM_WAGE_USD_PER_HOUR);
    }
}
