package io.vigil.console.session.command;

import io.vigil.console.session.Openness;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.Correcting;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionEvent.After;
import java.time.Instant;

/**
 * A wish to put right what was written down wrongly, within the step in which it was kept. Nothing is deleted: the
 * correction is a fact of its own, and the sheet shows both. No gate is opened by taking something back.
 */
public sealed interface CorrectingCommand extends SessionCommand {
    /** The device showed another reading than the last one that was kept. */
    record CorrectVitals(TakeVitals right) implements CorrectingCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            var wrong = session.lastVitals().filter(vitals -> isOfThisStep(session, vitals.at()));
            if (!Openness.isRunning(session) || wrong.isEmpty()) {
                return Decision.refuse(SessionNotices.nothingToCorrect());
            }
            var of = wrong.get().at();
            return right.isPossible()
                    ? Decision.accept(new Correcting.VitalsCorrected(now, of, right.vitals(of)))
                    : Decision.refuse(SessionNotices.impossibleVitals());
        }

        @Override
        public String toString() {
            return "CorrectVitals[]";
        }
    }

    /** The protector's last answer was written down wrongly: it is asked again. */
    record TakeAnswerBack(String protector) implements CorrectingCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            var wrong = session.answer(protector, session.today(now))
                    .filter(answered -> isOfThisStep(session, answered.at()));
            return session.phase() == Phase.GREEN_LIGHT && Openness.isRunning(session) && wrong.isPresent()
                    ? Decision.accept(
                            new Correcting.AnswerTakenBack(now, wrong.get().at(), protector))
                    : Decision.refuse(SessionNotices.nothingToCorrect());
        }

        @Override
        public String toString() {
            return "TakeAnswerBack[]";
        }
    }

    /**
     * A name that came onto today's list by a slip leaves it. Never a way around an answer: only in the step in which the
     * name was written down, only one that no known part has, and only while it was never heard (P7, P8).
     */
    record TakeProtectorOff(String protector, String reason) implements CorrectingCommand {
        /** Whether it may be asked of this protector. */
        public static boolean isOpenFor(Session session, String protector) {
            return session.phase() == Phase.GREEN_LIGHT
                    && Openness.isRunning(session)
                    && session.mayBeASlip(protector)
                            .filter(at -> isOfThisStep(session, at))
                            .isPresent();
        }

        @Override
        public Decision decide(Session session, Instant now) {
            if (!isOpenFor(session, protector)) {
                return Decision.refuse(SessionNotices.staysOnTheList());
            }
            if (reason.isBlank()) {
                return Decision.refuse(SessionNotices.reasonMissing());
            }
            return Typed.isTooLong(reason)
                    ? Decision.refuse(SessionNotices.tooLong())
                    : Decision.accept(new Correcting.ProtectorTakenOff(
                            now, session.mayBeASlip(protector).orElseThrow(), protector, Typed.clean(reason)));
        }

        @Override
        public String toString() {
            return "TakeProtectorOff[]";
        }
    }

    /** The last mark, level of sedation, or word on what was in the mouth was pressed by mistake. */
    record TakeBackLast() implements CorrectingCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            var last = session.lastPressed();
            if (!Openness.isRunning(session) || last.isEmpty()) {
                return Decision.refuse(SessionNotices.nothingToCorrect());
            }
            var wrong = last.get();
            if (wrong instanceof SessionEvent.Marked marked) {
                return Decision.accept(new Correcting.MarkTakenBack(now, marked.at(), marked.mark()));
            }
            return wrong instanceof SessionEvent.SedationJudged judged
                    ? Decision.accept(new Correcting.SedationTakenBack(now, judged.at(), judged.sedation()))
                    : Decision.accept(new SessionEvent.MouthEmptied(now, After.NOT_YET));
        }
    }

    private static boolean isOfThisStep(Session session, Instant kept) {
        return !kept.isBefore(session.phaseSince());
    }
}
