package io.vigil.console.call.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.call.device.DeviceReading.Voice;
import io.vigil.console.call.media.DeviceState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SAFE-58")
class DeviceWatchTest {
    private static final Duration NOW = Duration.ofHours(3);
    private static final DeviceState WELL = new DeviceState(
            OptionalDouble.of(0.8), Optional.of(true), Optional.of(true), Optional.of("wifi"), Optional.of(true));

    @Test
    void nothingIsSaidOfADeviceThatToldNothing() {
        var reading = DeviceWatch.untold().reading(NOW);

        assertEquals(Voice.NOT_YET, reading.voice());
        assertEquals(Set.of(), reading.concerns());
        assertEquals(DeviceState.UNTOLD, reading.state());
    }

    @Test
    void aDeviceThatIsWellWorriesNobody() {
        var reading = DeviceWatch.untold().told(WELL, NOW).reading(NOW.plusSeconds(60));

        assertEquals(Voice.TELLS, reading.voice());
        assertEquals(Set.of(), reading.concerns());
        assertEquals(Optional.of(NOW), reading.toldAt());
    }

    @Test
    void afterTwoTellingsThatDidNotComeItIsSilentAndWhatItSaidStaysKnown() {
        var told = DeviceWatch.untold().told(battery(0.5, false), NOW);

        assertEquals(
                Voice.TELLS, told.reading(NOW.plus(DeviceWatch.SILENT_AFTER)).voice());
        var later = told.reading(NOW.plus(DeviceWatch.SILENT_AFTER).plusMillis(1));
        assertEquals(Voice.SILENT, later.voice());
        assertEquals(OptionalDouble.of(0.5), later.state().battery());
        assertEquals(
                Voice.TELLS,
                told.told(WELL, NOW.plusSeconds(600))
                        .reading(NOW.plusSeconds(601))
                        .voice());
    }

    @Test
    void aLowBatteryThatDoesNotChargeWantsTheChargerUntilItIsConnected() {
        var low = DeviceWatch.untold().told(battery(DeviceWatch.LOW, false), NOW);

        assertEquals(Set.of(Concern.CHARGER_WANTED), low.reading(NOW).concerns());
        assertEquals(
                Set.of(),
                low.told(battery(0.3, true), NOW.plusSeconds(1)).reading(NOW).concerns());
        assertEquals(
                Set.of(),
                DeviceWatch.untold().told(battery(0.05, true), NOW).reading(NOW).concerns());
        assertEquals(
                Set.of(),
                DeviceWatch.untold()
                        .told(battery(0.31, false), NOW)
                        .reading(NOW)
                        .concerns());
    }

    @Test
    void aValueThatTremblesAtTheLineIsSaidOnce() {
        var trembling =
                DeviceWatch.untold().told(battery(0.30, false), NOW).told(battery(0.31, false), NOW.plusSeconds(30));

        assertEquals(
                Set.of(Concern.CHARGER_WANTED),
                trembling.reading(NOW.plusSeconds(30)).concerns());
        assertEquals(
                Set.of(),
                trembling
                        .told(battery(0.36, false), NOW.plusSeconds(60))
                        .reading(NOW.plusSeconds(60))
                        .concerns());
    }

    @Test
    void aBatteryThatRunsDownTooFastIsSaidLongBeforeItIsLow() {
        var watch = DeviceWatch.untold().told(battery(0.80, false), NOW);
        var tenMinutesLater = NOW.plusMinutes(10);
        watch = watch.told(battery(0.74, false), tenMinutesLater); // 0.6 % a minute: 123 minutes

        assertEquals(
                Optional.of(Duration.ofSeconds(7_400)),
                watch.reading(tenMinutesLater).batteryLasts());
        assertEquals(Set.of(), watch.reading(tenMinutesLater).concerns());

        watch = watch.told(battery(0.72, false), NOW.plusMinutes(12));
        assertEquals(
                Set.of(Concern.CHARGER_WANTED),
                watch.reading(NOW.plusMinutes(12)).concerns());
    }

    @Test
    void aPaceIsNotToldFromTooLittle() {
        var watch = DeviceWatch.untold().told(battery(0.80, false), NOW);

        assertEquals(
                Optional.empty(),
                watch.told(battery(0.70, false), NOW.plusMinutes(4))
                        .reading(NOW.plusMinutes(4))
                        .batteryLasts());
        assertEquals(
                Optional.empty(),
                watch.told(battery(0.78, false), NOW.plusMinutes(20))
                        .reading(NOW.plusMinutes(20))
                        .batteryLasts());
        assertTrue(watch.told(battery(0.77, false), NOW.plusMinutes(20))
                .reading(NOW.plusMinutes(20))
                .batteryLasts()
                .isPresent());
    }

    @Test
    void chargingInBetweenBeginsThePaceAnew() {
        var watch = DeviceWatch.untold()
                .told(battery(0.80, false), NOW)
                .told(battery(0.60, true), NOW.plusMinutes(10))
                .told(battery(0.60, false), NOW.plusMinutes(11));

        assertEquals(Optional.empty(), watch.reading(NOW.plusMinutes(11)).batteryLasts());
        assertEquals(Set.of(), watch.reading(NOW.plusMinutes(11)).concerns());
    }

    @Test
    void aBatteryThatRoseWithoutAWordOfChargingBeginsThePaceAnewToo() {
        var untoldCharging = new DeviceState(
                OptionalDouble.of(0.60), Optional.empty(), Optional.of(true), Optional.empty(), Optional.of(true));
        var fuller = new DeviceState(
                OptionalDouble.of(0.70), Optional.empty(), Optional.of(true), Optional.empty(), Optional.of(true));
        var watch = DeviceWatch.untold().told(untoldCharging, NOW).told(fuller, NOW.plusMinutes(30));

        assertEquals(Optional.empty(), watch.reading(NOW.plusMinutes(30)).batteryLasts());
    }

    @Test
    void aPageThatStaysBehindAnotherIsSaidAfterAWhile() {
        var behind = DeviceWatch.untold().told(visible(false, false), NOW);

        assertEquals(
                Set.of(),
                behind.reading(NOW.plus(DeviceWatch.BEHIND_FOR).minusMillis(1)).concerns());
        assertEquals(
                Set.of(Concern.PAGE_BEHIND),
                behind.reading(NOW.plus(DeviceWatch.BEHIND_FOR)).concerns());
        var again = behind.told(visible(false, false), NOW.plusSeconds(30));
        assertEquals(
                Set.of(Concern.PAGE_BEHIND), again.reading(NOW.plusSeconds(31)).concerns());
        assertEquals(
                Set.of(),
                again.told(WELL, NOW.plusSeconds(40))
                        .reading(NOW.plusSeconds(60))
                        .concerns());
    }

    @Test
    void aScreenThatMayDarkenIsSaidWhetherRefusedOrNotToBeHad() {
        var refused = DeviceWatch.untold().told(visible(true, false), NOW);
        var notToBeHad = DeviceWatch.untold()
                .told(
                        new DeviceState(
                                OptionalDouble.empty(),
                                Optional.empty(),
                                Optional.of(true),
                                Optional.empty(),
                                Optional.empty()),
                        NOW);

        assertEquals(
                Set.of(),
                refused.reading(NOW.plus(DeviceWatch.DARKENS_AFTER).minusMillis(1))
                        .concerns());
        for (var watch : List.of(refused, notToBeHad)) {
            assertEquals(
                    Set.of(Concern.SCREEN_MAY_DARKEN),
                    watch.reading(NOW.plus(DeviceWatch.DARKENS_AFTER)).concerns());
        }
        assertEquals(
                Set.of(),
                refused.told(WELL, NOW.plusSeconds(6))
                        .reading(NOW.plusSeconds(60))
                        .concerns());
    }

    @ParameterizedTest
    @ValueSource(strings = {"slow-2g", "2g", "3g", "none"})
    void aSlowNetworkIsSaid(String kind) {
        assertEquals(Set.of(Concern.SLOW_NETWORK), on(kind).reading(NOW).concerns());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wifi", "4g", "ethernet", "cellular", "unknown", "<script>", ""})
    void anyOtherNetworkIsNot(String kind) {
        assertEquals(Set.of(), on(kind).reading(NOW).concerns());
    }

    @Test
    void severalConcernsStandTogether() {
        var poor = new DeviceState(
                OptionalDouble.of(0.1), Optional.of(false), Optional.of(false), Optional.of("2g"), Optional.of(false));

        assertEquals(
                Set.of(Concern.CHARGER_WANTED, Concern.PAGE_BEHIND, Concern.SLOW_NETWORK),
                DeviceWatch.untold()
                        .told(poor, NOW)
                        .reading(NOW.plusSeconds(60))
                        .concerns());
    }

    @Test
    void everyConcernHasItsThreeSentences() {
        for (var concern : Concern.values()) {
            assertFalse(DeviceNotices.of(concern).next().isBlank());
        }
    }

    private static DeviceState battery(double share, boolean charging) {
        return new DeviceState(
                OptionalDouble.of(share),
                Optional.of(charging),
                Optional.of(true),
                Optional.of("wifi"),
                Optional.of(true));
    }

    private static DeviceState visible(boolean visible, boolean screenStaysOn) {
        return new DeviceState(
                OptionalDouble.of(0.8),
                Optional.of(true),
                Optional.of(visible),
                Optional.of("wifi"),
                Optional.of(screenStaysOn));
    }

    private static DeviceWatch on(String network) {
        return DeviceWatch.untold()
                .told(
                        new DeviceState(
                                OptionalDouble.of(0.8),
                                Optional.of(true),
                                Optional.of(true),
                                Optional.of(network),
                                Optional.of(true)),
                        NOW);
    }
}
