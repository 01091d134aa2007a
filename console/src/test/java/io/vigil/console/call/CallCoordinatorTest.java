package io.vigil.console.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.call.CallAction.EndCall;
import io.vigil.console.call.CallAction.PassToGuest;
import io.vigil.console.call.CallAction.PassToPane;
import io.vigil.console.call.CallAction.ReloadPane;
import io.vigil.console.call.CallAction.RestartIce;
import io.vigil.console.call.CallAction.StartCall;
import io.vigil.console.call.CallAction.TellIce;
import io.vigil.console.call.CallCoordinator.NewPath;
import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.Connection;
import io.vigil.console.call.media.Reports;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallCoordinatorTest {
    private static final IceSetup ICE = new IceSetup(List.of(IceServer.stun("stun:127.0.0.1")), false);
    private static final List<CallAction> NOTHING = List.of();

    private int given;
    private final CallCoordinator coordinator = new CallCoordinator(() -> call(++given), NewPath.WITHIN_THE_ATTEMPT);

    private static CallId call(int number) {
        return new CallId("call-" + number);
    }

    private static List<CallAction> begins(int number) {
        return List.of(new TellIce(ICE), new StartCall(call(number), ICE));
    }

    private static Duration s(double seconds) {
        return Duration.ofMillis((long) (seconds * 1000));
    }

    private static CallSignal answer(int number) {
        return new CallSignal.Answer(call(number), 0, "v=0");
    }

    private static CallSignal offer(int number) {
        return new CallSignal.Offer(call(number), 0, "v=0");
    }

    private static CallSignal candidates(int number) {
        return new CallSignal.Candidates(call(number), List.of(new Candidate("candidate:1", "0")));
    }

    private static CallSignal restart(int number) {
        return new CallSignal.Restart(call(number));
    }

    @Nested
    class BeforeAdmission {
        @Test
        void nothingOfACallPassesInEitherDirection() {
            var all = new ArrayList<CallAction>();
            all.addAll(coordinator.paneReady(s(0)));
            all.addAll(coordinator.lineStands(s(0)));
            all.addAll(coordinator.guestIsAnother(s(0)));
            for (var number = 0; number < 3; number++) {
                all.addAll(coordinator.fromGuest(offer(number), s(1)));
                all.addAll(coordinator.fromGuest(answer(number), s(1)));
                all.addAll(coordinator.fromGuest(candidates(number), s(1)));
                all.addAll(coordinator.fromGuest(restart(number), s(1)));
                all.addAll(coordinator.fromPane(offer(number)));
                all.addAll(coordinator.fromPane(candidates(number)));
            }
            all.addAll(coordinator.tick(s(5)));

            assertEquals(NOTHING, all);
            assertEquals(CallProgress.NONE, coordinator.progress());
        }

        @ParameterizedTest
        @EnumSource(NewPath.class)
        void whateverHappensInWhateverOrderNothingIsStartedOrPassed(NewPath way) {
            var chance = new Random(7);
            for (var round = 0; round < 500; round++) {
                var fresh = new CallCoordinator(() -> call(++given), way);
                var all = new ArrayList<CallAction>();
                for (var step = 1; step < 40; step++) {
                    var now = s(step / 3.0);
                    all.addAll(
                            switch (chance.nextInt(8)) {
                                case 0 -> fresh.paneReady(now);
                                case 1 -> fresh.paneLost(now);
                                case 2 -> fresh.lineStands(now);
                                case 3 -> fresh.lineLost();
                                case 4 -> fresh.guestIsAnother(now);
                                case 5 -> fresh.fromGuest(answer(chance.nextInt(5)), now);
                                case 6 -> fresh.report(Reports.withoutCall(), now);
                                default -> fresh.connection(call(chance.nextInt(5)), Connection.FAILED, now);
                            });
                }
                all.removeIf(ReloadPane.class::isInstance); // bringing the pane back starts nothing

                assertEquals(NOTHING, all);
            }
        }
    }

    @Nested
    class Beginning {
        @Test
        void waitsForAdmissionLineAndPaneInAnyOrder() {
            List<java.util.function.Supplier<List<CallAction>>> three = new ArrayList<>(List.of(
                    () -> coordinator.admitted(ICE, s(1)),
                    () -> coordinator.lineStands(s(1)),
                    () -> coordinator.paneReady(s(1))));
            for (var order = 0; order < 3; order++) {
                given = 0;
                coordinator.dismissed();
                coordinator.lineLost();
                coordinator.paneLost(s(1));
                Collections.rotate(three, 1);

                assertEquals(NOTHING, three.get(0).get());
                assertEquals(NOTHING, three.get(1).get());
                assertEquals(begins(1), three.get(2).get());
            }
        }

        @Test
        void saysWaitingThenConnectingThenStanding() {
            coordinator.admitted(ICE, s(0));
            assertEquals(CallProgress.WAITING, coordinator.progress());

            coordinator.paneReady(s(0));
            coordinator.lineStands(s(0));
            assertEquals(CallProgress.CONNECTING, coordinator.progress());

            coordinator.connection(call(1), Connection.CONNECTED, s(1));
            assertEquals(CallProgress.CONNECTING, coordinator.progress());

            coordinator.report(Reports.of(call(1), 3, 50), s(2));
            assertEquals(CallProgress.STANDING, coordinator.progress());
        }

        @Test
        void givesAFirstPathItsTimeAndThenTriesAgainMoreAndMorePatiently() {
            coordinator.admitted(ICE, s(0));
            coordinator.paneReady(s(0));
            coordinator.lineStands(s(0));
            var begun = new ArrayList<Long>();
            for (var second = 1; second < 200; second++) {
                var done = coordinator.report(Reports.in(Connection.CONNECTING, call(given)), s(second));
                if (!done.isEmpty()) {
                    assertEquals(begins(given), done);
                    begun.add((long) second);
                }
            }

            assertEquals(List.of(10L, 30L, 70L, 110L, 150L, 190L), begun);
        }

        @Test
        void doesNotWaitForAPathThatWebRtcGaveUp() {
            coordinator.admitted(ICE, s(0));
            coordinator.paneReady(s(0));
            coordinator.lineStands(s(0));

            assertEquals(NOTHING, coordinator.connection(call(1), Connection.FAILED, s(2.9)));
            assertEquals(begins(2), coordinator.tick(s(3)));
        }

        @Test
        void usesServersToldLaterFromTheNextAttemptOn() {
            coordinator.paneReady(s(0));
            coordinator.lineStands(s(0));
            coordinator.admitted(IceSetup.DIRECT, s(0));

            assertEquals(NOTHING, coordinator.admitted(ICE, s(1)));
            assertEquals(begins(2), coordinator.guestIsAnother(s(2)));
        }
    }

    @Nested
    class WhileACallStands {
        @BeforeEach
        void stand() {
            coordinator.paneReady(s(0));
            coordinator.lineStands(s(0));
            coordinator.admitted(ICE, s(0));
            flow(1, 1, 3);
        }

        /** The pane reports a living call once a second, both included. */
        private List<CallAction> flow(int number, int from, int to) {
            var all = new ArrayList<CallAction>();
            for (var second = from; second <= to; second++) {
                all.addAll(coordinator.report(Reports.of(call(number), 30L * second, 50L * second), s(second)));
            }
            return all;
        }

        @Test
        void signalsOfThisAttemptPassBothWays() {
            assertEquals(List.of(new PassToGuest(offer(1))), coordinator.fromPane(offer(1)));
            assertEquals(List.of(new PassToGuest(candidates(1))), coordinator.fromPane(candidates(1)));
            assertEquals(List.of(new PassToPane(answer(1))), coordinator.fromGuest(answer(1), s(3)));
            assertEquals(List.of(new PassToPane(candidates(1))), coordinator.fromGuest(candidates(1), s(3)));
        }

        @Test
        void signalsOfAnotherAttemptAreDropped() {
            assertEquals(NOTHING, coordinator.fromPane(offer(7)));
            assertEquals(NOTHING, coordinator.fromPane(candidates(7)));
            assertEquals(NOTHING, coordinator.fromGuest(answer(7), s(3)));
            assertEquals(NOTHING, coordinator.fromGuest(candidates(7), s(3)));
            assertEquals(NOTHING, coordinator.fromGuest(restart(7), s(3)));
        }

        @Test
        void anOfferOfTheGuestIsDropped() {
            assertEquals(NOTHING, coordinator.fromGuest(offer(1), s(3)));
        }

        @Test
        void itIsLeftAlone() {
            assertEquals(NOTHING, flow(1, 4, 300));
            assertEquals(CallProgress.STANDING, coordinator.progress());
        }

        @Test
        void aLineThatIsRenewedKeepsIt() {
            coordinator.lineLost();
            assertEquals(NOTHING, flow(1, 4, 30));

            assertEquals(NOTHING, coordinator.lineStands(s(30)));
            assertEquals(NOTHING, flow(1, 31, 60));
            assertEquals(Optional.of(call(1)), coordinator.call());
        }

        @Test
        void aGuestsPageThatWasLoadedAnewGetsANewAttempt() {
            coordinator.lineStands(s(3.5));
            assertEquals(NOTHING, coordinator.report(Reports.of(call(1), 95, 155), s(4))); // was under way

            assertEquals(NOTHING, coordinator.report(Reports.of(call(1), 95, 155), s(5)));
            assertEquals(NOTHING, coordinator.report(Reports.of(call(1), 95, 155), s(6)));
            assertEquals(begins(2), coordinator.tick(s(6.5)));
            assertEquals(CallProgress.RECONNECTING, coordinator.progress());
        }

        @Test
        void anotherDeviceGetsANewAttemptAtOnce() {
            assertEquals(begins(2), coordinator.guestIsAnother(s(4)));
            assertEquals(NOTHING, coordinator.lineStands(s(4)));
        }

        @Test
        void aPaneThatWasLoadedAnewGetsANewAttempt() {
            assertEquals(NOTHING, coordinator.paneLost(s(4)));
            assertEquals(CallProgress.RECONNECTING, coordinator.progress());
            assertEquals(NOTHING, coordinator.fromGuest(candidates(1), s(4)));

            assertEquals(begins(2), coordinator.paneReady(s(5)));
        }

        @Test
        void aPaneThatReloadedWithoutAWordGetsANewAttempt() {
            assertEquals(begins(2), coordinator.paneReady(s(4)));
        }

        @Test
        void aLostConnectionSeeksNewPathsAndThenANewAttempt() {
            var seen = new ArrayList<String>();
            for (var second = 4; second <= 14; second++) {
                for (var action : coordinator.report(Reports.in(Connection.DISCONNECTED, call(1)), s(second))) {
                    seen.add(second + " " + action.getClass().getSimpleName());
                }
            }

            assertEquals(List.of("5 RestartIce", "8 RestartIce", "11 RestartIce", "14 TellIce", "14 StartCall"), seen);
        }

        @Test
        void aConnectionThatCameBackIsNotDisturbed() {
            coordinator.connection(call(1), Connection.DISCONNECTED, s(4));
            assertEquals(List.of(new RestartIce(call(1))), coordinator.tick(s(7)));
            coordinator.connection(call(1), Connection.CONNECTED, s(8));

            assertEquals(NOTHING, flow(1, 9, 40));
        }

        @Test
        void theGuestMayAskForANewPath() {
            assertEquals(List.of(new RestartIce(call(1))), coordinator.fromGuest(restart(1), s(4)));
        }

        @Test
        void withoutALineNothingNewIsTriedAndItIsMadeUpForWhenItStands() {
            coordinator.lineLost();
            coordinator.connection(call(1), Connection.FAILED, s(4));
            for (var second = 5; second < 60; second++) {
                assertEquals(NOTHING, coordinator.report(Reports.in(Connection.FAILED, call(1)), s(second)));
            }

            coordinator.lineStands(s(60));
            assertEquals(begins(2), coordinator.tick(s(60)));
        }

        @Tag("SAFE-88")
        @Test
        void aConnectionOverWhichNothingArrivesSeeksNewPathsAndThenIsRenewed() {
            var seen = new ArrayList<String>();
            for (var second = 4; second <= 13; second++) {
                for (var action : coordinator.report(Reports.of(call(1), 90, 150), s(second))) {
                    seen.add(second + " " + action.getClass().getSimpleName());
                }
            }

            assertEquals(List.of("5 RestartIce", "8 RestartIce", "11 RestartIce", "13 TellIce", "13 StartCall"), seen);
        }

        @Test
        void aPathThatWasJustSoughtForTheGuestIsNotSoughtAgain() {
            assertEquals(List.of(new RestartIce(call(1))), coordinator.fromGuest(restart(1), s(4.5)));

            assertEquals(NOTHING, coordinator.report(Reports.of(call(1), 90, 150), s(7.4)));
            assertEquals(List.of(new RestartIce(call(1))), coordinator.report(Reports.of(call(1), 90, 150), s(7.5)));
        }

        @Tag("SAFE-88")
        @Test
        void aPathThatIsBeingSoughtIsNotBegunAnewByAGuestWhoAsksForOne() {
            assertEquals(List.of(new RestartIce(call(1))), coordinator.report(Reports.of(call(1), 90, 150), s(5)));

            assertEquals(NOTHING, coordinator.fromGuest(restart(1), s(5)));
            assertEquals(NOTHING, coordinator.fromGuest(restart(1), s(7.9)));
            assertEquals(List.of(new RestartIce(call(1))), coordinator.fromGuest(restart(1), s(8)));
        }

        @Tag("SAFE-88")
        @Test
        void aPageInDoubtIsOfferedOneOnceAllTheSameForItsAnswerShowsWhatItIs() {
            assertEquals(List.of(new RestartIce(call(1))), coordinator.report(Reports.of(call(1), 90, 150), s(5)));
            coordinator.fromPane(new CallSignal.Offer(call(1), 1, "v=0"));
            coordinator.lineStands(s(6));

            assertEquals(List.of(new RestartIce(call(1))), coordinator.fromGuest(restart(1), s(6.2)));
            coordinator.fromPane(new CallSignal.Offer(call(1), 2, "v=0"));
            assertEquals(NOTHING, coordinator.fromGuest(restart(1), s(6.4)));
        }

        @Test
        void aPathThatWasFoundCanBeLostAndAskedForAtOnce() {
            assertEquals(List.of(new RestartIce(call(1))), coordinator.fromGuest(restart(1), s(4)));
            coordinator.report(Reports.of(call(1), 91, 151), s(4.9));
            assertEquals(NOTHING, coordinator.fromGuest(restart(1), s(5)), "it was under way on the old one");

            coordinator.report(Reports.of(call(1), 92, 152), s(5));
            assertEquals(List.of(new RestartIce(call(1))), coordinator.fromGuest(restart(1), s(5.5)));
        }

        @Tag("SAFE-88")
        @Test
        void aGuestWhoHearsNothingAfterTwoPathsGetsAnotherAttemptThoughItIsSeenHere() {
            assertEquals(List.of(new RestartIce(call(1))), coordinator.fromGuest(restart(1), s(4)));
            flow(1, 5, 7);
            assertEquals(List.of(new RestartIce(call(1))), coordinator.fromGuest(restart(1), s(7)));
            flow(1, 8, 13);

            assertEquals(begins(2), coordinator.fromGuest(restart(1), s(13)));
        }

        @Test
        void aGuestWhoHeardSomethingInBetweenDoesNot() {
            for (var second = 4; second < 100; second += 3) {
                assertEquals(
                        List.of(new RestartIce(call(1))), coordinator.fromGuest(restart(1), s(second)), second + " s");
                flow(1, second + 1, second + 3);
                coordinator.receivedThere();
            }
        }

        @Test
        void norDoesOneWhoseLineIsLost() {
            coordinator.lineLost();
            for (var second = 4; second < 20; second += 3) {
                assertEquals(
                        List.of(new RestartIce(call(1))), coordinator.fromGuest(restart(1), s(second)), second + " s");
                flow(1, second + 1, second + 3);
            }
        }

        @Test
        void whileThePageIsInDoubtNoPathIsSought() {
            coordinator.lineStands(s(3));

            assertEquals(NOTHING, coordinator.report(Reports.of(call(1), 90, 150), s(5.9)));
            assertEquals(begins(2), coordinator.tick(s(6)));
        }

        @Test
        void anAddressThatTheGuestNamesIsGivenTime() {
            assertEquals(List.of(new RestartIce(call(1))), coordinator.fromGuest(restart(1), s(4)));
            coordinator.fromGuest(candidates(1), s(6.9));
            coordinator.fromGuest(new CallSignal.Candidates(call(1), List.of()), s(7.5));

            assertEquals(NOTHING, coordinator.report(Reports.of(call(1), 90, 150), s(9.8)));
            assertEquals(List.of(new RestartIce(call(1))), coordinator.report(Reports.of(call(1), 90, 150), s(9.9)));
        }

        @Test
        void aConnectionThatWasLostIsGivenThatTimeToo() {
            coordinator.connection(call(1), Connection.DISCONNECTED, s(4));
            assertEquals(List.of(new RestartIce(call(1))), coordinator.fromGuest(restart(1), s(4)));
            coordinator.fromGuest(candidates(1), s(6));

            assertEquals(NOTHING, coordinator.tick(s(8.9)));
            assertEquals(List.of(new RestartIce(call(1))), coordinator.tick(s(9)));
        }

        @Test
        void addressesWithoutEndDoNotKeepAConnectionThatIsEmpty() {
            coordinator.fromGuest(restart(1), s(4));
            var seen = new ArrayList<CallAction>();
            for (var second = 4; second <= 13; second++) {
                coordinator.fromGuest(candidates(1), s(second));
                seen.addAll(coordinator.report(Reports.of(call(1), 90, 150), s(second)));
            }

            assertEquals(begins(2), seen);
        }

        @Test
        void soundAloneKeepsIt() {
            for (var second = 4; second < 60; second++) {
                assertEquals(NOTHING, coordinator.report(Reports.of(call(1), 90, 50L * second), s(second)));
            }
        }

        @Test
        void reportsOfAnEarlierAttemptDoNotMakeTheNewOneStand() {
            coordinator.guestIsAnother(s(4));
            coordinator.report(Reports.of(call(1), 999, 999), s(5));

            assertEquals(CallProgress.RECONNECTING, coordinator.progress());
        }

        @Test
        void dismissingTheGuestEndsIt() {
            assertEquals(List.of(new EndCall(call(1))), coordinator.dismissed());
            assertEquals(CallProgress.NONE, coordinator.progress());
            assertEquals(NOTHING, coordinator.fromGuest(answer(1), s(4)));
            assertEquals(NOTHING, coordinator.fromPane(offer(1)));
            assertEquals(NOTHING, coordinator.lineStands(s(5)));
            assertEquals(NOTHING, coordinator.paneReady(s(5)));
            assertEquals(NOTHING, coordinator.dismissed());
        }

        @Test
        void afterDismissalAGuestIsAdmittedIntoANewAttempt() {
            coordinator.dismissed();

            assertEquals(begins(2), coordinator.admitted(ICE, s(5)));
            assertEquals(CallProgress.CONNECTING, coordinator.progress());
        }
    }

    @Nested
    class WhenThePaneIsSilent {
        @Test
        void itIsLoadedAnewAndSoAgainUntilItSpeaks() {
            coordinator.paneReady(s(0));
            coordinator.lineStands(s(0));
            coordinator.admitted(ICE, s(0));
            coordinator.report(Reports.of(call(1), 1, 1), s(1));

            assertEquals(NOTHING, coordinator.tick(s(10.9)));
            assertEquals(List.of(new ReloadPane()), coordinator.tick(s(11)));
            assertEquals(NOTHING, coordinator.tick(s(20.9)));
            assertEquals(List.of(new ReloadPane()), coordinator.tick(s(21)));
            assertEquals(begins(2), coordinator.paneReady(s(22)));
        }

        @Test
        void aPaneWithoutACallIsWatchedToo() {
            coordinator.paneReady(s(0));
            for (var second = 1; second <= 30; second++) {
                assertEquals(NOTHING, coordinator.report(Reports.withoutCall(), s(second)));
            }

            assertEquals(List.of(new ReloadPane()), coordinator.tick(s(40)));
        }

        @Test
        void aPaneThatIsNotThereYetIsLeftToLoad() {
            coordinator.admitted(ICE, s(0));

            assertEquals(NOTHING, coordinator.tick(s(100)));
        }
    }

    @Nested
    class WhereAPathIsFoundByAnotherAttemptAlone {
        private final CallCoordinator coordinator =
                new CallCoordinator(() -> call(++given), NewPath.BY_ANOTHER_ATTEMPT);

        @BeforeEach
        void begin() {
            coordinator.paneReady(s(0));
            coordinator.lineStands(s(0));
            coordinator.admitted(ICE, s(0));
        }

        private void stand(int number, double second) {
            coordinator.report(Reports.of(call(number), 30, 50), s(second));
        }

        @Test
        void aPathThatIsLostForThreeSecondsBeginsIt() {
            stand(1, 3);

            assertEquals(NOTHING, coordinator.connection(call(1), Connection.DISCONNECTED, s(4)));
            assertEquals(NOTHING, coordinator.tick(s(6.9)));
            assertEquals(begins(2), coordinator.tick(s(7)));
            assertEquals(CallProgress.RECONNECTING, coordinator.progress());
        }

        @Test
        void thatOneHasTheTimeOfAFirstPathAndIsNotBegunAgainMeanwhile() {
            stand(1, 3);
            coordinator.connection(call(1), Connection.DISCONNECTED, s(4));
            assertEquals(begins(2), coordinator.tick(s(7)));
            for (var second = 8; second < 17; second++) {
                assertEquals(NOTHING, coordinator.report(Reports.in(Connection.CONNECTING, call(2)), s(second)));
            }

            assertEquals(begins(3), coordinator.report(Reports.in(Connection.CONNECTING, call(2)), s(17)));
        }

        @Test
        void aPathThatComesBackInTimeIsKept() {
            stand(1, 3);
            coordinator.connection(call(1), Connection.DISCONNECTED, s(4));
            coordinator.connection(call(1), Connection.CONNECTED, s(6.9));

            assertEquals(NOTHING, coordinator.tick(s(9)));
            assertEquals(Optional.of(call(1)), coordinator.call());
        }

        @Test
        void theGuestMayAskForItWhereThereWasAPath() {
            stand(1, 3);

            assertEquals(begins(2), coordinator.fromGuest(restart(1), s(4)));
        }

        @Test
        void theGuestAsksInVainWhileTheFirstPathIsSought() {
            for (var asked = 1; asked < 100; asked++) {
                assertEquals(NOTHING, coordinator.fromGuest(restart(1), s(asked / 11.0)));
            }
            assertEquals(Optional.of(call(1)), coordinator.call());
        }

        @Test
        void whoeverAsksAgainAndAgainBeginsOne() {
            stand(1, 3);
            var done = new ArrayList<CallAction>();
            for (var asked = 0; asked < 50; asked++) {
                done.addAll(coordinator.fromGuest(restart(1), s(4 + asked / 10.0)));
                done.addAll(coordinator.fromGuest(restart(2), s(4 + asked / 10.0)));
            }

            assertEquals(begins(2), done);
        }

        @Test
        void withoutALineItWaitsForTheLine() {
            stand(1, 3);
            coordinator.lineLost();
            coordinator.connection(call(1), Connection.DISCONNECTED, s(4));
            assertEquals(NOTHING, coordinator.tick(s(8)));

            coordinator.lineStands(s(9));
            assertEquals(begins(2), coordinator.tick(s(9)));
        }
    }

    @ParameterizedTest
    @EnumSource(NewPath.class)
    void neverGivesTwoAttemptsOneName(NewPath way) {
        var walked = new CallCoordinator(() -> call(++given), way);
        var chance = new Random(11);
        var names = new ArrayList<CallId>();
        var restarts = 0;
        for (var step = 1; step < 5000; step++) {
            var now = s(step);
            var done =
                    switch (chance.nextInt(9)) {
                        case 0 -> walked.paneReady(now);
                        case 1 -> walked.lineStands(now);
                        case 2 -> walked.admitted(ICE, now);
                        case 3 -> walked.guestIsAnother(now);
                        case 4 -> walked.dismissed();
                        case 5 -> walked.report(Reports.in(Connection.FAILED, call(given)), now);
                        case 6 -> walked.connection(call(given), Connection.CONNECTED, now);
                        case 7 -> walked.fromGuest(restart(given), now);
                        default -> walked.tick(now);
                    };
            for (var action : done) {
                if (action instanceof StartCall start) {
                    names.add(start.call());
                    assertEquals(Optional.of(start.call()), walked.call());
                }
                restarts += action instanceof RestartIce ? 1 : 0;
            }
        }

        assertTrue(names.size() > 100, names.size() + " attempts");
        assertEquals(names.size(), names.stream().distinct().count());
        assertEquals(way == NewPath.WITHIN_THE_ATTEMPT, restarts > 0, restarts + " paths within an attempt");
    }
}
