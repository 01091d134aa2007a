package io.vigil.console.safeguards;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs one class of tests, or one test of it, nested ones as well. */
final class OneTest {
    private OneTest() {}

    /** @param method a name, or empty for all of them */
    static Ran run(Class<?> test, String method) {
        PostDiscoveryFilter wanted = found -> found.getSource()
                        .filter(MethodSource.class::isInstance)
                        .map(MethodSource.class::cast)
                        .filter(source ->
                                !method.isEmpty() && !source.getMethodName().equals(method))
                        .isPresent()
                ? FilterResult.excluded("another test")
                : FilterResult.included("wanted");
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(test))
                .filters(EngineFilter.includeEngines("junit-jupiter", "jqwik"), wanted)
                .build();
        var alone = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        var seen = new Seen();
        LauncherFactory.create(alone).execute(request, seen);
        return new Ran(seen.tests, seen.unmet, seen.broken);
    }

    private static final class Seen implements TestExecutionListener {
        private final List<String> unmet = new ArrayList<>();
        private final List<String> broken = new ArrayList<>();
        private long tests;

        @Override
        public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
            if (identifier.isTest()) {
                tests++;
            }
            result.getThrowable().ifPresent(thrown -> {
                var says = identifier.getDisplayName() + ": " + firstLine(thrown);
                if (thrown instanceof AssertionError) {
                    unmet.add(says);
                } else {
                    broken.add(says);
                }
            });
        }

        private static String firstLine(Throwable thrown) {
            var says = String.valueOf(thrown.getMessage()).strip();
            var line = says.lines().findFirst().orElse("");
            return thrown instanceof AssertionError ? line : thrown.getClass().getSimpleName() + " " + line;
        }
    }
}
