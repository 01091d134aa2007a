package io.vigil.console.safeguards;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles one changed source against everything that was compiled already. */
final class Compiler implements AutoCloseable {
    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files =
            javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    Compiler(List<Path> classPath) throws IOException {
        files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
    }

    /** Writes the classes of {@code text} to {@code folder}. @return what is wrong with it, or empty */
    Optional<String> compile(String source, String text, Path folder) {
        try {
            files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(folder.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var wrong = new DiagnosticCollector<JavaFileObject>();
        var task = javac.getTask(
                null,
                files,
                wrong,
                List.of("--release", "17", "-proc:none", "-parameters", "-g"),
                null,
                List.of(new Text(source, text)));
        if (task.call()) {
            return Optional.empty();
        }
        return Optional.of(wrong.getDiagnostics().stream()
                .filter(found -> found.getKind() == Diagnostic.Kind.ERROR)
                .map(found -> "line " + found.getLineNumber() + ": " + found.getMessage(Locale.ROOT))
                .collect(Collectors.joining("; ", "it does not compile: ", "")));
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    /** A source that stands in memory alone. */
    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String source, String text) {
            super(URI.create("string:///" + new File(source).getName()), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
