package io.vigil.console.link.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.link.line.Whereabouts.Act;
import io.vigil.console.link.line.Whereabouts.Next;
import io.vigil.console.link.line.Whereabouts.Whose;
import io.vigil.console.link.place.Place;
import io.vigil.console.link.talk.InstanceId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the guest of a line is, in every state that two servers, a tab and another device can bring about. */
@Tag("SAFE-93")
class WhereaboutsTest {
    private static final InstanceId TAB = new InstanceId("a000000000000001");
    private static final InstanceId OTHER = new InstanceId("b000000000000002");
    private static final InstanceId THIRD = new InstanceId("d000000000000004");
    private static final Optional<InstanceId> KNOWN = Optional.of(TAB);

    /** Everything that may happen next. */
    private static List<Next> from(Whereabouts now) {
        var nexts = new ArrayList<Next>();
        for (var place : Place.values()) {
            nexts.add(now.came(place));
            nexts.add(now.left(place));
            nexts.add(now.admitted(place));
            for (var me : List.of(TAB, OTHER, THIRD)) {
                nexts.add(now.greeted(place, me, KNOWN));
                nexts.add(now.greeted(place, me, Optional.empty()));
            }
        }
        return nexts;
    }

    private static Set<Whereabouts> all() {
        var found = new LinkedHashSet<>(Set.of(Whereabouts.NOBODY));
        var open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (var next : from(open.remove())) {
                if (found.add(next.now())) {
                    open.add(next.now());
                }
            }
        }
        return found;
    }

    private static Whereabouts seatedAt(Place place) {
        return Whereabouts.NOBODY.came(place).now();
    }

    /** The line is at {@code place}, and somebody sits at the other server. */
    private static Whereabouts withSomebodyBeside(Place place) {
        return seatedAt(place).came(place.other()).now();
    }

    @Test
    void theLineIsWhereSomebodySitsAsLongAsSomebodySitsAnywhere() {
        assertEquals(10, all().size());
        for (var now : all()) {
            assertTrue(now.taken().isEmpty() || now.taken().contains(now.line()), now.toString());
        }
    }

    @Test
    void theLineLeavesATakenSeatForTheSameTabOrByTheTherapistsWordAlone() {
        for (var now : all()) {
            for (var place : Place.values()) {
                var moves = now.taken().contains(now.line()) && place != now.line();
                for (var me : List.of(OTHER, THIRD)) {
                    assertEquals(now.line(), now.greeted(place, me, KNOWN).now().line(), now + " " + me);
                }
                if (moves) {
                    assertEquals(now.line(), now.came(place).now().line(), now.toString());
                    assertEquals(now.line(), now.left(place).now().line(), now.toString());
                }
            }
        }
    }

    @Test
    void whatIsToBeDoneSaysWhetherTheLineIsElsewhere() {
        for (var now : all()) {
            for (var next : from(now)) {
                var moved = next.now().line() != now.line();
                switch (next.act()) {
                    case MOVE, FOLLOW -> assertTrue(moved, now + " " + next);
                    case SEAT ->
                        assertTrue(next.now().taken().contains(next.now().line()), now + " " + next);
                    case NOTHING, BESIDE, EMPTY, FORGET, KNOCK -> assertTrue(!moved, now + " " + next);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void aGuestIsSeatedAtWhicheverServerTheyCome(Place place) {
        var next = Whereabouts.NOBODY.came(place);

        assertEquals(Act.SEAT, next.act());
        assertEquals(place, next.now().line());
        assertEquals(Act.SEAT, next.now().came(place).act(), "found there anew after a reconnect");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void theSameTabAtTheOtherServerIsTheSameGuest(Place place) {
        var now = withSomebodyBeside(place);
        assertEquals(Act.BESIDE, seatedAt(place).came(place.other()).act());
        assertEquals(place, now.line());
        assertEquals(Whose.BESIDE, now.whose(place.other()));

        var next = now.greeted(place.other(), TAB, KNOWN);

        assertEquals(Act.MOVE, next.act());
        assertEquals(place.other(), next.now().line());
        assertEquals(Act.FORGET, next.now().left(place).act(), "the server it left has noticed");
        assertEquals(Act.MOVE, next.now().greeted(place, TAB, KNOWN).act(), "and back again");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void whoSealsFirstHasALineThatNobodyHasGreetedOn(Place place) {
        assertEquals(
                Act.MOVE,
                withSomebodyBeside(place)
                        .greeted(place.other(), OTHER, Optional.empty())
                        .act());
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void anotherDeviceKnocksOnceAndWaits(Place place) {
        var knocked = withSomebodyBeside(place).greeted(place.other(), OTHER, KNOWN);

        assertEquals(Act.KNOCK, knocked.act());
        assertEquals(
                Act.NOTHING, knocked.now().greeted(place.other(), OTHER, KNOWN).act(), "it greets again");
        assertEquals(
                Act.KNOCK, knocked.now().greeted(place.other(), THIRD, KNOWN).act(), "one more in its place");
        assertEquals(Act.FORGET, knocked.now().left(place.other()).act());
        var again = knocked.now().left(place.other()).now().came(place.other()).now();
        assertEquals(Act.KNOCK, again.greeted(place.other(), OTHER, KNOWN).act(), "it came anew");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void whoWasLetInHasTheLineAndWhoHadItKnocksFromThenOn(Place place) {
        var knocked =
                withSomebodyBeside(place).greeted(place.other(), OTHER, KNOWN).now();
        var let = knocked.admitted(place.other());

        assertEquals(Act.MOVE, let.act());
        assertEquals(place.other(), let.now().line());
        assertEquals(
                Act.KNOCK, let.now().greeted(place, TAB, Optional.of(OTHER)).act());
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void whoKnocksHasTheLineWhenTheSeatIsEmpty(Place place) {
        var knocked =
                withSomebodyBeside(place).greeted(place.other(), OTHER, KNOWN).now();
        var next = knocked.left(place);

        assertEquals(Act.FOLLOW, next.act());
        assertEquals(place.other(), next.now().line());
        assertEquals(Act.NOTHING, next.now().admitted(place.other()).act(), "an answer that comes too late");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void theSeatIsEmptyWhenNobodySitsAnywhere(Place place) {
        assertEquals(Act.EMPTY, seatedAt(place).left(place).act());
        assertEquals(Act.NOTHING, seatedAt(place).left(place.other()).act(), "a server that is away had nobody");
        assertEquals(Whose.NOBODY, seatedAt(place).whose(place.other()));
        assertEquals(Act.NOTHING, seatedAt(place).admitted(place.other()).act());
        assertEquals(
                Act.NOTHING, seatedAt(place).greeted(place.other(), TAB, KNOWN).act());
    }
}
