package io.vigil.console.desk.help;

import io.vigil.console.escalation.Card;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.awt.HeadlessException;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.function.Consumer;

/**
 * Where the card goes: to the clipboard, and to the computer's own printer without a question, because a dialog could lie
 * over the video. A printer that is asked may take seconds: it is asked on a thread of its own.
 */
public final class CardOut {
    private static final Words WORDS = Words.of(CardOut.class);

    private final Consumer<Notice> notices;

    /** @param notices is told what came of it, from any thread */
    public CardOut(Consumer<Notice> notices) {
        this.notices = notices;
    }

    void copy(Card card) {
        try {
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(card.text()), null);
            notices.accept(WORDS.notice("copied"));
        } catch (IllegalStateException | HeadlessException e) { // another program holds the clipboard, or there is none
            notices.accept(WORDS.notice("notCopied"));
        }
    }

    void print(Card card) {
        var thread = new Thread(() -> printNow(card), "vigil-card-printer");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((where, wrong) -> notices.accept(WORDS.notice("notPrinted")));
        thread.start();
    }

    private void printNow(Card card) {
        try {
            var job = PrinterJob.getPrinterJob();
            if (job.getPrintService() == null) {
                notices.accept(WORDS.notice("noPrinter"));
                return;
            }
            job.setJobName(WORDS.text("job"));
            job.setPrintable(new CardPaper(card));
            job.print();
            notices.accept(WORDS.notice("printed", job.getPrintService().getName()));
        } catch (PrinterException e) {
            notices.accept(WORDS.notice("notPrinted"));
        }
    }
}
