package io.vigil.console.session.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.PracticeDay;
import io.vigil.console.checklist.SettingChecks;
import io.vigil.console.session.ByHand;
import io.vigil.console.session.Day;
import io.vigil.console.session.Gates;
import io.vigil.console.session.command.ExperienceCommand.KeepCheck;
import io.vigil.console.session.event.Experience.CheckStand;
import io.vigil.console.session.event.Phase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Setting checks as a practice has set them (domain.md §4). */
class OwnChecksTest {
    private static final SettingChecks CHECKS =
            new SettingChecks(List.of(new SettingChecks.LeftOff(Item.MUSIC, "silence is our way")), List.of(Day.BELL));

    /** Ready for the medicine but for what the practice asks. */
    private static Day atTheSetting() {
        var day = new Day().ask(new SessionCommand.Begin(Day.plan().in(new PracticeDay(CHECKS, 8))));
        day.goOnTo(Phase.SETTING);
        for (var item : Item.values()) {
            if (item.part() == Item.Part.SETTING && item != Item.MUSIC) {
                day.ask(new SessionCommand.KeepItem(item, ""));
            }
        }
        return day;
    }

    @Tag("SAFE-38")
    @Test
    void aCheckOfThePracticeClosesTheWayUntilItIsSo() {
        var day = atTheSetting();
        assertEquals(
                "Still open: a small bell at hand.",
                day.refused(new SessionCommand.GoOn()).what());

        day.ask(new KeepCheck(Day.BELL, CheckStand.SO, ""));
        day.ask(new SessionCommand.GoOn());

        assertEquals(Phase.SELF_ADMINISTRATION, day.session.phase());
        assertTrue(day.isConfirmable());
        assertTrue(new ByHand(day.session.facts(), day.now).mayBeConfirmed());
    }

    @Tag("SAFE-38")
    @Test
    void takenBackItClosesTheWayAtTheMedicineToo() {
        var day = atTheSetting().ask(new KeepCheck(Day.BELL, CheckStand.SO, ""));
        day.ask(new SessionCommand.GoOn());

        day.ask(new KeepCheck(Day.BELL, CheckStand.NOT_SO, ""));

        assertFalse(day.isConfirmable());
        assertFalse(new ByHand(day.session.facts(), day.now).mayBeConfirmed());
    }

    @Tag("SAFE-38")
    @Test
    void itIsLeftOutWithAReasonOnly() {
        var day = atTheSetting();
        assertEquals(
                "A reason is missing.",
                day.refused(new KeepCheck(Day.BELL, CheckStand.LEFT_OUT, " ")).what());

        day.ask(new KeepCheck(Day.BELL, CheckStand.LEFT_OUT, "Ana claps instead"));
        day.ask(new SessionCommand.GoOn());

        assertEquals(Phase.SELF_ADMINISTRATION, day.session.phase());
    }

    @Tag("SAFE-38")
    @Tag("SAFE-05")
    @Test
    void whatWasSoOnAnotherDayIsAskedAgain() {
        var day = atTheSetting().ask(new KeepCheck(Day.BELL, CheckStand.SO, ""));

        day.pass(Duration.ofDays(1));

        assertTrue(Gates.beforeTheMedicine(day.session, day.now).stream()
                .anyMatch(missing -> missing.check().isPresent()));
    }

    @Test
    void aCheckThatIsNotOfThePracticeIsNotKept() {
        assertEquals(
                "That is not possible at this point of the day.",
                atTheSetting()
                        .refused(new KeepCheck("anything", CheckStand.SO, ""))
                        .what());
    }

    @Test
    void theTimeInTheMouthIsThePractices() {
        var day = atTheSetting().ask(new KeepCheck(Day.BELL, CheckStand.SO, ""));
        day.goOnTo(Phase.SELF_ADMINISTRATION);
        day.ask(day.confirmation()).pass(Duration.ofMinutes(5));

        assertEquals(Duration.ofMinutes(3), day.session.journey().orElseThrow().leftInMouth(day.now));
    }

    @Tag("SAFE-38")
    @ParameterizedTest
    @EnumSource(Item.class)
    void onlySettingChecksThatTheSitterDoesNotHangOnMayBeLeftOff(Item item) {
        var may = item.part() == Item.Part.SETTING && item != Item.SITTER_IN_EARSHOT && item != Item.SECOND_DEVICE;

        assertEquals(may, SettingChecks.mayBeLeftOff(item));
    }

    @Test
    void afterTheMedicineNoneIsKeptAnyMore() {
        var day = atTheSetting().ask(new KeepCheck(Day.BELL, CheckStand.SO, ""));
        day.ask(new SessionCommand.GoOn()).ask(day.confirmation());

        assertEquals(SessionNotices.notNow(), day.refused(new KeepCheck(Day.BELL, CheckStand.NOT_SO, "")));
    }

    @Test
    void nothingOfAnotherPracticeIsKept() {
        assertEquals(
                SessionNotices.notNow(),
                atTheSetting().refused(new KeepCheck("a bell of somebody else", CheckStand.SO, "")));
    }
}
