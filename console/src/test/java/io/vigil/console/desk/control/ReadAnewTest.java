package io.vigil.console.desk.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-35")
class ReadAnewTest {
    private final DefaultListModel<Row> rows = new DefaultListModel<>();
    private final JList<Row> list = new JList<>(rows);

    /** Somebody, and what is said of them. */
    private record Row(String who, String said) {}

    private Optional<String> chosenAfter(List<Row> next) throws Exception {
        SwingUtilities.invokeAndWait(() -> ReadAnew.fill(list, rows, next, Row::who));
        return Optional.ofNullable(list.getSelectedValue()).map(Row::who);
    }

    private static Row row(String who) {
        return new Row(who, "");
    }

    @Test
    void aFirstReadingChoosesTheFirst() throws Exception {
        assertEquals(Optional.of("Ada"), chosenAfter(List.of(row("Ada"), row("Bo"))));
    }

    @Test
    void whoWasChosenStaysSoWhereverTheyStandAndWhateverIsSaidOfThem() throws Exception {
        chosenAfter(List.of(row("Ada"), row("Cy")));
        SwingUtilities.invokeAndWait(() -> list.setSelectedIndex(1));

        assertEquals(Optional.of("Cy"), chosenAfter(List.of(row("Ada"), row("Bo"), new Row("Cy", "called"))));
        assertEquals("called", list.getSelectedValue().said());
        assertEquals(Optional.of("Cy"), chosenAfter(List.of(row("Cy"), row("Ada"))));
    }

    @Test
    void inTheirPlaceNobodyElseIsChosen() throws Exception {
        chosenAfter(List.of(row("Ada"), row("Bo")));

        assertEquals(Optional.empty(), chosenAfter(List.of(row("Bo"))));
        assertEquals(Optional.empty(), chosenAfter(List.of(row("Bo"), row("Cy"))), "until somebody chooses");
    }

    @Test
    void anEmptyListChoosesNobody() throws Exception {
        assertEquals(Optional.empty(), chosenAfter(List.of()));
        assertEquals(Optional.of("Ada"), chosenAfter(List.of(row("Ada"))));
    }

    @Test
    void whoeverHearsWhatIsChosenHearsTheEndAlone() throws Exception {
        var heard = new ArrayList<Boolean>();
        SwingUtilities.invokeAndWait(() -> ReadAnew.whenChosen(list, heard::add));

        chosenAfter(List.of(row("Ada"), row("Bo")));
        chosenAfter(List.of(row("Cy"), row("Ada"), row("Bo")));
        assertFalse(heard.contains(false), heard.toString());

        chosenAfter(List.of(row("Cy")));
        assertEquals(false, heard.get(heard.size() - 1));
    }
}
