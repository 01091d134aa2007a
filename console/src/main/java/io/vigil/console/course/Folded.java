package io.vigil.console.course;

import io.vigil.console.course.event.CourseEvent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What those facts of a course that stand add up to. Filled by {@link Course}'s constructor and not changed afterwards. */
final class Folded implements CourseEvent.Cases<Folded> {
    final List<CourseEvent.RisksDiscussed> risks = new ArrayList<>();
    final List<CourseEvent.ClientDecided> answers = new ArrayList<>();
    final List<CourseEvent.Referred> referrals = new ArrayList<>();
    final List<CourseEvent.OutcomeNoted> outcomes = new ArrayList<>();
    final Map<CourseEvent.Consent, CourseEvent> consents = new EnumMap<>(CourseEvent.Consent.class);
    final Map<String, CourseEvent.ObjectionRaised> objections = new LinkedHashMap<>();
    final List<CourseEvent.PreparationHeld> preparations = new ArrayList<>();
    final List<CourseEvent.IntegrationHeld> integrations = new ArrayList<>();
    final List<CourseEvent.NextDecided> nexts = new ArrayList<>();
    final List<CourseEvent.ThreadKept> thread = new ArrayList<>();
    final List<CourseEvent.FollowedUp> followedUp = new ArrayList<>();
    CourseEvent.Objections objectionsInTheRecord = CourseEvent.Objections.NONE;

    CourseEvent.@Nullable CandidacyJudged candidacy;

    private Folded() {}

    /** Leaves out what was recorded by mistake. */
    static Folded of(List<CourseEvent> facts) {
        var folded = new Folded();
        standing(facts).forEach(fact -> fact.match(folded));
        return folded;
    }

    static List<CourseEvent> standing(List<CourseEvent> facts) {
        var mistakes = facts.stream()
                .filter(CourseEvent.RecordedByMistake.class::isInstance)
                .map(fact -> ((CourseEvent.RecordedByMistake) fact).corrected())
                .collect(Collectors.toSet());
        return facts.stream().filter(fact -> !mistakes.contains(fact.number())).toList();
    }

    @Override
    public Folded candidacyJudged(CourseEvent.CandidacyJudged event) {
        candidacy = event;
        return this;
    }

    @Override
    public Folded candidacyReasoned(CourseEvent.CandidacyReasoned event) {
        return this;
    }

    @Override
    public Folded risksDiscussed(CourseEvent.RisksDiscussed event) {
        risks.add(event);
        return this;
    }

    @Override
    public Folded clientDecided(CourseEvent.ClientDecided event) {
        answers.add(event);
        return this;
    }

    @Override
    public Folded referred(CourseEvent.Referred event) {
        referrals.add(event);
        return this;
    }

    @Override
    public Folded outcomeNoted(CourseEvent.OutcomeNoted event) {
        outcomes.add(event);
        return this;
    }

    @Override
    public Folded consentGiven(CourseEvent.ConsentGiven event) {
        consents.put(event.consent(), event);
        return this;
    }

    @Override
    public Folded consentWithdrawn(CourseEvent.ConsentWithdrawn event) {
        consents.put(event.consent(), event);
        return this;
    }

    @Override
    public Folded objectionRaised(CourseEvent.ObjectionRaised event) {
        objections.put(event.protector(), event);
        return this;
    }

    @Override
    public Folded objectionWithdrawn(CourseEvent.ObjectionWithdrawn event) {
        objections.remove(event.protector());
        return this;
    }

    @Override
    public Folded objectionsNoted(CourseEvent.ObjectionsNoted event) {
        objectionsInTheRecord = event.objections();
        return this;
    }

    @Override
    public Folded preparationHeld(CourseEvent.PreparationHeld event) {
        preparations.add(event);
        return this;
    }

    @Override
    public Folded integrationHeld(CourseEvent.IntegrationHeld event) {
        integrations.add(event);
        return this;
    }

    @Override
    public Folded responseHeard(CourseEvent.ResponseHeard event) {
        return this;
    }

    @Override
    public Folded nextDecided(CourseEvent.NextDecided event) {
        nexts.add(event);
        return this;
    }

    @Override
    public Folded nextReasoned(CourseEvent.NextReasoned event) {
        return this;
    }

    @Override
    public Folded threadKept(CourseEvent.ThreadKept event) {
        thread.add(event);
        return this;
    }

    @Override
    public Folded followedUp(CourseEvent.FollowedUp event) {
        followedUp.add(event);
        return this;
    }

    @Override
    public Folded recordedByMistake(CourseEvent.RecordedByMistake event) {
        return this;
    }
}
