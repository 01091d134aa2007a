package io.vigil.console.call.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.Connection;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who hears whom, whatever happens. */
@Tag("SAFE-30")
class AttentionTest {
    private static final CallId CALL = new CallId("voice-1");
    private static final CallId OTHER = new CallId("voice-0");
    private static final Duration AT = Duration.ofMinutes(7);
    private static final Attention CLIENT = Attention.onTheClient();

    private static Attention called(Person person) {
        return CLIENT.turnedTo(person, CALL, AT);
    }

    private static Attention stands(Person person) {
        return called(person).arrived(CALL, 1, AT);
    }

    private static Attention sought(Person person) {
        return stands(person).askedForAPath(CALL, AT);
    }

    private static int searches(Attention attention) {
        return attention.aside().orElseThrow().search().count();
    }

    static List<Attention> everyState() {
        return List.of(
                CLIENT,
                called(Person.SITTER),
                called(Person.PRESCRIBER),
                stands(Person.SITTER),
                stands(Person.PRESCRIBER),
                sought(Person.SITTER),
                sought(Person.PRESCRIBER));
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void theTherapistHearsTheClientAlways(Attention attention) {
        assertTrue(attention.hears(Person.THERAPIST, Person.CLIENT));
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void exactlyOneHearsTheTherapist(Attention attention) {
        var hearing = Stream.of(Person.values())
                .filter(person -> attention.hears(person, Person.THERAPIST))
                .toList();

        assertEquals(List.of(attention.with()), hearing);
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void nobodyButTheTherapistHearsAnybodyElse(Attention attention) {
        for (var listener : Person.values()) {
            for (var speaker : Person.values()) {
                if (listener != Person.THERAPIST && speaker != Person.THERAPIST) {
                    assertFalse(attention.hears(listener, speaker), listener + " hears " + speaker);
                }
            }
        }
        assertFalse(attention.hears(Person.THERAPIST, Person.THERAPIST));
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"SITTER", "PRESCRIBER"})
    void whoIsCalledHearsNothingBeforeTheVoiceStandsAndTheClientStillDoes(Person person) {
        assertTrue(called(person).hears(Person.CLIENT, Person.THERAPIST));
        assertFalse(called(person).hears(Person.THERAPIST, person));

        assertEquals(person, stands(person).with());
        assertTrue(stands(person).hears(Person.THERAPIST, person));
        assertFalse(stands(person).hears(Person.CLIENT, Person.THERAPIST));
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void theClientIsOneActAwayFromEveryState(Attention attention) {
        assertEquals(CLIENT, attention.turnedTo(Person.CLIENT, OTHER, AT));
    }

    @ParameterizedTest
    @EnumSource(
            value = Connection.class,
            names = {"FAILED", "CLOSED"})
    void aVoiceThatFailsIsOver(Connection state) {
        assertEquals(CLIENT, stands(Person.PRESCRIBER).connection(CALL, state));
        assertEquals(CLIENT, called(Person.PRESCRIBER).connection(CALL, state));
    }

    @ParameterizedTest
    @EnumSource(Connection.class)
    void whatBelongsToAnotherAttemptChangesNothing(Connection state) {
        for (var attention : everyState()) {
            assertEquals(attention, attention.connection(OTHER, state));
            assertEquals(attention, attention.arrived(OTHER, 7, AT));
            assertEquals(attention, attention.askedForAPath(OTHER, AT));
            assertEquals(attention, attention.named(OTHER, AT));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Connection.class,
            names = {"NEW", "CONNECTING", "DISCONNECTED", "CONNECTED"})
    void aPathThatIsSoughtOrFoundIsNoVoiceYetAndShakesNone(Connection state) {
        assertEquals(called(Person.SITTER), called(Person.SITTER).connection(CALL, state));
        assertEquals(stands(Person.SITTER), stands(Person.SITTER).connection(CALL, state));
    }

    @Test
    void aLineThatIsGoneTakesItsOwnVoiceAndNoOther() {
        assertEquals(CLIENT, stands(Person.PRESCRIBER).lineGone(Person.PRESCRIBER));
        assertEquals(CLIENT, called(Person.PRESCRIBER).lineGone(Person.PRESCRIBER));
        assertEquals(stands(Person.PRESCRIBER), stands(Person.PRESCRIBER).lineGone(Person.SITTER));
    }

    @Test
    void aLineThatIsLostTakesNobodyWithItWhoIsHeard() {
        for (var person : List.of(Person.SITTER, Person.PRESCRIBER)) {
            assertEquals(CLIENT, called(person).lineLost(person), "nobody is called by it");
            assertEquals(stands(person), stands(person).lineLost(person));
            assertEquals(sought(person), sought(person).lineLost(person));
        }
        assertEquals(called(Person.SITTER), called(Person.SITTER).lineLost(Person.PRESCRIBER));
    }

    @Test
    void aVoiceThatDoesNotComeAboutIsGivenUp() {
        var called = called(Person.PRESCRIBER);
        var end = AT.plus(Attention.COMES_WITHIN);

        assertEquals(called, called.at(end.minusMillis(1)));
        assertEquals(CLIENT, called.at(end));
    }

    @Test
    void aVoiceFromWhichNothingComesIsGivenUpAndOneThatIsHeardIsNot() {
        var stands = stands(Person.PRESCRIBER);
        var end = AT.plus(Attention.SILENT_AFTER);
        assertEquals(Person.PRESCRIBER, stands.at(end.minusMillis(1)).with());
        assertEquals(CLIENT, stands.at(end));
        assertEquals(CLIENT, sought(Person.PRESCRIBER).at(end), "whatever is sought meanwhile");

        var heard = stands.arrived(CALL, 50, end.minusMillis(1));
        assertEquals(heard, heard.at(end));
        assertEquals(heard, heard.arrived(CALL, 50, end), "nothing new came");
        assertEquals(CLIENT, heard.at(end.plus(Attention.SILENT_AFTER)));
    }

    @Test
    void aVoiceThatIsQuietSeeksAnotherPathAndAgainUntilItIsHeard() {
        var stands = called(Person.SITTER).arrived(CALL, 1, AT.plusSeconds(20));
        var quiet = AT.plusSeconds(20).plus(Attention.QUIET_AFTER);
        assertEquals(stands, stands.at(quiet.minusMillis(1)));

        var sought = stands.at(quiet);
        assertTrue(stands.seeksAnewIn(sought));
        assertEquals(Person.SITTER, sought.with(), "the therapist speaks on to where nothing comes from");
        var again = quiet.plus(Attention.SEEK_AGAIN_AFTER);
        assertEquals(sought, sought.at(again.minusMillis(1)));
        assertTrue(sought.seeksAnewIn(sought.at(again)));

        var found = sought.at(again).arrived(CALL, 2, again);
        assertFalse(sought.at(again).seeksAnewIn(found));
        assertEquals(
                Attention.Stage.STANDS,
                found.aside().orElseThrow().stage(),
                "it stands as it did before it was sought");
    }

    @Test
    void aPageThatWasLoadedAnewCountsAnewAndIsHeard() {
        var sought = called(Person.SITTER).arrived(CALL, 5000, AT).at(AT.plusSeconds(3));

        assertEquals(sought, sought.arrived(CALL, 0, AT.plusSeconds(4)), "nothing came yet");
        var again = sought.arrived(CALL, 40, AT.plusSeconds(5));
        assertTrue(sought.isHeardAnewIn(again));
        assertFalse(again.isHeardAnewIn(again.arrived(CALL, 41, AT.plusSeconds(6))), "said once");
        assertEquals(
                Person.SITTER,
                again.arrived(CALL, 41, AT.plusSeconds(12))
                        .at(AT.plusSeconds(13))
                        .with());
    }

    @Test
    void whoIsHeardForTheFirstTimeIsHeardAnew() {
        assertTrue(called(Person.SITTER).isHeardAnewIn(stands(Person.SITTER)));
        assertFalse(CLIENT.isHeardAnewIn(called(Person.SITTER)));
        assertFalse(stands(Person.SITTER).isHeardAnewIn(CLIENT));
    }

    @Test
    void anAddressThatIsNamedGivesTheSearchItsTimeAnew() {
        var sought = stands(Person.SITTER).at(AT.plusSeconds(3));
        var named = sought.named(CALL, AT.plusSeconds(5));

        assertFalse(sought.seeksAnewIn(named));
        assertEquals(named, named.at(AT.plusSeconds(8).minusMillis(1)));
        assertTrue(sought.seeksAnewIn(sought.at(AT.plusSeconds(6))), "without one it is sought by then");
    }

    @Test
    void whoAsksForAPathGetsOneAtOnceAndWhoIsCalledIsNotHeardByThat() {
        assertTrue(stands(Person.SITTER).seeksAnewIn(sought(Person.SITTER)));
        assertEquals(1, searches(sought(Person.SITTER)));

        var called = called(Person.SITTER).askedForAPath(CALL, AT);
        assertTrue(called(Person.SITTER).seeksAnewIn(called));
        assertEquals(Person.CLIENT, called.with());
        assertEquals(called, called.at(AT.plus(Attention.SILENT_AFTER)), "its first path takes its time");
    }

    @Tag("SAFE-88")
    @Test
    void aPathThatIsBeingSoughtIsNotBegunAnewByWhoAsksForOne() {
        var sought = sought(Person.SITTER);
        var again = AT.plus(Attention.SEEK_AGAIN_AFTER);
        assertEquals(sought, sought.askedForAPath(CALL, AT));
        assertEquals(sought, sought.askedForAPath(CALL, again.minusMillis(1)));
        assertTrue(sought.seeksAnewIn(sought.askedForAPath(CALL, again)));

        var named = sought.named(CALL, AT.plusSeconds(2));
        assertEquals(named, named.askedForAPath(CALL, again));
        var ownSearch = stands(Person.SITTER).at(again);
        assertEquals(1, searches(ownSearch));
        assertEquals(ownSearch, ownSearch.askedForAPath(CALL, again));
    }

    @Test
    void aPathThatWasFoundCanBeLostAndAskedForAtOnce() {
        var sought = sought(Person.SITTER);
        var late = sought.arrived(CALL, 2, AT.plusMillis(999));
        assertEquals(late, late.askedForAPath(CALL, AT.plusMillis(1_500)), "it was under way on the old one");

        var found = sought.arrived(CALL, 2, AT.plusSeconds(1));
        assertTrue(found.seeksAnewIn(found.askedForAPath(CALL, AT.plusMillis(1_500))));
    }

    @Test
    void anotherVoiceIsNoSearchOfTheFirst() {
        assertFalse(sought(Person.SITTER).seeksAnewIn(CLIENT.turnedTo(Person.SITTER, OTHER, AT)));
        assertFalse(CLIENT.seeksAnewIn(sought(Person.SITTER)));
        assertFalse(sought(Person.SITTER).seeksAnewIn(CLIENT));
    }

    @Test
    void turningToAnotherLeavesTheFirst() {
        var other = stands(Person.PRESCRIBER).turnedTo(Person.SITTER, OTHER, AT);

        assertEquals(Person.CLIENT, other.with());
        assertFalse(other.hears(Person.PRESCRIBER, Person.THERAPIST));
        assertEquals(Person.SITTER, other.arrived(OTHER, 1, AT).with());
    }

    @Test
    void nobodyTurnsAsideToThemselves() {
        assertThrows(IllegalArgumentException.class, () -> CLIENT.turnedTo(Person.THERAPIST, CALL, AT));
    }
}
