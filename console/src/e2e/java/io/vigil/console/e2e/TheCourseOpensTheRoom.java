package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.Therapist;
import io.vigil.console.stage.console.WayToTheRoom;
import io.vigil.console.stage.console.WholeCourse;
import io.vigil.console.stage.console.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The only way into a journey day is the client's course; an ended day leaves no link behind, and the next has its own. */
@Tag("SAFE-73")
class TheCourseOpensTheRoom {
    private static final String OPEN = "The room is open. Send this link";
    private static final String CLOSED = "The course does not lead to a journey day yet";
    private static final String NEW = "Elena";
    private static final String READY = "Ruth";

    @Test
    void toWhomItLeadsThereAndToNobodyElse() throws CannotStart {
        try (var session = OpenSession.start()) {
            var console = session.console();
            var window = Window.of(console);
            var therapist = new Therapist(console);
            var first = session.link();
            var begun = therapist.session().begunAt();
            Patience.until("the link is shown", OpenSession.SOON, () -> window.shows(OPEN));

            WholeCourse.ofSomebodyNew(session.vaults(), NEW).isKnownAlone();
            therapist.ask(new SessionCommand.HoldOff("The sitter cannot come today"));
            therapist.allIsDecided();
            console.acts().end();
            Patience.until("the link is gone from the window", OpenSession.SOON, () -> !window.shows(OPEN));
            assertTrue(console.line().get().invitation().isEmpty());

            var way = new WayToTheRoom(console);
            way.asksFor(NEW);
            Patience.until("it is said what keeps the room closed", OpenSession.SOON, () -> window.shows(CLOSED));
            therapist.allIsDecided();
            assertEquals(begun, therapist.session().begunAt());
            assertFalse(window.shows(OPEN));
            assertTrue(console.line().get().invitation().isEmpty());

            WholeCourse.ofSomebodyNew(session.vaults(), READY).leadsToTheJourney();
            way.backToTheList();
            session.opensTheRoomOf(READY);
            assertNotEquals(first, session.link());
            assertNotEquals(begun, therapist.session().begunAt());
        }
    }
}
