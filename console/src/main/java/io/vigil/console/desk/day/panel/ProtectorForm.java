package io.vigil.console.desk.day.panel;

import io.vigil.console.checklist.ProtectorAnswer;
import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.checklist.ProtectorAnswer.Speaker;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.day.GreenLight;
import io.vigil.console.sheet.FactWords;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;

/** The form for what one protector says now. Nothing is taken over from another day or another protector. */
final class ProtectorForm {
    private static final Words WORDS = Words.of(ProtectorForm.class);
    private static final int UNSET = 0;
    private static final int MOST_SELF_ENERGY = 10;

    private final JPanel panel = Fittings.group("insets 4 0 4 0, gap 8 4, fillx, hidemode 3", "[grow, fill]");
    private final Choice<Answer> answer;
    private final Choice<Speaker> speaker;
    private final JTextField words = Fittings.line(WORDS.text("green.words"), "");
    private final JTextField fear = Fittings.line(WORDS.text("green.fear"), "");
    private final JTextField condition = Fittings.line(WORDS.text("green.condition"), "");
    private final JSlider selfEnergy = new JSlider(0, MOST_SELF_ENERGY, UNSET);
    private final JLabel selfEnergyWords = Fittings.label("", "soft");
    private final JButton keep;
    private final GreenLight.Asks asks;
    private String protector = "";
    private boolean selfEnergyAsked;

    ProtectorForm(Fittings fittings, GreenLight.Asks asks) {
        this.asks = asks;
        answer = new Choice<>(
                Answer.class,
                FactWords::text,
                fittings.keys(),
                Map.of(
                        Answer.GREEN, Shortcut.alt(KeyEvent.VK_G),
                        Answer.CONCERN, Shortcut.alt(KeyEvent.VK_C),
                        Answer.NO, Shortcut.alt(KeyEvent.VK_N),
                        Answer.NOT_REACHED, Shortcut.alt(KeyEvent.VK_R)));
        speaker =
                new Choice<>(Speaker.class, choice -> WORDS.text("green.speaker." + choice), fittings.keys(), Map.of());
        keep = fittings.mainButton(WORDS.text("green.keep"), Shortcut.control(KeyEvent.VK_G), this::keep);
        selfEnergy.setSnapToTicks(true);
        selfEnergy.setMajorTickSpacing(1);
        selfEnergy.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) { // a click on the knob where it stands is an answer: none
                selfEnergyAsked = true;
                complete();
            }
        });
        selfEnergy.getAccessibleContext().setAccessibleName(WORDS.text("green.selfEnergy"));
        panel.add(answer.component(), "wrap");
        panel.add(Fittings.labelled(words), "wmin 0, wrap");
        var agreed = Fittings.group("insets 0, gap 8 0, fillx", "[0:0:,grow,fill,sg f][0:0:,grow,fill,sg f]");
        agreed.add(Fittings.labelled(fear));
        agreed.add(Fittings.labelled(condition));
        panel.add(agreed, "wmin 0, wrap");
        var who = Fittings.group("insets 0, gap 8 0, fillx", "[][grow, fill][]");
        who.add(selfEnergyWords);
        who.add(selfEnergy, "wmin 40");
        panel.add(who, "wmin 0, wrap");
        panel.add(speaker.component(), "split 2, growx 0");
        panel.add(keep, "growx 0");
        answer.onChange(this::complete);
        speaker.onChange(this::complete);
        selfEnergy.addChangeListener(event -> {
            selfEnergyAsked = true;
            complete();
        });
        complete();
    }

    JComponent component() {
        return panel;
    }

    /** Begins anew for {@code name}, with nothing filled in. */
    void askAbout(String name) {
        if (!name.equals(protector)) {
            protector = name;
            answer.clear();
            speaker.clear();
            words.setText("");
            fear.setText("");
            condition.setText("");
            selfEnergy.setValue(UNSET);
            selfEnergyAsked = false;
            complete();
        }
    }

    /** Its answer is kept: when it is asked again, nothing is filled in. */
    void putAway() {
        protector = "";
    }

    private void complete() {
        selfEnergyWords.setText(
                selfEnergyAsked
                        ? WORDS.text("green.selfEnergy.of", selfEnergy.getValue())
                        : WORDS.text("green.selfEnergy.notAsked"));
        keep.setEnabled(answer.chosen().isPresent() && speaker.chosen().isPresent() && selfEnergyAsked);
    }

    private void keep() {
        answer.chosen().ifPresent(said -> speaker.chosen().ifPresent(who -> {
            asks.hear(new ProtectorAnswer(
                    protector,
                    said,
                    words.getText().strip(),
                    fear.getText().strip(),
                    condition.getText().strip(),
                    selfEnergy.getValue(),
                    who));
        }));
    }
}
