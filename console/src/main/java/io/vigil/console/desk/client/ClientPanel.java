package io.vigil.console.desk.client;

import io.vigil.console.desk.client.file.FilePanel;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.live.Watch;
import java.util.List;
import java.util.OptionalInt;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/** What stands beside the video before a session: the list of clients, or one of them. Event dispatch thread only. */
public final class ClientPanel {
    private final JPanel panel = Fittings.group("insets 0, fillx", "[grow, fill]");
    private final ListPanel list;
    private final ChoosingPanel choosing;
    private final FilePanel file;
    private final ViewsPanel views;
    private final Runnable toTop;
    private final Watch watch;
    private OptionalInt side = OptionalInt.empty();

    /**
     * The panel over {@code model}.
     *
     * @param beside what the model's sides look like, in their order
     * @param besideTheList in the order of its buttons
     * @param toTop scrolls the panel's place back when another view begins
     */
    public ClientPanel(
            Fittings fittings,
            ClientModel model,
            List<ClientView> beside,
            List<BesideTheList> besideTheList,
            Runnable toTop) {
        this.toTop = toTop;
        list = new ListPanel(fittings, model);
        choosing = new ChoosingPanel(fittings, list, List.copyOf(besideTheList));
        file = new FilePanel(fittings);
        views = new ViewsPanel(fittings, model, file, List.copyOf(beside));
        watch = model.shown().watch(this::show);
    }

    public JComponent component() {
        return panel;
    }

    /** Begins where the therapist goes on. */
    public void focus() {
        if (choosing.component().getParent() != null) {
            choosing.focus();
        } else {
            views.focus(side);
        }
    }

    /** Watches no more. */
    public void detach() {
        watch.close();
        file.forget();
        views.forget();
    }

    private void show(ClientShown shown) {
        shown.match(new ClientShown.Cases<Boolean>() {
            @Override
            public Boolean choosing(ClientShown.Choosing clients) {
                file.forget();
                views.forget();
                list.show(clients);
                return place(choosing.component(), false);
            }

            @Override
            public Boolean filed(ClientShown.Filed filed) {
                var turned = !side.equals(filed.side());
                side = filed.side();
                file.show(filed.file());
                views.show(filed.side(), filed.file());
                return place(views.component(), turned);
            }
        });
    }

    /** Puts a view there, and the focus into it, when it was another one before. @return whether it was */
    private boolean place(JComponent view, boolean turned) {
        if (view.getParent() == panel && !turned) {
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
