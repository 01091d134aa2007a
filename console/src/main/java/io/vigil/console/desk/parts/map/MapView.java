package io.vigil.console.desk.parts.map;

import io.vigil.console.parts.InWords;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.words.Words;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;

/**
 * The picture on the screen: as wide as its place, unless that would make it too small to read; then it scrolls. Whoever
 * hears the screen read is told the same in sentences. Event dispatch thread only.
 */
public final class MapView {
    private static final Words WORDS = Words.of(MapView.class);
    private static final double SMALLEST = 0.8;
    private static final double LARGEST = 1.2;

    private final Canvas canvas = new Canvas();
    private final JScrollPane scroll = new JScrollPane(canvas);

    /** @param chosen is told whom the therapist pointed at */
    public MapView(Consumer<UUID> chosen) {
        scroll.putClientProperty("FlatLaf.style", "border: 1,1,1,1,$Vigil.line,1,8");
        scroll.getAccessibleContext().setAccessibleName(WORDS.text("map.name"));
        scroll.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_NEVER);
        scroll.setWheelScrollingEnabled(false);
        scroll.addMouseWheelListener(
                event -> { // the wheel moves the page, not the picture
                    var page = scroll.getParent();
                    if (page != null) {
                        page.dispatchEvent(SwingUtilities.convertMouseEvent(scroll, event, page));
                    }
                });
        scroll.getViewport().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                canvas.revalidate(); // its size follows its place
            }
        });
        canvas.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                canvas.at(event.getX(), event.getY()).ifPresent(chosen);
            }
        });
    }

    public JComponent component() {
        return scroll;
    }

    /** Shows a map, with one part marked. */
    public void show(PartsMap map, Optional<UUID> chosen) {
        canvas.show(map, chosen);
    }

    private static final class Canvas extends JPanel {
        private static final long serialVersionUID = 1;

        private transient PartsMap map = PartsMap.empty(new UUID(0, 0));
        private transient Optional<UUID> chosen = Optional.empty();
        private transient Type type = new Type(new Font(Font.SANS_SERIF, Font.PLAIN, 1));
        private transient Picture picture = MapLayout.of(map, type);

        Canvas() {
            getAccessibleContext().setAccessibleName(WORDS.text("map.name"));
        }

        void show(PartsMap next, Optional<UUID> marked) {
            if (!next.equals(map)) {
                map = next;
                layOut();
            }
            chosen = marked;
            getAccessibleContext().setAccessibleDescription(String.join(" ", InWords.of(map)));
            repaint();
        }

        private void layOut() {
            picture = MapLayout.of(map, type);
            revalidate();
        }

        @Override
        public void updateUI() {
            super.updateUI();
            if (isDisplayable()) { // asked by the constructor too, before there is anything to lay out
                layOutAnew();
            }
        }

        @Override
        public void addNotify() {
            super.addNotify();
            layOutAnew();
        }

        /** In the type of the present light and size. */
        private void layOutAnew() {
            var font = UIManager.getFont("Label.font");
            if (font != null) {
                type = new Type(font);
                layOut();
            }
        }

        /** How large the picture is drawn: with the size of the type, and as its place allows. */
        private double scale() {
            var font = UIManager.getFont("Label.font");
            var size = font == null ? 1 : font.getSize2D() / 13;
            var room =
                    getParent() == null ? picture.width() * size : getParent().getWidth();
            return Math.max(SMALLEST * size, Math.min(LARGEST * size, room / picture.width()));
        }

        private double left() {
            return Math.max(0, (getWidth() - picture.width() * scale()) / 2);
        }

        private double top() {
            return Math.max(0, (getHeight() - picture.height() * scale()) / 2);
        }

        Optional<UUID> at(int x, int y) {
            return picture.at((x - left()) / scale(), (y - top()) / scale());
        }

        @Override
        public Dimension getPreferredSize() {
            return new Dimension(
                    (int) Math.floor(picture.width() * scale()), (int) Math.ceil(picture.height() * scale()));
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            var g = (Graphics2D) graphics.create();
            try {
                var inks = Inks.screen();
                g.setColor(inks.ground());
                g.fillRect(0, 0, getWidth(), getHeight());
                g.translate(left(), top());
                g.scale(scale(), scale());
                new MapPainter(picture, inks, type).paint(g, chosen);
            } finally {
                g.dispose();
            }
        }
    }
}
