package io.vigil.console.desk.parts;

import io.vigil.console.desk.parts.map.MapPaper;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Where a map goes when the therapist wants it on paper: to the computer's own printer, under a name that says nothing of
 * whom it is about. A printer that is asked may take seconds: it is asked on a thread of its own.
 */
final class MapOut {
    private static final Words WORDS = Words.of(MapOut.class);

    private final Consumer<Notice> notices;

    /** @param notices is told what came of it, from any thread */
    MapOut(Consumer<Notice> notices) {
        this.notices = notices;
    }

    void print(PartsMap map, LocalDate on) {
        var thread = new Thread(() -> printNow(map, on), "vigil-parts-printer");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((where, wrong) -> notices.accept(WORDS.notice("notPrinted")));
        thread.start();
    }

    private void printNow(PartsMap map, LocalDate on) {
        try {
            var job = PrinterJob.getPrinterJob();
            if (job.getPrintService() == null) {
                notices.accept(WORDS.notice("noPrinter"));
                return;
            }
            job.setJobName(WORDS.text("job"));
            job.setPageable(new MapPaper(map, on, job.defaultPage()));
            job.print();
            notices.accept(WORDS.notice("printed", job.getPrintService().getName()));
        } catch (PrinterException e) {
            notices.accept(WORDS.notice("notPrinted"));
        }
    }
}
