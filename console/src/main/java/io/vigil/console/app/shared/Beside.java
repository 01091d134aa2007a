package io.vigil.console.app.shared;

import io.vigil.console.escalation.Cause;
import io.vigil.console.link.invite.Role;
import io.vigil.console.store.KeptLine;
import java.util.Optional;

/** Who may have a line beside the client's. In what stands here, and in nothing else, their rooms differ. */
public enum Beside {
    SITTER("sitter", Role.SITTER, KeptLine.Guest.SITTER, Optional.of(Cause.SITTER_HELP), Cause.SITTER_CALLS),
    /** Somewhere else, with no client before their eyes: asks to speak, and not for help. */
    PRESCRIBER("prescriber", Role.PRESCRIBER, KeptLine.Guest.PRESCRIBER, Optional.empty(), Cause.PRESCRIBER_CALLS);

    private final String line;
    private final Role role;
    private final KeptLine.Guest kept;
    private final Optional<Cause> help;
    private final Cause calls;

    Beside(String line, Role role, KeptLine.Guest kept, Optional<Cause> help, Cause calls) {
        this.line = line;
        this.role = role;
        this.kept = kept;
        this.help = help;
        this.calls = calls;
    }

    /** What the line's thread is called. */
    public String line() {
        return line;
    }

    /** By which page they come. */
    public Role role() {
        return role;
    }

    /** As whose the line is kept. */
    public KeptLine.Guest kept() {
        return kept;
    }

    /** What rings when they call for help; empty: their page has no such call. */
    public Optional<Cause> help() {
        return help;
    }

    /** What rings when they ask the therapist to speak with them. */
    public Cause calls() {
        return calls;
    }
}
