package io.vigil.console.desk.client;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.live.Watch;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/** What stands beside the video before a session: the list of clients, or the file of one. Event dispatch thread only. */
public final class ClientPanel {
    private final JPanel panel = Fittings.group("insets 0, fillx", "[grow, fill]");
    private final ListPanel list;
    private final FilePanel file;
    private final Runnable toTop;
    private final Watch watch;

    /** The panel over {@code model}; {@code toTop} scrolls its place back when another view begins. */
    public ClientPanel(Fittings fittings, ClientModel model, Runnable toTop) {
        this.toTop = toTop;
        list = new ListPanel(fittings, model);
        file = new FilePanel(fittings, model::backToTheList);
        watch = model.shown().watch(this::show);
    }

    public JComponent component() {
        return panel;
    }

    /** Begins where the therapist goes on. */
    public void focus() {
        if (list.component().getParent() != null) {
            list.focus();
        } else {
            file.focus();
        }
    }

    /** Watches no more. */
    public void detach() {
        watch.close();
        file.forget();
    }

    private void show(ClientShown shown) {
        shown.match(new ClientShown.Cases<Boolean>() {
            @Override
            public Boolean choosing(ClientShown.Choosing choosing) {
                file.forget();
                list.show(choosing);
                return place(list.component());
            }

            @Override
            public Boolean filed(ClientShown.Filed filed) {
                var changed = place(file.component());
                file.show(filed.file());
                return changed;
            }
        });
    }

    /** Puts a view there, and the focus into it. @return whether it was another one before */
    private boolean place(JComponent view) {
        if (view.getParent() == panel) {
            return false;
        }
        panel.removeAll();
        SwingUtilities.updateComponentTreeUI(view); // the light may have changed while it was put away
        panel.add(view, "growx, wmin 0");
        panel.revalidate();
        panel.repaint();
        SwingUtilities.invokeLater(
                () -> { // after the layout: what is not on the screen cannot have the focus
                    toTop.run();
                    focus();
                });
        return true;
    }
}
