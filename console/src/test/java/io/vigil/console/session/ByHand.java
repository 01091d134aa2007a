package io.vigil.console.session;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.checklist.Vitals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What domain.md §3 asks before the medicine, read from the bare facts as a supervisor would read a sheet of paper: slowly,
 * and without a line of the code that is tested.
 */
final class ByHand {
    private final List<SessionEvent> facts;
    private final LocalDate today;

    ByHand(List<SessionEvent> facts, Instant now) {
        this.facts = facts;
        this.today = dateOf(now);
    }

    private static LocalDate dateOf(Instant instant) {
        return instant.atZone(Day.ZONE).toLocalDate();
    }

    /** Whether the client's own taking of the medicine may be confirmed now. */
    boolean mayBeConfirmed() {
        return isInItsStep()
                && nothingWasTaken()
                && everyProtectorIsGreen()
                && everyItemStands()
                && vitalsAllow()
                && theSitterCanBeCalled();
    }

    private boolean theSitterCanBeCalled() {
        return facts.stream()
                .anyMatch(fact -> fact instanceof SessionEvent.Began began
                        && !began.plan().contacts().sitterPhone().isBlank());
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
        }
        return !names.isEmpty() && names.stream().allMatch(this::isGreen);
    }

    private boolean isGreen(String protector) {
        var green = false;
        var agreed = true;
        for (var fact : facts) {
            if (fact instanceof SessionEvent.ProtectorHeard heard
                    && heard.answer().protector().equals(protector)
                    && dateOf(fact.at()).equals(today)) {
                green = heard.answer().answer() == Answer.GREEN;
                agreed = !heard.answer().condition().isEmpty()
                        || (agreed && heard.answer().answer() != Answer.CONCERN);
            }
        }
        return green && agreed;
    }

    private boolean everyItemStands() {
        for (var item : Item.values()) {
            if (item.part() != Item.Part.PROCESSING && item.part() != Item.Part.CLOSE && !stands(item)) {
                return false;
            }
        }
        return true;
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
