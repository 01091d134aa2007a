package io.vigil.console.checklist;

import io.vigil.console.words.Bounds;
import java.util.List;
import java.util.Optional;

/**
 * How a practice has changed the list of setting checks (domain.md §4): checks of its own, and default ones that it does
 * not ask. Identity, location, sitter, clearance and vitals are no setting checks and cannot be left off.
 *
 * @param leftOff default checks that are not asked, each with the practice's reason
 * @param own further checks, each a sentence that is or is not so
 */
public record SettingChecks(List<LeftOff> leftOff, List<String> own) {
    /** The default list as it stands. */
    public static final SettingChecks DEFAULT = new SettingChecks(List.of(), List.of());

    /** A default check that does not apply in this practice. */
    public record LeftOff(Item item, String reason) {
        public LeftOff {
            reason = Bounds.line("a reason", reason);
            if (!mayBeLeftOff(item) || reason.isEmpty()) {
                throw new IllegalArgumentException(item + " is not left off: \"" + reason + "\"");
            }
        }
    }

    public SettingChecks {
        leftOff = List.copyOf(leftOff);
        own = own.stream()
                .map(check -> Bounds.line("a setting check", check))
                .filter(check -> !check.isEmpty())
                .distinct()
                .toList();
        Bounds.atMost("setting checks", own.size(), Bounds.ENTRIES);
        if (leftOff.stream().map(LeftOff::item).distinct().count() < leftOff.size()) {
            throw new IllegalArgumentException("a check is left off once");
        }
    }

    /** Whether a practice may leave it off its list: a setting check that the sitter's help does not hang on. */
    public static boolean mayBeLeftOff(Item item) {
        return item.part() == Item.Part.SETTING && item != Item.SITTER_IN_EARSHOT && item != Item.SECOND_DEVICE;
    }

    /** Why the practice does not ask it; empty when it does. */
    public Optional<String> whyLeftOff(Item item) {
        return leftOff.stream()
                .filter(each -> each.item() == item)
                .map(LeftOff::reason)
                .findFirst();
    }
}
