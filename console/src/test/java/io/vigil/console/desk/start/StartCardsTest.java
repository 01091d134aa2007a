package io.vigil.console.desk.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.words.Notice;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JButton;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartCardsTest {
    @BeforeAll
    static void prepareTheTheme() throws Exception {
        SwingUtilities.invokeAndWait(() -> Appearance.prepare(Theme.LIGHT, 100));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.404, 40", "1, 100", "-3, 0", "17, 100"})
    void theBarSaysInWordsHowMuchIsUnpacked(double share, int percent) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            var card = new UnpackingCard();

            card.show(share);

            assertEquals(percent, card.bar().getValue());
            assertEquals(percent + " % unpacked", card.bar().getString());
        });
    }

    @Test
    void whyItDoesNotStartIsSaidInThreeSentencesAndPutAway() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            var closed = new AtomicInteger();
            var notice = new Notice("What happened.", "What it means.", "What to do.");

            var card = new CannotStartCard(new Fittings(new KeyRing()), notice, closed::incrementAndGet);

            var said = Arrays.stream(card.component().getComponents())
                    .filter(JTextComponent.class::isInstance)
                    .map(part -> ((JTextComponent) part).getText())
                    .toList();
            assertEquals(List.of("What happened.", "What it means.", "What to do."), said);
            Arrays.stream(card.component().getComponents())
                    .filter(JButton.class::isInstance)
                    .forEach(button -> ((JButton) button).doClick(0));
            assertEquals(1, closed.get());
        });
    }
}
