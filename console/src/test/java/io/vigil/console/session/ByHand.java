package io.vigil.console.session;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.PracticeDay;
import io.vigil.console.checklist.ProtectorAnswer;
import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.checklist.SettingChecks;
import io.vigil.console.checklist.Vitals;
import io.vigil.console.session.event.Correcting;
import io.vigil.console.session.event.Experience;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What domain.md §3 asks before the medicine, read from the bare facts as a supervisor would read a sheet of paper: slowly,
 * and without a line of the code that is tested.
 */
public final class ByHand {
    private final List<SessionEvent> facts;
    private final LocalDate today;

    public ByHand(List<SessionEvent> facts, Instant now) {
        this.facts = facts;
        this.today = dateOf(now);
    }

    private static LocalDate dateOf(Instant instant) {
        return instant.atZone(Day.ZONE).toLocalDate();
    }

    /** Whether the client's own taking of the medicine may be confirmed now. */
    public boolean mayBeConfirmed() {
        return isInItsStep()
                && itIsNoTalk()
                && nothingWasTaken()
                && everyProtectorIsGreen()
                && everyItemStands()
                && everyCheckOfThePracticeStands()
                && vitalsAllow()
                && theSitterCanBeCalled();
    }

    private boolean theSitterCanBeCalled() {
        return facts.stream()
                .anyMatch(fact -> fact instanceof SessionEvent.Began began
                        && !began.plan().contacts().sitterPhone().isBlank());
    }

    private boolean itIsNoTalk() {
        return facts.stream()
                .noneMatch(fact -> fact instanceof SessionEvent.Began began
                        && began.plan().purpose().isPresent());
    }

    private boolean isInItsStep() {
        var last = Phase.CHECK_IN;
        for (var fact : facts) {
            if (fact instanceof SessionEvent.HeldOff || fact instanceof SessionEvent.Ended) {
                return false;
            }
            if (fact instanceof SessionEvent.PhaseEntered entered) {
                last = entered.phase();
            }
        }
        return last == Phase.SELF_ADMINISTRATION;
    }

    private boolean nothingWasTaken() {
        return facts.stream()
                .noneMatch(fact -> fact instanceof SessionEvent.MedicineConfirmed
                        || fact instanceof SessionEvent.MedicineOutsidePlan);
    }

    private boolean everyProtectorIsGreen() {
        var names = new LinkedHashSet<String>();
        for (var fact : facts) {
            if (fact instanceof SessionEvent.ProtectorAdded added) {
                names.add(added.protector());
            }
            if (fact instanceof Correcting.ProtectorTakenOff off && mayLeave(off)) {
                names.remove(off.protector());
            }
        }
        return !names.isEmpty() && names.stream().allMatch(this::isGreen);
    }

    /** Nobody who is known, and nobody who ever said a word before: a name alone. */
    private boolean mayLeave(Correcting.ProtectorTakenOff off) {
        var before = facts.subList(0, facts.indexOf(off));
        var begun = facts.stream()
                .filter(SessionEvent.Began.class::isInstance)
                .findFirst()
                .orElseThrow();
        return before.stream()
                        .noneMatch(fact -> fact instanceof SessionEvent.ProtectorHeard heard
                                && heard.answer().protector().equals(off.protector()))
                && facts.subList(0, facts.indexOf(begun)).stream()
                        .noneMatch(fact -> fact instanceof SessionEvent.ProtectorAdded added
                                && added.protector().equals(off.protector()));
    }

    private boolean isGreen(String protector) {
        var said = new ArrayList<ProtectorAnswer>();
        var asked = false;
        for (var fact : facts) {
            if (fact instanceof SessionEvent.ProtectorHeard heard
                    && heard.answer().protector().equals(protector)
                    && dateOf(fact.at()).equals(today)) {
                said.add(heard.answer());
                asked = true;
            }
            if (fact instanceof Correcting.AnswerTakenBack wrong
                    && wrong.protector().equals(protector)
                    && dateOf(wrong.of()).equals(today)) {
                said.remove(said.size() - 1);
                asked = false;
            }
        }
        var agreed = true;
        for (var answer : said) {
            agreed = !answer.condition().isEmpty() || (agreed && answer.answer() != Answer.CONCERN);
        }
        return asked && said.get(said.size() - 1).answer() == Answer.GREEN && agreed;
    }

    private boolean everyItemStands() {
        for (var item : Item.values()) {
            if (item.part() != Item.Part.PROCESSING
                    && item.part() != Item.Part.CLOSE
                    && !isLeftOff(item)
                    && !stands(item)) {
                return false;
            }
        }
        return true;
    }

    private Stream<SettingChecks> checks() {
        return facts.stream()
                .filter(SessionEvent.Began.class::isInstance)
                .flatMap(began -> ((SessionEvent.Began) began).plan().practice().stream())
                .map(PracticeDay::checks);
    }

    private boolean isLeftOff(Item item) {
        return checks().flatMap(checks -> checks.leftOff().stream()).anyMatch(off -> off.item() == item);
    }

    private boolean everyCheckOfThePracticeStands() {
        return checks().flatMap(checks -> checks.own().stream()).allMatch(check -> {
            var stands = false;
            for (var fact : facts) {
                if (fact instanceof Experience.OwnCheck own && own.check().equals(check)) {
                    stands = own.stand() != Experience.CheckStand.NOT_SO
                            && dateOf(fact.at()).equals(today);
                }
            }
            return stands;
        });
    }

    private boolean stands(Item item) {
        var stands = false;
        for (var fact : facts) {
            if (fact instanceof SessionEvent.ItemKept kept && kept.item() == item) {
                stands = dateOf(fact.at()).equals(today);
            }
            if (fact instanceof SessionEvent.ItemWaived waived && waived.item() == item) {
                stands = dateOf(fact.at()).equals(today)
                        && (item.part() == Item.Part.SETTING || item == Item.FASTING)
                        && !waived.reason().isBlank();
            }
            if (fact instanceof SessionEvent.ItemTakenBack back && back.item() == item) {
                stands = false;
            }
            if (fact instanceof Correcting.ProtectorTakenOff && item == Item.PARTS_NOT_LISTED) {
                stands = false;
            }
        }
        return stands;
    }

    private boolean vitalsAllow() {
        var readings = new ArrayList<Vitals>();
        for (var fact : facts) {
            if (fact instanceof SessionEvent.VitalsTaken taken
                    && dateOf(fact.at()).equals(today)) {
                readings.add(taken.vitals());
            }
            if (fact instanceof Correcting.VitalsCorrected corrected
                    && dateOf(corrected.of()).equals(today)) {
                readings.set(readings.size() - 1, corrected.vitals());
            }
        }
        for (var third = 2; third < readings.size(); third++) {
            if (!isGreen(readings.get(third - 2))
                    && !isGreen(readings.get(third - 1))
                    && isAbove(readings.get(third))) {
                return false;
            }
        }
        var size = readings.size();
        if (size == 0 || isAbove(readings.get(size - 1))) {
            return false;
        }
        return isGreen(readings.get(size - 1))
                || (size >= 3 && !isGreen(readings.get(size - 2)) && !isGreen(readings.get(size - 3)));
    }

    private static boolean isGreen(Vitals vitals) {
        return vitals.systolic() < 140 && vitals.diastolic() < 90 && vitals.heartRate() <= 100;
    }

    private static boolean isAbove(Vitals vitals) {
        return vitals.systolic() > 160 || vitals.diastolic() > 100 || vitals.heartRate() > 100;
    }
}
