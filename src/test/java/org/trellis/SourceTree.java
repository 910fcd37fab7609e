package org.trellis;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The sources below a folder, measured with the JDK's own parser. */
record SourceTree(List<SourceTree.File> files) {
    /** A file with its top-level classes and all its methods and constructors that have a body. */
    record File(Path path, int lines, List<String> classes, List<Method> methods) {
        Path folder() {
            return path.getParent();
        }
    }

    /**
     * @param bodyLines lines between the braces of the body
     */
    record Method(String name, long line, int bodyLines) {}

    static SourceTree below(Path folder) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null);
                Stream<Path> paths = Files.walk(folder)) {
            var sources = paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            var files = new ArrayList<File>();
            for (CompilationUnitTree unit : task.parse()) {
                files.add(file(unit, positions));
            }
            return new SourceTree(files);
        }
    }

    private static File file(CompilationUnitTree unit, SourcePositions positions) {
        Path path = Path.of(unit.getSourceFile().getName());
        var methods = new ArrayList<Method>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                if (method.getBody() != null) {
                    methods.add(SourceTree.method(method, unit, positions));
                }
                return super.visitMethod(method, nothing);
            }
        }.scan(unit, null);
        List<String> classes =
                unit.getTypeDecls().stream()
                        .filter(ClassTree.class::isInstance)
                        .map(tree -> ((ClassTree) tree).getSimpleName().toString())
                        .toList();
        return new File(path, countLines(path), classes, methods);
    }

    private static Method method(
            MethodTree method, CompilationUnitTree unit, SourcePositions positions) {
        Tree body = method.getBody();
        var lines = unit.getLineMap();
        long first = lines.getLineNumber(positions.getStartPosition(unit, body));
        long last = lines.getLineNumber(positions.getEndPosition(unit, body));
        return new Method(method.getName().toString(), first, (int) Math.max(0, last - first - 1));
    }

    private static int countLines(Path path) {
        try (Stream<String> lines = Files.lines(path)) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
