package io.vigil.signaling.interop;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A cable on loopback that can be cut: TCP both ways, to one port. */
final class LoopbackRelay implements AutoCloseable {
    private final ServerSocket accepting;
    private final int to;
    private final List<Socket> ends = new CopyOnWriteArrayList<>();

    LoopbackRelay(int to) throws IOException {
        this.to = to;
        accepting = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start("relay-accepts", this::accept);
    }

    int port() {
        return accepting.getLocalPort();
    }

    /** Everything that passes through it is gone, with nobody saying goodbye. The next connection passes again. */
    void cut() {
        for (var end : ends) {
            quietly(end);
        }
        ends.clear();
    }

    private void accept() {
        try {
            for (; ; ) {
                var near = accepting.accept();
                var far = new Socket(InetAddress.getLoopbackAddress(), to);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                ends.addAll(List.of(near, far));
                start("relay-there", () -> carry(near, far));
                start("relay-back", () -> carry(far, near));
            }
        } catch (IOException e) { // it was closed
            cut();
        }
    }

    private static void carry(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) { // cut
            quietly(from);
            quietly(to);
        }
    }

    private static void quietly(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0); // a reset, as when a network goes
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
    public void close() throws IOException {
        accepting.close();
        cut();
    }
}
