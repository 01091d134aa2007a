package io.vigil.console.desk.records;

import io.vigil.console.words.Words;
import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JFileChooser;

/** Asks for a place with the dialog of the toolkit, which is worked by keys. Event dispatch thread only. */
public final class SaveDialog implements Places {
    private static final Words WORDS = Words.of(SaveDialog.class);

    private final Supplier<? extends Component> over;
    private Optional<File> last = Optional.empty();

    /** @param over the window that the dialog belongs to, asked for when it opens */
    public SaveDialog(Supplier<? extends Component> over) {
        this.over = over;
    }

    @Override
    public Optional<Path> choose(String name) {
        var chooser = new JFileChooser();
        last.ifPresent(chooser::setCurrentDirectory);
        chooser.setDialogTitle(WORDS.text("save.title"));
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), name));
        if (chooser.showDialog(over.get(), WORDS.text("save.act")) != JFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        last = Optional.of(chooser.getCurrentDirectory()); // as long as the console runs, and no longer
        return Optional.of(chooser.getSelectedFile().toPath());
    }
}
