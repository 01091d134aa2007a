package io.vigil.console.video;

import java.nio.file.Path;
import java.util.List;

/** The helper processes of this console's Chromium, told from those of other browsers by where they were started. */
public final class ChromiumProcesses {
    private final String folder;

    ChromiumProcesses(Path natives) {
        this.folder = natives.toString();
    }

    /** Those that hold the page: one, as a rule. */
    public List<ProcessHandle> renderers() {
        return ofType("renderer");
    }

    /** Those of one kind, as Chromium names it: {@code renderer}, {@code gpu-process}, {@code utility}. */
    public List<ProcessHandle> ofType(String type) {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> isOurs(process.info().commandLine().orElse(""), "--type=" + type))
                .toList();
    }

    private boolean isOurs(String commandLine, String type) {
        return commandLine.startsWith(folder) && commandLine.contains(type);
    }
}
