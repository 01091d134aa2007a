package io.vigil.console.desk.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.port.Beginning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StartModelTest {
    private final List<Beginning> opened = new ArrayList<>();
    private final StartModel model = new StartModel(opened::add);

    @Test
    void namesAndProtectorsOpenTheRoom() {
        var refused = model.open(typed("Lena Ortiz", "Samuel", " The Manager \n\nNight Watchman\nThe Manager", ""));

        assertEquals(Optional.empty(), refused);
        assertEquals(List.of("The Manager", "Night Watchman"), opened.get(0).protectors());
        assertEquals(Optional.empty(), opened.get(0).prescription().writtenOn());
    }

    @Test
    void withoutAProtectorTheRoomStaysClosedAndSaysWhy() {
        var refused = model.open(typed("Lena Ortiz", "Samuel", "\n \n", ""));

        assertTrue(refused.orElseThrow().next().contains("at least one protector"));
        assertTrue(opened.isEmpty());
    }

    @Test
    void aDateThatCannotBeReadIsNamed() {
        var refused = model.open(typed("Lena Ortiz", "Samuel", "Manager", "23.11.2026"));

        assertEquals("\"23.11.2026\" is not a date.", refused.orElseThrow().what());
        assertTrue(opened.isEmpty());
    }

    @Test
    void theDateIsRead() {
        model.open(typed("Lena Ortiz", "Samuel", "Manager", " 2026-11-02 "));

        assertEquals(
                Optional.of(LocalDate.of(2026, 11, 2)),
                opened.get(0).prescription().writtenOn());
    }

    private static StartModel.Typed typed(String therapist, String client, String protectors, String writtenOn) {
        return new StartModel.Typed(
                therapist,
                client,
                protectors,
                "Dr. Haddad",
                "One tablet, as written",
                writtenOn,
                "",
                "Ana",
                "555-0142",
                "",
                "911",
                "",
                "");
    }
}
