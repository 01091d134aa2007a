package io.vigil.console.course;

import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.course.event.CourseEvent.Answer;
import io.vigil.console.course.event.CourseEvent.Candidacy;
import io.vigil.console.course.event.CourseEvent.Consent;
import io.vigil.console.course.event.CourseEvent.Next;
import io.vigil.console.course.event.CourseEvent.Objections;
import io.vigil.console.course.event.CourseEvent.Outcome;
import io.vigil.console.course.event.CourseEvent.PreparationTopic;
import io.vigil.console.course.given.JourneyDay;
import io.vigil.console.course.given.KnownParts;
import io.vigil.console.course.given.KnownProtector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What domain.md §2 asks before a journey day, read from the bare facts as a supervisor would read a folder of papers:
 * slowly, and without a line of the code that is tested.
 */
final class OnPaper {
    private final List<CourseEvent> papers = new ArrayList<>();
    private final List<JourneyDay> days;
    private final KnownParts parts;
    private final LocalDate today;

    OnPaper(List<CourseEvent> facts, List<JourneyDay> days, KnownParts parts, LocalDate today) {
        this.days = days;
        this.parts = parts;
        this.today = today;
        for (var fact : facts) {
            if (fact instanceof CourseEvent.RecordedByMistake mistake) {
                papers.removeIf(paper -> paper.kept().number() == mistake.corrected());
            } else {
                papers.add(fact);
            }
        }
    }

    /** Whether the room may be opened for a journey today. */
    boolean mayBegin() {
        return partsAreKnownAndMet()
                && noProtectorObjects()
                && itSuits()
                && theClientWantsItKnowingTheRisks()
                && clearedAfterAReferral()
                && everyConsentIsInForce()
                && prepared()
                && everyJourneyIsIntegratedAndAnotherIsWanted()
                && nothingElseIsToday();
    }

    boolean partsAreKnownAndMet() {
        var met = 0;
        for (var protector : parts.protectors()) {
            if (protector.standing() == KnownProtector.Standing.MET) {
                met++;
            }
        }
        return parts.parts() > 0 && met > 0 && met == parts.protectors().size();
    }

    boolean noProtectorObjects() {
        Set<String> objecting = new HashSet<>();
        var record = Objections.NONE;
        for (var paper : papers) {
            if (paper instanceof CourseEvent.ObjectionRaised raised) {
                objecting.add(raised.protector());
            }
            if (paper instanceof CourseEvent.ObjectionWithdrawn withdrawn) {
                objecting.remove(withdrawn.protector());
            }
            if (paper instanceof CourseEvent.ObjectionsNoted noted) {
                record = noted.objections();
            }
        }
        return objecting.isEmpty() && record == Objections.NONE;
    }

    boolean itSuits() {
        var suits = false;
        for (var paper : papers) {
            if (paper instanceof CourseEvent.CandidacyJudged judged) {
                suits = judged.candidacy() == Candidacy.SUITABLE;
            }
        }
        return suits;
    }

    private boolean knewTheRisks(LocalDate on) {
        for (var paper : papers) {
            if (paper instanceof CourseEvent.RisksDiscussed && paper.kept().on().compareTo(on) <= 0) {
                return true;
            }
        }
        return false;
    }

    boolean theClientWantsItKnowingTheRisks() {
        var wants = false; // the last word
        var saidSo = false; // by today, should the computer's date have gone back since
        for (var paper : papers) {
            if (paper instanceof CourseEvent.ClientDecided decided) {
                wants = decided.answer() == Answer.YES
                        && knewTheRisks(decided.kept().on());
                saidSo |= wants && decided.kept().on().compareTo(today) <= 0;
            }
        }
        return wants && saidSo;
    }

    private boolean referredAfterAYes(LocalDate by) {
        for (var referral : papers) {
            if (referral instanceof CourseEvent.Referred && referral.kept().on().compareTo(by) <= 0) {
                for (var yes : papers) {
                    if (yes instanceof CourseEvent.ClientDecided decided
                            && decided.answer() == Answer.YES
                            && knewTheRisks(yes.kept().on())
                            && yes.kept().on().compareTo(referral.kept().on()) <= 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    boolean clearedAfterAReferral() {
        var cleared = false;
        for (var paper : papers) {
            if (paper instanceof CourseEvent.OutcomeNoted noted) {
                cleared = noted.outcome() == Outcome.CLEARED
                        && noted.kept().on().compareTo(today) <= 0
                        && noted.validUntil().isPresent()
                        && noted.validUntil().get().compareTo(today) >= 0
                        && referredAfterAYes(noted.kept().on());
            }
        }
        return cleared;
    }

    boolean everyConsentIsInForce() {
        Set<Consent> inForce = new HashSet<>();
        for (var paper : papers) {
            if (paper instanceof CourseEvent.ConsentGiven given) {
                inForce.add(given.consent());
            }
            if (paper instanceof CourseEvent.ConsentWithdrawn withdrawn) {
                inForce.remove(withdrawn.consent());
            }
        }
        return inForce.size() == Consent.values().length;
    }

    boolean prepared() {
        Set<PreparationTopic> topics = new HashSet<>();
        var owed = false;
        var held = 0;
        for (var paper : papers) {
            if (paper instanceof CourseEvent.NextDecided decided && decided.next() == Next.MORE_PREPARATION) {
                owed = true;
                asked = decided.kept().on();
            }
            if (paper instanceof CourseEvent.PreparationHeld preparation && counts(preparation)) {
                held++;
                topics.addAll(preparation.topics());
                owed = owed && preparation.kept().on().isBefore(asked);
            }
        }
        return held > 0 && !owed && topics.size() == PreparationTopic.values().length;
    }

    private LocalDate asked = LocalDate.MIN;

    private boolean counts(CourseEvent preparation) {
        for (var paper : papers) {
            if (paper instanceof CourseEvent.OutcomeNoted noted
                    && noted.outcome() == Outcome.CLEARED
                    && noted.kept().on().compareTo(preparation.kept().on()) <= 0
                    && referredAfterAYes(noted.kept().on())) {
                return true;
            }
        }
        return false;
    }

    boolean everyJourneyIsIntegratedAndAnotherIsWanted() {
        var wanted = true;
        for (var day : days) {
            if (day.signs().contains(JourneyDay.Sign.MEDICINE_TAKEN)) {
                LocalDate integrated = null;
                for (var paper : papers) {
                    if (paper instanceof CourseEvent.IntegrationHeld held
                            && held.journey().equals(day.session())
                            && held.kept().on().compareTo(day.on()) >= 0
                            && held.kept().on().compareTo(today) <= 0
                            && (integrated == null || held.kept().on().isBefore(integrated))) {
                        integrated = held.kept().on();
                    }
                }
                if (integrated == null) {
                    return false;
                }
                wanted = false; // until it is decided after this one
                for (var paper : papers) {
                    if (paper instanceof CourseEvent.NextDecided decided
                            && decided.journey().equals(day.session())
                            && decided.kept().on().compareTo(integrated) >= 0) {
                        wanted = decided.next() == Next.ANOTHER_JOURNEY;
                    }
                }
            }
        }
        return wanted;
    }

    boolean nothingElseIsToday() {
        for (var day : days) {
            var isLast = day.equals(days.get(days.size() - 1));
            if (isLast && !day.signs().contains(JourneyDay.Sign.ENDED)) {
                return false;
            }
            if (day.signs().contains(JourneyDay.Sign.MEDICINE_TAKEN) && day.on().compareTo(today) >= 0) {
                return false;
            }
            if (day.signs().contains(JourneyDay.Sign.HELD_OFF) && day.on().equals(today)) {
                return false;
            }
        }
        return true;
    }
}
