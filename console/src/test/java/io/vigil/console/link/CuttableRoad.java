package io.vigil.console.link;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A cable between a console and its server that a test can pull: bytes pass as they are, until they do not. */
final class CuttableRoad implements AutoCloseable {
    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final int to;

    CuttableRoad(int to) throws IOException {
        this.to = to;
        start(this::accept);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort());
    }

    /** Every connection breaks; new ones pass. */
    void cut() {
        open.forEach(CuttableRoad::close);
        open.clear();
    }

    private void accept() {
        try {
            while (!listening.isClosed()) {
                var here = listening.accept();
                var there = new Socket(InetAddress.getLoopbackAddress(), to);
                open.addAll(List.of(here, there));
                start(() -> carry(here, there));
                start(() -> carry(there, here));
            }
        } catch (IOException e) {
            cut(); // closed, or there is no server any more
        }
    }

    private static void carry(Socket from, Socket into) {
        try {
            from.getInputStream().transferTo(into.getOutputStream());
        } catch (IOException e) {
            close(from); // the cable was pulled
        }
        close(into);
    }

    private static void start(Runnable task) {
        var thread = new Thread(task, "cuttable-road");
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

    @Override
    public void close() throws IOException {
        listening.close();
        cut();
    }
}
