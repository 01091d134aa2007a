package io.vigil.console.video;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The helper processes of this console's Chromium, told from those of other browsers by where they were started. */
public final class ChromiumProcesses {
    private final String folder;

    ChromiumProcesses(Path natives) {
        this.folder = natives.toString();
    }

    /** Those that hold a page, or wait to hold one. */
    public List<ProcessHandle> renderers() {
        return ofType("renderer");
    }

    /** Those of one kind, as Chromium names it: {@code renderer}, {@code gpu-process}, {@code utility}. */
    public List<ProcessHandle> ofType(String type) {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> isOurs(commandLine(process), "--type=" + type + " "))
                .toList();
    }

    /** The one through which its pages reach a network. */
    public List<ProcessHandle> networkServices() {
        return ofType("utility").stream()
                .filter(process -> commandLine(process).contains("network.mojom.NetworkService"))
                .toList();
    }

    private boolean isOurs(String commandLine, String type) {
        return commandLine.startsWith(folder) && commandLine.contains(type);
    }

    /** Java itself tells only the command of a process whose arguments are longer than 4 KiB, as Chromium's are. */
    private static String commandLine(ProcessHandle process) {
        try {
            var proc = Path.of("/proc", Long.toString(process.pid()), "cmdline");
            return Files.readString(proc, StandardCharsets.ISO_8859_1).replace('\0', ' ');
        } catch (IOException e) { // another system, or it has just ended
            return process.info().commandLine().orElse("");
        }
    }
}
