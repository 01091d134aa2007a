package io.vigil.console.session;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.Vitals;
import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.Ladder;
import io.vigil.console.journey.Mark;
import io.vigil.console.session.event.AfterLadder;
import io.vigil.console.session.event.Correcting;
import io.vigil.console.session.event.Drill;
import io.vigil.console.session.event.Experience;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the facts of a session add up to. Filled by {@link Session}'s constructor and not changed afterwards. */
final class Folded implements SessionEvent.Cases<Folded> {
    final Map<Item, Session.Standing> items = new EnumMap<>(Item.class);
    final Protectors protectors = new Protectors();
    final Told told = new Told();
    final List<Vitals> vitals = new ArrayList<>();
    final List<SessionEvent.Marked> marks = new ArrayList<>();
    final List<SessionEvent.SedationJudged> sedations = new ArrayList<>();
    /** What was pressed in this step and can be taken back, oldest first. */
    final List<SessionEvent> pressed = new ArrayList<>();

    final List<SessionEvent.MedicineOutsidePlan> outside = new ArrayList<>();
    Alarms alarms = Alarms.none();
    Ladder ladder = Ladder.closed();
    /** The ladder that is practised; never open while anything is wrong in earnest. */
    Ladder drill = Ladder.closed();

    final Ladders ladders = new Ladders();
    boolean watched;
    Phase phase = Phase.CHECK_IN;
    Instant phaseSince = Instant.EPOCH;
    boolean ended;
    /** The address as it stood when the emergency number was asked; empty when none was said by then. */
    String numberAskedAt = "";

    @Nullable
    SessionPlan plan;

    @Nullable
    Instant begunAt;

    SessionEvent.@Nullable MedicineConfirmed medicine;

    @Nullable
    Instant takenAt;

    SessionEvent.@Nullable After mouth;

    @Nullable
    String heldReason;

    @Nullable
    Instant contactLostSince;

    @Nullable
    Instant helpAskedAt;

    @Nullable
    Instant checkInAskedAt;

    /** The first medicine outside the plan that the ladder was not stood down from. */
    @Nullable
    Instant outsideSince;

    SessionEvent.@Nullable BreathingSeen breathing;

    @Nullable
    Instant lastMedicineAt;

    @Override
    public Folded began(SessionEvent.Began event) {
        plan = event.plan();
        begunAt = event.at();
        phaseSince = event.at();
        protectors.known.addAll(event.plan().protectors());
        return this;
    }

    @Override
    public Folded itemKept(SessionEvent.ItemKept event) {
        if (event.item() == Item.EMERGENCY_NUMBER) {
            numberAskedAt = items.get(Item.ADDRESS) instanceof Session.Standing.Kept address ? address.text() : "";
        }
        items.put(event.item(), new Session.Standing.Kept(event.text(), event.at()));
        return this;
    }

    @Override
    public Folded itemTakenBack(SessionEvent.ItemTakenBack event) {
        items.remove(event.item());
        return this;
    }

    @Override
    public Folded itemWaived(SessionEvent.ItemWaived event) {
        items.put(event.item(), new Session.Standing.Waived(event.reason(), event.at()));
        return this;
    }

    @Override
    public Folded vitalsTaken(SessionEvent.VitalsTaken event) {
        vitals.add(event.vitals());
        return this;
    }

    @Override
    public Folded protectorHeard(SessionEvent.ProtectorHeard event) {
        protectors.heard(event);
        return this;
    }

    @Override
    public Folded protectorAdded(SessionEvent.ProtectorAdded event) {
        if (plan == null) { // those that are known come before the beginning of the day
            protectors.known.add(event.protector());
        } else {
            protectors.found(event);
        }
        return this;
    }

    @Override
    public Folded phaseEntered(SessionEvent.PhaseEntered event) {
        phase = event.phase();
        phaseSince = event.at();
        pressed.clear();
        watched = phase != Phase.DONE && (watched || phase.isWatched());
        endDrillIfInEarnest();
        return this;
    }

    @Override
    public Folded heldOff(SessionEvent.HeldOff event) {
        phase = Phase.HELD;
        phaseSince = event.at();
        heldReason = event.reason();
        return this;
    }

    @Override
    public Folded medicineConfirmed(SessionEvent.MedicineConfirmed event) {
        medicine = event;
        drill = Ladder.closed();
        lastMedicineAt = event.at();
        if (takenAt == null) {
            takenAt = event.takenAt();
        }
        return this;
    }

    @Override
    public Folded medicineOutsidePlan(SessionEvent.MedicineOutsidePlan event) {
        outside.add(event);
        drill = Ladder.closed();
        watched = true;
        alarms = alarms.over(Cause.MEDICINE_OUTSIDE_PLAN).raised(Cause.MEDICINE_OUTSIDE_PLAN, event.at());
        ladder = ladder.opened(Cause.MEDICINE_OUTSIDE_PLAN, event.at());
        ladders.follow(ladder);
        if (outsideSince == null) {
            outsideSince = event.at();
        }
        lastMedicineAt = event.at();
        if (takenAt == null) {
            takenAt = event.at();
        }
        return this;
    }

    @Override
    public Folded mouthEmptied(SessionEvent.MouthEmptied event) {
        mouth = event.after();
        if (event.after() == SessionEvent.After.NOT_YET) {
            pressed.removeIf(SessionEvent.MouthEmptied.class::isInstance);
        } else {
            pressed.add(event);
        }
        return this;
    }

    @Override
    public Folded marked(SessionEvent.Marked event) {
        marks.add(event);
        pressed.add(event);
        if (event.mark() == Mark.LOOK_IN) {
            alarms = alarms.over(Cause.LOOK_IN_MISSED);
        }
        return this;
    }

    @Override
    public Folded sedationJudged(SessionEvent.SedationJudged event) {
        sedations.add(event);
        pressed.add(event);
        return this;
    }

    @Override
    public Folded contactLost(SessionEvent.ContactLost event) {
        contactLostSince = event.since();
        return this;
    }

    @Override
    public Folded contactBack(SessionEvent.ContactBack event) {
        contactLostSince = null;
        alarms = alarms.over(Cause.CONTACT_LOST);
        return this;
    }

    @Override
    public Folded helpAsked(SessionEvent.HelpAsked event) {
        if (helpAskedAt == null) {
            helpAskedAt = event.at();
        }
        alarms = alarms.raised(Cause.HELP, event.at());
        drill = Ladder.closed();
        return this;
    }

    @Override
    public Folded helpAnswered(SessionEvent.HelpAnswered event) {
        helpAskedAt = null;
        alarms = alarms.over(Cause.HELP);
        return this;
    }

    @Override
    public Folded alarmRaised(SessionEvent.AlarmRaised event) {
        alarms = alarms.raised(event.cause(), event.since());
        drill = Ladder.closed();
        return this;
    }

    @Override
    public Folded alarmTaken(SessionEvent.AlarmTaken event) {
        alarms = alarms.taken(event.cause());
        return this;
    }

    @Override
    public Folded alarmOver(SessionEvent.AlarmOver event) {
        alarms = alarms.over(event.cause());
        return this;
    }

    @Override
    public Folded checkInAsked(SessionEvent.CheckInAsked event) {
        if (checkInAskedAt == null) {
            checkInAskedAt = event.at();
        }
        return this;
    }

    @Override
    public Folded checkInAnswered(SessionEvent.CheckInAnswered event) {
        checkInAskedAt = null;
        alarms = alarms.over(Cause.CHECK_IN_UNANSWERED);
        return this;
    }

    @Override
    public Folded dangerSeen(SessionEvent.DangerSeen event) {
        ladder = ladder.opened(foremost(), event.at()).endangered(event.danger());
        ladders.follow(ladder);
        drill = Ladder.closed();
        return this;
    }

    @Override
    public Folded breathingSeen(SessionEvent.BreathingSeen event) {
        breathing = event;
        return this;
    }

    @Override
    public Folded rungStarted(SessionEvent.RungStarted event) {
        ladder = ladder.opened(event.cause(), event.at())
                .started(event.rung(), new Ladder.Called(event.whom(), event.number()), event.at());
        ladders.follow(ladder);
        drill = Ladder.closed();
        return this;
    }

    @Override
    public Folded rungReached(SessionEvent.RungReached event) {
        ladder = ladder.ended(event.rung(), Ladder.Outcome.REACHED, event.at());
        return this;
    }

    @Override
    public Folded rungNotReached(SessionEvent.RungNotReached event) {
        ladder = ladder.ended(event.rung(), Ladder.Outcome.NOT_REACHED, event.at());
        return this;
    }

    @Override
    public Folded ladderStoodDown(SessionEvent.LadderStoodDown event) {
        ladder = ladder.stoodDown();
        ladders.stoodDown(event.at());
        outsideSince = null;
        checkInAskedAt = null;
        alarms = alarms.stoodDown();
        return this;
    }

    /** Whether there is anything that a drill may not stand beside. */
    boolean isInEarnest() {
        return watched
                || ended
                || takenAt != null
                || ladder.isOpen()
                || !alarms.on().isEmpty();
    }

    private void endDrillIfInEarnest() {
        if (isInEarnest()) {
            drill = Ladder.closed();
        }
    }

    Cause foremost() {
        return alarms.foremost().map(Alarms.Alarm::cause).orElse(Cause.OWN_KEY);
    }

    @Override
    public Folded ended(SessionEvent.Ended event) {
        ended = true;
        watched = false;
        drill = Ladder.closed();
        return this;
    }

    @Override
    public Folded correcting(Correcting event) {
        event.correct(new Corrected(this));
        return this;
    }

    @Override
    public Folded afterLadder(AfterLadder event) {
        event.tell(ladders);
        return this;
    }

    @Override
    public Folded drill(Drill event) {
        return event.rehearse(new DrillFolded(this));
    }

    @Override
    public Folded experience(Experience event) {
        event.tell(told);
        return this;
    }
}
