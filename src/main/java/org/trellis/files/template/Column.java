package org.trellis.files.template;

import static org.trellis.files.template.StandardsTemplate.Sheet.DETAILS;
import static org.trellis.files.template.StandardsTemplate.Sheet.RELATED_INSTRUCTION;
import static org.trellis.files.template.StandardsTemplate.Sheet.WAGE_SCHEDULE;
import static org.trellis.files.template.StandardsTemplate.Sheet.WORK_PROCESSES;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.files.table.Row;
import org.trellis.files.template.StandardsTemplate.Sheet;
import org.trellis.model.Issue.Place;

/** The columns of the template, sheet by sheet, in its order. */
enum Column {
    STATE(DETAILS, "Registration State", false),
    NATIONAL(DETAILS, "National", false),
    AGENCY(DETAILS, "OA or SAA", false),
    SPONSOR(DETAILS, "Sponsor Name", false),
    TITLE(DETAILS, "Occupation Title", true),
    EXISTING_TITLE(DETAILS, "Existing Title", false),
    ONET(DETAILS, "Onet Code", true),
    RAPIDS(DETAILS, "RAPIDS Code", true),
    TYPE(DETAILS, "Type", true),
    MONTHS(DETAILS, "Term (in months)", true),
    OJT_MIN(DETAILS, "Minimum OJT Hours", true),
    OJT_MAX(DETAILS, "Maximum OJT Hours", true),
    RSI_MIN(DETAILS, "Minimum RSI Hours", false),
    RSI_MAX(DETAILS, "Maximum RSI Hours", false),
    RATIO(DETAILS, "Ratio of Apprentice to Journeyworker", true),
    PROBATION(DETAILS, "Probationary Period", true),
    PROCESS_ORDER(WORK_PROCESSES, "Work Process Sort Order", true),
    PROCESS(WORK_PROCESSES, "Work Process Title", true),
    PROCESS_TEXT(WORK_PROCESSES, "Work Process Description", true),
    SUB_CATEGORY(WORK_PROCESSES, "Work Process Sub Category", false),
    PROCESS_MIN(WORK_PROCESSES, "Minimum Hours", true),
    PROCESS_MAX(WORK_PROCESSES, "Maximum Hours", true),
    SKILL_ORDER(WORK_PROCESSES, "Skill Sort Order", false),
    SKILL(WORK_PROCESSES, "Skill Title", true),
    ANSWER_1(WORK_PROCESSES, "Skill Answer Option 1", false),
    ANSWER_2(WORK_PROCESSES, "Skill Answer Option 2", false),
    ANSWER_3(WORK_PROCESSES, "Skill Answer Option 3", false),
    ANSWER_4(WORK_PROCESSES, "Skill Answer Option 4", false),
    ANSWER_5(WORK_PROCESSES, "Skill Answer Option 5", false),
    COURSE_ORDER(RELATED_INSTRUCTION, "Course Sort Order", false),
    COURSE(RELATED_INSTRUCTION, "Course Name", true),
    COURSE_TEXT(RELATED_INSTRUCTION, "Course Description", true),
    COURSE_CODE(RELATED_INSTRUCTION, "Course Code", true),
    PROVIDER(RELATED_INSTRUCTION, "Related Training Organization", true),
    COURSE_HOURS(RELATED_INSTRUCTION, "Course Hours", true),
    STEP_ORDER(WAGE_SCHEDULE, "Step Sort Order", false),
    STEP(WAGE_SCHEDULE, "Step Level Title", true),
    STEP_HOURS(WAGE_SCHEDULE, "Step OJT Hours", true),
    STEP_PERCENT(WAGE_SCHEDULE, "Step OJT Percentage", true),
    STEP_LENGTH(WAGE_SCHEDULE, "Step Duration", true),
    STEP_RSI(WAGE_SCHEDULE, "Step RSI Hours", false);

    private final Sheet sheet;
    private final String title;
    private final boolean needed;

    Column(Sheet sheet, String title, boolean needed) {
        this.sheet = sheet;
        this.title = title;
        this.needed = needed;
    }

    String title() {
        return title;
    }

    /** The cell of a row; empty when the column is not there or its cell is blank. */
    String in(Row row) {
        return row.text(title);
    }

    Place at(Row row) {
        return row.place(title);
    }

    static List<Column> of(Sheet sheet) {
        return Arrays.stream(values()).filter(column -> column.sheet == sheet).toList();
    }

    /** The sheet two needed columns of which are in a header line. */
    static Optional<Sheet> sheet(List<String> header) {
        return Arrays.stream(Sheet.values())
                .filter(sheet -> needed(sheet).filter(c -> c.isIn(header)).count() >= 2)
                .findFirst();
    }

    static Stream<Column> needed(Sheet sheet) {
        return of(sheet).stream().filter(column -> column.needed);
    }

    private boolean isIn(List<String> header) {
        return header.stream().anyMatch(title::equalsIgnoreCase);
    }
}
