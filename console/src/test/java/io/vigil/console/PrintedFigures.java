package io.vigil.console;

import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prints the figures that a test reports, where whoever runs the tests reads them. */
public final class PrintedFigures implements TestExecutionListener {
    private static final Logger LOG = LoggerFactory.getLogger(PrintedFigures.class);

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        entry.getKeyValuePairs().forEach((what, figure) -> LOG.warn("{}: {}", what, figure));
    }
}
