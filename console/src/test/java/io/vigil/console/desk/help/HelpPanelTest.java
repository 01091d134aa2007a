package io.vigil.console.desk.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.day.QuietDay;
import io.vigil.console.desk.day.RunningDay;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.Danger;
import io.vigil.console.escalation.Matter;
import io.vigil.console.escalation.Rung;
import io.vigil.console.escalation.TelephoneUri;
import io.vigil.console.session.CallSheet;
import io.vigil.console.session.command.EscalationCommand;
import io.vigil.console.session.command.PutWhereRight;
import io.vigil.console.session.command.PutWhereRight.ReadAloud;
import io.vigil.console.session.event.Experience;
import io.vigil.console.session.event.Phase;
import io.vigil.console.words.Notice;
import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentEvent;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JScrollBar;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpPanelTest {
    private final QuietDay asks = new QuietDay();
    private final List<Notice> notices = new ArrayList<>();
    private final RunningDay day = new RunningDay();
    private HelpPanel panel = build();

    private HelpPanel build() {
        return new HelpPanel(
                new Fittings(new KeyRing()),
                asks,
                new CardOut(notices::add),
                new DialOut(notices::add),
                Optional.of(() -> asks.asked.add("sound")),
                () -> {},
                () -> {});
    }

    @BeforeAll
    static void prepareTheTheme() {
        Appearance.prepare(Theme.LIGHT, 100);
    }

    @BeforeEach
    void aJourney() throws Exception {
        day.begin();
        day.reach(Phase.JOURNEY);
        SwingUtilities.invokeAndWait(() -> panel = build());
        show();
    }

    private void show() throws Exception {
        SwingUtilities.invokeAndWait(() -> panel.show(HelpModel.of(
                day.session().get(), day.session().get().alarms(), day.clock().instant(), RunningDay.ZONE)));
    }

    @Test
    void everyActShowsItsKeyAndHasAName() {
        var buttons = every(JButton.class)
                .filter(button -> !(button.getParent() instanceof JScrollBar))
                .toList();

        assertTrue(buttons.size() > 20, () -> buttons.size() + " buttons");
        for (var button : buttons) {
            var context = button.getAccessibleContext();
            assertFalse(context.getAccessibleName().isBlank());
            assertFalse(
                    context.getAccessibleDescription() == null
                            || context.getAccessibleDescription().isBlank(),
                    () -> button.getText() + " has no key");
        }
        assertEquals(
                buttons.size(),
                buttons.stream()
                                .filter(button -> !button.getText().equals("Breathing is normal"))
                                .map(button -> button.getAccessibleContext().getAccessibleDescription())
                                .distinct()
                                .count()
                        + 1,
                "no two acts share a key");
    }

    @Test
    void theCardNamesWhatIsMissing() {
        assertTrue(texts().anyMatch(text -> text.startsWith("12 Elm Street, unit 4")));
        assertTrue(texts().anyMatch(text -> text.startsWith("not written down. Ask the sitter: does the chest rise")));
        assertTrue(
                every(JTextComponent.class).filter(text -> !text.isEditable()).noneMatch(text -> text.getText()
                        .isBlank()));
    }

    @Tag("SAFE-99")
    @Nested
    class ANumber {
        private final List<TelephoneUri> dialled = new ArrayList<>();
        private final NowPanel now = new NowPanel(new Fittings(new KeyRing()), asks, dialled::add);

        private List<String> buttons(Rung rung, DialOut.Handler handler) {
            var shown = HelpModel.of(
                    day.session().get(),
                    day.session().get().alarms(),
                    day.clock().instant(),
                    RunningDay.ZONE);
            var call = CallSheet.people(day.session().get()).call(rung);
            now.dialThrough(handler);
            now.show(new HelpShown.Now(call, HelpShown.Underway.NO, "", Optional.empty(), List.of()), shown.practice());
            return dials().map(JButton::getText).toList();
        }

        private Stream<JButton> dials() {
            return below((Container) now.component())
                    .filter(JButton.class::isInstance)
                    .map(JButton.class::cast)
                    .filter(button -> button.getText().startsWith("Dial"));
        }

        @Test
        void standsAloneWhereTheComputerHasNoTelephone() {
            for (var rung : Rung.values()) {
                assertEquals(List.of(), buttons(rung, DialOut.Handler.NONE), rung::name);
            }
        }

        @Tag("SAFE-94")
        @Test
        void saysBelowItHowOldItIs() {
            day.day().start(Rung.SECOND_CONTACT);
            now.show(
                    HelpModel.of(
                                    day.session().get(),
                                    day.session().get().alarms(),
                                    day.clock().instant(),
                                    RunningDay.ZONE)
                            .now(),
                    HelpShown.Practice.NOT_NOW);

            var said = below((Container) now.component())
                    .filter(JTextArea.class::isInstance)
                    .map(text -> ((JTextArea) text).getText())
                    .toList();
            assertTrue(said.contains("Never verified: it may be wrong"), said::toString);
            assertTrue(said.contains("Verified on 2026-11-01, 22 days ago"), said::toString);
        }

        @Test
        void isHandedOverByItsOwnButtonAndNothingIsAskedOfTheLadder() {
            assertEquals(
                    List.of("Dial 555-0188", "Dial (555) 010-4400"),
                    buttons(Rung.SECOND_CONTACT, DialOut.Handler.THERE));

            dials().forEach(button -> button.doClick(0));

            assertEquals(
                    List.of("tel:5550188", "tel:5550104400"),
                    dialled.stream().map(TelephoneUri::uri).toList());
            assertEquals(List.of(), asks.asked);
        }

        @Test
        void ofTheEmergencyIsTheSittersToDialAndTheCentresTheTherapists() {
            assertEquals(List.of("Dial (555) 010-4400"), buttons(Rung.EMERGENCY, DialOut.Handler.THERE));
        }

        @Test
        void isOfferedAsSoonAsATelephoneIsFound() {
            buttons(Rung.SITTER, DialOut.Handler.NONE);

            now.dialThrough(DialOut.Handler.THERE);

            assertEquals(List.of("Dial 555-0142"), dials().map(JButton::getText).toList());
        }
    }

    @Nested
    class ThePrescribersLine {
        private void showOnTheirLine() throws Exception {
            SwingUtilities.invokeAndWait(() -> panel.show(HelpModel.of(
                            day.session().get(),
                            day.session().get().alarms(),
                            day.clock().instant(),
                            RunningDay.ZONE)
                    .withTheirLine(Rung.PRESCRIBER)));
        }

        @Test
        void standsAboveTheirNumberOnTheirRung() throws Exception {
            day.ask(new EscalationCommand.StartRung(Rung.PRESCRIBER));
            var withoutALine = HelpModel.of(
                    day.session().get(),
                    day.session().get().alarms(),
                    day.clock().instant(),
                    RunningDay.ZONE);
            showOnTheirLine();

            var numbers = new ArrayList<>(List.of("on their line now, below the video"));
            numbers.addAll(withoutALine.now().call().numbers());
            assertEquals(
                    numbers,
                    withoutALine.withTheirLine(Rung.PRESCRIBER).now().call().numbers());
            assertTrue(texts().anyMatch(text -> text.contains("on their line now")));
        }

        @Test
        void standsOnNoOther() throws Exception {
            day.ask(new EscalationCommand.StartRung(Rung.SITTER));
            showOnTheirLine();

            assertTrue(texts().noneMatch(text -> text.contains("on their line now")));
        }
    }

    @Nested
    class TheLadder {
        @Test
        void asksForTheRungThatIsShownAndForAnyOther() throws Exception {
            press("Start this rung");
            press("Emergency services");

            assertEquals(List.of("start VOICE", "start EMERGENCY"), asks.asked);
        }

        @Test
        void asksForTheOutcomeOfTheRungThatIsCalled() throws Exception {
            day.ask(new EscalationCommand.StartRung(Rung.SITTER));
            show();

            assertFalse(button("Start this rung").isVisible());
            press("Not reached");
            press("Reached");

            assertEquals(List.of("notReached SITTER", "reached SITTER"), asks.asked);
            assertTrue(texts().anyMatch("555-0142"::equals));
        }

        @Test
        void canBeStoodDownOnceItIsOpen() throws Exception {
            assertFalse(button("Stand down: the client is safe").isVisible());

            day.ask(new EscalationCommand.StartRung(Rung.SITTER));
            show();
            press("Stand down: the client is safe");

            assertEquals(List.of("standDown"), asks.asked);
        }

        @ParameterizedTest
        @EnumSource(names = {"OWN_KEY", "CHECK_IN_UNANSWERED", "MEDICINE_OUTSIDE_PLAN"})
        void canBeStoodDownWhileAnAlarmStandsThatNothingElseEnds(Cause cause) throws Exception {
            day.ask(new EscalationCommand.KeepRaised(cause, day.clock().instant()));
            show();
            press("Stand down: the client is safe");

            assertEquals(List.of("standDown"), asks.asked);
        }

        @Test
        void aCallForHelpIsAnsweredAndNotStoodDown() throws Exception {
            day.ask(new EscalationCommand.KeepRaised(Cause.HELP, day.clock().instant()));
            show();

            assertFalse(button("Stand down: the client is safe").isVisible());
        }
    }

    @Nested
    class AThreatToLife {
        @Test
        void isAskedForWithOneKeyEach() throws Exception {
            press("Cannot be roused");

            assertEquals(List.of("see CANNOT_BE_ROUSED"), asks.asked);
        }

        @Test
        void onceItIsSeenBringsRungThree() throws Exception {
            day.ask(new EscalationCommand.SeeDanger(Danger.SEIZURE));
            show();

            assertTrue(texts().anyMatch("Sitter dials 911"::equals));
            assertTrue(texts().anyMatch("You: (555) 010-4400"::equals));
            assertFalse(button("Seizure").isEnabled());
        }
    }

    @Nested
    class TheCard {
        private Rectangle card() {
            return place(panel.card());
        }

        @Test
        void standsBesideTheLadderWhereThereIsRoomForBoth() throws Exception {
            asWideAs(860);
            var rung = place(button("Start this rung"));

            assertTrue(card().x > rung.x + rung.width, card() + " beside " + rung);
            assertTrue(card().y < rung.y, card() + " from the top on, beside " + rung);
        }

        @Tag("SAFE-95")
        @ParameterizedTest
        @ValueSource(ints = {520, 860})
        void letsWhatStandsBelowTheRungComeBeforeTheDangersAndIsNamedInItsFirstLine(int width) throws Exception {
            var notice = new JLabel("Item 9 of the PHQ-9 is above 0.");
            SwingUtilities.invokeAndWait(() -> {
                panel.standBelow(notice);
                panel.sayBelow(Optional.of("item 9 answered: see below"));
            });
            asWideAs(width);

            var rung = place(button("Start this rung"));
            var said = every(JLabel.class)
                    .filter(label -> label.isVisible() && label.getText().equals("item 9 answered: see below"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(place(said).y < rung.y, place(said) + " above " + rung);
            assertTrue(place(notice).y > rung.y && place(notice).y < place(button("Seizure")).y, "" + place(notice));
            SwingUtilities.invokeAndWait(() -> panel.sayBelow(Optional.empty()));
            assertFalse(said.isVisible());
        }

        @Test
        void comesRightAfterTheRungWhereThereIsNot() throws Exception {
            asWideAs(520);
            var rung = place(button("Start this rung"));
            var danger = place(button("Seizure"));

            assertTrue(card().y > rung.y && card().y < danger.y, rung + ", " + card() + ", " + danger);
        }
    }

    @Nested
    class WhereTheyAreNow {
        private <T extends JTextComponent> T field(String name, Class<T> kind) {
            return every(kind)
                    .filter(each -> name.equals(each.getAccessibleContext().getAccessibleName()) && each.isEditable())
                    .findFirst()
                    .orElseThrow();
        }

        private JTextComponent address() {
            return field("Address right now", JTextComponent.class);
        }

        private JTextComponent number() {
            return field("Local emergency number", JTextComponent.class);
        }

        private JTextComponent callBack() {
            return field("Call-back number", JTextComponent.class);
        }

        private JCheckBox readAloud() {
            return every(JCheckBox.class)
                    .filter(box -> box.getText().startsWith("Read aloud: "))
                    .findFirst()
                    .orElseThrow();
        }

        private void write(JTextComponent field, String text) throws Exception {
            SwingUtilities.invokeAndWait(() -> field.setText(text));
        }

        /** As the session answers what the panel asked for last. */
        private void isAnswered() throws Exception {
            day.day()
                    .putRight(new PutWhereRight(
                            address().getText(),
                            number().getText(),
                            callBack().getText(),
                            readAloud().isVisible() && readAloud().isSelected() ? ReadAloud.YES : ReadAloud.NO));
            show();
        }

        private boolean cardSays(String text) {
            return every(JTextArea.class).filter(each -> !each.isEditable()).anyMatch(each -> each.getText()
                    .equals(text));
        }

        @Test
        void isOneButtonUntilItIsOpened() throws Exception {
            assertTrue(isSeen(button("Correct address and numbers")));
            assertFalse(isSeen(address()));

            press("Correct address and numbers");

            assertTrue(isSeen(address()) && isSeen(number()) && isSeen(callBack()));
            assertEquals("12 Elm Street, unit 4, door code 7731", address().getText());
            assertEquals("555-0199", callBack().getText());
            assertEquals(
                    "Read aloud: 911 is right where they are now", readAloud().getText());

            press("Leave as it was");
            assertFalse(isSeen(address()));
            assertEquals(List.of(), asks.asked);
        }

        @Test
        void whatIsTypedIsKeptTogetherAndStandsOnTheCardAtOnce() throws Exception {
            press("Correct address and numbers");
            write(address(), "9 Harbour Road, Dover, door code 7731");
            write(number(), "999");
            press("Keep what is typed");
            assertEquals(List.of("putRight | 9 Harbour Road, Dover, door code 7731 | 999 | 555-0199 | NO"), asks.asked);
            assertTrue(isSeen(address()), "until it is seen to be kept");

            isAnswered();

            assertFalse(isSeen(address()));
            assertTrue(cardSays("9 Harbour Road, Dover, door code 7731"));
            assertTrue(cardSays("999, asked today"));
        }

        @Test
        void enterInAFieldKeepsItToo() throws Exception {
            press("Correct address and numbers");
            SwingUtilities.invokeAndWait(() -> {
                ((JTextField) callBack()).postActionEvent();
                var enter = address().getInputMap().get(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0));
                address().getActionMap().get(enter).actionPerformed(new ActionEvent(address(), 0, ""));
            });

            assertEquals(2, asks.asked.size(), asks.asked::toString);
        }

        @Test
        void whatIsRefusedStaysInItsFields() throws Exception {
            press("Correct address and numbers");
            write(address(), " ");
            press("Keep what is typed");
            isAnswered();

            assertTrue(isSeen(address()));
            assertEquals(" ", address().getText());
            assertEquals(
                    "A field was left empty that the card has words for.",
                    day.notices.get(0).what());
            assertTrue(cardSays("12 Elm Street, unit 4, door code 7731"));
        }

        @Test
        void whatIsTypedStaysWhileOtherThingsHappen() throws Exception {
            press("Correct address and numbers");
            write(address(), "9 Harbour Ro");
            day.pass(Duration.ofSeconds(20));
            day.ask(new EscalationCommand.StartRung(Rung.SITTER));
            show();

            assertEquals("9 Harbour Ro", address().getText());
            assertTrue(isSeen(address()));
        }

        @Test
        void theNumberThatStandsThereIsReadAloudOrTypedAnewNotBoth() throws Exception {
            press("Correct address and numbers");
            write(number(), "999");
            assertFalse(isSeen(readAloud()));

            write(number(), "911");
            assertTrue(isSeen(readAloud()));
            SwingUtilities.invokeAndWait(() -> readAloud().setSelected(true));
            press("Keep what is typed");

            assertEquals("putRight | 12 Elm Street, unit 4, door code 7731 | 911 | 555-0199 | YES", asks.asked.get(0));
        }

        @ParameterizedTest
        @ValueSource(ints = {300, 520, 860})
        void staysInsideTheCardHoweverNarrowItIs(int width) throws Exception {
            press("Correct address and numbers");
            asWideAs(width);

            var card = place(panel.card());
            for (var part : List.of(address(), number(), callBack(), button("Keep what is typed"))) {
                var place = place(part);
                assertTrue(
                        place.x >= card.x && place.x + place.width <= card.x + card.width, () -> place + " in " + card);
            }
        }

        @Test
        void standsThereOnADayThatIsHeldAndNotInADrillNorWithoutASession() throws Exception {
            var held = new RunningDay();
            held.begin();
            held.day().hold("not today");
            assertTrue(isOffered(held));

            var drill = new RunningDay();
            drill.begin();
            drill.day().startDrill();
            assertFalse(isOffered(drill));
            assertFalse(isOffered(new RunningDay()));
        }

        private boolean isOffered(RunningDay of) throws Exception {
            SwingUtilities.invokeAndWait(() -> panel.show(HelpModel.of(
                    of.session().get(), of.session().get().alarms(), of.clock().instant(), RunningDay.ZONE)));
            return isSeen(button("Correct address and numbers"));
        }
    }

    @Nested
    class SeveralRungsAtOnce {
        @BeforeEach
        void theSitterAndTheEmergencyServicesAreCalled() throws Exception {
            day.ask(new EscalationCommand.StartRung(Rung.SITTER));
            day.pass(Duration.ofSeconds(25));
            day.ask(new EscalationCommand.StartRung(Rung.EMERGENCY));
            day.pass(Duration.ofSeconds(40));
            show();
        }

        private List<String> labels() {
            return every(JLabel.class)
                    .filter(HelpPanelTest::isSeen)
                    .map(JLabel::getText)
                    .toList();
        }

        @Tag("SAFE-81")
        @Test
        void eachIsShownWithWhomItCallsAndItsOwnTime() {
            assertTrue(labels().contains("1  Ana, 555-0142"), labels()::toString);
            assertTrue(labels().containsAll(List.of("1:05", "0:40")), labels()::toString);
        }

        @Tag("SAFE-81")
        @Test
        void whoDidNotAnswerInTimeIsSaidWithWhatToStartBesideIt() {
            assertTrue(labels().contains("no answer within 1:00"), labels()::toString);
            assertTrue(labels().contains("start beside it: 4  Second contact, or a welfare check"), labels()::toString);
        }

        @Tag("SAFE-81")
        @Test
        void eachIsAnsweredByItself() throws Exception {
            press("1 not reached");
            press("Reached");

            assertEquals(List.of("notReached SITTER", "reached EMERGENCY"), asks.asked);
        }
    }

    @Nested
    class OnceItIsStoodDown {
        @BeforeEach
        void afterTheSitterWasReached() throws Exception {
            day.ask(new EscalationCommand.StartRung(Rung.SITTER));
            day.pass(Duration.ofSeconds(30));
            day.ask(new EscalationCommand.ReachRung(Rung.SITTER));
            day.ask(new EscalationCommand.StandDown());
            show();
        }

        @Tag("SAFE-83")
        @Test
        void saysWhatHappenedAndWhatIsLeftToDo() {
            assertTrue(texts().anyMatch(text -> text.startsWith("Called: Sitter to the bedside: Ana, reached at")));
            assertTrue(every(JLabel.class).filter(HelpPanelTest::isSeen).anyMatch(label -> label.getText()
                    .equals("still open")));
        }

        @Tag("SAFE-83")
        @Test
        void takesWhatIsSeenToAndTakesItBack() throws Exception {
            press("The prescriber is told");
            day.day().seeTo(opened(), Matter.PRESCRIBER_TOLD, Experience.Holds.SO);
            show();
            press("The prescriber is not told yet");

            assertEquals(List.of("seeTo PRESCRIBER_TOLD SO", "seeTo PRESCRIBER_TOLD NOT_SO"), asks.asked);
        }

        @Test
        void keepsWhatIsTypedUntilItIsKept() throws Exception {
            var area = every(JTextArea.class)
                    .filter(JTextArea::isEditable)
                    .filter(each ->
                            each.getAccessibleContext().getAccessibleName().startsWith("Add what is missing"))
                    .findFirst()
                    .orElseThrow();
            SwingUtilities.invokeAndWait(() -> area.setText("Ana was in the kitchen."));
            press("Keep these words");
            assertEquals("Ana was in the kitchen.", area.getText());

            day.day().tellOf(opened(), "Ana was in the kitchen.");
            show();

            assertEquals(List.of("tellOf: Ana was in the kitchen."), asks.asked);
            assertEquals("", area.getText());
            assertTrue(texts().anyMatch(text -> text.startsWith("Added: Ana was in the kitchen.")));
        }

        private Instant opened() {
            return day.session().get().ladders().get(0).opened();
        }

        @Test
        void isNotShownWhileTheNextOneIsOpen() throws Exception {
            day.ask(new EscalationCommand.StartRung(Rung.VOICE));
            show();

            assertFalse(isSeen(button("Keep these words")));
        }
    }

    @Nested
    class ADrill {
        private final RunningDay before = new RunningDay();

        @BeforeEach
        void inTheCheckIn() throws Exception {
            before.begin();
            showBefore();
        }

        private void showBefore() throws Exception {
            SwingUtilities.invokeAndWait(() -> panel.show(HelpModel.of(
                    before.session().get(),
                    before.session().get().alarms(),
                    before.clock().instant(),
                    RunningDay.ZONE)));
        }

        private void begins() throws Exception {
            before.day().startDrill();
            before.day().start(Rung.SITTER);
            showBefore();
        }

        private List<String> labels() {
            return every(JLabel.class)
                    .filter(HelpPanelTest::isSeen)
                    .map(JLabel::getText)
                    .toList();
        }

        @Test
        void isOfferedBeforeTheMedicineAndNotInTheJourney() throws Exception {
            assertTrue(isSeen(button("Start a drill")));
            press("Start a drill");
            assertEquals(List.of("startDrill"), asks.asked);

            show();

            assertFalse(isSeen(button("Start a drill")));
        }

        @Tag("SAFE-82")
        @Test
        void saysSoAtItsHeadAndOnEveryRung() throws Exception {
            begins();

            assertTrue(labels().contains("◆  DRILL"), labels()::toString);
            assertTrue(labels().contains("DRILL · Being called"), labels()::toString);
            assertTrue(labels().contains("DRILL · started 13:00:00"), labels()::toString);
            assertFalse(isSeen(button("Stand down: the client is safe")));
            assertFalse(isSeen(button("Breathing is normal")), "it would stand on the card");
            assertTrue(texts().anyMatch(text -> text.startsWith("First: \"This is a drill, nobody is in danger.\"")));
        }

        @Tag("SAFE-82")
        @Test
        void dialsNoEmergencyService() throws Exception {
            before.day().startDrill();
            before.day().see(Danger.SEIZURE);
            showBefore();

            assertTrue(texts().anyMatch(text -> text.startsWith("Nobody dials in a drill")));
            assertTrue(before.session().get().ladder().dangers().isEmpty());
        }

        @Tag("SAFE-99")
        @Test
        void offersNobodyToDialWhoHelpsOthersInEarnest() {
            before.day().startDrill();
            for (var rung : List.of(Rung.EMERGENCY, Rung.LINES)) {
                assertEquals(List.of(), offered(rung), rung::name);
            }
            assertEquals(List.of("555-0188"), offered(Rung.SECOND_CONTACT), "the centre stands behind it");
            assertEquals(List.of("555-0142"), offered(Rung.SITTER));
        }

        private List<String> offered(Rung rung) {
            before.day().start(rung);
            return HelpModel.of(
                            before.session().get(),
                            before.session().get().alarms(),
                            before.clock().instant(),
                            RunningDay.ZONE)
                    .now()
                    .call()
                    .lines()
                    .stream()
                    .flatMap(line -> line.dialling().uri().stream())
                    .map(TelephoneUri::shown)
                    .toList();
        }

        @Test
        void playsTheSoundOnceAndOnlyOnTheTherapistsWord() throws Exception {
            begins();
            assertEquals(List.of(), asks.asked);

            press("Play the alarm's sound");
            press("Play the alarm's sound");
            press("End the drill");

            assertEquals(List.of("sound", "endDrill"), asks.asked);
        }

        @Tag("SAFE-82")
        @Test
        void isNotShownBesideAnAlarmEvenWhenTheAlarmCouldNotBeKept() throws Exception {
            begins();
            var alarm = Alarms.none().raised(Cause.HELP, before.clock().instant());
            SwingUtilities.invokeAndWait(() -> panel.show(
                    HelpModel.of(before.session().get(), alarm, before.clock().instant(), RunningDay.ZONE)));

            assertTrue(labels().stream().noneMatch(label -> label.contains("DRILL")), labels()::toString);
        }
    }

    /** In a window that is shown nowhere: laid out is enough. */
    private void asWideAs(int pixels) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            panel.component().setSize(pixels, 3000);
            for (var listener : panel.component().getComponentListeners()) {
                listener.componentResized(new ComponentEvent(panel.component(), ComponentEvent.COMPONENT_RESIZED));
            }
            layOut((Container) panel.component());
        });
    }

    private void layOut(Container from) {
        from.doLayout();
        for (var child : from.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    private Rectangle place(Component part) {
        return SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), panel.component());
    }

    private static boolean isSeen(Component part) {
        return part.isVisible() && (part.getParent() == null || isSeen(part.getParent()));
    }

    private void press(String act) throws Exception {
        SwingUtilities.invokeAndWait(() -> button(act).doClick(0));
    }

    private JButton button(String act) {
        return every(JButton.class)
                .filter(button -> button.getText().equals(act))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button says " + act));
    }

    private Stream<String> texts() {
        return every(JTextComponent.class).map(JTextComponent::getText);
    }

    private <T extends Component> Stream<T> every(Class<T> kind) {
        return below(panel.component()).filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<Component> below(Container container) {
        return Stream.of(container.getComponents())
                .flatMap(part -> part instanceof Container inner
                        ? Stream.concat(Stream.of(part), below(inner))
                        : Stream.of(part));
    }
}
