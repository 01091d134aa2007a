package io.vigil.console.measures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the facts about one client's measures say today: every entry with its score, and what is still to be answered. */
public final class MeasureHistory {
    private final List<Taken> entries = new ArrayList<>();
    private final Map<UUID, Prompt> prompts = new LinkedHashMap<>();
    private final Map<UUID, SafetyStep> noted = new HashMap<>();
    private final Askings askings;

    /**
     * An entry with what it comes to.
     *
     * @param answers what was answered, where items are shown
     * @param correctedAt when another entry took its place; it counts no more then
     */
    public record Taken(Entry entry, Score score, Optional<Answers> answers, Optional<Instant> correctedAt) {
        public boolean counts() {
            return correctedAt.isEmpty();
        }
    }

    /** A safety prompt after which nothing was noted yet. */
    public record Prompt(UUID entry, Measure measure, int answer) {
        @Override
        public String toString() {
            return "Prompt[" + entry + "]";
        }
    }

    private MeasureHistory(List<MeasureFact> facts) {
        askings = Askings.of(facts);
        facts.forEach(fact -> fact.match(new Fold()));
        corrected();
    }

    /**
     * Folds the facts.
     *
     * @param facts of one client, in the order in which they were kept
     */
    public static MeasureHistory of(List<MeasureFact> facts) {
        return new MeasureHistory(facts);
    }

    /** Every entry of the measure, the latest day first; of one day, the last kept first. */
    public List<Taken> of(Measure measure) {
        return entries.stream()
                .filter(taken -> taken.entry().measure() == measure)
                .sorted(Comparator.comparing((Taken taken) -> taken.entry().on())
                        .thenComparing(taken -> taken.entry().at())
                        .reversed())
                .toList();
    }

    /** The prompts that wait for a word on what was done, the oldest first. Also those of answers that a client gave alone. */
    public List<Prompt> openPrompts() {
        return List.copyOf(prompts.values());
    }

    /** What was asked on the client's page, and what became of it. */
    public Askings askings() {
        return askings;
    }

    private void corrected() {
        var corrections = new HashMap<UUID, Entry>();
        for (var taken : entries) {
            taken.entry().corrects().ifPresent(id -> corrections.put(id, taken.entry()));
        }
        entries.replaceAll(taken -> new Taken(
                taken.entry(),
                taken.score(),
                taken.answers(),
                Optional.ofNullable(corrections.get(taken.entry().id()))
                        .filter(by -> by.measure() == taken.entry().measure())
                        .map(Entry::at)));
    }

    private final class Fold implements MeasureFact.Cases<Boolean> {
        @Override
        public Boolean answered(MeasureFact.Answered fact) {
            fact.answers()
                    .ofConcern()
                    .ifPresent(answer -> raise(fact.entry().id(), fact.entry().measure(), answer));
            return entries.add(
                    new Taken(fact.entry(), Score.of(fact.answers()), Optional.of(fact.answers()), Optional.empty()));
        }

        @Override
        public Boolean totalled(MeasureFact.Totalled fact) {
            if (fact.entry().measure() == Measure.C_SSRS && fact.total().signum() > 0) {
                raise(fact.entry().id(), Measure.C_SSRS, fact.total().intValueExact());
            }
            return entries.add(new Taken(
                    fact.entry(), Score.of(fact.entry().measure(), fact.total()), Optional.empty(), Optional.empty()));
        }

        @Override
        public Boolean safetyShown(MeasureFact.SafetyShown fact) {
            noted.remove(fact.entry()); // shown once more: what was noted before does not answer this one
            return prompts.put(fact.entry(), new Prompt(fact.entry(), fact.measure(), fact.answer())) == null;
        }

        @Override
        public Boolean safetyNoted(MeasureFact.SafetyNoted fact) {
            noted.put(fact.entry(), fact.step());
            return prompts.remove(fact.entry()) != null;
        }

        @Override
        public Boolean asked(OnPage.Asked fact) {
            return true;
        }

        /** Before anybody keeps it as an entry: what the client said is said. */
        @Override
        public Boolean given(OnPage.Given fact) {
            fact.answers().ofConcern().ifPresent(answer -> raise(fact.asking(), Measure.PHQ_9, answer));
            return true;
        }

        @Override
        public Boolean declined(OnPage.Declined fact) {
            return true;
        }

        @Override
        public Boolean putAway(OnPage.PutAway fact) {
            return true;
        }

        private void raise(UUID entry, Measure measure, int answer) {
            var step = noted.get(entry);
            if (step == null || step == SafetyStep.MISTAKE) { // said to be a slip, and still kept like this
                prompts.putIfAbsent(entry, new Prompt(entry, measure, answer));
            }
        }
    }
}
