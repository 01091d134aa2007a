package io.vigil.console.screens;

import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.screens.View.Sizes;
import java.awt.event.KeyEvent;
import java.util.List;

/** What stands beside the video before a session: the list, and everything about one client. */
final class BeforeTheDay {
    private BeforeTheDay() {}

    static List<View> theList() {
        return List.of(
                View.desk("clients", "The list of clients, from which a file is opened.", visit -> {})
                        .drawnBy("desk.client.ClientPanel"),
                View.desk(
                                "today",
                                "Who comes today on both clocks, what is due, what is missing.",
                                visit -> visit.press("Today"))
                        .drawnBy("desk.today.TodayPanel")
                        .answering("P11", "E16"),
                View.desk(
                                "today-adding",
                                "An appointment is put on the schedule.",
                                visit -> visit.press("Today", "Add an appointment"))
                        .drawnBy("desk.today.TodayPanel")
                        .answering("P11"),
                View.desk("training", "The therapist attests both trainings.", visit -> visit.press("Your training"))
                        .drawnBy("desk.training.TrainingPanel")
                        .answering("E10"),
                View.desk(
                                "practice",
                                "The ladder is practised with a client who is made up.",
                                visit -> visit.press("Practise", "Begin the drill"))
                        .drawnBy("desk.practice.PracticePanel"));
    }

    static List<View> theFile() {
        return List.of(
                View.desk("file", "A file in order: the room can be opened.", visit -> visit.file("Samuel"))
                        .drawnBy("desk.client.file.FilePanel", "desk.client.ClientPanel")
                        .answering("E12"),
                View.desk(
                                "file-to-mend",
                                "A file that grew old: what is to be mended, and which of it closes the room.",
                                visit -> visit.file("Elias"))
                        .drawnBy("desk.client.file.FilePanel"),
                View.desk(
                                "file-address",
                                "Addresses with their emergency numbers and the days these were verified.",
                                visit -> visit.file("Samuel").press(Shortcut.alt(KeyEvent.VK_5)))
                        .drawnBy("desk.client.file.FilePanel"),
                View.desk("file-leaving", "Leaving a file asks first about what is not saved.", visit -> visit.file(
                                        "Samuel")
                                .type("Allergies", "Penicillin, and strawberries")
                                .press("All clients"))
                        .drawnBy("desk.client.file.FilePanel"));
    }

    static List<View> theCourse() {
        return List.of(
                View.desk(
                                "course",
                                "The course as a line, one step large, the thread and the count of journeys.",
                                visit -> course(visit))
                        .sized(Sizes.WITH_LARGE_ON_SMALL)
                        .drawnBy("desk.course.CoursePanel")
                        .answering("P22", "E14", "E16", "E22"),
                View.desk(
                                "course-candidacy",
                                "Whether this suits the client, with the reasons; not suitable is an ordinary end.",
                                visit -> step(visit, "Candidacy"))
                        .drawnBy("desk.course.CoursePanel")
                        .answering("E21"),
                View.desk(
                                "course-risks",
                                "Risks and benefits, discussed on a day that is kept.",
                                visit -> step(visit, "Risks and benefits"))
                        .drawnBy("desk.course.CoursePanel")
                        .answering("P2", "P3"),
                View.desk("course-clearance", "What the consultation came to.", visit -> step(visit, "Clearance"))
                        .drawnBy("desk.course.CoursePanel")
                        .answering("P4", "E11"),
                View.desk(
                                "course-consents",
                                "Consents, with the version of their text.",
                                visit -> step(visit, "Consents"))
                        .drawnBy("desk.course.CoursePanel"),
                View.desk(
                                "course-preparation",
                                "A preparation session and its four topics.",
                                visit -> step(visit, "Preparation"))
                        .drawnBy("desk.course.CoursePanel")
                        .answering("P9", "P10", "E13"),
                View.desk(
                                "course-integration",
                                "An integration session: insight, confusion and little shift alike.",
                                visit -> step(visit, "Integration"))
                        .drawnBy("desk.course.CoursePanel")
                        .answering("P17", "P19", "E9"),
                View.desk(
                                "course-next",
                                "What follows the journey, decided together.",
                                visit -> step(visit, "What follows"))
                        .drawnBy("desk.course.CoursePanel")
                        .answering("P21"),
                View.desk(
                                "course-objections",
                                "A protector objects, word for word; everything after it is closed.",
                                visit -> step(visit, "Objections"))
                        .drawnBy("desk.course.CoursePanel")
                        .answering("P5"),
                View.desk(
                                "course-closed",
                                "A course at its beginning: what is missing, and where it is mended.",
                                visit -> visit.file("Maya").press("Course"))
                        .drawnBy("desk.course.CoursePanel"));
    }

    static List<View> theParts() {
        return List.of(
                View.desk("parts", "The parts map as a picture, the list of parts beside it.", visit -> visit.file(
                                        "Samuel")
                                .press("Parts"))
                        .sized(Sizes.WITH_LARGE_ON_SMALL)
                        .drawnBy("desk.parts.PartsPanel")
                        .answering("P1", "P18", "E4"),
                View.desk(
                                "parts-form",
                                "What the client tells of one part, with trust and stance over time.",
                                visit -> visit.file("Samuel")
                                        .press("Parts")
                                        .choose("The Night Watchman")
                                        .scroll("In its own words"))
                        .drawnBy("desk.parts.PartsPanel")
                        .answering("P2", "E15", "E18"),
                View.desk("parts-compare", "The map on two dates, and what changed between them.", visit -> visit.file(
                                        "Samuel")
                                .press("Parts", "Compare two dates"))
                        .drawnBy("desk.parts.PartsPanel")
                        .answering("E2", "E15"));
    }

    static List<View> theRest() {
        return List.of(
                View.desk(
                                "measures",
                                "Scores over the course with journeys marked, and one that was corrected.",
                                visit -> measures(visit))
                        .drawnBy("desk.measures.MeasuresPanel"),
                View.desk(
                                "measures-asking",
                                "One item of the PHQ-9 at a time, answered by one key.",
                                visit -> measures(visit).press(Shortcut.NEXT).press(answers(2, 1, 3)))
                        .drawnBy("desk.measures.MeasuresPanel"),
                View.desk(
                                "measures-safety",
                                "Item 9 was not answered with nought: the safety prompt stands above all.",
                                visit -> measures(visit).press(Shortcut.NEXT).press(answers(1, 1, 1, 2, 1, 1, 0, 0, 1)))
                        .drawnBy("desk.measures.MeasuresPanel"),
                View.desk(
                                "records",
                                "What can leave the vaults of a session: sheet, prescriber's summary, FHIR.",
                                visit -> visit.file("Samuel").press("Records"))
                        .drawnBy("desk.records.RecordsPanel")
                        .answering("E12"),
                View.desk(
                                "records-notes",
                                "Psychotherapy notes leave by their own command, after the name was typed.",
                                visit -> visit.file("Samuel").press("Records", "Psychotherapy notes…"))
                        .drawnBy("desk.records.RecordsPanel"),
                View.desk("leaving", "Leaving a view asks first about what is not kept.", visit -> measures(visit)
                                .press(Shortcut.NEXT)
                                .press(answers(2))
                                .press("All clients"))
                        .drawnBy("desk.measures.MeasuresPanel"));
    }

    private static Visit course(Visit visit) {
        return visit.file("Samuel").press("Course");
    }

    private static Visit step(Visit visit, String step) {
        return course(visit).press(step);
    }

    private static Visit measures(Visit visit) {
        return visit.file("Samuel").press("Measures");
    }

    private static Shortcut[] answers(int... answers) {
        var keys = new Shortcut[answers.length];
        for (var item = 0; item < answers.length; item++) {
            keys[item] = Shortcut.plain(KeyEvent.VK_0 + answers[item]);
        }
        return keys;
    }
}
