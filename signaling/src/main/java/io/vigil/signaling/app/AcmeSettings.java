package io.vigil.signaling.app;

import io.vigil.signaling.acme.Acme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads whom certificates are asked for. */
final class AcmeSettings {
    /** Where systemd made the one folder that the service may write. */
    private static final String STATE = "STATE_DIRECTORY";

    private AcmeSettings() {}

    static Optional<Acme> read(SettingsFile file, List<String> hosts) throws CannotStart {
        if (!file.has("acme.directory")) {
            return Optional.empty();
        }
        var directory = file.value("acme.directory", "");
        if (!directory.matches("https://[A-Za-z0-9.-]+(:[0-9]{1,5})?/[!-~]*")) {
            throw file.refused(
                    "acme.directory",
                    "is \"" + directory + "\", which is no directory of an authority",
                    "Write for example acme.directory=https://acme-v02.api.letsencrypt.org/directory.");
        }
        if (!file.value("acme.terms", "").equals("agreed")) {
            throw file.refused(
                    "acme.directory",
                    "names an authority, and its terms are not agreed to",
                    "Read them, then write acme.terms=agreed.");
        }
        if (file.has("tls.certificate") || file.has("proxy.certificate")) {
            throw file.refused(
                    "acme.directory",
                    "stands beside a certificate of your own",
                    "Keep one: acme.directory, tls.certificate with tls.key, or proxy.certificate.");
        }
        if (hosts.isEmpty() || hosts.stream().anyMatch(host -> host.matches("[0-9.]+|\\[.*"))) {
            throw file.refused(
                    "acme.directory",
                    "asks for a certificate, and hosts gives no names for it",
                    "Write for example hosts=practice.example; an address is no name.");
        }
        var listen = file.value("acme.listen", "0.0.0.0:80");
        var address = Settings.address(listen)
                .orElseThrow(() -> file.refused(
                        "acme.listen",
                        "is \"" + listen + "\", which is no address and port",
                        "Write for example acme.listen=0.0.0.0:80."));
        return Optional.of(new Acme(URI.create(directory), contact(file), hosts, address, folder(file)));
    }

    private static Optional<String> contact(SettingsFile file) throws CannotStart {
        var contact = file.value("acme.contact", "");
        if (!contact.isEmpty() && !contact.matches("[^@\\s]{1,64}@[A-Za-z0-9.-]{1,255}")) {
            throw file.refused(
                    "acme.contact",
                    "is \"" + contact + "\", which is no mail address",
                    "Write for example acme.contact=office@practice.example.");
        }
        return contact.isEmpty() ? Optional.empty() : Optional.of(contact);
    }

    private static Path folder(SettingsFile file) throws CannotStart {
        var folder = Path.of(file.value(
                "acme.folder", Optional.ofNullable(System.getenv(STATE)).orElse("")));
        if (!folder.isAbsolute() || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw file.refused(
                    file.has("acme.folder") ? "acme.folder" : "acme.directory",
                    "needs a folder for keys and certificates that this server may write",
                    "Write acme.folder=/a/folder, or start it as the service, which has /var/lib/vigil-server.");
        }
        return folder;
    }
}
