package org.trellis.web.assess;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.trellis.files.person.AnswerSheet;
import org.trellis.files.table.TableText;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.Scale;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.web.assess.AssessPage.Prompt;
import org.trellis.web.assess.RatingPage.Option;

/** All questions about the skills of a job; none says which level the job asks. */
record Questions(Catalog catalog, Job job, List<Requirement> asked, Words words) {
    /** What the levels of the scales mean, once for all questions. */
    List<Option> scales() {
        Set<String> used = new LinkedHashSet<>();
        asked.forEach(each -> used.add(scale(each)));
        return used.stream()
                .flatMap(code -> catalog.scales().find(code).stream())
                .filter(scale -> scale.steps().size() > 1)
                .flatMap(scale -> scale.steps().values().stream())
                .filter(step -> step.level() > 0)
                .map(this::option)
                .toList();
    }

    private Option option(Scale.Step step) {
        return new Option(
                "",
                words.say("ratings.level", step.level(), words.text(step.label())),
                step.description().map(words::text).orElse(""));
    }

    private String scale(Requirement each) {
        return each.ask() instanceof Requirement.AtLevel at
                ? at.level().scale()
                : catalog.findModel(each.competency().model()).orElseThrow().scale();
    }

    List<Prompt> prompts() {
        var pages = new AssessPages(catalog, AssessQuery.read(job, "", "", ""), words);
        return asked.stream().map(each -> pages.prompt(each.competency(), "")).toList();
    }

    /** As {@link AnswerSheet} reads it back, with a column that says what can be answered. */
    String csv() {
        var options = new AnswerOptions(catalog, words);
        List<List<String>> rows = new ArrayList<>();
        for (Requirement each : asked) {
            Competency skill = catalog.getCompetency(each.competency());
            String choices =
                    options.of(skill, each.ask(), "").stream()
                            .map(option -> cell(option) + " = " + option.label())
                            .collect(Collectors.joining("; "));
            rows.add(
                    List.of(
                            each.competency().toString(),
                            words.text(skill.name()),
                            words.text(skill.definition()),
                            choices,
                            scale(each),
                            "",
                            "",
                            ""));
        }
        return TableText.forSpreadsheet(AnswerSheet.COLUMNS, rows);
    }

    /** {@code 3} for {@code opm-5:3}: the scale has its own column. */
    private static String cell(Option option) {
        return option.value().substring(option.value().indexOf(':') + 1);
    }
}
