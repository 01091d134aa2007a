package io.vigil.signaling.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A way to a server on this machine over which nothing passes any more when a test says so, with nobody told: what is open
 * stays open and is carried nowhere, as when a computer has left its network. What is opened afterwards passes.
 */
final class SilentRoad implements AutoCloseable {
    private static final int PIECE_BYTES = 8_192;

    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final int to;
    private AtomicBoolean passes = new AtomicBoolean(true);

    SilentRoad(int to) throws IOException {
        this.to = to;
        start(this::accept);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort());
    }

    /** Nothing passes over what is open now. */
    synchronized void fallsSilent() {
        passes.set(false);
        passes = new AtomicBoolean(true);
    }

    private synchronized AtomicBoolean present() {
        return passes;
    }

    private void accept() {
        try {
            while (!listening.isClosed()) {
                var here = listening.accept();
                var there = new Socket(InetAddress.getLoopbackAddress(), to);
                open.addAll(List.of(here, there));
                var isOpen = present();
                start(() -> carry(here, there, isOpen));
                start(() -> carry(there, here, isOpen));
            }
        } catch (IOException e) {
            closeAll(); // closed, or there is no server any more
        }
    }

    private static void carry(Socket from, Socket into, AtomicBoolean passes) {
        try (InputStream in = from.getInputStream();
                OutputStream out = into.getOutputStream()) {
            var piece = new byte[PIECE_BYTES];
            for (var read = in.read(piece); read >= 0; read = in.read(piece)) {
                if (passes.get()) {
                    out.write(piece, 0, read);
                }
            }
        } catch (IOException e) {
            close(from); // one end has let go
        }
    }

    private static void start(Runnable task) {
        var thread = new Thread(task, "silent-road");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void closeAll() {
        open.forEach(SilentRoad::close);
    }

    @Override
    public void close() throws IOException {
        listening.close();
        closeAll();
    }
}
