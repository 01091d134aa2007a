package io.vigil.console.desk.measures;

import io.vigil.console.measures.Answers;
import io.vigil.console.measures.Measure;
import io.vigil.console.measures.Questionnaire;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * An entry that is being made and is not kept yet.
 *
 * @param place which item is asked, from 0; behind the last item stands the question that is not scored, if there is
 *     one, and behind that nothing is asked any more
 * @param total as it was typed, or the screener's result
 * @param on the day, as it was typed
 * @param raised the answer for which the safety prompt was shown last
 */
record Draft(
        UUID entry,
        Measure measure,
        Optional<Corrected> corrects,
        Optional<Answers> answers,
        int place,
        String total,
        String on,
        OptionalInt raised) {

    /** The entry in whose place this one will stand. */
    record Corrected(UUID entry, LocalDate on) {}

    static Draft of(UUID entry, Measure measure, LocalDate today) {
        return new Draft(
                entry,
                measure,
                Optional.empty(),
                measure.questionnaire().map(Answers::none),
                0,
                "",
                today.toString(),
                OptionalInt.empty());
    }

    /** How many questions are asked one after the other. */
    private int asked() {
        if (measure == Measure.C_SSRS) {
            return 1;
        }
        return measure.questionnaire()
                .map(of -> of.items() + (of.asksForFunction() ? 1 : 0))
                .orElse(0);
    }

    boolean isAsking() {
        return place < asked();
    }

    /** Whether the question that is not scored is the one that is asked. */
    boolean isAtFunction() {
        return isAsking()
                && measure.questionnaire().filter(of -> place == of.items()).isPresent();
    }

    /** Whether the item about death and self-harm is the one that is asked. */
    boolean isAtSafety() {
        return isAsking()
                && (measure == Measure.C_SSRS
                        || (measure == Measure.PHQ_9 && place == Questionnaire.ITEM_OF_SAFETY - 1));
    }

    /** What stands answered where the draft is. */
    OptionalInt given() {
        if (measure == Measure.C_SSRS) {
            return total.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(total));
        }
        return answers.filter(each -> isAsking())
                .map(each -> isAtFunction() ? each.function() : each.items().get(place))
                .orElse(OptionalInt.empty());
    }

    /** Whether there is nothing to keep yet. */
    boolean isEmpty() {
        return total.isBlank()
                && answers.filter(each -> each.missing() < each.of().items()).isEmpty();
    }

    Draft answered(int answer) {
        if (measure == Measure.C_SSRS) {
            return with(answers, place, Integer.toString(answer), on);
        }
        return with(
                answers.map(each -> isAtFunction() ? each.withFunction(answer) : each.with(place, answer)),
                place,
                total,
                on);
    }

    Draft forward() {
        return with(answers, Math.min(place + 1, asked()), total, on);
    }

    Draft back() {
        return with(answers, Math.max(0, place - 1), total, on);
    }

    Draft typed(String typed) {
        return with(answers, place, typed, on);
    }

    Draft on(String typed) {
        return with(answers, place, total, typed);
    }

    Draft raising(OptionalInt answer) {
        return new Draft(entry, measure, corrects, answers, place, total, on, answer);
    }

    Draft correcting(Corrected wrong, Optional<Answers> answered, String kept) {
        return new Draft(
                entry,
                measure,
                Optional.of(wrong),
                answered,
                0,
                kept,
                wrong.on().toString(),
                raised);
    }

    private Draft with(Optional<Answers> given, int at, String sum, String day) {
        return new Draft(entry, measure, corrects, given, at, sum, day, raised);
    }

    /** What was answered stays out of every log. */
    @Override
    public String toString() {
        return "Draft[" + measure + " " + entry + "]";
    }
}
