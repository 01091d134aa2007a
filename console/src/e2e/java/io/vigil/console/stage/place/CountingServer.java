package io.vigil.console.stage.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A place on loopback that answers nothing and counts who comes. */
public final class CountingServer implements AutoCloseable {
    private static final int BACKLOG = 50;

    private final ServerSocket socket;
    private final AtomicInteger count = new AtomicInteger();

    public CountingServer() {
        try {
            socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("no port on loopback", e);
        }
        var thread = new Thread(this::accept, "counting-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Host and port, as they stand in an address. */
    public String authority() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    public int count() {
        return count.get();
    }

    /** Comes by once, to see that coming is counted. */
    public void visit() {
        try (var visitor = new Socket(socket.getInetAddress(), socket.getLocalPort())) {
            visitor.getOutputStream().write('x');
        } catch (IOException e) {
            throw new UncheckedIOException("nobody can come", e);
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try (var visitor = socket.accept()) {
                count.incrementAndGet();
                visitor.shutdownInput();
            } catch (IOException e) { // closed, or the visitor was quicker
                Thread.onSpinWait();
            }
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
