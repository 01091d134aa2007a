package io.vigil.console.measures;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What was asked on one client's page, and what became of it. The order of the facts does not matter. Answers that crossed
 * their own taking back wait for the therapist as others do: the client had sent them.
 */
public final class Askings {
    private final Map<UUID, OnPage.Asked> asked = new LinkedHashMap<>();
    private final Map<UUID, OnPage.Given> given = new LinkedHashMap<>();
    private final Set<UUID> declined = new HashSet<>();
    private final Map<UUID, Instant> putAway = new HashMap<>();
    private final Set<UUID> kept = new HashSet<>();

    /** What became of an asking. */
    public enum State {
        /** Nobody asked it. */
        UNKNOWN,
        ON_THE_PAGE,
        /** Answered, and not kept as an entry. */
        GIVEN,
        KEPT,
        DECLINED,
        PUT_AWAY
    }

    private Askings(List<MeasureFact> facts) {
        facts.forEach(fact -> fact.match(new Fold()));
    }

    /** Folds the facts of one client. */
    public static Askings of(List<MeasureFact> facts) {
        return new Askings(facts);
    }

    /** What became of the asking with this id. */
    public State state(UUID asking) {
        if (kept.contains(asking)) {
            return State.KEPT;
        }
        var answered = given.get(asking);
        var away = putAway.get(asking);
        if (away != null && (answered == null || !answered.at().isAfter(away))) {
            return State.PUT_AWAY;
        }
        if (answered != null) {
            return State.GIVEN;
        }
        if (declined.contains(asking)) {
            return State.DECLINED;
        }
        return asked.containsKey(asking) ? State.ON_THE_PAGE : State.UNKNOWN;
    }

    /** The asking with this id. */
    public Optional<OnPage.Asked> asked(UUID asking) {
        return Optional.ofNullable(asked.get(asking));
    }

    /** Whether the client's answers are there, whatever became of them. */
    public boolean isGiven(UUID asking) {
        return given.containsKey(asking);
    }

    /** The one that the client has before them: the last that was asked and neither answered nor put away. */
    public Optional<OnPage.Asked> onThePage() {
        return asked.values().stream()
                .filter(each -> state(each.asking()) == State.ON_THE_PAGE)
                .reduce((earlier, later) -> later);
    }

    /** What was answered and waits for the therapist, the oldest first. */
    public List<OnPage.Given> toBeKept() {
        return given.values().stream()
                .filter(each -> state(each.asking()) == State.GIVEN)
                .toList();
    }

    private final class Fold implements MeasureFact.Cases<Boolean> {
        @Override
        public Boolean answered(MeasureFact.Answered fact) {
            return kept.add(fact.entry().id());
        }

        @Override
        public Boolean totalled(MeasureFact.Totalled fact) {
            return true;
        }

        @Override
        public Boolean safetyShown(MeasureFact.SafetyShown fact) {
            return true;
        }

        @Override
        public Boolean safetyNoted(MeasureFact.SafetyNoted fact) {
            return true;
        }

        @Override
        public Boolean asked(OnPage.Asked fact) {
            return asked.put(fact.asking(), fact) == null;
        }

        /** The first counts: what is said again is the same. */
        @Override
        public Boolean given(OnPage.Given fact) {
            return given.putIfAbsent(fact.asking(), fact) == null;
        }

        @Override
        public Boolean declined(OnPage.Declined fact) {
            return declined.add(fact.asking());
        }

        @Override
        public Boolean putAway(OnPage.PutAway fact) {
            return putAway.merge(fact.asking(), fact.at(), (one, other) -> one.isAfter(other) ? one : other) != null;
        }
    }
}
