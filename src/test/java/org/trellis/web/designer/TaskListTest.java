package org.trellis.web.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.schedule.Schedule;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** A designer starts from the tasks she pastes. */
class TaskListTest {
    private static final String NEW = "/schedules/new";
    private static final String TASKS = "/schedules/new/tasks";
    private static final String ERASE = "action=\"/profile/erase\"";
    private final Browser browser = Site.own().browser();

    private Html paste(String tasks) throws Exception {
        var answer =
                browser.sendParts(
                        TASKS,
                        "csrf",
                        browser.token(NEW),
                        "job",
                        "advanced-manufacturing/machinist",
                        "approach",
                        "time",
                        "hours",
                        "8000",
                        "place",
                        "US",
                        "text",
                        tasks);
        return new Html(answer.statusCode() == 303 ? browser.get(TASKS).body() : answer.body());
    }

    private Schedule confirm(String... ticks) throws Exception {
        var answer = browser.submit(TASKS, TASKS + "/confirm", ticks);
        assertEquals(303, answer.statusCode(), answer.body());
        String page = answer.headers().firstValue("Location").orElseThrow().replace("/edit", "");
        String yaml = browser.get(page + "?format=yaml").body();
        return ScheduleFile.read(yaml.getBytes(StandardCharsets.UTF_8), "own").schedule().get();
    }

    @Test
    void aTickedTaskIsInTheDraftAndOneWithoutATickStaysAnOpenQuestion() throws Exception {
        assertTrue(
                paste("Load a part into the CNC machine\nMow the lawn").text().contains("2 tasks"));
        Schedule draft = confirm("c-0-0", "advanced-manufacturing/cnc-operation");
        List<String> tasks =
                draft.workProcesses().stream()
                        .flatMap(process -> process.tasks().stream())
                        .map(task -> task.en())
                        .toList();
        assertTrue(tasks.contains("Load a part into the CNC machine"), tasks.toString());
        assertFalse(tasks.contains("Mow the lawn"), tasks.toString());
        List<String> doubts =
                draft.provenance().doubts().stream()
                        .map(doubt -> doubt.en())
                        .filter(doubt -> doubt.contains("the task '"))
                        .toList();
        assertEquals(1, doubts.size());
        assertTrue(doubts.get(0).contains("'Mow the lawn'"), doubts.get(0));
    }

    /** One word in common with a skill, such as "safety", is not a reason to suggest it. */
    @Test
    void aStrayWordSuggestsNothingAndThePageStatesTheRule() throws Exception {
        Html page = paste("Sweep the safety walkway daily");
        assertTrue(page.text().contains("1 without a suggestion"), page.text());
        assertTrue(page.text().contains("at least 40% of their words"), page.text());
    }

    @Test
    void noSkillIsTickedBeforehand() throws Exception {
        paste("Load a part into the CNC machine");
        String page = browser.get(TASKS).body();
        assertTrue(page.contains("type=\"checkbox\""), page);
        assertFalse(page.contains("checked=\"checked\""), page);
    }

    @Test
    void aPdfIsNoTaskList() throws Exception {
        Html page = paste("%PDF-1.4\n1 0 obj");
        assertTrue(page.text().contains("a PDF"), page.text());
    }

    @Test
    void whatIsInTheMakingCanBeErasedOnAnyPage() throws Exception {
        assertFalse(browser.get("/about").body().contains(ERASE));
        paste("Read a blueprint");
        assertTrue(browser.get("/about").body().contains(ERASE));
        browser.submit("/about", "/profile/erase");
        assertFalse(browser.get("/about").body().contains(ERASE));
    }
}
