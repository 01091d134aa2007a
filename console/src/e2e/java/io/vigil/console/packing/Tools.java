package io.vigil.console.packing;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/** The tools that a package is made with: the JDK's own, and those of the system. */
final class Tools {
    private Tools() {}

    /** Runs one that comes with Java. @return what it said */
    static String ofTheJdk(String name, List<String> arguments) throws IOException {
        var tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new IOException("this Java has no " + name + "; a whole JDK has"));
        var said = new StringWriter();
        var complained = new StringWriter();
        var code = tool.run(new PrintWriter(said), new PrintWriter(complained), arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IOException(name + " ended with " + code + "\n" + said + complained);
        }
        return said.toString();
    }

    /** Runs one that the system has. @return what it said on its standard output */
    static String ofTheSystem(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        var said = Files.createTempFile("vigil-packing", ".out").toFile();
        var complained = Files.createTempFile("vigil-packing", ".err").toFile();
        try {
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(said)
                    .redirectError(complained);
            builder.environment().putAll(environment);
            var code = builder.start().waitFor();
            if (code != 0) {
                throw new IOException(command.get(0) + " ended with " + code + "\n" + text(complained));
            }
            return text(said);
        } finally {
            Files.delete(said.toPath());
            Files.delete(complained.toPath());
        }
    }

    private static String text(File file) throws IOException {
        return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    }
}
