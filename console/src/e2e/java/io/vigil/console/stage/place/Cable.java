package io.vigil.console.stage.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The way to a server on loopback, which can be cut: TCP both ways, with nobody saying goodbye. */
public final class Cable implements AutoCloseable {
    private static final int BACKLOG = 50;

    private final ServerSocket accepting;
    private final int to;
    private final List<Socket> ends = new CopyOnWriteArrayList<>();
    private volatile boolean plugged = true;

    private Cable(ServerSocket accepting, int to) {
        this.accepting = accepting;
        this.to = to;
    }

    public static Cable to(URI server) {
        try {
            var cable = new Cable(new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()), server.getPort());
            start("cable-accepts", cable::accept);
            return cable;
        } catch (IOException e) {
            throw new UncheckedIOException("no port on loopback", e);
        }
    }

    /** The address of the same place, reached through this cable. */
    public URI along(URI address) {
        return URI.create(address.getScheme() + "://127.0.0.1:" + accepting.getLocalPort() + address.getRawPath());
    }

    /** What passes is reset; the next connection passes again. */
    public void cut() {
        ends.forEach(Cable::reset);
        ends.clear();
    }

    /** What passes is reset, and so is whoever tries, until {@link #plugIn}. */
    public void unplug() {
        plugged = false;
        cut();
    }

    public void plugIn() {
        plugged = true;
    }

    private void accept() {
        while (!accepting.isClosed()) {
            try {
                pass(accepting.accept());
            } catch (IOException e) { // closed, or nobody is there at the other end: who came hears of it
                Thread.onSpinWait();
            }
        }
    }

    private void pass(Socket near) throws IOException {
        if (!plugged) {
            reset(near);
            return;
        }
        try {
            var far = new Socket(InetAddress.getLoopbackAddress(), to);
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            ends.addAll(List.of(near, far));
            start("cable-there", () -> carry(near, far));
            start("cable-back", () -> carry(far, near));
        } catch (IOException e) {
            reset(near);
            throw e;
        }
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) { // cut
            reset(from);
            reset(to);
        }
    }

    private static void reset(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            // closed already, which is what was wanted
        }
    }

    private static void start(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        unplug();
        try {
            accepting.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
