package io.vigil.console.session;

import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.session.event.Correcting;
import io.vigil.console.session.event.SessionEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the protectors said, as the facts add up. Filled by {@link Folded} and not changed afterwards. */
final class Protectors {
    final Set<String> known = new LinkedHashSet<>();
    final Map<String, Session.Answered> answers = new LinkedHashMap<>();
    final Map<String, Session.Answered> conditions = new LinkedHashMap<>();
    final Map<String, Instant> concerns = new LinkedHashMap<>();
    private final Map<String, List<Session.Answered>> said = new LinkedHashMap<>();
    private final Map<String, Instant> foundToday = new LinkedHashMap<>();
    private final Set<String> everHeard = new HashSet<>();

    /** Somebody who was not on the list when the day began. */
    void found(SessionEvent.ProtectorAdded event) {
        if (known.add(event.protector())) {
            foundToday.put(event.protector(), event.at());
        }
    }

    /** When a name came onto the list, if it came today and never said a word, not even one that was taken back. */
    Optional<Instant> foundAndNeverHeard(String protector) {
        return Optional.ofNullable(foundToday.get(protector)).filter(at -> !everHeard.contains(protector));
    }

    /** Whether there was somebody to take off: nobody who ever answered leaves the list. */
    boolean takenOff(String protector) {
        if (foundAndNeverHeard(protector).isEmpty()) {
            return false;
        }
        foundToday.remove(protector);
        return known.remove(protector);
    }

    void heard(SessionEvent.ProtectorHeard event) {
        var protector = event.answer().protector();
        var answered = new Session.Answered(event.answer(), event.at());
        known.add(protector); // also when the fact that first named it is lost
        everHeard.add(protector);
        said.computeIfAbsent(protector, first -> new ArrayList<>()).add(answered);
        answers.put(protector, answered);
        agree(protector, answered);
    }

    private void agree(String protector, Session.Answered answered) {
        if (answered.answer().answer() == Answer.CONCERN) {
            conditions.remove(protector); // a new concern asks for a new agreement
            concerns.put(protector, answered.at());
        }
        if (!answered.answer().condition().isEmpty()) {
            conditions.put(protector, answered);
        }
    }

    /** The last answer was none: the protector stands as not asked, and what it said before still counts against it. */
    void takenBack(Correcting.AnswerTakenBack event) {
        var protector = event.protector();
        answers.remove(protector);
        var stands = said.getOrDefault(protector, new ArrayList<>());
        if (!stands.isEmpty() && stands.get(stands.size() - 1).at().equals(event.of())) {
            stands.remove(stands.size() - 1);
        }
        conditions.remove(protector);
        concerns.remove(protector);
        stands.forEach(answered -> agree(protector, answered));
    }
}
