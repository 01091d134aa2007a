package io.vigil.console.desk.parts;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.parts.PartsShown.Compared;
import io.vigil.console.desk.parts.map.MapView;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** Two versions of the map: what became of it in sentences, and both pictures. Event dispatch thread only. */
final class ComparePanel {
    private static final Words WORDS = Words.of(ComparePanel.class);

    private final JPanel panel = Fittings.group("insets 0, gap 0 8, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JPanel choosing =
            Fittings.group("insets 0, gap 12 4, fillx, wrap 2", "[grow, fill, sg][grow, fill, sg]");
    private final JPanel sentences = Fittings.surface("card", "insets 0, gap 8 6, fillx, wrap 1", "[grow, fill]");
    private final JTextArea unreadable = Fittings.prose("", "proseWait");
    private final JTextArea earlierTitle = Fittings.prose("", "proseStrong");
    private final JTextArea laterTitle = Fittings.prose("", "proseStrong");
    private final MapView earlierMap = new MapView(part -> {});
    private final MapView laterMap = new MapView(part -> {});
    private final PartsModel model;
    private Choice<Integer> earlier = new Choice<>("", List.of(), String::valueOf);
    private Choice<Integer> later = new Choice<>("", List.of(), String::valueOf);
    private boolean filled;

    ComparePanel(Fittings fittings, PartsModel model) {
        this.model = model;
        panel.add(Fittings.label(WORDS.text("compare.title"), "title"), "wmin 0");
        panel.add(choosing, "wmin 0");
        panel.add(
                fittings.mainButton(WORDS.text("compare.end"), Shortcut.alt(KeyEvent.VK_B), model::endComparison),
                "growx 0");
        panel.add(unreadable, "wmin 0");
        panel.add(sentences, "wmin 0");
        var both = new BesideOrBelow(0.5, titled(earlierTitle, earlierMap), titled(laterTitle, laterMap));
        panel.add(both.component(), "wmin 0");
    }

    private static JComponent titled(JTextArea title, MapView map) {
        var place = Fittings.group("insets 0, gap 0 4, fillx, wrap 1", "[grow, fill]");
        place.add(title, "wmin 0");
        place.add(map.component(), "wmin 0");
        return place;
    }

    JComponent component() {
        return panel;
    }

    void show(Compared compared) {
        choose(compared);
        unreadable.setText(compared.unreadable());
        unreadable.setVisible(!compared.unreadable().isEmpty());
        earlierTitle.setText(WORDS.text("compare.map", compared.versions().get(compared.earlier())));
        laterTitle.setText(WORDS.text("compare.map", compared.versions().get(compared.later())));
        earlierMap.show(compared.then(), Optional.empty());
        laterMap.show(compared.now(), Optional.empty());
        sentences.removeAll();
        var comparison = compared.comparison();
        if (comparison.isQuiet()) {
            sentences.add(Fittings.prose(WORDS.text("compare.same"), "prose"), "wmin 0");
        }
        say("came", comparison.came());
        say("changed", comparison.changed());
        say("setAside", comparison.setAside());
        panel.revalidate();
        panel.repaint();
    }

    private void say(String what, List<String> said) {
        if (!said.isEmpty()) {
            sentences.add(Fittings.prose(WORDS.text("compare." + what), "proseStrong"), "wmin 0");
            said.forEach(sentence -> sentences.add(Fittings.prose(sentence, "prose"), "wmin 0"));
        }
    }

    private void choose(Compared compared) {
        if (choosing.getComponentCount() == 0) {
            var places = IntStream.range(0, compared.versions().size()).boxed().toList();
            earlier = new Choice<>(WORDS.text("compare.earlier"), places, compared.versions()::get);
            later = new Choice<>(WORDS.text("compare.later"), places, compared.versions()::get);
            choosing.add(Fittings.labelled(earlier.component()), "wmin 0");
            choosing.add(Fittings.labelled(later.component()), "wmin 0");
            earlier.onChange(this::chosen);
            later.onChange(this::chosen);
        }
        filled = true;
        earlier.choose(compared.earlier());
        later.choose(compared.later());
        filled = false;
    }

    private void chosen() {
        if (!filled) {
            earlier.chosen().ifPresent(one -> later.chosen().ifPresent(other -> model.compare(one, other)));
        }
    }

    /** Nothing of a map stays in the window once the comparison is put away. */
    void forget(PartsMap nothing) {
        choosing.removeAll();
        sentences.removeAll();
        earlierMap.show(nothing, Optional.empty());
        laterMap.show(nothing, Optional.empty());
    }
}
