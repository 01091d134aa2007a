package io.vigil.console.desk;

import io.vigil.console.course.Where;
import io.vigil.console.desk.client.BesideTheList;
import io.vigil.console.desk.client.ClientModel;
import io.vigil.console.desk.client.ClientPanel;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.practice.PracticeModel;
import io.vigil.console.desk.practice.PracticePanel;
import io.vigil.console.desk.today.TodayModel;
import io.vigil.console.desk.today.TodayPanel;
import io.vigil.console.desk.today.TodayPort;
import io.vigil.console.desk.training.TrainingModel;
import io.vigil.console.desk.training.TrainingPanel;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/** The clients beside the video, as long as no day is shown. Event dispatch thread only. */
final class ClientsBeside {
    private static final Words WORDS = Words.of(ClientsBeside.class);

    private final ClientModel model;
    private final TodayModel today;
    private final TodayPanel todayPanel;
    private final TrainingPanel trainingPanel;
    private final PracticeModel practice;
    private final PracticePanel practicePanel;
    private final ClientPanel panel;
    private boolean dayIsShown;

    ClientsBeside(DeskPorts ports, Fittings fittings, Consumer<Notice> notices, Runnable toTop) {
        var sides = new SidesOfAClient(ports, fittings, notices, this::elsewhere);
        model = new ClientModel(
                ports.clients(),
                ports.startActions(),
                SwingUtilities::invokeLater,
                ports.wall(),
                ports.zone(),
                notices,
                sides.sides(),
                sides.door());
        today = new TodayModel(
                new TodayPort(
                        ports.work().schedule(),
                        ports.clients().book(),
                        ports.clients().disk(),
                        ports.work().due(),
                        ports.clients().ids(),
                        model::open,
                        ports.work().save()),
                SwingUtilities::invokeLater,
                ports.wall(),
                ports.zone(),
                notices);
        todayPanel = new TodayPanel(fittings, today);
        var training = new TrainingModel(
                ports.work().therapist(),
                ports.clients().disk(),
                SwingUtilities::invokeLater,
                ports.wall(),
                ports.zone(),
                notices);
        trainingPanel = new TrainingPanel(fittings, training);
        practice = new PracticeModel(ports.wall(), ports.zone(), notices);
        practicePanel = new PracticePanel(fittings, practice, notices, toTop);
        panel = new ClientPanel(
                fittings,
                model,
                sides.views(),
                List.of(
                        new BesideTheList(
                                WORDS.text("today"), todayPanel.component(), today::refresh, todayPanel::focus),
                        new BesideTheList(
                                WORDS.text("training"),
                                trainingPanel.component(),
                                training::refresh,
                                trainingPanel::focus),
                        new BesideTheList(
                                WORDS.text("practice"), practicePanel.component(), () -> {}, practicePanel::focus)),
                toTop);
        model.refresh();
    }

    /** What is mended at no step of the course. */
    private void elsewhere(Where where) {
        if (where == Where.PARTS_MAP) {
            model.turnTo(SidesOfAClient.PARTS);
        } else {
            model.turnToTheFile(); // a session is opened there
        }
    }

    JComponent component() {
        return panel.component();
    }

    ClientModel model() {
        return model;
    }

    void focus() {
        panel.focus();
    }

    /** A day has taken this place: the file is put away, unless something in it is not saved yet. */
    void dayShown() {
        if (!dayIsShown) {
            dayIsShown = true;
            practice.end();
            model.putAwayWhatIsSaved();
        }
    }

    /** No day is shown: the next session may be another client's. */
    void noDayShown() {
        if (dayIsShown) {
            dayIsShown = false;
            model.putAwayWhatIsSaved();
        }
    }

    void end() {
        panel.detach();
        todayPanel.detach();
        trainingPanel.detach();
        practicePanel.detach();
    }
}
