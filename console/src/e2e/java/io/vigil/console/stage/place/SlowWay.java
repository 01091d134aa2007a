package io.vigil.console.stage.place;

import io.vigil.console.stage.Ended;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A long way for UDP, in a process of its own: what comes to one port goes on to another after 100 to 200 ms, each packet
 * for itself, so that some overtake others; and so does what comes back. For kernels without such a queue of their own.
 */
public final class SlowWay implements AutoCloseable {
    private static final int SHORTEST_MILLIS = 100;
    private static final int LONGEST_MILLIS = 200;
    private static final int LARGEST = 2_048;
    private static final int SEED = 7;

    private final Process process;

    private SlowWay(Process process) {
        this.process = process;
    }

    /** Lays one behind {@code prefix} on {@code address}. */
    public static SlowWay lay(List<String> prefix, String address, int from, int to) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                SlowWay.class.getName(),
                address,
                String.valueOf(from),
                String.valueOf(to)));
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (process.getInputStream().read() < 0) {
                throw new IllegalStateException("the slow way has ended");
            }
            return new SlowWay(process);
        } catch (IOException e) {
            throw new UncheckedIOException("the slow way could not be laid", e);
        }
    }

    @Override
    public void close() {
        Ended.politely(process);
    }

    /** {@code ADDRESS FROM TO}; says a line when packets may come. */
    public static void main(String[] arguments) throws IOException {
        var address = InetAddress.getByName(arguments[0]);
        var target = new InetSocketAddress(address, Integer.parseInt(arguments[2]));
        try (var front = new DatagramSocket(Integer.parseInt(arguments[1]), address)) {
            System.out.println("ready");
            System.out.flush();
            new Passing(front, target).pass();
        }
    }

    private static final class Passing {
        private final DatagramSocket front;
        private final SocketAddress target;
        private final Map<SocketAddress, DatagramSocket> beyond = new ConcurrentHashMap<>();
        private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
        private final Random chance = new Random(SEED);

        Passing(DatagramSocket front, SocketAddress target) {
            this.front = front;
            this.target = target;
        }

        void pass() throws IOException {
            while (true) {
                var packet = received(front);
                var client = packet.getSocketAddress();
                var socket = beyond.get(client);
                if (socket == null) {
                    socket = new DatagramSocket();
                    beyond.put(client, socket);
                    answering(socket, client);
                }
                late(socket, packet, target);
            }
        }

        private void answering(DatagramSocket socket, SocketAddress client) {
            var thread = new Thread(
                    () -> {
                        try {
                            while (true) {
                                late(front, received(socket), client);
                            }
                        } catch (IOException e) {
                            socket.close(); // the process ends
                        }
                    },
                    "slow-way-back");
            thread.setDaemon(true);
            thread.start();
        }

        private static DatagramPacket received(DatagramSocket socket) throws IOException {
            var packet = new DatagramPacket(new byte[LARGEST], LARGEST);
            socket.receive(packet);
            return packet;
        }

        private void late(DatagramSocket socket, DatagramPacket packet, SocketAddress to) {
            packet.setSocketAddress(to);
            int millis;
            synchronized (chance) {
                millis = SHORTEST_MILLIS + chance.nextInt(LONGEST_MILLIS - SHORTEST_MILLIS);
            }
            var unused = later.schedule(() -> send(socket, packet), millis, TimeUnit.MILLISECONDS);
        }

        private static void send(DatagramSocket socket, DatagramPacket packet) {
            try {
                socket.send(packet);
            } catch (IOException e) { // as any packet may be lost
                System.err.println(e.getMessage());
            }
        }
    }
}
