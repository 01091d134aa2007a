package io.vigil.console.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.paper.Paper;
import io.vigil.console.session.EveryFact;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.sheet.SessionPaper;
import io.vigil.console.sheet.SessionSheet;
import io.vigil.console.store.Markers;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The papers of a session, read back from the file by two readers. */
class SessionPaperAsPdfTest {
    private static final List<SessionEvent> FACTS = Markers.facts();
    private static final Session EVERYTHING = Session.of(FACTS);

    private static Paper sheet(Session session) {
        return SessionPaper.sheet(session).orElseThrow();
    }

    private static List<String> outer(String text) {
        return Pattern.compile(Markers.OUTER + "\\d+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    @Test
    void everythingThatTheRecordKeepsIsReadBack() throws Exception {
        var pdf = PdfText.pdf(sheet(EVERYTHING));
        var kept = SessionSheet.of(EVERYTHING);

        for (var read : List.of(PdfText.byPdfBox(pdf), PdfText.byPoppler(pdf))) {
            var whole = read.replace(" ", "");
            kept.lines()
                    .filter(line -> line.startsWith("20:00:00 "))
                    .map(line -> line.substring(8).strip().replace(" ", ""))
                    .forEach(fact -> assertTrue(whole.contains(fact), () -> fact + " in " + read));
            assertTrue(outer(read).containsAll(outer(kept)), read);
        }
    }

    @Tag("SAFE-85")
    @Test
    void nothingOfThePsychotherapyVaultIsInTheFiles() throws Exception {
        for (var paper : List.of(
                sheet(EVERYTHING), SessionPaper.forThePrescriber(EVERYTHING).orElseThrow())) {
            var pdf = PdfText.pdf(paper);

            assertFalse(PdfText.byPdfBox(pdf).contains(Markers.INNER));
            assertFalse(PdfText.byPoppler(pdf).contains(Markers.INNER));
        }
    }

    @Test
    void theSummaryOfADayIsOnePage() throws Exception {
        var paper = SessionPaper.forThePrescriber(Session.of(EveryFact.once())).orElseThrow();

        try (var document = Loader.loadPDF(PdfText.pdf(paper))) {
            assertEquals(1, document.getNumberOfPages());
        }
    }
}
