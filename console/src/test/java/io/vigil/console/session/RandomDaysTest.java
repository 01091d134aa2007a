package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ProtectorAnswer.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Long days played by chance, always the same ones, while the clock jumps to and fro. */
class RandomDaysTest {
    private static final int DAYS = 400;
    private static final int WISHES_A_DAY = 500;

    private final Random chance = new Random(20261123);
    private final Set<Phase> reached = EnumSet.noneOf(Phase.class);
    private int confirmed;
    private int accepted;

    @Tag("SAFE-01")
    @Tag("SAFE-02")
    @Tag("SAFE-12")
    @Tag("SAFE-27")
    @Test
    void keepWhatIsAlwaysTrue() {
        for (var day = 0; day < DAYS; day++) {
            play();
        }

        assertEquals(EnumSet.allOf(Phase.class), reached);
        assertTrue(confirmed > DAYS / 20, confirmed + " days came to the medicine");
        assertTrue(accepted > DAYS * 20, accepted + " wishes were accepted");
    }

    private void play() {
        var session = Session.notBegun();
        var now = Day.NOON;
        for (var wishes = 0; wishes < WISHES_A_DAY; wishes++) {
            now = now.plus(jump());
            var wish = wish(session, now);
            var byHand = session.plan().isPresent() && new ByHand(session.facts(), now).mayBeConfirmed();
            var decision = wish.decide(session, now);
            assertEquals(decision, wish.decide(session, now), "the same question has the same answer");
            if (decision instanceof Decision.Accepted yes) {
                accepted++;
                var after = session.after(yes.events());
                stepped(session, after, byHand);
                session = after;
            }
        }
    }

    private void stepped(Session before, Session after, boolean byHand) {
        reached.add(after.phase());
        assertEquals(after, Session.of(after.facts()), "a restart finds the same session");
        assertEquals(after.phase(), Session.of(after.facts()).phase());
        assertEquals(before.facts(), after.facts().subList(0, before.facts().size()), "no fact is edited");
        if (before.medicine().isEmpty() && after.medicine().isPresent()) {
            confirmed++;
            assertTrue(byHand, () -> "confirmed after " + before.facts());
        }
        if (before.phase() == Phase.HELD) {
            assertTrue(after.phase() == Phase.HELD || !after.outsideThePlan().isEmpty());
        }
        if (before.takenAt().isPresent()) {
            assertEquals(before.takenAt(), after.takenAt(), "the clock of the first dose stands");
            assertFalse(after.phase().isBeforeTheMedicine() || after.phase() == Phase.HELD);
        }
    }

    private SessionCommand wish(Session session, Instant now) {
        var every = Wishes.every(now);
        return chance.nextInt(10) == 0 ? every.get(chance.nextInt(every.size())) : sensible(session, now);
    }

    /** What a therapist would do at this point, more or less. */
    private SessionCommand sensible(Session session, Instant now) {
        if (session.plan().isEmpty()) {
            return new SessionCommand.Begin(Day.plan());
        }
        var items = List.of(Item.values()).stream()
                .filter(item -> session.phase()
                                .part()
                                .filter(part -> part == item.part())
                                .isPresent()
                        && session.standing(item).isEmpty())
                .toList();
        if (!items.isEmpty() && chance.nextInt(8) > 0) {
            return new SessionCommand.KeepItem(items.get(chance.nextInt(items.size())), "as it is");
        }
        if (session.phase() == Phase.CHECK_IN
                && session.vitals(session.today(now)).isEmpty()) {
            return new SessionCommand.TakeVitals(118, 76, 64);
        }
        if (session.phase() == Phase.GREEN_LIGHT && chance.nextBoolean()) {
            var names = session.protectors();
            return Day.hear(names.get(chance.nextInt(names.size())), Answer.GREEN, "Ana stays");
        }
        return session.phase() == Phase.SELF_ADMINISTRATION && chance.nextBoolean()
                ? new SessionCommand.ConfirmSelfAdministration(now, "one", SessionEvent.Witness.REPORTED)
                : new SessionCommand.GoOn();
    }

    private Duration jump() {
        return switch (chance.nextInt(400)) {
            case 0 -> Duration.ofHours(13);
            case 1 -> Duration.ofMinutes(-7);
            default -> Duration.ofSeconds(chance.nextInt(20));
        };
    }
}
