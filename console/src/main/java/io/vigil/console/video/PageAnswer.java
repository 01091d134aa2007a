package io.vigil.console.video;

import io.vigil.console.video.PageFiles.PageFile;
import java.util.HashMap;
import java.util.Optional;
import org.cef.callback.CefCallback;
import org.cef.callback.CefResourceReadCallback;
import org.cef.handler.CefResourceHandlerAdapter;
import org.cef.misc.BoolRef;
import org.cef.misc.IntRef;
import org.cef.misc.StringRef;
import org.cef.network.CefRequest;
import org.cef.network.CefResponse;

/** Answers one request of the page with a file of ours, or with 404. Used on Chromium's own threads. */
final class PageAnswer extends CefResourceHandlerAdapter {
    private final Optional<PageFile> file;
    private int sent;

    PageAnswer(Optional<PageFile> file) {
        this.file = file;
    }

    @Override
    public boolean open(CefRequest request, BoolRef handleRequest, CefCallback callback) {
        handleRequest.set(true);
        return true;
    }

    @Override
    public void getResponseHeaders(CefResponse response, IntRef length, StringRef redirect) {
        response.setStatus(file.isPresent() ? 200 : 404);
        response.setMimeType(file.map(PageFile::type).orElse("text/plain"));
        response.setHeaderMap(new HashMap<>(PageFiles.headers()));
        length.set(length());
    }

    @Override
    public boolean read(byte[] into, int most, IntRef read, CefResourceReadCallback callback) {
        var count = Math.min(most, length() - sent);
        var from = sent;
        file.ifPresent(it -> it.copy(from, into, count));
        sent += count;
        read.set(count);
        return count > 0;
    }

    private int length() {
        return file.map(PageFile::length).orElse(0);
    }
}
