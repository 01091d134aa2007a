package io.vigil.console.desk.day;

import io.vigil.console.checklist.ProtectorAnswer;
import io.vigil.console.escalation.Breathing;
import io.vigil.console.escalation.Danger;
import io.vigil.console.escalation.Matter;
import io.vigil.console.escalation.Rung;
import io.vigil.console.journey.Mark;
import io.vigil.console.journey.Sedation;
import io.vigil.console.session.command.PutWhereRight;
import io.vigil.console.session.event.Experience;
import io.vigil.console.session.event.SessionEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes down what the day asked for, and does nothing. */
public final class QuietDay implements DayAsks {
    public final List<String> asked = new ArrayList<>();

    @Override
    public void tick(String id) {
        asked.add("tick " + id);
    }

    @Override
    public void untick(String id) {
        asked.add("untick " + id);
    }

    @Override
    public void waive(String id, String reason) {
        asked.add("waive " + id + ": " + reason);
    }

    @Override
    public void keep(String id, String text) {
        asked.add("keep " + id + ": " + text);
    }

    @Override
    public void grade(String id, String option) {
        asked.add("grade " + id + ": " + option);
    }

    @Override
    public void keepReadings(String id, TypedReadings readings) {
        asked.add("keep " + id + ": " + readings.figures()
                + readings.by().map(by -> " " + by).orElse(""));
    }

    @Override
    public void correctReadings(String id, TypedReadings readings) {
        asked.add("correct " + id + ": " + readings.figures());
    }

    @Override
    public void typedWrongly(String protector) {
        asked.add("typed wrongly " + protector);
    }

    @Override
    public void takeOff(String protector, String reason) {
        asked.add("take off " + protector + ": " + reason);
    }

    @Override
    public void takeBack() {
        asked.add("take back");
    }

    @Override
    public void hear(ProtectorAnswer heard) {
        asked.add("hear " + heard.protector() + ": " + heard.answer());
    }

    @Override
    public void add(String protector) {
        asked.add("add " + protector);
    }

    @Override
    public void confirm(Dose.Confirmed confirmed) {
        asked.add("confirm " + confirmed.amount() + ", " + confirmed.witness() + ", " + confirmed.time());
    }

    @Override
    public void after(SessionEvent.After after) {
        asked.add("after " + after);
    }

    @Override
    public void mark(Mark mark, String words) {
        asked.add("mark " + mark + (words.isEmpty() ? "" : ": " + words));
    }

    @Override
    public void judge(Sedation sedation, Sedation.Means means) {
        asked.add("judge " + sedation + ", " + means);
    }

    @Override
    public void look(int step) {
        asked.add("look " + step);
    }

    @Override
    public void next() {
        asked.add("next");
    }

    @Override
    public void hold(String reason) {
        asked.add("hold: " + reason);
    }

    @Override
    public void outsideThePlan(String what) {
        asked.add("outside: " + what);
    }

    @Override
    public void start(Rung rung) {
        asked.add("start " + rung);
    }

    @Override
    public void reached(Rung rung) {
        asked.add("reached " + rung);
    }

    @Override
    public void notReached(Rung rung) {
        asked.add("notReached " + rung);
    }

    @Override
    public void see(Danger danger) {
        asked.add("see " + danger);
    }

    @Override
    public void see(Breathing breathing) {
        asked.add("see " + breathing);
    }

    @Override
    public void putRight(PutWhereRight where) {
        asked.add(String.join(
                " | ",
                "putRight",
                where.address(),
                where.emergencyNumber(),
                where.callBackNumber(),
                where.readAloud().name()));
    }

    @Override
    public void standDown() {
        asked.add("standDown");
    }

    @Override
    public void startDrill() {
        asked.add("startDrill");
    }

    @Override
    public void seeTo(Instant opened, Matter matter, Experience.Holds holds) {
        asked.add("seeTo " + matter + " " + holds);
    }

    @Override
    public void tellOf(Instant opened, String words) {
        asked.add("tellOf: " + words);
    }

    @Override
    public void endDrill() {
        asked.add("endDrill");
    }
}
