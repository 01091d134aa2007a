package io.vigil.console.desk.lock;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import java.awt.event.KeyEvent;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import javax.swing.JButton;
import javax.swing.JComponent;

/** The recovery code, to be printed or written down. There is no way to copy it: a clipboard is no safe place. */
final class CodeOnPaper implements Face {
    private final Sheet sheet;
    private final CodePaper paper;
    private final JButton next;
    private final JComponent component;

    /** Why there is a code to be put on paper. */
    enum Occasion {
        /** The vaults were just made. */
        FIRST("code"),
        /** Nobody ever read back the one before, which opens nothing any more. */
        RENEWED("renewed");

        private final String words;

        Occasion(String words) {
            this.words = words;
        }
    }

    CodeOnPaper(Fittings fittings, CodePaper paper, Occasion occasion, Runnable onPaper) {
        this.sheet = new Sheet(occasion.words);
        this.paper = paper;
        next = fittings.mainButton(Sheet.text("code.onPaper"), Shortcut.NEXT, onPaper);
        var print = fittings.button(Sheet.text("code.print"), Shortcut.control(KeyEvent.VK_P), this::print);
        component =
                sheet.with(paper.component()).withButton(next).withButton(print).done();
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public void focus() {
        next.requestFocusInWindow();
    }

    private void print() {
        var job = PrinterJob.getPrinterJob();
        job.setPrintable(paper);
        job.setJobName(Sheet.text("code.job"));
        try {
            if (job.printDialog()) {
                job.print();
            }
        } catch (PrinterException e) { // no printer, or none that answers: it can be written down
            sheet.fault("notPrinted");
        }
    }
}
