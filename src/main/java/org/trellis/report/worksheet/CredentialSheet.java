package org.trellis.report.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.compare.Side;
import org.trellis.report.Words;
import org.trellis.report.worksheet.Worksheet.Column;

/** Which skills stand in a credential's requirements: a column for each that the job asks. */
final class CredentialSheet {
    private final Catalog catalog;
    private final Words words;
    private final ShownSkills coverage;
    private final List<Credential> asked;

    CredentialSheet(Side side, Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
        this.coverage = new ShownSkills(catalog, words);
        this.asked =
                side.job().stream()
                        .flatMap(job -> job.credentials().stream())
                        .map(Job.AskedCredential::anyOf)
                        .flatMap(List::stream)
                        .distinct()
                        .map(catalog::getCredential)
                        .filter(each -> !each.personal())
                        .toList();
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Credential each : asked) {
            columns.add(new Column(words.say("worksheet.column.in", words.text(each.name())), 26));
        }
        columns.add(new Column(words.say("worksheet.column.others"), 50));
        columns.add(new Column(words.say("worksheet.column.in.own"), 26));
        columns.add(new Column(words.say("worksheet.column.comments"), 40));
        return columns;
    }

    List<String> cells(Requirement skill) {
        List<String> cells = new ArrayList<>();
        asked.forEach(each -> cells.add(coverage.cell(skill, each.attests())));
        cells.add(others(skill));
        cells.add("");
        cells.add("");
        return cells;
    }

    private String others(Requirement skill) {
        return catalog.credentials().values().stream()
                .filter(each -> !asked.contains(each))
                .filter(each -> coverage.of(skill, each.attests()).isPresent())
                .map(each -> words.text(each.name()))
                .collect(Collectors.joining("; "));
    }
}
