package org.trellis.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trellis.credential.CredentialSet;
import org.trellis.credential.Credentials;
import org.trellis.credential.Earning;
import org.trellis.credential.Fees;
import org.trellis.files.CatalogFiles;
import org.trellis.files.reading.Folder;
import org.trellis.lattice.Lattice;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Diplomas;

/**
 * The U.S. occupations that pay most for what their schooling beyond high school is taken to cost,
 * from nothing: where that is the general certificate or degree of their education, an occupation
 * at the top may have a school of its own that costs more.
 */
final class SchoolCosts {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private record Line(Job job, String school, double usd, double hours, double payPerUsd) {}

    private final Catalog catalog =
            CatalogFiles.load(Folder.inside("seeds"), Folder.inside("ladders"), DAY).catalog();
    private final Credentials credentials = new Credentials(catalog);

    private SchoolCosts() {}

    /** Prints as many as the first argument says (40). */
    public static void main(String[] args) {
        int most = args.length > 0 ? Integer.parseInt(args[0]) : 40;
        System.out.println("| occupation | school | usd | hours | pay a year for each of them |");
        System.out.println("|---|---|--:|--:|--:|");
        SchoolCosts costs = new SchoolCosts();
        new Lattice(costs.catalog)
                .country().jobs().stream()
                        .flatMap(job -> costs.line(job).stream())
                        .sorted(Comparator.comparingDouble(line -> -line.payPerUsd))
                        .limit(most)
                        .forEach(SchoolCosts::print);
    }

    private static void print(Line line) {
        System.out.printf(
                Locale.ROOT,
                "| %s %s | %s | %,.0f | %,.0f | %.2f |%n",
                line.job.id().code(),
                line.job.title().en(),
                line.school,
                line.usd,
                line.hours,
                line.payPerUsd);
    }

    private Optional<Line> line(Job job) {
        List<List<Credential.Id>> asked =
                job.credentials().stream()
                        .filter(each -> each.need() == Job.Need.TYPICAL)
                        .map(Job.AskedCredential::anyOf)
                        .filter(anyOf -> !anyOf.contains(Diplomas.HIGH_SCHOOL))
                        .toList();
        return Earning.shortest(credentials, asked, Set.of())
                .filter(set -> usd(set) > 0)
                .flatMap(set -> job.wage().map(wage -> line(job, asked, set, wage.usdPerYear())));
    }

    private Line line(Job job, List<?> asked, CredentialSet set, double pay) {
        return new Line(job, asked.toString(), usd(set), set.hours(), pay / usd(set));
    }

    private double usd(CredentialSet set) {
        return Arrays.stream(set.earned())
                .mapToDouble(c -> Fees.usd(credentials.get(c), catalog.assumptions()).orElse(0))
                .sum();
    }
}
