package io.vigil.console.desk.lock;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.port.VaultDoor;
import io.vigil.console.desk.port.VaultDoor.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JComponent;

/** Three groups of the code, read from the paper: a code that nobody can read back opens nothing one day. */
final class CodeTypedBack implements Face {
    private static final int ASKED = 3;

    private final Sheet sheet = new Sheet("back");
    private final CodePaper paper;
    private final VaultDoor door;
    private final Runnable opened;
    private final List<Integer> groups;
    private final List<PassphraseField> fields = new ArrayList<>();
    private final JButton open;
    private final JButton again;
    private final JComponent component;

    CodeTypedBack(
            Fittings fittings,
            CodePaper paper,
            RandomGenerator chance,
            VaultDoor door,
            Runnable opened,
            Runnable showAgain) {
        this.paper = paper;
        this.door = door;
        this.opened = opened;
        groups = chosen(paper.count(), chance);
        for (var group : groups) {
            var field = new PassphraseField(Sheet.text("back.group", group), PassphraseField.Sight.SHOWN);
            field.onEnter(this::next);
            fields.add(field);
            sheet.with(field.labelled());
        }
        open = fittings.mainButton(Sheet.text("back.open"), Shortcut.NEXT, this::check);
        again = fittings.button(Sheet.text("back.again"), () -> {
            fields.forEach(PassphraseField::clear);
            showAgain.run();
        });
        component = sheet.withButton(open).withButton(again).done();
    }

    static List<Integer> chosen(int count, RandomGenerator chance) {
        var all = new ArrayList<>(IntStream.rangeClosed(1, count).boxed().toList());
        while (all.size() > ASKED) {
            all.remove(chance.nextInt(all.size()));
        }
        return List.copyOf(all);
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public void focus() {
        fields.get(0).focus();
    }

    /** Enter goes from field to field, and from the last one on. */
    private void next() {
        for (var field : fields) {
            if (field.isEmpty()) {
                field.focus();
                return;
            }
        }
        check();
    }

    private void check() {
        if (!open.isEnabled()) {
            return;
        }
        for (var i = 0; i < groups.size(); i++) {
            if (!isAlike(paper.group(groups.get(i)), fields.get(i).typed())) {
                sheet.fault("notThisGroup", groups.get(i));
                fields.get(i).focus();
                return;
            }
        }
        sheet.say(Optional.empty());
        sheet.await("back.keeping");
        enable(false);
        door.codeReadBack(this::answered);
    }

    private void answered(Answer answer) {
        sheet.await("");
        enable(true);
        if (answer instanceof Answer.Opened) {
            fields.forEach(PassphraseField::clear);
            paper.wipe();
            opened.run();
        } else if (answer instanceof Answer.Refused refused) {
            sheet.say(Optional.of(refused.notice()));
        }
    }

    private void enable(boolean enabled) {
        open.setEnabled(enabled);
        again.setEnabled(enabled);
        fields.forEach(field -> field.enable(enabled));
    }

    /** As a person reads it: case and spaces do not matter, O is 0, I and L are 1. Wipes both. */
    static boolean isAlike(char[] printed, char[] typed) {
        try {
            var at = 0;
            for (var character : typed) {
                if (Character.isWhitespace(character) || character == '-') {
                    continue;
                }
                if (at == printed.length || meant(character) != printed[at]) {
                    return false;
                }
                at++;
            }
            return at == printed.length;
        } finally {
            Arrays.fill(printed, '\0');
            Arrays.fill(typed, '\0');
        }
    }

    private static char meant(char typed) {
        var upper = Character.toUpperCase(typed);
        return switch (upper) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> upper;
        };
    }
}
