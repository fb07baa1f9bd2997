package isnad;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import isnad.Lengths.Length;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Measures methods with the compiler's own parser: every method or constructor that has a body,
 * those of anonymous classes too, from its first annotation or modifier to its closing brace.
 */
final class MethodScanner extends TreeScanner<Void, Stream.Builder<Length>> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    private MethodScanner(CompilationUnitTree unit, SourcePositions positions) {
        this.unit = unit;
        this.positions = positions;
    }

    static Lengths measure(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            return measure(compiler, manager.getJavaFileObjectsFromPaths(files));
        }
    }

    private static Lengths measure(JavaCompiler compiler, Iterable<? extends JavaFileObject> files)
            throws IOException {
        var task = (JavacTask) compiler.getTask(null, null, null, null, null, files);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        return new Lengths(
                StreamSupport.stream(task.parse().spliterator(), false)
                        .flatMap(unit -> methodsIn(unit, positions))
                        .toList());
    }

    private static Stream<Length> methodsIn(CompilationUnitTree unit, SourcePositions positions) {
        Stream.Builder<Length> found = Stream.builder();
        new MethodScanner(unit, positions).scan(unit, found);
        return found.build();
    }

    @Override
    public Void visitMethod(MethodTree method, Stream.Builder<Length> found) {
        if (method.getBody() != null) {
            found.add(measure(method));
        }
        return super.visitMethod(method, found);
    }

    private Length measure(MethodTree method) {
        LineMap lines = unit.getLineMap();
        long first = lines.getLineNumber(positions.getStartPosition(unit, method));
        long last = lines.getLineNumber(positions.getEndPosition(unit, method));
        String where = unit.getSourceFile().getName() + ":" + first + " " + method.getName();
        return new Length(where, Math.toIntExact(last - first + 1));
    }
}
