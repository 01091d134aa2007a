package io.vigil.console.stage.screens;

import java.awt.Color;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.Arrays;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;

/**
 * Another program that the therapist works with: a blue window over the whole of the left screen, as a presentation is
 * shown, and one that is maximised on the right. A key turns the one that has the keyboard green.
 */
final class OtherProgram {
    static final Color GROUND = new Color(0x1E4E9A);
    static final Color TYPED = new Color(0x1E9A4E);

    private static final int MARGIN = 100;

    private OtherProgram() {}

    public static void main(String[] arguments) {
        SwingUtilities.invokeLater(() -> {
            var screens = GraphicsEnvironment.getLocalGraphicsEnvironment()
                    .getScreenDevices()
                    .clone();
            Arrays.sort(screens, (one, other) -> Integer.compare(left(one), left(other)));
            var right = window("Another program, maximised", screens[1].getDefaultConfiguration());
            right.addWindowListener(new WindowAdapter() {
                @Override
                public void windowOpened(WindowEvent open) {
                    right.setExtendedState(JFrame.MAXIMIZED_BOTH); // on the screen where it is by now
                }
            });
            right.setVisible(true);
            screens[0].setFullScreenWindow(
                    window("Another program, full screen", screens[0].getDefaultConfiguration()));
        });
    }

    private static int left(GraphicsDevice screen) {
        return screen.getDefaultConfiguration().getBounds().x;
    }

    private static JFrame window(String title, GraphicsConfiguration screen) {
        var frame = new JFrame(title, screen);
        var room = screen.getBounds();
        room.grow(-MARGIN, -MARGIN);
        frame.setBounds(room);
        frame.getContentPane().setBackground(GROUND);
        frame.addKeyListener(new KeyAdapter() {
            @Override
            public void keyTyped(KeyEvent key) {
                frame.getContentPane().setBackground(TYPED);
            }
        });
        return frame;
    }
}
