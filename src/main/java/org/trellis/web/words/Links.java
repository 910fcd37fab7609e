package org.trellis.web.words;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
