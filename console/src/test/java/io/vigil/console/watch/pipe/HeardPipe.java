package io.vigil.console.watch.pipe;

import io.vigil.console.words.Notice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** A pipe to a watch of which every byte is kept. */
public final class HeardPipe implements AutoCloseable {
    private final WatchLink link;
    private final FutureTask<byte[]> heard;

    private HeardPipe(WatchLink link, FutureTask<byte[]> heard) {
        this.link = link;
        this.heard = heard;
    }

    /**
     * Makes the pipe, and opens its link.
     *
     * @param folder where the pipe is made
     */
    public static HeardPipe in(Path folder, Consumer<Notice> alone) throws IOException {
        var place = UnixDomainSocketAddress.of(folder.resolve("pipe"));
        try (var door = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            door.bind(place);
            var link = WatchLink.over(SocketChannel.open(place), () -> true, alone);
            var watch = door.accept();
            var heard = new FutureTask<>(() -> toTheEnd(watch));
            var ear = new Thread(heard, "heard-pipe");
            ear.setDaemon(true);
            ear.start();
            return new HeardPipe(link, heard);
        }
    }

    private static byte[] toTheEnd(SocketChannel watch) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = Channels.newInputStream(watch)) {
            in.transferTo(bytes);
        }
        return bytes.toByteArray();
    }

    public WatchLink link() {
        return link;
    }

    /** Says goodbye, and gives every byte that went into the pipe. */
    public byte[] heard() throws InterruptedException, ExecutionException {
        link.goodbye();
        return heard.get();
    }

    @Override
    public void close() {
        link.close();
    }
}
