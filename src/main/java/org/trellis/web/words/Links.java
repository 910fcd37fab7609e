package org.trellis.web.words;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.trellis.model.Competency;
import org.trellis.model.Job;

/** Addresses of pages, safe to put into a link. */
public final class Links {
    /** The page of gap reports. */
    public static final String GAP = "/gap";

    private Links() {}

    public static String ladder(String code) {
        return "/ladders/" + encoded(code);
    }

    /** The jobs of all maps that are near one. */
    public static String around(Job.Id id) {
        return "/ladders/all?from=" + encoded(id.toString());
    }

    /** The line of what is within reach of a job, a part of its map. */
    public static String reach(Job.Id id) {
        return ladder(id.prefix()) + "/reach/" + encoded(id.code());
    }

    /** Every job within reach of one. */
    public static String exploreFrom(Job.Id id) {
        return "/explore?from=" + encoded(id.toString());
    }

    public static String job(Job.Id id) {
        return "/jobs/" + encoded(id.prefix()) + "/" + encoded(id.code());
    }

    /** The page of an occupation of the national data. */
    public static String occupation(String onetSoc) {
        return "/occupations/" + encoded(onetSoc);
    }

    public static String model(String code) {
        return "/models/" + encoded(code);
    }

    public static String competency(Competency.Id id) {
        return model(id.model()) + "/" + encoded(id.code());
    }

    public static String gap(Job.Id id) {
        return GAP + "?job=" + encoded(id.toString());
    }

    /** The page of the training that closes the gap to {@code job}. */
    public static String plan(Job.Id job) {
        return "/plan?job=" + encoded(job.toString());
    }

    /**
     * The plan of one step of a way.
     *
     * @param from empty on the first step of somebody who is not working
     * @param months what the way counts on at its planning rate
     * @param usd the same
     */
    /**
     * @param held the jobs before, the last one when the step begins
     */
    public static String planStep(List<Job.Id> held, Job.Id to, double months, double usd) {
        String jobs = held.stream().map(Job.Id::toString).collect(Collectors.joining(","));
        String at = held.isEmpty() ? "" : "&from=" + encoded(jobs);
        String rate = "&way-months=" + plain(months) + "&way-usd=" + plain(usd);
        return plan(to) + at + rate;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(Math.round(number * 10), 1).stripTrailingZeros().toPlainString();
    }

    public static String paths(Job.Id to) {
        return "/paths?to=" + encoded(to.toString());
    }

    public static String compare(Job.Id a, Job.Id b) {
        return "/compare?a=" + encoded(a.toString()) + "&b=" + encoded(b.toString());
    }

    /** Where the skills of {@code job} are rated. */
    public static String ratings(Job.Id job) {
        return "/profile/ratings?job=" + encoded(job.toString());
    }

    /** Where the skills of {@code job} are asked one at a time. */
    public static String assess(Job.Id job) {
        return "/assess?job=" + encoded(job.toString());
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
