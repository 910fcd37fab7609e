package org.trellis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only tests or benchmarks call has no user and goes. */
class UsedMethodsTest {
    private static final JavaClasses CLASSES = Compiled.CLASSES;

    /** Called by a runtime, and the parts of an enum. */
    private static final Set<String> OF_THE_LANGUAGE = Set.of("values", "valueOf", "main");

    /** A question in other words, a measure of memory, a text as document: tests need no more. */
    private static final Set<String> FOR_TESTS =
            Set.of(
                    "AllOf.parse",
                    "BodyBudget.taken",
                    "CheapestSet.greedy",
                    "DocumentOutline.readText",
                    "DocumentOutline.with",
                    "Instruction.summed",
                    "PageShelf.bytes",
                    "PathQuery.asking",
                    "PathQuery.assuming",
                    "PathQuery.onlyBy",
                    "VisitStore.bytes",
                    "VisitStore.visits");

    @Test
    void everyMethodHasAUser() throws IOException {
        Set<String> templates = calledByTemplates();
        Set<String> unused = new TreeSet<>();
        int seen = 0;
        for (JavaClass type : CLASSES) {
            for (JavaMethod method : isOurs(type) ? type.getMethods() : Set.<JavaMethod>of()) {
                seen++;
                if (!isCalled(method) && !templates.contains(method.getName())) {
                    unused.add(type.getSimpleName() + "." + method.getName());
                }
            }
        }
        assertTrue(seen > 5000, seen + " methods");
        assertTrue(templates.size() > 300, templates.size() + " names in templates");
        assertEquals(FOR_TESTS, unused);
    }

    /** Not one that the compiler or Micronaut made. */
    private static boolean isOurs(JavaClass type) {
        return !type.isAnonymousClass() && !type.getSimpleName().startsWith("$");
    }

    /** By another method of the program, or by what is found by an annotation or a supertype. */
    private static boolean isCalled(JavaMethod method) {
        return OF_THE_LANGUAGE.contains(method.getName())
                || method.getModifiers().contains(JavaModifier.SYNTHETIC)
                || !method.getAnnotations().isEmpty()
                || isPartOfARecord(method)
                || isOverriding(method)
                || isCalledByAnother(method)
                || method.getOwner().getAllSubclasses().stream()
                        .flatMap(each -> same(each, method).stream())
                        .anyMatch(UsedMethodsTest::isCalledByAnother);
    }

    private static boolean isCalledByAnother(JavaMethod method) {
        return method.getAccessesToSelf().stream()
                .anyMatch(call -> !call.getOrigin().equals(method));
    }

    private static boolean isPartOfARecord(JavaMethod method) {
        return method.getOwner().isRecord()
                && method.getRawParameterTypes().isEmpty()
                && method.getOwner().tryGetField(method.getName()).isPresent();
    }

    private static boolean isOverriding(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return Stream.concat(
                        owner.getAllRawSuperclasses().stream(),
                        owner.getAllRawInterfaces().stream())
                .anyMatch(above -> same(above, method).isPresent());
    }

    private static Optional<JavaMethod> same(JavaClass type, JavaMethod method) {
        String[] parameters =
                method.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toArray(String[]::new);
        return type.tryGetMethod(method.getName(), parameters);
    }

    /** {@code x.name(}, whatever {@code x} is. */
    private static Set<String> calledByTemplates() throws IOException {
        Pattern call = Pattern.compile("[.](\\w+)\\(");
        Set<String> called = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/views"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                call.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> called.add(found.group(1)));
            }
        }
        return called;
    }
}
