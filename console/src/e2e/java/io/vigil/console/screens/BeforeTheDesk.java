package io.vigil.console.screens;

import io.vigil.console.app.shared.AppNotices;
import io.vigil.console.desk.lock.LockStage;
import io.vigil.console.desk.lock.LockWindow.Place;
import io.vigil.console.desk.start.CannotStartWindow;
import io.vigil.console.desk.start.UnpackingWindow;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.screens.View.Sizes;
import io.vigil.console.watch.screen.CardStage;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JFrame;

/** The window before the desk, and the window of the watch when the console is gone. */
final class BeforeTheDesk {
    private BeforeTheDesk() {}

    static List<View> theLock() {
        return List.of(
                small(
                        "unpacking",
                        "Started from its sources, once: Chromium is unpacked before the way in.",
                        BeforeTheDesk::unpacking,
                        "desk.start.UnpackingWindow"),
                small(
                        "cannot-start",
                        "Why it does not start, for whoever started it from a menu.",
                        BeforeTheDesk::cannotStart,
                        "desk.start.CannotStartWindow"),
                lock(
                        "first-start",
                        "The first start: one passphrase for both vaults.",
                        LockStage::firstStart,
                        lock -> {}),
                lock(
                        "first-start-weak",
                        "A passphrase that is guessed at once is refused, with the reason.",
                        LockStage::firstStart,
                        LockStage::chooseWeakly),
                lock(
                        "recovery-code",
                        "The recovery code, to be put on paper.",
                        LockStage::firstStart,
                        LockStage::makeTheVaults),
                lock(
                        "recovery-code-read-back",
                        "Three groups of the code are read back from the paper.",
                        LockStage::firstStart,
                        LockStage::readBackWrongly),
                lock("unlock", "One passphrase opens record and notes.", BeforeTheDesk::unlocking, lock -> {}),
                lock("unlock-wrong", "A wrong passphrase.", BeforeTheDesk::unlocking, LockStage::unlockWrongly),
                lock(
                        "vaults-damaged",
                        "The vaults are damaged: what to do now.",
                        BeforeTheDesk::unlocking,
                        LockStage::findDamage),
                lock(
                        "recovery-mistyped",
                        "A typing mistake in the recovery code, and in which group.",
                        BeforeTheDesk::unlocking,
                        LockStage::mistypeTheCode));
    }

    static List<View> theWatch() {
        return List.of(
                card(
                        "watch-card",
                        "The console is gone in a journey: the watch rings and shows the card.",
                        CardStage::ringing),
                card(
                        "watch-back",
                        "The console is back, and asks for the passphrase beside the card.",
                        CardStage::consoleIsBack),
                card("watch-given-up", "The console could not be started again.", CardStage::withoutACard));
    }

    private static JFrame unpacking() {
        var window = new UnpackingWindow();
        window.show(0.62);
        window.frame().setVisible(true);
        return window.frame();
    }

    private static JFrame cannotStart() {
        var window = new CannotStartWindow(
                AppNotices.keyUnreadable("/home/mara/.local/share/vigil/console-key.pem"), () -> {});
        window.show();
        return window.frame();
    }

    private static View small(String name, String shows, Supplier<JFrame> opening, String drawnBy) {
        return View.of(name, shows, studio -> new SmallStanding(studio, OnSwing.get(opening::get)))
                .drawnBy(drawnBy);
    }

    /** Follows the light of the studio. */
    private record SmallStanding(Studio studio, JFrame frame) implements Standing {
        @Override
        public void turn(Theme light) {
            studio.turn(light);
        }

        @Override
        public void close() {
            OnSwing.run(frame::dispose);
        }
    }

    private static LockStage unlocking() {
        return LockStage.unlocking(Place.WHOLE);
    }

    private static View lock(String name, String shows, Supplier<LockStage> opening, Consumer<LockStage> steps) {
        return View.of(name, shows, studio -> {
                    var lock = opening.get();
                    OnSwing.run(() -> lock.frame().setSize(studio.window()));
                    steps.accept(lock);
                    return new LockStanding(studio, lock);
                })
                .drawnBy("desk.lock.LockWindow");
    }

    private static View card(String name, String shows, Supplier<CardStage> opening) {
        return View.of(name, shows, studio -> {
                    var card = OnSwing.get(opening::get);
                    typeByAccident(card);
                    return new CardStanding(card);
                })
                .sized(Sizes.ONE)
                .drawnBy("watch.screen.CardWindow");
    }

    /** Whoever types into what comes up in front of them stops no alarm. */
    private static void typeByAccident(CardStage card) {
        for (var key : new int[] {KeyEvent.VK_SPACE, KeyEvent.VK_ENTER}) {
            OnSwing.run(() -> {
                var owner = card.frame().getMostRecentFocusOwner();
                var at = owner == null ? card.frame() : owner;
                for (var event : new int[] {KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED}) {
                    at.dispatchEvent(new KeyEvent(at, event, 0, 0, key, (char) key));
                }
            });
        }
        if (OnSwing.get(card::isTaken)) {
            throw new IllegalStateException("the alarm was taken by accident");
        }
    }

    /** Follows the light of the studio. */
    private record LockStanding(Studio studio, LockStage lock) implements Standing {
        @Override
        public JFrame frame() {
            return lock.frame();
        }

        @Override
        public void turn(Theme light) {
            studio.turn(light);
        }

        @Override
        public void close() {
            lock.close();
        }
    }

    /** Begins dark, and has a light of its own. */
    private static final class CardStanding implements Standing {
        private final CardStage card;
        private Theme light = Theme.DARK;

        CardStanding(CardStage card) {
            this.card = card;
        }

        @Override
        public JFrame frame() {
            return card.frame();
        }

        @Override
        public void turn(Theme wanted) {
            if (light != wanted) {
                light = wanted;
                OnSwing.run(card::otherLight);
            }
        }

        @Override
        public void close() {
            OnSwing.run(card::close);
        }
    }
}
