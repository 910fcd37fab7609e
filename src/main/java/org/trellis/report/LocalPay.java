package org.trellis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;
import org.trellis.model.catalog.Region;
import org.trellis.model.person.Residence;
import org.trellis.model.region.Area;
import org.trellis.model.region.SelfSufficiency;

/** Whose wages the pay on a page is. */
public final class LocalPay {
    private final Catalog catalog;
    private final Optional<Region> region;
    private final Words words;

    public LocalPay(Catalog catalog, Words words) {
        this.catalog = catalog;
        region = catalog.region();
        this.words = words;
    }

    /** Whose pay is shown, with its source and year, in a sentence. */
    public String place() {
        return area().map(area -> words.say("region.place", area.title(), "" + area.year()))
                .orElseGet(() -> words.say("region.place.nation", nationalYear()));
    }

    /** Whose the wages of a ladder's table are: the region's where it has any of them. */
    public String table(Ladder ladder) {
        boolean local =
                ladder.jobs().values().stream()
                        .flatMap(job -> job.wage().stream())
                        .anyMatch(wage -> wage.area().isPresent());
        return local ? whose() : words.text(ladder.wageBasis());
    }

    /** Whose pay a report, a table or a drawing shows, with its source and year, in a sentence. */
    public String report() {
        return words.say("region.report", whose());
    }

    /** The same as a part of a sentence. */
    public String whose() {
        return area().map(area -> words.say("region.whose", area.title(), "" + area.year()))
                .orElseGet(() -> words.say("region.whose.nation", nationalYear()));
    }

    /** The year that most of the national wages of the ladders' jobs are of. */
    private String nationalYear() {
        Map<Integer, Long> years =
                catalog.jobs()
                        .flatMap(job -> job.wage().stream())
                        .filter(wage -> wage.area().isEmpty())
                        .collect(Collectors.groupingBy(Job.Wage::year, Collectors.counting()));
        return years.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(year -> "" + year.getKey())
                .orElse("?");
    }

    /** Part of a sentence: whose median pay is. */
    public String basis() {
        return area().map(area -> words.say("region.basis", area.title()))
                .orElseGet(() -> words.say("region.basis.nation"));
    }

    /** The same for a paper, with the survey. */
    public String paper() {
        return area().map(area -> words.say("region.paper", area.title()))
                .orElseGet(() -> words.say("region.paper.nation"));
    }

    /** Pay in a table: so much, and whose it is where the region itself has none. */
    public String amount(Job job, double usd) {
        String money = words.money(usd);
        return job.wage()
                .flatMap(Job.Wage::area)
                .filter(whose -> area().map(Area::title).filter(whose::equals).isEmpty())
                .map(whose -> words.say("report.pay.short", money, JobPay.area(whose, words)))
                .orElse(money);
    }

    /** In a few words: that a job is in demand, that it pays less than a household needs. */
    public List<String> marks(Job job, Residence residence) {
        List<String> marks = new ArrayList<>();
        region.flatMap(local -> local.findDemand(job.onetSoc()))
                .ifPresent(found -> marks.add(words.say("region.mark.demand")));
        residence
                .household()
                .flatMap(code -> region.flatMap(local -> local.findHousehold(code)))
                .filter(need -> isShort(job, need))
                .ifPresent(need -> marks.add(words.say("region.mark.short")));
        return marks;
    }

    private static boolean isShort(Job job, SelfSufficiency need) {
        return job.wage().filter(wage -> wage.usdPerYear() < need.usdPerYear()).isPresent();
    }

    /** Who says which jobs are in demand in the region, and what a household needs. */
    public List<String> sources(Residence residence) {
        return Stream.concat(demand(), need(residence)).distinct().toList();
    }

    private Stream<String> need(Residence residence) {
        return residence.household().stream()
                .flatMap(code -> region.flatMap(local -> local.findHousehold(code)).stream())
                .map(
                        need ->
                                words.say(
                                        "region.need.source",
                                        words.text(need.name()),
                                        words.money(need.usdPerYear()),
                                        need.source(),
                                        "" + need.year()));
    }

    private Stream<String> demand() {
        return region.stream()
                .flatMap(
                        local ->
                                local.inDemand().stream()
                                        .map(
                                                each ->
                                                        words.say(
                                                                "region.demand.source",
                                                                local.area().title(),
                                                                each.source(),
                                                                "" + each.year())));
    }

    private Optional<Area> area() {
        return region.map(Region::area);
    }
}
