package io.vigil.console.desk.day;

import io.vigil.console.checklist.Item;
import io.vigil.console.journey.Outcome;
import io.vigil.console.journey.SideEffect;
import io.vigil.console.session.command.ExperienceCommand;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Experience.CheckStand;
import io.vigil.console.session.event.Experience.Holds;
import io.vigil.console.session.event.Experience.Instead;

/** From the id of a row to the wish that it stands for. An id is an item's name, or a kind, a colon and a name. */
final class RowWishes {
    static final String CHECK = "check:";
    static final String INSTEAD = "instead:";
    static final String OUTCOME = "outcome:";
    static final String MET = "met:";
    static final String ANOTHER_PART = "part:";
    static final String AFTERWARDS = "after:";
    static final String EFFECT = "effect:";
    static final String ANOTHER_EFFECT = "another:";
    static final String MOUTH = "mouth:";

    private RowWishes() {}

    static SessionCommand kept(String id, String text) {
        if (id.startsWith(ANOTHER_PART)) {
            return new ExperienceCommand.MeetPart(text, Holds.SO);
        }
        if (id.startsWith(AFTERWARDS)) {
            return new ExperienceCommand.HearAfterwards(name(id), text);
        }
        if (id.startsWith(ANOTHER_EFFECT)) {
            return new ExperienceCommand.SeeSideEffect(
                    SideEffect.OTHER, text, SideEffect.Severity.NOT_ASKED, SideEffect.Course.GOING_ON);
        }
        return id.startsWith(CHECK)
                ? new ExperienceCommand.KeepCheck(name(id), CheckStand.SO, "")
                : held(id, Holds.SO, text);
    }

    static SessionCommand takenBack(String id) {
        return id.startsWith(CHECK)
                ? new ExperienceCommand.KeepCheck(name(id), CheckStand.NOT_SO, "")
                : held(id, Holds.NOT_SO, "");
    }

    static SessionCommand waived(String id, String reason) {
        return id.startsWith(CHECK)
                ? new ExperienceCommand.KeepCheck(name(id), CheckStand.LEFT_OUT, reason)
                : new SessionCommand.WaiveItem(Item.valueOf(id), reason);
    }

    private static SessionCommand held(String id, Holds holds, String text) {
        if (id.startsWith(INSTEAD)) {
            return new ExperienceCommand.OfferInstead(Instead.valueOf(name(id)), holds);
        }
        if (id.startsWith(OUTCOME)) {
            return new ExperienceCommand.TellAs(Outcome.valueOf(name(id)), holds);
        }
        if (id.startsWith(MET)) {
            return new ExperienceCommand.MeetPart(name(id), holds);
        }
        return holds == Holds.SO
                ? new SessionCommand.KeepItem(Item.valueOf(id), text)
                : new SessionCommand.TakeItemBack(Item.valueOf(id));
    }

    private static String name(String id) {
        return id.substring(id.indexOf(':') + 1);
    }
}
