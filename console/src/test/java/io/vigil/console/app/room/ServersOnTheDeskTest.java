package io.vigil.console.app.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.app.shared.NoticeBoard;
import io.vigil.console.link.LineNotices;
import io.vigil.console.link.place.Contacts;
import io.vigil.console.link.place.Contacts.Missed;
import io.vigil.console.link.place.Place;
import io.vigil.console.link.place.ServerContact;
import io.vigil.console.words.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What stands at the foot of the window while a server is away. */
@Tag("SAFE-93")
class ServersOnTheDeskTest {
    private static final Notice FIRST = LineNotices.of(new Missed(Place.FIRST, ServerContact.UNREACHABLE));
    private static final Notice SECOND = LineNotices.of(new Missed(Place.SECOND, ServerContact.UNREACHABLE));
    private static final Notice STRANGER = LineNotices.of(new Missed(Place.SECOND, ServerContact.REFUSED));

    private final List<Notice> shown = new ArrayList<>();
    private final ServersOnTheDesk desk = new ServersOnTheDesk(new NoticeBoard() {
        @Override
        public void put(Notice notice) {
            shown.add(notice);
        }

        @Override
        public void takeOff(Notice notice) {
            shown.remove(notice);
        }
    });

    private List<Notice> after(ServerContact first, ServerContact second) {
        desk.changed(new Contacts(first, Optional.of(second)));
        return List.copyOf(shown);
    }

    @Test
    void nothingIsSaidWhileBothAreThereOrNotTriedYet() {
        assertEquals(List.of(), after(ServerContact.CONNECTING, ServerContact.CONNECTING));
        assertEquals(List.of(), after(ServerContact.REACHED, ServerContact.CONNECTING));
        assertEquals(List.of(), after(ServerContact.REACHED, ServerContact.REACHED));
    }

    @Test
    void theOneThatIsMissedIsNamedOnceAndTakenOffWhenItIsBack() {
        assertEquals(List.of(FIRST), after(ServerContact.UNREACHABLE, ServerContact.REACHED));
        assertEquals(List.of(FIRST), after(ServerContact.UNREACHABLE, ServerContact.REACHED));
        assertEquals(List.of(SECOND), after(ServerContact.REACHED, ServerContact.UNREACHABLE));
        assertEquals(List.of(STRANGER), after(ServerContact.REACHED, ServerContact.REFUSED));
        assertEquals(List.of(), after(ServerContact.REACHED, ServerContact.REACHED));
    }

    @Test
    void whereNoneIsReachedThatIsSaidAlone() {
        after(ServerContact.UNREACHABLE, ServerContact.REACHED);

        assertEquals(
                List.of(LineNotices.serverUnreachable()), after(ServerContact.UNREACHABLE, ServerContact.UNREACHABLE));
        assertEquals(List.of(SECOND), after(ServerContact.REACHED, ServerContact.UNREACHABLE));
    }

    @Test
    void oneServerIsToldOfAsBefore() {
        desk.changed(new Contacts(ServerContact.UNREACHABLE, Optional.empty()));
        assertEquals(List.of(LineNotices.serverUnreachable()), shown);
        desk.changed(new Contacts(ServerContact.REACHED, Optional.empty()));

        assertEquals(List.of(), shown);
    }
}
