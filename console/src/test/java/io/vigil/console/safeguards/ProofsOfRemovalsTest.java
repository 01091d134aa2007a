package io.vigil.console.safeguards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.Launcher;

/** The runs themselves: classes of their own, one test of many, and what Vitest tells. */
class ProofsOfRemovalsTest {
    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .toList();
    }

    @Test
    void everyRunHasTheConsolesClassesAfreshAndSharesTheLibraries() throws Exception {
        try (var own = OwnClasses.of(classPath())) {
            var ours = own.loadClass(RemovalTest.class.getName());

            assertNotSame(RemovalTest.class, ours);
            assertSame(ours, own.loadClass(RemovalTest.class.getName()));
            assertSame(Launcher.class, own.loadClass(Launcher.class.getName()));
        }
    }

    @Test
    void oneTestOfManyIsRunAndWhatIsNotThereRunsNone() {
        assertTrue(OneTest.run(RemovalTest.class, "isReadAsItIsWritten").isGreen());
        assertEquals(1, OneTest.run(RemovalTest.class, "isReadAsItIsWritten").tests());
        assertTrue(OneTest.run(RemovalTest.class, "").tests() > 10);
        assertEquals(0, OneTest.run(RemovalTest.class, "isNotThere").tests());
    }

    @Test
    void whatDoesNotCompileIsSaidWithItsLine(@TempDir Path folder) throws IOException {
        try (var compiler = new Compiler(List.of())) {
            assertTrue(compiler.compile("a/One.java", "class One {}", folder).isEmpty());
            assertTrue(Files.exists(folder.resolve("One.class")));

            var wrong = compiler.compile("a/Two.java", "class Two {\n  int x = \"\";\n}", folder);
            assertTrue(wrong.orElse("").contains("it does not compile: line 2"), wrong::toString);
        }
    }

    @Test
    void whatVitestTellsIsReadWithoutTheTestsThatWereLeftOut() throws IOException {
        var ran = PageProof.ran(new ObjectMapper().readTree("""
                {"testResults": [{"message": "", "assertionResults": [
                  {"status": "skipped", "title": "another", "failureMessages": []},
                  {"status": "passed", "title": "one", "failureMessages": []},
                  {"status": "failed", "title": "two", "failureMessages": ["AssertionError: expected 1 to be 2\\n at x"]},
                  {"status": "failed", "title": "three", "failureMessages": ["Error: promise resolved instead of rejecting"]},
                  {"status": "failed", "title": "four", "failureMessages": ["TypeError: x is not a function"]}]}]}
                """));

        assertEquals(4, ran.tests());
        assertEquals(2, ran.unmet().size());
        assertEquals("two: AssertionError: expected 1 to be 2", ran.unmet().get(0));
        assertEquals(List.of("four: TypeError: x is not a function"), ran.broken());
        assertFalse(ran.isGreen());
    }

    @Test
    void aFileThatVitestCannotLoadIsBroken() throws IOException {
        var ran = PageProof.ran(new ObjectMapper()
                .readTree("{\"testResults\": [{\"message\": \"Transform failed\", \"assertionResults\": []}]}"));

        assertEquals(new Ran(0, List.of(), List.of("Transform failed")), ran);
    }
}
