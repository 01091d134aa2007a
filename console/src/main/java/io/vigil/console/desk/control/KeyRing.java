package io.vigil.console.desk.control;

import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractButton;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the desk. It sees a key before any component does, so that help is one key away wherever the focus is.
 * The key bound last is asked first; one whose button is not on the screen or not enabled lets the key pass.
 */
public final class KeyRing implements KeyEventDispatcher {
    private record Key(BooleanSupplier canAct, Runnable act) {}

    private final Map<Shortcut, List<Key>> keys = new HashMap<>();
    private final List<KeyRing> layers = new ArrayList<>();
    private boolean swallowTyped;

    /** Pressing the key is the same as pressing the button, while the button is on the screen. */
    public void bind(Shortcut shortcut, AbstractButton button) {
        bind(shortcut, () -> button.isShowing() && button.isEnabled(), () -> button.doClick(0));
    }

    public void bind(Shortcut shortcut, BooleanSupplier canAct, Runnable act) {
        keys.computeIfAbsent(shortcut, none -> new ArrayList<>()).add(0, new Key(canAct, act));
    }

    /** The keys of something that comes and goes: asked before these, the newest first, until it is let go. */
    public KeyRing layer() {
        var layer = new KeyRing();
        layers.add(0, layer);
        return layer;
    }

    /** Forgets a layer and everything that its keys hold. */
    public void letGo(KeyRing layer) {
        layers.remove(layer);
    }

    /** Acts on the key if one is bound and can act. @return whether it did */
    public boolean press(Shortcut shortcut) {
        for (var layer : List.copyOf(layers)) { // an act may let its own layer go
            if (layer.press(shortcut)) {
                return true;
            }
        }
        for (var key : keys.getOrDefault(shortcut, List.of())) {
            if (key.canAct().getAsBoolean()) {
                key.act().run();
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        if (event.getID() == KeyEvent.KEY_TYPED) {
            return swallowTyped;
        }
        if (event.getID() != KeyEvent.KEY_PRESSED) {
            swallowTyped = false;
            return false;
        }
        var shortcut = Shortcut.pressed(event);
        var owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        swallowTyped = !(shortcut.isText() && isTypedInto(owner)) && press(shortcut);
        return swallowTyped;
    }

    private static boolean isTypedInto(@Nullable Component owner) {
        return owner instanceof JTextComponent field && field.isEditable();
    }
}
