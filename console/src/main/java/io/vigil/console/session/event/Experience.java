package io.vigil.console.session.event;

import io.vigil.console.journey.Mark;
import io.vigil.console.journey.Outcome;
import io.vigil.console.journey.SideEffect;
import java.time.Instant;
import java.util.List;

/**
 * A fact of what is brought to the day, checked for the practice, told in the journey and heard afterwards. Each kind says
 * which vault keeps it; what was written stays out of {@code toString}.
 */
public sealed interface Experience extends SessionEvent {
    <R> R tell(Cases<R> cases);

    @Override
    default <R> R match(SessionEvent.Cases<R> cases) {
        return cases.experience(this);
    }

    /** Whether something is so, or is not so after all. */
    enum Holds {
        SO,
        NOT_SO
    }

    /** What a day that is held off goes on as; neither leads to the medicine. */
    enum Instead {
        ANOTHER_DAY,
        PARTS_SESSION
    }

    /** How a check of the practice's own stands. */
    enum CheckStand {
        SO,
        LEFT_OUT,
        NOT_SO
    }

    /** What the client's inner work brings: intentions of the preparation, and parts that are known by name. */
    record InnerWorkBrought(Instant at, List<String> intentions, List<String> parts) implements Experience {
        public InnerWorkBrought {
            intentions = List.copyOf(intentions);
            parts = List.copyOf(parts);
        }

        @Override
        public Vault vault() {
            return Vault.PSYCHOTHERAPY;
        }

        @Override
        public <R> R tell(Cases<R> cases) {
            return cases.innerWorkBrought(this);
        }

        @Override
        public String toString() {
            return "InnerWorkBrought[]";
        }
    }

    /** A setting check of the practice's own; {@code reason} says why it was left out, and is empty otherwise. */
    record OwnCheck(Instant at, String check, CheckStand stand, String reason) implements Experience {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R tell(Cases<R> cases) {
            return cases.ownCheck(this);
        }

        @Override
        public String toString() {
            return "OwnCheck[" + stand + "]";
        }
    }

    /** What was offered after a hold (P8), or was not after all. */
    record OfferedInstead(Instant at, Instead instead, Holds holds) implements Experience {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R tell(Cases<R> cases) {
            return cases.offeredInstead(this);
        }
    }

    /** A word beside a mark: what the journey was like is not for the record, where the mark itself stands. */
    record MarkTold(Instant at, Mark mark, String words) implements Experience {
        @Override
        public Vault vault() {
            return Vault.PSYCHOTHERAPY;
        }

        @Override
        public <R> R tell(Cases<R> cases) {
            return cases.markTold(this);
        }

        @Override
        public String toString() {
            return "MarkTold[" + mark + "]";
        }
    }

    /** A part was met in the journey (P18): one that is known, or one that is named for the first time. */
    record PartMet(Instant at, String part, Holds holds) implements Experience {
        @Override
        public Vault vault() {
            return Vault.PSYCHOTHERAPY;
        }

        @Override
        public <R> R tell(Cases<R> cases) {
            return cases.partMet(this);
        }

        @Override
        public String toString() {
            return "PartMet[" + holds + "]";
        }
    }

    /** How the client tells the experience (E9). */
    record ToldAs(Instant at, Outcome outcome, Holds holds) implements Experience {
        @Override
        public Vault vault() {
            return Vault.PSYCHOTHERAPY;
        }

        @Override
        public <R> R tell(Cases<R> cases) {
            return cases.toldAs(this);
        }

        @Override
        public String toString() {
            return "ToldAs[]";
        }
    }

    /** What a protector says now that it was asked to pause (E20), in its own words. */
    record ProtectorAfterwards(Instant at, String protector, String words) implements Experience {
        @Override
        public Vault vault() {
            return Vault.PSYCHOTHERAPY;
        }

        @Override
        public <R> R tell(Cases<R> cases) {
            return cases.protectorAfterwards(this);
        }

        @Override
        public String toString() {
            return "ProtectorAfterwards[]";
        }
    }

    /** A side effect as it stands now (E11); a later one of the same name takes its place. */
    record SideEffectSeen(
            Instant at, SideEffect effect, String named, SideEffect.Severity severity, SideEffect.Course course)
            implements Experience {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R tell(Cases<R> cases) {
            return cases.sideEffectSeen(this);
        }

        @Override
        public String toString() {
            return "SideEffectSeen[" + effect + "]";
        }
    }

    /**
     * The sitter looked in and said so on the sitter's page: nobody else saw it. The look-in itself is the mark that is
     * kept with it, which the journey's clock follows whoever told it.
     */
    record SitterLookedIn(Instant at) implements Experience {
        @Override
        public Vault vault() {
            return Vault.RECORD;
        }

        @Override
        public <R> R tell(Cases<R> cases) {
            return cases.sitterLookedIn(this);
        }
    }

    /** One function for each kind. */
    interface Cases<R> {
        R innerWorkBrought(InnerWorkBrought event);

        R ownCheck(OwnCheck event);

        R offeredInstead(OfferedInstead event);

        R markTold(MarkTold event);

        R partMet(PartMet event);

        R toldAs(ToldAs event);

        R protectorAfterwards(ProtectorAfterwards event);

        R sideEffectSeen(SideEffectSeen event);

        R sitterLookedIn(SitterLookedIn event);
    }
}
