package io.vigil.console.desk.client;

import io.vigil.console.client.ClientSummary;
import io.vigil.console.desk.client.file.FileModel;
import io.vigil.console.desk.client.file.JourneyDoor;
import io.vigil.console.desk.client.file.Keeper;
import io.vigil.console.desk.port.Clients;
import io.vigil.console.desk.port.StartActions;
import io.vigil.console.live.Live;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Before a session: the list of clients, or one client: the file, or a side beside it. The screen's thread only. */
public final class ClientModel {
    private static final Words WORDS = Words.of(ClientModel.class);

    /** The place of the course among the sides. */
    private static final int COURSE = 0;

    private final Keeper keeper;
    private final FileModel.Around around;
    private final List<? extends ClientSide> sides;
    private final Live<ClientShown> shown = new Live<>(new ClientShown.Choosing(List.of(), WORDS.text("list.reading")));

    /**
     * Before a session.
     *
     * @param screen brings what the disk says back to the screen's thread
     * @param clock the real one
     * @param sides what is seen of a client beside the file, the course first; the file is read anew after each
     * @param door says whether the course leads to a journey day
     */
    public ClientModel(
            Clients clients,
            StartActions actions,
            Executor screen,
            Clock clock,
            ZoneId zone,
            Consumer<Notice> notices,
            List<? extends ClientSide> sides,
            JourneyDoor door) {
        this.sides = List.copyOf(sides);
        this.keeper = new Keeper(clients, screen);
        this.around = new FileModel.Around(
                keeper, actions, clock, zone, notices, new FileModel.Course(door, () -> turnTo(COURSE)));
    }

    public Live<ClientShown> shown() {
        return shown;
    }

    /** Reads the list anew and shows it, unless a file is open. */
    public void refresh() {
        if (shown.get() instanceof ClientShown.Choosing) {
            list();
        }
    }

    private void list() {
        keeper.list(listed -> {
            if (shown.get() instanceof ClientShown.Choosing) {
                listed.whyNot().ifPresent(why -> around.notices().accept(WORDS.notice("listNotRead." + why)));
                shown.set(new ClientShown.Choosing(
                        listed.clients().stream().map(this::row).toList(),
                        listed.whyNot().isPresent()
                                ? WORDS.text("list.unreadable")
                                : listed.clients().isEmpty() ? WORDS.text("list.empty") : ""));
            }
        });
    }

    private ClientShown.Row row(ClientSummary client) {
        var changed = LocalDate.ofInstant(client.changedAt(), around.zone());
        return new ClientShown.Row(client.id(), client.called(), WORDS.text("list.changed", changed.toString()));
    }

    /** Opens the file of a client. */
    public void open(UUID client) {
        keeper.open(client, opened -> {
            FileModel.damaged(opened).ifPresent(around.notices());
            opened.file()
                    .ifPresentOrElse(
                            file -> shown.set(
                                    new ClientShown.Filed(FileModel.of(file, opened, around), OptionalInt.empty())),
                            () -> around.notices().accept(WORDS.notice("fileNotRead")));
        });
    }

    void writeNew() {
        keeper.therapist(name -> {
            if (shown.get() instanceof ClientShown.Choosing) {
                shown.set(new ClientShown.Filed(
                        FileModel.ofSomebodyNew(keeper.newId(), name, around), OptionalInt.empty()));
            }
        });
    }

    /** Back to the list; asks first when something typed is not saved. */
    public void backToTheList() {
        leave(() -> {
            shown.set(new ClientShown.Choosing(List.of(), WORDS.text("list.reading")));
            sides.forEach(ClientSide::forget);
            list();
        });
    }

    /** Turns to the file of the client that is open; asks first when something typed is not kept. */
    public void turnToTheFile() {
        if (shown.get() instanceof ClientShown.Filed open && open.side().isPresent()) {
            leave(() -> open(open.file().id()));
        }
    }

    /** Turns to this side of the client that is open; asks first when something typed is not kept. */
    public void turnTo(int side) {
        if (shown.get() instanceof ClientShown.Filed open && !open.side().equals(OptionalInt.of(side))) {
            leave(() -> open.file().kept().ifPresent(client -> {
                sides.get(side).open(client);
                shown.set(new ClientShown.Filed(open.file(), OptionalInt.of(side)));
            }));
        }
    }

    /** Does {@code then}, for example closing the window; asks first when something typed is not saved. */
    public void leave(Runnable then) {
        if (!(shown.get() instanceof ClientShown.Filed open)) {
            then.run();
        } else if (open.side().isPresent()) {
            sides.get(open.side().getAsInt()).leave(then);
        } else {
            open.file().leave(then);
        }
    }

    /** Shows the list, unless a client has changes that are not saved: that one stays open. */
    public void putAwayWhatIsSaved() {
        if (shown.get() instanceof ClientShown.Filed open && isUnsaved(open)) {
            return;
        }
        backToTheList();
    }

    private boolean isUnsaved(ClientShown.Filed open) {
        return open.side().isPresent()
                ? sides.get(open.side().getAsInt()).isUnsaved()
                : open.file().isUnsaved();
    }

    /** The psychotherapy vault was locked. */
    public void locked() {
        if (shown.get() instanceof ClientShown.Filed open) {
            open.file().locked();
            open.side().ifPresent(side -> sides.get(side).locked());
        }
    }

    /** The psychotherapy vault was unlocked. */
    public void unlocked() {
        if (shown.get() instanceof ClientShown.Filed open) {
            open.file().unlocked();
            open.side().ifPresent(side -> sides.get(side).unlocked());
        }
    }
}
