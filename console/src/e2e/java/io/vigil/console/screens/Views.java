package io.vigil.console.screens;

import java.util.ArrayList;
import java.util.List;

/** Every view of the window, in the order in which a therapist comes by. */
final class Views {
    /** Views that belong together. */
    record Group(String title, List<View> views) {}

    private Views() {}

    static List<Group> groups() {
        return List.of(
                new Group("Before the desk", BeforeTheDesk.theLock()),
                new Group("Clients and today", BeforeTheDay.theList()),
                new Group("The file of a client", BeforeTheDay.theFile()),
                new Group("The course", BeforeTheDay.theCourse()),
                new Group("The parts map", BeforeTheDay.theParts()),
                new Group("Measures and records", BeforeTheDay.theRest()),
                new Group("The call", WhenItMatters.theCall()),
                new Group("The day, until the medicine", TheDay.untilTheMedicine()),
                new Group("The day, from the journey on", TheDay.fromTheJourneyOn()),
                new Group("Notes", TheDay.theNotes()),
                new Group("Alarm, ladder and card", WhenItMatters.theAlarm()),
                new Group("Ends", WhenItMatters.theEnds()),
                new Group("When the console is gone", BeforeTheDesk.theWatch()));
    }

    static List<View> all() {
        var all = new ArrayList<View>();
        groups().forEach(group -> all.addAll(group.views()));
        return List.copyOf(all);
    }
}
