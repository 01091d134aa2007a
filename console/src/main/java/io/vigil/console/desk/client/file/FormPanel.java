package io.vigil.console.desk.client.file;

import io.vigil.console.client.Country;
import io.vigil.console.client.Field;
import io.vigil.console.client.PhoneNumber;
import io.vigil.console.client.Sitter;
import io.vigil.console.desk.client.file.FileShown.Inner;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.words.Bounds;
import io.vigil.console.words.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.text.JTextComponent;

/** The fields of one file, drawn anew whenever the whole form is filled anew. Event dispatch thread only. */
final class FormPanel {
    private static final Words WORDS = Words.of(FormPanel.class);
    private static final int DATE_LETTERS = 19;
    private static final int LINE_LETTERS = 22;
    private static final int SHORT_LETTERS = 14;
    private static final int WHOLE_LINE = 60;
    private static final int ROWS = 4;

    /** A country as it stands in the choice, which shows what its entries say of themselves. */
    private record Named(Country country, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    private final JPanel panel = Fittings.group("insets 0, gap 0 8, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final Fittings fittings;
    private final FileModel model;
    private final Map<Spot, FieldBox> boxes = new HashMap<>();
    private final TypedClient typed;

    FormPanel(Fittings fittings, FileModel model, FileShown shown) {
        this.fittings = fittings;
        this.model = model;
        this.typed = shown.typed();
        for (var section : Section.values()) {
            panel.add(card(section, shown.inner()), "growx, wmin 0");
        }
        show(shown);
    }

    JComponent component() {
        return panel;
    }

    void show(FileShown shown) {
        var faults = new HashMap<Spot, String>();
        shown.faults().forEach(fault -> faults.putIfAbsent(fault.spot(), fault.sentence()));
        boxes.forEach((spot, box) -> box.say(faults.getOrDefault(spot, "")));
    }

    /** Puts the focus into a field, if the form has it now. */
    void goTo(Spot spot) {
        Optional.ofNullable(boxes.get(spot)).ifPresent(FieldBox::goTo);
    }

    private JComponent card(Section section, Inner inner) {
        var card = Fittings.surface("card", "insets 0, gap 8 8, fillx, wrap 1", "[grow, fill]");
        var title = Fittings.group("insets 0, gap 8 0, fillx", "[grow, fill][]");
        title.add(Fittings.prose(WORDS.text("section." + section), "proseStrong"), "wmin 0");
        title.add(Fittings.label("Alt " + section.number(), "soft"));
        card.add(title, "wmin 0");
        var body = Fittings.group("insets 0, gap 8 8, fillx, wrap 1", "[grow, fill]");
        card.add(body, "wmin 0");
        switch (section) {
            case WHO -> who(body);
            case INNER -> inner(body, inner);
            case SITTERS -> sitters(body);
            case SECOND -> second(body);
            case ADDRESSES -> addresses(body);
            case PRESCRIPTION -> prescription(body);
            case LIMITS -> limits(body);
            case CARD -> forThoseWhoHelp(body);
        }
        return card;
    }

    private void who(JPanel body) {
        var cells = cells(body);
        line(cells, Field.CALLED, 0, LINE_LETTERS);
        line(cells, Field.FULL_NAME, 0, LINE_LETTERS);
        line(cells, Field.PRONOUNS, 0, SHORT_LETTERS);
        date(cells, Field.BORN_ON, 0);
        number(cells, Field.CLIENT_PHONE, Field.CLIENT_PHONE_VERIFIED, 0);
        line(cells, Field.THERAPIST, 0, WHOLE_LINE);
    }

    private void inner(JPanel body, Inner inner) {
        if (inner != Inner.OPEN) {
            body.add(Fittings.prose(WORDS.text("section.INNER." + inner), "proseWait"), "wmin 0");
            return;
        }
        body.add(Fittings.prose(WORDS.text("section.INNER.hint"), "proseSoft"), "wmin 0");
        var cells = cells(body);
        area(cells, Field.PROTECTORS);
        area(cells, Field.INTENTIONS);
    }

    private void sitters(JPanel body) {
        for (var place = 0; place < typed.sitters(); place++) {
            var here = place;
            head(body, "sitter", place, typed.sitters(), () -> model.removeSitter(here));
            var cells = cells(body);
            line(cells, Field.SITTER_NAME, place, LINE_LETTERS);
            adult(cells, place);
            number(cells, Field.SITTER_PHONE, Field.SITTER_PHONE_VERIFIED, place);
        }
        body.add(fittings.button(WORDS.text("sitter.add"), model::anotherSitter), "growx 0");
    }

    private void second(JPanel body) {
        body.add(Fittings.prose(WORDS.text("section.SECOND.hint"), "proseSoft"), "wmin 0");
        var cells = cells(body);
        line(cells, Field.SECOND_NAME, 0, LINE_LETTERS);
        line(cells, Field.SECOND_RELATION, 0, LINE_LETTERS);
        number(cells, Field.SECOND_PHONE, Field.SECOND_PHONE_VERIFIED, 0);
    }

    private void addresses(JPanel body) {
        body.add(Fittings.prose(WORDS.text("section.ADDRESSES.hint"), "proseSoft"), "wmin 0");
        for (var place = 0; place < typed.addresses(); place++) {
            var here = place;
            head(body, "address", place, typed.addresses(), () -> model.removeAddress(here));
            var cells = cells(body);
            line(cells, Field.ADDRESS_LABEL, place, LINE_LETTERS);
            country(cells, place);
            area(cells, Field.STREET, place, 2);
            line(cells, Field.UNIT, place, WHOLE_LINE);
            number(cells, Field.EMERGENCY, Field.EMERGENCY_VERIFIED, place);
            number(cells, Field.DISPATCH, Field.DISPATCH_VERIFIED, place);
            number(cells, Field.POISON, Field.POISON_VERIFIED, place);
            number(cells, Field.CRISIS, Field.CRISIS_VERIFIED, place);
        }
        body.add(fittings.button(WORDS.text("address.add"), model::anotherAddress), "growx 0");
    }

    private void prescription(JPanel body) {
        var cells = cells(body);
        line(cells, Field.PRESCRIBER, 0, WHOLE_LINE);
        number(cells, Field.PRESCRIBER_PHONE, Field.PRESCRIBER_PHONE_VERIFIED, 0);
        area(cells, Field.PRESCRIPTION);
        date(cells, Field.WRITTEN_ON, 0);
        date(cells, Field.VALID_UNTIL, 0);
    }

    private void limits(JPanel body) {
        body.add(Fittings.prose(WORDS.text("section.LIMITS.hint"), "proseSoft"), "wmin 0");
        var cells = cells(body);
        line(cells, Field.AMBER, 0, SHORT_LETTERS);
        line(cells, Field.HOLD, 0, SHORT_LETTERS);
        line(cells, Field.HOLD_HEART_RATE, 0, SHORT_LETTERS);
    }

    private void forThoseWhoHelp(JPanel body) {
        var cells = cells(body);
        area(cells, Field.ALLERGIES);
        area(cells, Field.CONDITIONS);
    }

    /** Says which of several it is, and offers to remove it. */
    private void head(JPanel body, String what, int place, int of, Runnable remove) {
        if (of > 1) {
            var head = Fittings.group("insets 0, gap 8 0, fillx", "[grow, fill][]");
            head.add(Fittings.prose(WORDS.text(what + (place == 0 ? ".first" : ".other")), "prose"), "wmin 0");
            var button = fittings.button(WORDS.text(what + ".remove"), remove);
            button.getAccessibleContext().setAccessibleName(WORDS.text(what + ".remove.name", place + 1));
            head.add(button);
            body.add(head, "wmin 0");
        }
    }

    private static Cells cells(JPanel body) {
        var cells = new Cells();
        body.add(cells.component(), "growx, wmin 0");
        return cells;
    }

    private void line(Cells cells, Field field, int place, int letters) {
        var text = Fittings.line(WORDS.text("field." + field), typed.text(field, place));
        text.setCaretPosition(0);
        cells.add(box(text, new Spot(field, place), name(field), Optional.empty()), letters);
    }

    private void area(Cells cells, Field field) {
        area(cells, field, 0, ROWS);
    }

    private void area(Cells cells, Field field, int place, int rows) {
        var text = Fittings.area(name(field), typed.text(field, place), rows);
        text.setCaretPosition(0);
        cells.add(box(text, new Spot(field, place), name(field), Optional.empty()), WHOLE_LINE);
    }

    private void date(Cells cells, Field field, int place) {
        cells.add(dateBox(field, place, name(field), Optional.empty()), DATE_LETTERS);
    }

    private JComponent dateBox(Field field, int place, String name, Optional<JButton> today) {
        var text = Fittings.line(name, typed.text(field, place));
        text.putClientProperty("JTextField.placeholderText", WORDS.text("field.date.example"));
        return box(text, new Spot(field, place), name(field), today);
    }

    /** A number, the day on which it was verified, and a button for today. */
    private void number(Cells cells, Field field, Field verified, int place) {
        numberBox(cells, field, place);
        var today = fittings.button(WORDS.text("verified.today"), () -> model.verifiedToday(new Spot(verified, place)));
        today.putClientProperty("FlatLaf.style", "margin: 4,10,4,10"); // as high as the field beside it
        today.getAccessibleContext().setAccessibleName(WORDS.text("verified.today.name", name(field)));
        var name = WORDS.text("verified.name", name(field));
        cells.add(dateBox(verified, place, name, Optional.of(today)), LINE_LETTERS);
    }

    /** The field has what was typed; above it stands how it will be read aloud, if that differs. */
    private void numberBox(Cells cells, Field field, int place) {
        var written = typed.text(field, place);
        var text = Fittings.line(name(field), written);
        text.setCaretPosition(0);
        var read = PhoneNumber.of(written.substring(0, Math.min(written.length(), Bounds.LINE_CHARACTERS)));
        var shown = read.shown().equals(written) ? name(field) : WORDS.text("field.read", name(field), read.shown());
        cells.add(box(text, new Spot(field, place), shown, Optional.empty()), LINE_LETTERS);
    }

    private void adult(Cells cells, int place) {
        var spot = new Spot(Field.SITTER_ADULT, place);
        var tick = Fittings.box(name(Field.SITTER_ADULT));
        tick.setOpaque(false);
        tick.setSelected(!typed.text(Field.SITTER_ADULT, place).isEmpty());
        tick.addActionListener(event -> model.type(spot, tick.isSelected() ? Sitter.Adult.NOTED.name() : ""));
        var box = new FieldBox(tick, " ", Optional.empty());
        boxes.put(spot, box);
        cells.add(box.component(), SHORT_LETTERS);
    }

    private void country(Cells cells, int place) {
        var choice = new JComboBox<Named>();
        for (var country : Country.values()) {
            var named = new Named(country, WORDS.text("country." + country));
            choice.addItem(named);
            if (country == typed.country(place)) {
                choice.setSelectedItem(named);
            }
        }
        choice.getAccessibleContext().setAccessibleName(name(Field.COUNTRY));
        choice.addActionListener(event -> {
            if (choice.getSelectedItem() instanceof Named chosen && chosen.country() != typed.country(place)) {
                model.choose(chosen.country(), place);
            }
        });
        var box = new FieldBox(choice, name(Field.COUNTRY), Optional.empty());
        boxes.put(new Spot(Field.COUNTRY, place), box);
        cells.add(box.component(), LINE_LETTERS);
    }

    private JComponent box(JTextComponent text, Spot spot, String shown, Optional<JButton> act) {
        FieldBox.onChange(text, () -> model.type(spot, text.getText()));
        FieldBox.onLeft(text, () -> model.left(spot));
        var box = new FieldBox(text, shown, act);
        boxes.put(spot, box);
        return box.component();
    }

    private static String name(Field field) {
        return WORDS.text("field." + field);
    }
}
