package io.vigil.console.desk;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.day.DayShown;
import io.vigil.console.desk.notes.NotesModel;
import io.vigil.console.desk.notes.NotesPanel;
import io.vigil.console.desk.notes.NotesPort;
import io.vigil.console.live.Watch;
import io.vigil.console.words.Notice;
import java.util.Optional;
import java.util.function.Consumer;

/** The notes on the desk: a button in the foot, and the place beside the video that it opens and closes. */
final class NotesBeside {
    private final NotesModel model;
    private final NotesPanel panel;
    private final FootPanel foot;
    private final SidePlace side;
    private final Runnable toTheDay;
    private NotesPanel.DayLine day = NotesPanel.DayLine.none();
    private boolean wasOpen;

    NotesBeside(
            NotesPort port,
            Fittings fittings,
            FootPanel foot,
            SidePlace side,
            Consumer<Notice> notices,
            Runnable toTheDay) {
        this.foot = foot;
        this.side = side;
        this.toTheDay = toTheDay;
        model = new NotesModel(port, notices);
        panel = new NotesPanel(fittings, model, this::close);
        fittings.keys().bind(NotesPanel.LOCK, () -> true, model::lock);
    }

    void toggle() {
        if (side.isOnTop(panel.component())) {
            close();
        } else {
            side.open(panel.component());
            show();
            panel.focus();
        }
    }

    private void close() {
        side.close();
        followThePlace();
        toTheDay.run(); // the keyboard too
    }

    Watch watch(Runnable changed) {
        return model.state().watch(state -> changed.run());
    }

    void show(Optional<DayShown> today) {
        day = today.map(DayShown::notHidden)
                .map(it -> new NotesPanel.DayLine(it.step(), it.clock(), it.lookInState(), it.lookIn(), it.warnings()))
                .orElseGet(NotesPanel.DayLine::none);
        show();
    }

    private void show() {
        followThePlace();
        panel.show(day);
        foot.showNotes(model.foot());
    }

    private void followThePlace() {
        var isOpen = side.isOpen(panel.component());
        if (isOpen != wasOpen) {
            wasOpen = isOpen;
            if (isOpen) {
                model.open();
            } else {
                model.close();
            }
        }
    }

    void lock() {
        model.lock();
    }

    void end() {
        model.end();
    }
}
