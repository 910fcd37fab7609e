package org.trellis.web.guide;

import java.util.List;
import org.trellis.message.Code;

/** A page of the guide: what models are used for, how one is built, how one is updated. */
enum Chapter {
    USES(
            new Entry("needs", "model show retail", "/models", "/ladders", "/compare"),
            new Entry(
                    "explore", "explore --person FILE", "/explore", "/assess", "/near", "/profile"),
            new Entry(
                    "paths",
                    "path --person FILE --to LADDER/JOB",
                    "/ladders",
                    "/ladders/all",
                    "/paths",
                    "/compare"),
            new Entry(
                    "plan",
                    "gap --people DIR --job LADDER/JOB --out DIR",
                    "/next",
                    "/ladders/all",
                    "/about"),
            new Entry(
                    "curriculum",
                    "worksheet curriculum MODEL --out FILE.xlsx",
                    "/models/building-blocks#worksheets",
                    "/plan",
                    "/schedules"),
            new Entry(
                    "staff",
                    "worksheet employer LADDER/JOB --out FILE.xlsx",
                    "/ladders",
                    "/gap",
                    "/models/building-blocks#worksheets"),
            new Entry(
                    "credentials",
                    "worksheet credential MODEL --out FILE.xlsx",
                    "/models/building-blocks",
                    "/models/building-blocks#worksheets",
                    "/about#sources"),
            new Entry(
                    "apprentices",
                    "schedule draft --job LADDER/JOB --approach competency --term-hours 4000",
                    "/schedules",
                    "/library")),
    BUILD(
            new Entry("research", "find WORDS", "/find", "/models", "/library"),
            new Entry("draft", "model show building-blocks", "/models/building-blocks", "/models"),
            new Entry(
                    "feedback",
                    "worksheet employer MODEL --out FILE.xlsx",
                    "/models/building-blocks#worksheets"),
            new Entry("refine", "check", "/about#issues"),
            new Entry("validate", "check --against DIR", "/about#cells"),
            new Entry("finish", "model show MODEL", "/models")),
    UPDATE(
            new Entry("people", "worksheet employer MODEL --out FILE.xlsx", "/models"),
            new Entry("timetable", "model list", "/about#models"),
            new Entry("research", "import onet DIR", "/about#sources"),
            new Entry("analyze", "compare MODEL MODEL", "/compare", "/models/building-blocks"),
            new Entry("validate", "check --against DIR", "/about#cells"));

    /**
     * @param key the last part of the keys of its words
     * @param command of the command line
     * @param pages of ours that it leads to, in the order of its words
     */
    record Entry(String key, String command, List<String> pages) {
        Entry(String key, String command, String... pages) {
            this(key, command, List.of(pages));
        }
    }

    private final List<Entry> entries;

    Chapter(Entry... entries) {
        this.entries = List.of(entries);
    }

    List<Entry> entries() {
        return entries;
    }

    String address() {
        return this == USES ? "/guide" : "/guide/" + code();
    }

    String code() {
        return Code.of(this);
    }
}
