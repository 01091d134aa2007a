package io.vigil.signaling.probe;

import io.vigil.signaling.relay.Credential;
import io.vigil.signaling.relay.Relay;
import io.vigil.signaling.relay.TrialAllocation;
import io.vigil.signaling.relay.TrialAllocation.Outcome;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.util.Arrays;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** One try at one relay. */
public final class RelaySocket {
    /** Datagrams are lost; each is sent again after as long (RFC 8489 §6.2.1). */
    private static final int[] UDP_PATIENCE_MILLIS = {500, 1_000, 2_000};

    private static final int TCP_PATIENCE_MILLIS = 4_000;
    private static final int HEADER_BYTES = 20;
    private static final int MOST_BYTES = 2_048;
    /** Who are you, again with a nonce, again with another; then there is an outcome. */
    private static final int MOST_ANSWERS = 8;

    private RelaySocket() {}

    /** Asks {@code relay} for an address, and gives it back. Blocks for some seconds at most. */
    public static Outcome tried(Relay relay, Credential credential, SecureRandom random) {
        return tried(relay, credential, random, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    static Outcome tried(Relay relay, Credential credential, SecureRandom random, SSLSocketFactory trusting) {
        var trial = new TrialAllocation(credential, random);
        try {
            if (relay.way() == Relay.Way.UDP) {
                datagrams(relay, trial);
            } else {
                stream(relay, trial, trusting);
            }
        } catch (SSLException e) {
            var untrusted = e.getCause() instanceof CertificateException;
            return trial.outcome().orElse(untrusted ? Outcome.UNTRUSTED : Outcome.NONSENSE);
        } catch (IOException e) { // no such host, nobody listens, cut off: no address either way
            return trial.outcome().orElse(Outcome.SILENT);
        }
        return trial.outcome().orElse(Outcome.SILENT);
    }

    private static void datagrams(Relay relay, TrialAllocation trial) throws IOException {
        try (var socket = new DatagramSocket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByName(relay.host()), relay.port()));
            var next = Optional.of(trial.begin());
            for (var answers = 0; next.isPresent() && answers < MOST_ANSWERS; answers++) {
                var answer = asked(socket, next.get());
                if (answer.isEmpty()) {
                    return;
                }
                next = trial.next(answer.get());
                if (trial.outcome().isPresent()) {
                    send(socket, next);
                    return;
                }
            }
        }
    }

    private static void send(DatagramSocket socket, Optional<byte[]> lastWords) throws IOException {
        if (lastWords.isPresent()) {
            socket.send(new DatagramPacket(lastWords.get(), lastWords.get().length));
        }
    }

    private static Optional<byte[]> asked(DatagramSocket socket, byte[] request) throws IOException {
        for (var patience : UDP_PATIENCE_MILLIS) {
            socket.send(new DatagramPacket(request, request.length));
            socket.setSoTimeout(patience);
            var answer = new DatagramPacket(new byte[MOST_BYTES], MOST_BYTES);
            try {
                socket.receive(answer);
                return Optional.of(Arrays.copyOf(answer.getData(), answer.getLength()));
            } catch (SocketTimeoutException e) {
                // lost on the way there or back: sent again
            }
        }
        return Optional.empty();
    }

    private static void stream(Relay relay, TrialAllocation trial, SSLSocketFactory trusting) throws IOException {
        try (var plain = new Socket()) {
            plain.connect(new InetSocketAddress(relay.host(), relay.port()), TCP_PATIENCE_MILLIS);
            plain.setSoTimeout(TCP_PATIENCE_MILLIS);
            try (var socket = relay.way() == Relay.Way.TLS ? secured(plain, relay, trusting) : plain) {
                var in = new DataInputStream(socket.getInputStream());
                var next = Optional.of(trial.begin());
                for (var answers = 0; next.isPresent() && answers < MOST_ANSWERS; answers++) {
                    socket.getOutputStream().write(next.get());
                    next = trial.outcome().isPresent() ? Optional.empty() : trial.next(message(in));
                }
            }
        }
    }

    /** As a browser would: whatever certificate it would not take, is none. */
    private static Socket secured(Socket plain, Relay relay, SSLSocketFactory trusting) throws IOException {
        var socket = (SSLSocket) trusting.createSocket(plain, relay.host(), relay.port(), true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    /** A message says how long it is. */
    private static byte[] message(DataInputStream in) throws IOException {
        var header = in.readNBytes(HEADER_BYTES);
        if (header.length < HEADER_BYTES) {
            throw new IOException("cut off");
        }
        var length = ((header[2] & 0xFF) << 8) | (header[3] & 0xFF);
        var message = Arrays.copyOf(header, HEADER_BYTES + Math.min(length, MOST_BYTES));
        in.readFully(message, HEADER_BYTES, message.length - HEADER_BYTES);
        return message;
    }
}
