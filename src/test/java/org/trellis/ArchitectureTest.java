package org.trellis;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which package may use which, and nothing round in circles. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = Compiled.CLASSES;

    private static final Map<String, List<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("message", List.of()),
                    Map.entry("model", List.of("message")),
                    Map.entry("credential", List.of("message", "model")),
                    Map.entry("board", List.of("message", "model", "credential")),
                    Map.entry("gap", List.of("message", "model", "credential", "board")),
                    Map.entry("lattice", List.of("message", "model", "credential", "board", "gap")),
                    Map.entry(
                            "path",
                            List.of(
                                    "message",
                                    "model",
                                    "credential",
                                    "board",
                                    "gap",
                                    "lattice",
                                    "plan",
                                    "schedule")),
                    Map.entry("plan", List.of("message", "model", "credential", "board", "gap")),
                    Map.entry("schedule", List.of("message", "model", "gap")),
                    Map.entry("files", List.of("message", "model")),
                    Map.entry("find", List.of("message", "model")),
                    Map.entry(
                            "report",
                            List.of(
                                    "message",
                                    "files",
                                    "find",
                                    "model",
                                    "credential",
                                    "board",
                                    "gap",
                                    "lattice",
                                    "path",
                                    "plan",
                                    "schedule")),
                    Map.entry("store", List.of("message", "model")),
                    Map.entry(
                            "web",
                            List.of(
                                    "message",
                                    "model",
                                    "credential",
                                    "board",
                                    "gap",
                                    "lattice",
                                    "path",
                                    "plan",
                                    "schedule",
                                    "files",
                                    "find",
                                    "report",
                                    "store")),
                    Map.entry(
                            "cli",
                            List.of(
                                    "message",
                                    "model",
                                    "credential",
                                    "board",
                                    "gap",
                                    "lattice",
                                    "path",
                                    "plan",
                                    "schedule",
                                    "files",
                                    "find",
                                    "report",
                                    "store",
                                    "web")));

    @Test
    void eachPackageHasClasses() {
        for (String name : MAY_USE.keySet()) {
            assertFalse(of(name).isEmpty(), "no classes in " + name);
        }
    }

    private static List<?> of(String name) {
        return CLASSES.stream()
                .filter(c -> (c.getPackageName() + ".").startsWith("org.trellis." + name + "."))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "message",
                "model",
                "credential",
                "board",
                "gap",
                "lattice",
                "path",
                "plan",
                "schedule",
                "files",
                "find",
                "report",
                "store",
                "web",
                "cli"
            })
    void aPackageUsesOnlyThoseBelowIt(String name) {
        List<String> others = new ArrayList<>(MAY_USE.keySet());
        others.remove(name);
        others.removeAll(MAY_USE.get(name));
        noClasses()
                .that()
                .resideInAPackage("org.trellis." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        others.stream().map(o -> "org.trellis." + o + "..").toArray(String[]::new))
                .check(CLASSES);
    }

    /** A report writes tables as files do, and reads none. */
    @Test
    void ofFilesAReportUsesOnlyTheWriterOfTables() {
        noClasses()
                .that()
                .resideInAPackage("org.trellis.report..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.trellis.files..").and(not(simpleName("TableText"))))
                .check(CLASSES);
    }

    @Test
    void nothingStandsBesideThePackages() {
        classes()
                .should()
                .resideInAnyPackage(
                        MAY_USE.keySet().stream()
                                .map(o -> "org.trellis." + o + "..")
                                .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void noCircles() {
        slices().matching("org.trellis.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theModelIsPlainJava() {
        classes()
                .that()
                .resideInAPackage("org.trellis.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.trellis.model..", "org.trellis.message..")
                .check(CLASSES);
    }

    @Test
    void onlyTheEdgesKnowTheFramework() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.trellis.web..", "org.trellis.store..", "org.trellis.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.micronaut..", "jakarta..")
                .check(CLASSES);
    }

    @Test
    void onlyTheLatticeKnowsItsGraphLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.trellis.lattice..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jgrapht..")
                .check(CLASSES);
    }

    @Test
    void onlyTheSearchKnowsItsIndexLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.trellis.find..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(CLASSES);
    }

    /** A class is a noun of the field, not what somebody does with it. */
    @Test
    void classesAreNamedByNouns() {
        noClasses()
                .should()
                .haveNameMatching(".*[.$](Told|Said|Say|Typed|Asked|Shown|Case)")
                .check(CLASSES);
    }
}
