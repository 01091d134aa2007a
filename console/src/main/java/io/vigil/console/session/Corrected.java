package io.vigil.console.session;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.Vitals;
import io.vigil.console.session.event.Correcting;
import io.vigil.console.session.event.SessionEvent;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** What a correction does to what the facts add up to: the one that was wrong counts no more. */
final class Corrected implements Correcting.Cases<Folded> {
    private final Folded state;

    Corrected(Folded state) {
        this.state = state;
    }

    @Override
    public Folded vitalsCorrected(Correcting.VitalsCorrected event) {
        var place = lastAt(state.vitals, vitals -> isOf(vitals, event.of()));
        if (place < 0) { // the wrong one is lost
            state.vitals.add(event.vitals());
        } else {
            state.vitals.set(place, event.vitals());
        }
        return state;
    }

    private static boolean isOf(Vitals vitals, Instant kept) {
        return vitals.at().equals(kept);
    }

    @Override
    public Folded answerTakenBack(Correcting.AnswerTakenBack event) {
        state.protectors.takenBack(event);
        return state;
    }

    /** The list is another: whether any part is not on it is asked again. */
    @Override
    public Folded protectorTakenOff(Correcting.ProtectorTakenOff event) {
        if (state.protectors.takenOff(event.protector())) {
            state.items.remove(Item.PARTS_NOT_LISTED);
        }
        return state;
    }

    @Override
    public Folded markTakenBack(Correcting.MarkTakenBack event) {
        removeLast(
                state.marks,
                marked -> marked.mark() == event.mark() && marked.at().equals(event.of()));
        removeLast(
                state.pressed,
                pressed -> pressed instanceof SessionEvent.Marked marked
                        && marked.mark() == event.mark()
                        && marked.at().equals(event.of()));
        return state;
    }

    @Override
    public Folded sedationTakenBack(Correcting.SedationTakenBack event) {
        removeLast(state.sedations, judged -> judged.at().equals(event.of()));
        removeLast(
                state.pressed,
                pressed -> pressed instanceof SessionEvent.SedationJudged judged
                        && judged.at().equals(event.of()));
        return state;
    }

    private static <T> void removeLast(List<T> from, Predicate<T> which) {
        var place = lastAt(from, which);
        if (place >= 0) {
            from.remove(place);
        }
    }

    private static <T> int lastAt(List<T> in, Predicate<T> which) {
        for (var place = in.size() - 1; place >= 0; place--) {
            if (which.test(in.get(place))) {
                return place;
            }
        }
        return -1;
    }
}
