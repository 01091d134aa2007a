package io.vigil.console.desk.lock;

import io.vigil.console.desk.control.Column;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.port.VaultDoor;
import io.vigil.console.desk.theme.Sign;
import io.vigil.console.words.Words;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;

/**
 * The window before the desk: makes the vaults at the first start, unlocks them at every other. Event dispatch thread
 * only.
 */
public final class LockWindow {
    private static final Words WORDS = Words.of(LockWindow.class);

    private final KeyRing keys = new KeyRing();
    private final JFrame frame = new JFrame(WORDS.text("title"));
    private final Column column = new Column();
    private final VaultDoor door;
    private final Place place;
    private final Runnable opened;
    private final Faces faces;

    /** Where on the screen it stands. */
    public enum Place {
        /** In the middle, as large as the desk that follows. */
        WHOLE(640),
        /** At the right edge: the rest of the screen is the watch's, whose card has numbers to call. */
        BESIDE_THE_CARD(360);

        private static final int WIDTH = 1366;
        private static final int HEIGHT = 768;
        private static final int NARROW = 440;
        private static final int SMALLEST_HEIGHT = 480;

        private final int smallestWidth;

        Place(int smallestWidth) {
            this.smallestWidth = smallestWidth;
        }

        /** Its bounds in the room that a screen has for windows. */
        public Rectangle in(Rectangle room) {
            var width = Math.min(this == WHOLE ? WIDTH : NARROW, room.width);
            if (this == BESIDE_THE_CARD) {
                return new Rectangle(room.x + room.width - width, room.y, width, room.height);
            }
            var height = Math.min(HEIGHT, room.height);
            return new Rectangle(room.x + (room.width - width) / 2, room.y + (room.height - height) / 2, width, height);
        }

        int inset() {
            return this == WHOLE ? 24 : 0;
        }

        Dimension smallest() {
            return new Dimension(smallestWidth, SMALLEST_HEIGHT);
        }
    }

    /**
     * The window; it is seen after {@link #show}.
     *
     * @param opened called once, when the vaults are open: this window is gone then
     */
    public LockWindow(VaultDoor door, RandomGenerator chance, LocalDate today, Place place, Runnable opened) {
        this.door = door;
        this.place = place;
        this.opened = opened;
        this.faces = new Faces(new Fittings(keys), door, chance, today, this::turnTo, this::open);
        var root = new JPanel(new MigLayout("insets " + place.inset() + ", fill", "[grow, center]", "[grow, center]"));
        root.putClientProperty("FlatLaf.styleClass", "ground");
        root.add(column.component(), "width 0:620:620, height 0:pref:, shrinky 100");
        column.page().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(
                    ComponentEvent event) { // the column is its own root: the window's has to be told
                root.revalidate();
            }
        });
        frame.setIconImages(Sign.inAllSizes());
        frame.setContentPane(root);
        frame.setMinimumSize(place.smallest());
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    }

    /** For the app's own close handling and for tests. */
    public JFrame frame() {
        return frame;
    }

    public void show() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(keys);
        faces.begin();
        frame.setBounds(
                place.in(GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds()));
        frame.setVisible(true);
        SwingUtilities.invokeLater(door::warmUp); // beside the typing of the passphrase, not beside the window's coming
    }

    private void open() {
        dispose();
        opened.run();
    }

    /** Closes the window without opening anything. */
    public void dispose() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(keys);
        frame.dispose();
    }

    private void turnTo(Face face) {
        column.clear();
        column.add(face.component());
        column.redraw();
        column.toTop();
        face.focus();
    }
}
