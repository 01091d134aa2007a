package io.vigil.console.desk.course;

import io.vigil.console.course.Course;
import io.vigil.console.course.Due;
import io.vigil.console.course.Where;
import io.vigil.console.course.command.CourseCommand;
import io.vigil.console.course.command.CourseNotices;
import io.vigil.console.course.command.Decision;
import io.vigil.console.course.command.JourneyCommand;
import io.vigil.console.course.command.Moment;
import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.course.log.CourseLog;
import io.vigil.console.desk.course.CourseShown.Openness;
import io.vigil.console.live.Live;
import io.vigil.console.words.Words;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One client's course while it is looked at: which step is large, what is typed, what is kept. The screen's thread only.
 * What is typed stays until it is kept, whatever is refused or looked at meanwhile.
 */
public final class CourseModel {
    private static final Words WORDS = Words.of(CourseModel.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final CoursePort port;
    private final Reading reading;
    private final Live<CourseShown> shown = new Live<>(CourseShown.reading());
    private final Map<Step, Map<String, String>> typed = new EnumMap<>(Step.class);
    private Optional<UUID> client = Optional.empty();
    private Optional<Course> course = Optional.empty();
    private Openness openness = Openness.READING;
    private Step step = Step.PARTS;
    private Optional<Due.FollowUp> followUp = Optional.empty();
    private String said = "";
    private int filling;
    private long asked;
    private boolean keeping;

    public CourseModel(CoursePort port) {
        this.port = port;
        this.reading = new Reading(port.reader());
    }

    /** Whether something was typed that is not kept. */
    public boolean isUnsaved() {
        return !typed.isEmpty();
    }

    Live<CourseShown> shown() {
        return shown;
    }

    /** Reads the client's course, and looks at the step that goes on. What was typed for another client is given up. */
    public void open(UUID opened) {
        if (!Optional.of(opened).equals(client)) {
            typed.clear();
            followUp = Optional.empty();
            said = "";
        }
        client = Optional.of(opened);
        course = Optional.empty();
        openness = Openness.READING;
        show();
        read(() -> course.ifPresent(read -> step = Looking.now(read, now().today())));
    }

    /** The parts map or a session has changed: reads again, and stays where the therapist looks. */
    public void refresh() {
        read(() -> {});
    }

    private void read(Runnable then) {
        client.ifPresent(whose -> port.disk().execute(() -> {
            var read = reading.of(whose);
            port.screen().execute(() -> {
                if (client.filter(whose::equals).isPresent()) {
                    course = read.course();
                    openness = read.openness();
                    then.run();
                    filling++;
                    show();
                }
            });
        }));
    }

    /** The psychotherapy vault was locked: the course leaves the screen and the memory, what is typed is still held. */
    public void locked() {
        course = Optional.empty();
        openness = Openness.LOCKED;
        show();
    }

    /** It was unlocked: what was on the screen comes back. */
    public void unlocked() {
        if (openness == Openness.LOCKED) {
            openness = Openness.READING;
            show();
            refresh();
        }
    }

    void choose(Step next) {
        step = next;
        followUp = Optional.empty();
        said = "";
        filling++;
        show();
    }

    /** The step after or before the one that is large. */
    void chooseBeside(int by) {
        var steps = List.of(Step.values());
        choose(steps.get(Math.floorMod(steps.indexOf(step) + by, steps.size())));
    }

    /** Goes where something is mended: a step of the course, or another place of the console. */
    void mend(Where where) {
        var own = Step.of(where).filter(each -> !each.isElsewhere());
        if (own.isPresent()) {
            choose(own.get());
        } else {
            port.open().accept(where);
        }
    }

    /** Goes where what is due is done. */
    void take(Due due) {
        mend(due.where());
        followUp = due.commitment();
        filling++;
        show();
    }

    void type(String id, String text) {
        typed.computeIfAbsent(step, none -> new HashMap<>()).put(id, text);
        if (!said.isEmpty()) {
            said = "";
            show();
        }
    }

    /** Keeps what the form of the large step says. */
    void keep() {
        if (keeping || course.isEmpty() || step.isElsewhere()) {
            return;
        }
        try {
            ask(Typed.wish(step, filled(course.get()), course.get(), followUp), Optional.of(step));
        } catch (Typed.Unreadable e) {
            said = String.valueOf(e.getMessage());
            show();
        }
    }

    private Map<String, String> filled(Course of) {
        var filled = new HashMap<String, String>();
        Forms.of(step, of, now().today(), followUp).entries().forEach(entry -> filled.put(entry.id(), entry.first()));
        filled.putAll(typed.getOrDefault(step, Map.of()));
        return filled;
    }

    /** Asks whether that fact was a mistake. */
    void askMistake(long number) {
        asked = number;
        show();
    }

    void noMistake() {
        askMistake(0);
    }

    /** It was one. */
    void mistake() {
        var number = asked;
        asked = 0;
        ask(new JourneyCommand.Correct(number), Optional.empty());
    }

    private void ask(CourseCommand command, Optional<Step> form) {
        if (keeping || course.isEmpty()) {
            return;
        }
        var decision = command.decide(course.get(), now());
        if (decision instanceof Decision.Accepted accepted) {
            keeping = true;
            said = WORDS.text("keeping");
            show();
            append(accepted.events(), form);
        } else if (decision instanceof Decision.Refused refused) {
            said = refused.missing().isEmpty()
                    ? refused.notice().what() + " " + refused.notice().next()
                    : refused.notice().what();
            show();
            port.notices().accept(refused.notice());
        }
    }

    /** Disk first, screen second: what is shown afterwards was read from there. */
    private void append(List<CourseEvent> events, Optional<Step> form) {
        var whose = client.orElseThrow();
        port.disk().execute(() -> {
            var why = Optional.<CourseLog.Why>empty();
            try {
                port.log().append(whose, events);
            } catch (CourseLog.NotKept e) {
                why = Optional.of(e.why());
            }
            var failed = why;
            port.screen().execute(() -> kept(failed, form));
        });
    }

    private void kept(Optional<CourseLog.Why> failed, Optional<Step> form) {
        keeping = false;
        if (failed.isPresent()) {
            said = WORDS.text("notKept", time());
            port.notices().accept(CourseNotices.notKept(failed.get()));
        } else {
            said = WORDS.text("kept", time());
            form.ifPresent(typed::remove);
            followUp = form.isPresent() ? Optional.empty() : followUp;
        }
        var wasNow = course.filter(before -> Looking.now(before, now().today()) == step)
                .isPresent();
        read(() -> course.filter(after -> wasNow && failed.isEmpty())
                .ifPresent(after -> step = Looking.now(after, now().today())));
    }

    private Moment now() {
        return Moment.of(port.clock(), port.zone());
    }

    private String time() {
        return TIME.format(port.clock().instant().atZone(port.zone()));
    }

    private void show() {
        shown.set(course.map(each -> Looking.at(
                        each,
                        now().today(),
                        new Looking.At(
                                step, followUp, Map.copyOf(typed.getOrDefault(step, Map.of())), said, filling, asked)))
                .orElseGet(() -> CourseShown.empty(openness)));
    }
}
