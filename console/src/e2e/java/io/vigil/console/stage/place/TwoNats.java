package io.vigil.console.stage.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A small internet of network namespaces, made and taken away by the story itself: a public place with server and relay,
 * and two homes, each behind a router that masquerades with a fresh random port for every conversation, so that only a
 * relay brings the two together.
 *
 * <pre>
 *   console 192.168.10.2 ── router 203.0.113.10 ─┐
 *                                                ├─ public 203.0.113.1
 *   guest   192.168.20.2 ── router 203.0.113.20 ─┤
 *           192.168.30.2 ── router 203.0.113.30 ─┘
 * </pre>
 *
 * The guest's second way, as of a telephone that leaves the house, is down until {@link #switchTheGuest}.
 */
public final class TwoNats implements AutoCloseable {
    public static final String PUBLIC_ADDRESS = "203.0.113.1";
    private static final long COMMAND_SECONDS = 10;

    private final String prefix = "vigil" + ProcessHandle.current().pid() % 10_000;
    private final List<String> made = new ArrayList<>();

    /** Whether this machine lets us make network namespaces; the reason why not otherwise stands in the message. */
    public static String obstacle() {
        var name = "vigiltry" + ProcessHandle.current().pid() % 10_000;
        try {
            run(List.of("ip", "netns", "add", name));
            run(List.of("ip", "netns", "delete", name));
            run(List.of("nft", "--version"));
            return "";
        } catch (IllegalStateException | UncheckedIOException e) {
            return "network namespaces cannot be made here: " + e.getMessage();
        }
    }

    public static TwoNats lay() {
        var nets = new TwoNats();
        try {
            nets.build();
            return nets;
        } catch (IllegalStateException | UncheckedIOException e) {
            nets.close();
            throw e;
        }
    }

    /** The words that put a command into the public place. */
    public List<String> inPublic() {
        return in("pub");
    }

    public List<String> atTheConsole() {
        return in("con");
    }

    public List<String> atTheGuest() {
        return in("gst");
    }

    /** What a way does to what passes, both ways, with nobody told of it. */
    public enum Obstruction {
        /** Nothing passes. */
        CUT("drop"),
        /** As in a network that lets the web pass and nothing else. */
        UDP_BLOCKED("meta l4proto udp drop"),
        /** As where only what looks like the web passes: no UDP, and TLS alone. */
        TLS_ALONE("meta l4proto udp drop\ntcp dport " + Coturn.PORT + " drop"),
        /** Every tenth packet is lost, by chance. */
        TENTH_LOST("numgen random mod 10 == 0 drop"),
        /** Every fourth. */
        QUARTER_LOST("numgen random mod 4 == 0 drop");

        /** One a line. */
        private final String rules;

        Obstruction(String rules) {
            this.rules = rules;
        }
    }

    /** From now on the way out of the client's home is like this, without a word to either side. */
    public void obstruct(Obstruction obstruction) {
        obstruct("rb", obstruction);
    }

    /** The way out of the client's home is good again. */
    public void clear() {
        clear("rb");
    }

    /** From now on nothing passes to or from the therapist's home, without a word to either side. */
    public void cutOffTheTherapist() {
        obstruct("ra", Obstruction.CUT);
    }

    /** That way is good again. */
    public void joinTheTherapistAgain() {
        clear("ra");
    }

    private void obstruct(String router, Obstruction obstruction) {
        inside(router, "nft add table ip bad");
        inside(router, "nft add chain ip bad pass { type filter hook forward priority -10 ; }");
        obstruction.rules.lines().forEach(rule -> inside(router, "nft add rule ip bad pass " + rule));
    }

    private void clear(String router) {
        inside(router, "nft delete table ip bad");
    }

    /** The client's home network is left behind: the other way comes up, with another address behind another router. */
    public void switchTheGuest() {
        switchTo("gst", "30");
    }

    /** Somebody beside the client has a telephone with two ways of its own. @return the words that put a command there */
    public List<String> laySitter() {
        lay(List.of("rd", "re", "sit"));
        home("rd", "sit", "eth0", "40");
        home("re", "sit", "eth1", "50");
        inside("sit", "ip link set eth1 down");
        inside("sit", "ip route add default via 192.168.40.1");
        return in("sit");
    }

    /** That telephone leaves one way for the other. */
    public void switchSitter() {
        switchTo("sit", "50");
    }

    /** The therapist's computer has a second way as well. */
    public void laySecondWayOfTheTherapist() {
        lay(List.of("rf"));
        home("rf", "con", "eth1", "60");
        inside("con", "ip link set eth1 down");
    }

    /** That computer leaves one way for the other. */
    public void switchTheTherapist() {
        switchTo("con", "60");
    }

    /** In one go, as a telephone does it: a process for each step took more than a second where the processor was busy. */
    private void switchTo(String place, String number) {
        var steps = "link set eth0 down\nlink set eth1 up\nroute add default via 192.168." + number + ".1\n";
        run(List.of("ip", "-netns", name(place), "-batch", "-"), steps);
    }

    /** The cable to the client's home is pulled. */
    public void cutOffTheGuest() {
        inside("gst", "ip link set eth0 down");
    }

    /** It is back. */
    public void joinTheGuestAgain() {
        inside("gst", "ip link set eth0 up");
        inside("gst", "ip route add default via 192.168.20.1");
    }

    private void build() {
        lay(List.of("pub", "ra", "rb", "rc", "con", "gst"));
        inside("pub", "ip link add br0 type bridge");
        inside("pub", "ip addr add " + PUBLIC_ADDRESS + "/24 dev br0");
        inside("pub", "ip link set br0 up");
        // The rest of the internet: what is sent to an address within a home is lost there without a word. Without any
        // way there, the sending itself fails, and coturn ends the whole allocation.
        inside("pub", "ip neigh add 203.0.113.254 lladdr 02:00:00:00:00:fe dev br0 nud permanent");
        inside("pub", "ip route add default via 203.0.113.254");
        home("ra", "con", "eth0", "10");
        home("rb", "gst", "eth0", "20");
        home("rc", "gst", "eth1", "30");
        inside("gst", "ip link set eth1 down");
        inside("con", "ip route add default via 192.168.10.1");
        inside("gst", "ip route add default via 192.168.20.1");
    }

    private void lay(List<String> places) {
        for (var place : places) {
            run(List.of("ip", "netns", "add", name(place)));
            made.add(name(place));
            inside(place, "ip link set lo up");
        }
    }

    private void home(String router, String inside, String end, String number) {
        cable("pub", "p" + number, router, "wan");
        inside("pub", "ip link set p" + number + " master br0");
        inside(router, "ip addr add 203.0.113." + number + "/24 dev wan");
        cable(router, "lan", inside, end);
        inside(router, "ip addr add 192.168." + number + ".1/24 dev lan");
        inside(inside, "ip addr add 192.168." + number + ".2/24 dev " + end);
        inside(router, "sysctl -q -w net.ipv4.ip_forward=1");
        inside(router, "nft add table ip nat");
        inside(router, "nft add chain ip nat out { type nat hook postrouting priority 100 ; }");
        inside(router, "nft add rule ip nat out oifname wan masquerade fully-random");
        inside(router, "nft add table ip guard");
        inside(router, "nft add chain ip guard pass { type filter hook forward priority 0 ; policy drop ; }");
        inside(router, "nft add rule ip guard pass iifname lan accept");
        inside(router, "nft add rule ip guard pass ct state established,related accept");
    }

    private void cable(String one, String oneEnd, String other, String otherEnd) {
        run(List.of(
                "ip",
                "link",
                "add",
                oneEnd,
                "netns",
                name(one),
                "type",
                "veth",
                "peer",
                "name",
                otherEnd,
                "netns",
                name(other)));
        inside(one, "ip link set " + oneEnd + " up");
        inside(other, "ip link set " + otherEnd + " up");
    }

    private void inside(String place, String command) {
        var words = new ArrayList<>(in(place));
        words.addAll(List.of(command.split(" ", -1)));
        run(words);
    }

    private List<String> in(String place) {
        return List.of("ip", "netns", "exec", name(place));
    }

    private String name(String place) {
        return prefix + place;
    }

    private static void run(List<String> command) {
        run(command, "");
    }

    private static void run(List<String> command, String input) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
                in.write(input);
            }
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(COMMAND_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(String.join(" ", command) + ": " + said.strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while laying the nets", e);
        }
    }

    @Override
    public void close() {
        for (var namespace : made) {
            try {
                run(List.of("ip", "netns", "delete", namespace));
            } catch (
                    IllegalStateException e) { // it is gone with the machine at the latest; the others still have to go
                System.getLogger(TwoNats.class.getName()).log(System.Logger.Level.WARNING, e.getMessage());
            }
        }
    }
}
