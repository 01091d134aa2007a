package io.vigil.console.desk.day;

import io.vigil.console.desk.call.Heading;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.help.HelpShown;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.escalation.Ladder;
import io.vigil.console.escalation.People;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A day of a fictional client in each of its steps, written by hand, for looking at the panels. */
public final class DaysToShow {
    private static final List<String> STEPS = List.of(
            "Check-in", "Green light", "Meditation", "Intentions", "Setting", "Medicine", "Journey", "Processing");

    private DaysToShow() {}

    public static Map<String, DayShown> all() {
        var days = new LinkedHashMap<String, DayShown>();
        days.put(
                "checkin",
                day(
                        0,
                        "Check-in",
                        "",
                        checkIn(),
                        List.of(
                                new DayShown.Blocked(
                                        "Write the address where Samuel is right now.", Optional.of("address")),
                                new DayShown.Blocked("Ask for blood pressure and heart rate.", Optional.of("vitals"))),
                        "Go on to the green light"));
        days.put(
                "green",
                day(
                        1,
                        "Green light",
                        "Every protector is asked today. It may be asked to pause, and its answer stands.",
                        present(List.of(), Optional.of(greenLight())),
                        List.of(new DayShown.Blocked("The Night Watchman was not asked yet.", Optional.empty())),
                        "Go on to the meditation"));
        days.put(
                "setting",
                day(4, "Setting", "", present(setting(), Optional.empty()), List.of(), "Go on to the medicine"));
        days.put(
                "dose",
                day(
                        5,
                        "Self-administration",
                        "",
                        new DayShown.Present(
                                List.of(),
                                Optional.empty(),
                                Optional.of(new Dose.Shown(
                                        "Dr. Amira Haddad",
                                        "Ketamine 100 mg rapid dissolve tablet, one tablet under the tongue, hold ten minutes, then spit. Sitter present.",
                                        "written 2026-11-02, valid until 2026-12-02",
                                        "",
                                        "Latest sensible time: 14:02",
                                        "")),
                                Optional.empty()),
                        List.of(),
                        ""));
        days.put("journey", journey());
        days.put(
                "held",
                day(
                        1,
                        "Held",
                        "The Night Watchman said no. The medicine is not taken today; there is no way around that.",
                        present(List.of(), Optional.empty()),
                        List.of(),
                        "Go on as a parts session"));
        return days;
    }

    private static DayShown journey() {
        var shown = new Journey.Shown(
                "00:23:41",
                "of about 45 min",
                "taken 14:07, seen on camera",
                State.UNKNOWN,
                "next look-in 14:37, in 6 min",
                List.of("sitter in the room", "stop when I say lighthouse"),
                "in the mouth 04:12, of about 10 min",
                "5, 14:20",
                "118/76, 64 at 14:02",
                "",
                List.of(),
                "Calm",
                3);
        return day(
                6,
                "Journey",
                "",
                new DayShown.Present(List.of(), Optional.empty(), Optional.empty(), Optional.of(shown)),
                List.of(),
                "The journey is over: go on to processing");
    }

    private static DayShown day(
            int at, String title, String lead, DayShown.Present present, List<DayShown.Blocked> blocked, String next) {
        var steps = new ArrayList<DayShown.Step>();
        for (var i = 0; i < STEPS.size(); i++) {
            steps.add(new DayShown.Step(
                    STEPS.get(i),
                    i < at ? DayShown.Passed.DONE : i == at ? DayShown.Passed.PRESENT : DayShown.Passed.AHEAD));
        }
        return new DayShown(
                new Heading("Samuel R.", "journey 3 of 6–8", "block 1:12 left", State.GO),
                steps,
                title,
                lead,
                "",
                present,
                blocked,
                List.of(),
                next,
                List.of("14:29 calm", "14:21 \"it is wide\"", "14:12 onset"),
                at < 6 ? DayShown.Holding.POSSIBLE : DayShown.Holding.PAST,
                at == 6 ? Theme.DARK : Theme.LIGHT,
                HelpShown.nothingYet(),
                Ladder.closed(),
                people(),
                "");
    }

    private static People people() {
        return new People(
                "Samuel", "555-0199", "Ana", "555-0142", "", "", "911", "", "", "", "", "", "12 Elm Street, unit 4");
    }

    private static DayShown.Present present(List<Row> rows, Optional<GreenLight> light) {
        return new DayShown.Present(rows, light, Optional.empty(), Optional.empty());
    }

    private static Row tick(String id, String text, Row.Standing standing, Row.Waiving waiving, String note) {
        return new Row.Tick(id, text, standing, note, waiving);
    }

    private static DayShown.Present checkIn() {
        return present(
                List.of(
                        tick("identity", "Identity seen", Row.Standing.KEPT, Row.Waiving.NEVER, "13:02"),
                        new Row.Entry("address", "Address right now", "", "12 Elm Street, unit 4, door code 7731", ""),
                        new Row.Entry("callback", "Call-back number", "555-0199", "", "13:03"),
                        tick(
                                "sitter",
                                "Sitter seen or heard, 18 or older, knows the role",
                                Row.Standing.OPEN,
                                Row.Waiving.NEVER,
                                ""),
                        tick(
                                "numbers",
                                "Phone numbers swapped with the sitter",
                                Row.Standing.OPEN,
                                Row.Waiving.NEVER,
                                ""),
                        new Row.Entry(
                                "emergency",
                                "Emergency number",
                                "",
                                "",
                                "",
                                List.of(new Row.ReadAloud(
                                        "911",
                                        "On file: 911, verified on 2026-11-01, 22 days ago.",
                                        "Read aloud: 911 is still right here"))),
                        tick("plan", "Disconnection plan said aloud", Row.Standing.OPEN, Row.Waiving.NEVER, ""),
                        tick("consents", "Consents in force", Row.Standing.KEPT, Row.Waiving.NEVER, "13:04"),
                        tick("mood", "Mood and thoughts of suicide asked", Row.Standing.OPEN, Row.Waiving.NEVER, ""),
                        tick(
                                "substances",
                                "Substances and medicines of today asked",
                                Row.Standing.OPEN,
                                Row.Waiving.NEVER,
                                ""),
                        tick(
                                "fasting",
                                "No food for 4 hours, no drink for 1 hour",
                                Row.Standing.OPEN,
                                Row.Waiving.NEVER,
                                ""),
                        new Row.Readings(
                                "vitals",
                                List.of(
                                        "Systolic",
                                        "Diastolic",
                                        "Heart rate",
                                        "Oxygen %, if read",
                                        "Breaths, if counted"),
                                Row.Standing.REFUSED,
                                "148/92, 71 at 13:06: rest, then measure again",
                                List.of("13:01   151/94 · 74   amber", "13:06   148/92 · 71   amber"),
                                List.of(
                                        "Earlier days, first and last reading",
                                        "2026-11-02   138/86 · 70  to  124/80 · 66",
                                        "2026-11-09   162/96 · 78   held off"),
                                Row.Correcting.POSSIBLE)),
                Optional.empty());
    }

    private static List<Row> setting() {
        var texts = List.of(
                "Private room",
                "Sitter in the home, within earshot, no headphones",
                "Camera shows face and torso while lying down",
                "Device on its charger, ringer on",
                "Second device or phone in the sitter's hand",
                "Lights can be dimmed",
                "No sharps, candles, open water or stairs in reach",
                "Pets and children looked after",
                "Bathroom visited",
                "Water, basin, spit cup, blanket, eye mask at hand",
                "Music ready",
                "Nothing planned for the rest of the day");
        var rows = new ArrayList<Row>();
        for (var i = 0; i < texts.size(); i++) {
            rows.add(tick(
                    "s" + i,
                    texts.get(i),
                    i == 3 ? Row.Standing.WAIVED : i % 2 == 0 ? Row.Standing.KEPT : Row.Standing.OPEN,
                    i == 1 ? Row.Waiving.NEVER : Row.Waiving.WITH_A_REASON,
                    i == 3 ? "waived: full battery" : ""));
        }
        return rows;
    }

    private static GreenLight greenLight() {
        return new GreenLight(
                List.of(
                        new GreenLight.Protector(
                                "The Manager",
                                State.GO,
                                "Green light",
                                "I can rest for an hour if Ana stays.",
                                "being forgotten",
                                "sitter in the room",
                                "Self-energy 6 of 10, it spoke itself",
                                Row.Correcting.POSSIBLE,
                                Row.Correcting.PAST),
                        new GreenLight.Protector(
                                "The Night Watchman",
                                State.UNKNOWN,
                                "Not asked yet",
                                "",
                                "",
                                "",
                                "",
                                Row.Correcting.PAST,
                                Row.Correcting.POSSIBLE),
                        new GreenLight.Protector(
                                "The one who keeps watch at the kitchen window until everybody is asleep",
                                State.WAIT,
                                "Concern",
                                "What if you cannot stop.",
                                "that nobody comes back",
                                "",
                                "Self-energy 4 of 10, the client spoke for it",
                                Row.Correcting.POSSIBLE,
                                Row.Correcting.PAST)),
                new Row.Tick(
                        "unlisted", "Asked: is any part not on the list", Row.Standing.OPEN, "", Row.Waiving.NEVER),
                State.WAIT,
                "Not all protectors are on board yet");
    }
}
