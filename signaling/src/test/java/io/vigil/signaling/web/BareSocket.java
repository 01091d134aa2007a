package io.vigil.signaling.web;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** A TCP connection that writes what no well-behaved client would. */
final class BareSocket implements AutoCloseable {
    static final int TEXT = 1;
    static final int BINARY = 2;
    static final int CLOSE = 8;
    private static final int FINAL = 0x80;
    private static final int MASKED = 0x80;
    private static final int MASK = 0x5a5a5a5a;
    private static final int NARROW_BYTES = 4 * 1024;

    private final Socket socket;
    private final OutputStream out;
    private final DataInputStream in;
    private final int port;

    BareSocket(int port) throws IOException {
        this(port, new Socket());
    }

    private BareSocket(int port, Socket socket) throws IOException {
        this.port = port;
        this.socket = socket;
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
        out = socket.getOutputStream();
        in = new DataInputStream(socket.getInputStream());
    }

    /** With a WebSocket that stands. */
    static BareSocket upgraded(int port) throws IOException {
        return new BareSocket(port).upgraded();
    }

    /** With a WebSocket that stands, on a connection that holds next to nothing which is not read. */
    static BareSocket upgradedAndNarrow(int port) throws IOException {
        var narrow = new Socket();
        narrow.setReceiveBufferSize(NARROW_BYTES); // only before it is connected
        return new BareSocket(port, narrow).upgraded();
    }

    private BareSocket upgraded() throws IOException {
        write(upgrade("") + "\r\n");
        head();
        return this;
    }

    /** A right request but for the empty line at its end. */
    String upgrade(String more) {
        return "GET /xmpp-websocket HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: xmpp\r\n" + more;
    }

    void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A whole, masked frame. */
    void frame(int kind, byte[] content) throws IOException {
        out.write(framed(kind, content));
    }

    void text(String text) throws IOException {
        frame(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same text so many times, each in a frame, all of them written at once. */
    void flood(String text, int times) throws IOException {
        var frame = framed(TEXT, text.getBytes(StandardCharsets.UTF_8));
        var flood = ByteBuffer.allocate(frame.length * times);
        while (flood.hasRemaining()) {
            flood.put(frame);
        }
        out.write(flood.array());
    }

    private static byte[] framed(int kind, byte[] content) {
        var mask = ByteBuffer.allocate(Integer.BYTES).putInt(MASK).array();
        var header = headed(FINAL | kind, MASKED, content.length);
        var frame = ByteBuffer.allocate(header.length + mask.length + content.length)
                .put(header)
                .put(mask);
        for (var i = 0; i < content.length; i++) {
            frame.put((byte) (content[i] ^ mask[i % mask.length]));
        }
        return frame.array();
    }

    /** The beginning of a frame: what it claims to be, and how long. */
    void header(int first, int masked, long length) throws IOException {
        out.write(headed(first, masked, length));
    }

    private static byte[] headed(int first, int masked, long length) {
        var header = ByteBuffer.allocate(10).put((byte) first);
        if (length < 126) {
            header.put((byte) (masked | length));
        } else if (length < 65_536) {
            header.put((byte) (masked | 126)).putShort((short) length);
        } else {
            header.put((byte) (masked | 127)).putLong(length);
        }
        return Arrays.copyOf(header.array(), header.position());
    }

    /** The status line and headers of an answer; empty when there came none. */
    String head() throws IOException {
        var head = new StringBuilder();
        try {
            for (var next = in.read(); next >= 0; next = in.read()) {
                head.append((char) next);
                if (head.toString().endsWith("\r\n\r\n")) {
                    break;
                }
            }
        } catch (SocketException e) {
            return head.toString(); // cut off, which is an answer too
        }
        return head.toString();
    }

    /** Reads up to a frame that holds {@code piece}, and reads on no more. */
    void skipUntil(String piece) throws IOException {
        for (var first = in.read(); first >= 0; first = in.read()) {
            var length = in.read();
            var content = new byte[length == 126 ? in.readUnsignedShort() : length];
            in.readFully(content);
            if (new String(content, StandardCharsets.UTF_8).contains(piece)) {
                return;
            }
        }
        throw new AssertionError("never heard: " + piece);
    }

    /** Reads until the other end closes; says what it said last: the close code, or 0 when it only cut the connection. */
    int closeCode() throws IOException {
        try {
            for (var first = in.read(); first >= 0; first = in.read()) {
                var length = in.read();
                length = length == 126 ? in.readUnsignedShort() : length;
                var content = new byte[length];
                in.readFully(content);
                if ((first & 15) == CLOSE) {
                    return ByteBuffer.wrap(content).getShort();
                }
            }
            return 0;
        } catch (SocketTimeoutException e) {
            throw new AssertionError("the connection was held open", e);
        } catch (IOException e) {
            return 0; // reset: it was cut
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
