package io.vigil.console.desk;

import io.vigil.console.client.ClientFile;
import io.vigil.console.desk.client.ClientSide;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/**
 * A place for a view that is built anew for each client, with keys of its own: when it is put away, nothing of the client
 * stays. Event dispatch thread only.
 */
final class PerClient implements ClientSide {
    /** Builds the view of a client, at once or when the disk has answered. */
    @FunctionalInterface
    interface Building {
        void of(ClientFile client, Fittings fittings, Consumer<View> then);
    }

    /**
     * A view of one client.
     *
     * @param focus puts the focus where the therapist goes on
     * @param end nothing of the client stays after it
     * @param leave as {@link ClientSide#leave}
     * @param locks as {@link ClientSide#locked} and {@link ClientSide#unlocked}
     */
    record View(
            JComponent component,
            Runnable focus,
            Runnable end,
            Consumer<Runnable> leave,
            BooleanSupplier isUnsaved,
            Locks locks) {}

    /** What becomes of a view when the psychotherapy vault is locked and unlocked. */
    record Locks(Runnable locked, Runnable unlocked) {
        /** Of a view that shows nothing of that vault. */
        static final Locks NONE = new Locks(() -> {}, () -> {});
    }

    private final JPanel place = Fittings.group("insets 0, fillx", "[grow, fill]");
    private final KeyRing keys;
    private final Building building;
    private @Nullable View view;
    private @Nullable KeyRing layer;

    PerClient(KeyRing keys, Building building) {
        this.keys = keys;
        this.building = building;
    }

    JComponent component() {
        return place;
    }

    void focus() {
        if (view != null) {
            view.focus().run();
        }
    }

    @Override
    public void open(ClientFile client) {
        forget();
        var own = keys.layer();
        layer = own;
        building.of(client, new Fittings(own), built -> {
            if (layer == own) {
                show(built);
            } else { // another client was opened meanwhile, or none
                built.end().run();
            }
        });
    }

    private void show(View built) {
        view = built;
        place.add(built.component(), "growx, wmin 0");
        place.revalidate();
        place.repaint();
    }

    @Override
    public void forget() {
        if (view != null) {
            view.end().run();
        }
        if (layer != null) {
            keys.letGo(layer);
        }
        view = null;
        layer = null;
        place.removeAll();
    }

    @Override
    public void leave(Runnable then) {
        if (view == null) {
            then.run();
        } else {
            view.leave().accept(then);
        }
    }

    @Override
    public boolean isUnsaved() {
        return view != null && view.isUnsaved().getAsBoolean();
    }

    @Override
    public void locked() {
        if (view != null) {
            view.locks().locked().run();
        }
    }

    @Override
    public void unlocked() {
        if (view != null) {
            view.locks().unlocked().run();
        }
    }
}
