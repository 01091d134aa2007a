package io.vigil.console.screens;

import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.desk.DeskStage;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.port.CallShown;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.session.event.Phase;
import io.vigil.console.stage.Patience;
import java.awt.Dimension;
import java.time.Duration;
import java.util.function.Consumer;
import javax.swing.JFrame;

/** The window of a practice, used step by step as a therapist does, until it stands as it is to be drawn. */
final class Visit implements Standing {
    private static final Duration COMES_WITHIN = Duration.ofSeconds(10);

    private final Practice practice;
    private final Appearance appearance;
    private final DeskStage desk;

    Visit(Practice practice, Appearance appearance, Dimension size) {
        this.practice = practice;
        this.appearance = appearance;
        desk = OnSwing.get(() -> {
            appearance.show(Theme.LIGHT);
            var stage = new DeskStage(practice.day(), appearance, practice.around());
            Placeholder.into(stage.video());
            stage.open(size.width, size.height);
            return stage;
        });
        settle();
    }

    @Override
    public JFrame frame() {
        return desk.frame();
    }

    @Override
    public void turn(Theme light) {
        act(() -> appearance.show(light));
    }

    @Override
    public void close() {
        OnSwing.run(desk::close);
        practice.close();
    }

    Visit press(Shortcut... keys) {
        for (var key : keys) {
            act(() -> {
                if (!desk.press(key)) {
                    throw new IllegalStateException(key.shown() + " does nothing");
                }
            });
        }
        return this;
    }

    Visit press(String... acts) {
        for (var each : acts) {
            act(() -> hand().press(each));
        }
        return this;
    }

    /** Waits until there was time for what the button asks. */
    Visit untilCanBePressed(String act) {
        Patience.until(act + " can be pressed", COMES_WITHIN, () -> OnSwing.get(() -> hand().canPress(act)));
        return this;
    }

    Visit type(String field, String text) {
        return act(() -> hand().type(field, text));
    }

    Visit choose(String row) {
        return act(() -> hand().choose(row));
    }

    Visit scroll(String field) {
        return act(() -> hand().scrollTo(field));
    }

    /** Opens the file of the client who is called so. */
    Visit file(String called) {
        return choose(called).press("Open the file");
    }

    /** Opens the room for the client with the long course, who comes, and whose line is verified. */
    Visit begin() {
        return file("Samuel").press("Open the room").line(Calls.verified()).call(Calls.running());
    }

    /** Comes to a phase of the day as a therapist does, and a little into it. */
    Visit reach(Phase phase) {
        return begin().act(() -> {
            practice.day().reach(phase);
            desk.pass(Duration.ofMinutes(3));
        });
    }

    Visit hear(String protector, Answer answer) {
        return act(() -> practice.day().hear(protector, answer));
    }

    Visit pass(Duration time) {
        return act(() -> desk.pass(time));
    }

    Visit line(LineShown known) {
        return act(() -> desk.line(known));
    }

    Visit call(CallShown known) {
        return act(() -> desk.call(known));
    }

    /** Something that happens at the desk. */
    Visit happens(Consumer<DeskStage> what) {
        return act(() -> what.accept(desk));
    }

    /** Something that happens in the practice. */
    Visit in(Consumer<Practice> what) {
        return act(() -> what.accept(practice));
    }

    private Hand hand() {
        return new Hand(desk.frame().getContentPane());
    }

    private Visit act(Runnable what) {
        OnSwing.run(what);
        settle();
        return this;
    }

    private void settle() {
        Camera.settle(desk.frame(), practice.notesThread()::run);
    }
}
