package io.vigil.console.desk.client.file;

import io.vigil.console.desk.client.file.FileShown.Leaving;
import io.vigil.console.desk.control.AskCard;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.live.Watch;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;

/** One client's file on the screen: what can be done with it, what is to be mended, the form. Event dispatch thread only. */
public final class FilePanel {
    private static final Words WORDS = Words.of(FilePanel.class);

    private final JPanel panel = Fittings.group("insets 0, gap 0 8, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final Fittings fittings;
    private final JTextArea name = Fittings.prose("", "proseTitle");
    private final StateLabel state = new StateLabel();
    private final JPanel where = Fittings.group("insets 0, gap 8 2, fillx, wrap 1", "[grow, fill]");
    private final JComboBox<String> address = new JComboBox<>();
    private final AskCard leaving;
    private final AskCard renaming;
    private final JButton open;
    private final FindingsPanel findings;
    private final JPanel formPlace = Fittings.group("insets 0, fillx", "[grow, fill]");
    private List<String> addresses = List.of();
    private int filling = -1;
    private int wentTo;
    private boolean filled;
    private @Nullable FileModel model;
    private @Nullable FormPanel form;
    private Watch watch = () -> {};

    public FilePanel(Fittings fittings) {
        this.fittings = fittings;
        leaving = new AskCard(
                WORDS.text("leaving.title"),
                WORDS.text("leaving.meaning"),
                fittings.mainButton(WORDS.text("leaving.stay"), Shortcut.ESCAPE, ask(FileModel::stay)),
                fittings.button(WORDS.text("leaving.save"), Shortcut.alt(KeyEvent.VK_S), ask(FileModel::saveAndLeave)),
                fittings.stopButton(
                        WORDS.text("leaving.discard"),
                        Shortcut.alt(KeyEvent.VK_L),
                        ask(FileModel::leaveWithoutSaving)));
        renaming = new AskCard( // a hasty Enter decides nothing
                WORDS.text("renamed.title"),
                "",
                fittings.mainButton(WORDS.text("renamed.leave"), Shortcut.ESCAPE, ask(FileModel::goOnTyping)),
                fittings.button(WORDS.text("renamed.same"), Shortcut.alt(KeyEvent.VK_R), ask(FileModel::samePart)),
                fittings.button(
                        WORDS.text("renamed.another"), Shortcut.alt(KeyEvent.VK_N), ask(FileModel::anotherPart)));
        findings = new FindingsPanel(fittings);
        var acts = new Flow(8);
        open = fittings.mainButton(WORDS.text("file.open"), Shortcut.NEXT, ask(FileModel::openRoom));
        acts.add(open);
        acts.add(fittings.button(
                WORDS.text("file.talk"), Shortcut.control(KeyEvent.VK_T), ask(FileModel::openRoomForATalk)));
        acts.add(fittings.button(WORDS.text("file.save"), Shortcut.control(KeyEvent.VK_S), ask(FileModel::save)));
        where.add(Fittings.prose(WORDS.text("file.where"), "proseSoft"), "wmin 0");
        where.add(address, "wmin 0");
        address.getAccessibleContext().setAccessibleName(WORDS.text("file.where"));
        address.addActionListener(event -> {
            if (!filled) {
                asked().chooseAddress(address.getSelectedIndex());
            }
        });
        panel.add(name, "wmin 0");
        panel.add(where, "wmin 0");
        panel.add(acts.component(), "wmin 0");
        panel.add(state.component(), "wmin 0");
        panel.add(leaving.component(), "wmin 0");
        panel.add(renaming.component(), "wmin 0");
        panel.add(findings.component(), "wmin 0");
        panel.add(formPlace, "wmin 0");
        for (var section : Section.values()) {
            fittings.keys()
                    .bind(
                            Shortcut.alt(KeyEvent.VK_0 + section.number()),
                            panel::isShowing,
                            () -> goTo(section.first()));
        }
    }

    public JComponent component() {
        return panel;
    }

    /** Shows a file from now on. */
    public void show(FileModel file) {
        forget();
        model = file;
        filling = -1;
        wentTo = 0;
        watch = file.shown().watch(this::show);
    }

    /** Nothing of a client stays in the window once its file is put away. */
    public void forget() {
        watch.close();
        model = null;
        form = null;
        formPlace.removeAll();
        findings.show(List.of(), finding -> {});
        name.setText("");
    }

    /** Begins where the therapist goes on: at the way into the room, or in the first field of somebody new. */
    public void focus() {
        if (model != null && model.shown().get().name().isEmpty()) {
            goTo(Section.WHO.first());
        } else {
            open.requestFocusInWindow();
        }
    }

    private void show(FileShown shown) {
        name.setText(shown.name().isEmpty() ? WORDS.text("file.new") : shown.name());
        state.show(shape(shown.state().saved()), shown.state().words());
        state.component().setVisible(!shown.state().words().isEmpty());
        choose(shown);
        leaving.show(shown.leaving() == Leaving.ASKED);
        renaming.show(
                shown.renamed().isPresent(),
                shown.renamed()
                        .map(each -> WORDS.text("renamed.meaning", each.was(), each.is()))
                        .orElse(""));
        findings.show(shown.findings(), asked()::mend);
        if (form == null || shown.filling() != filling) {
            filling = shown.filling();
            draw(shown);
        } else {
            form.show(shown);
        }
        shown.goTo().filter(goTo -> goTo.nth() > wentTo).ifPresent(goTo -> {
            wentTo = goTo.nth();
            goTo(goTo.spot());
        });
    }

    private void draw(FileShown shown) {
        form = new FormPanel(fittings, asked(), shown);
        formPlace.removeAll();
        formPlace.add(form.component(), "wmin 0");
        formPlace.revalidate();
        formPlace.repaint();
    }

    private void choose(FileShown shown) {
        filled = true;
        if (!addresses.equals(shown.addresses())) {
            addresses = shown.addresses();
            address.removeAllItems();
            addresses.forEach(address::addItem);
        }
        if (!addresses.isEmpty() && address.getSelectedIndex() != shown.chosen()) {
            address.setSelectedIndex(shown.chosen());
        }
        where.setVisible(!addresses.isEmpty());
        filled = false;
    }

    private void goTo(Spot spot) {
        if (form != null) {
            form.goTo(spot);
        }
    }

    private static State shape(FileShown.Saved saved) {
        return switch (saved) {
            case UNTOUCHED -> State.UNKNOWN;
            case UNSAVED, SAVING -> State.WAIT;
            case SAVED -> State.DONE;
            case NOT_SAVED -> State.STOP;
        };
    }

    private FileModel asked() {
        return Objects.requireNonNull(model, "a file is open while its panel is shown");
    }

    private Runnable ask(Consumer<FileModel> what) {
        return () -> what.accept(asked());
    }
}
