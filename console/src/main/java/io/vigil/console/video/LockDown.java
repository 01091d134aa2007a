package io.vigil.console.video;

import java.util.Vector;
import org.cef.CefClient;
import org.cef.browser.CefBrowser;
import org.cef.browser.CefFrame;
import org.cef.callback.CefAuthCallback;
import org.cef.callback.CefBeforeDownloadCallback;
import org.cef.callback.CefCallback;
import org.cef.callback.CefContextMenuParams;
import org.cef.callback.CefDownloadItem;
import org.cef.callback.CefDownloadItemCallback;
import org.cef.callback.CefDragData;
import org.cef.callback.CefFileDialogCallback;
import org.cef.callback.CefJSDialogCallback;
import org.cef.callback.CefMenuModel;
import org.cef.callback.CefPrintDialogCallback;
import org.cef.callback.CefPrintJobCallback;
import org.cef.handler.CefContextMenuHandlerAdapter;
import org.cef.handler.CefDialogHandler.FileDialogMode;
import org.cef.handler.CefDownloadHandler;
import org.cef.handler.CefJSDialogHandlerAdapter;
import org.cef.handler.CefKeyboardHandler.CefKeyEvent;
import org.cef.handler.CefKeyboardHandlerAdapter;
import org.cef.handler.CefLifeSpanHandlerAdapter;
import org.cef.handler.CefLoadHandler.ErrorCode;
import org.cef.handler.CefPrintHandlerAdapter;
import org.cef.handler.CefRequestHandlerAdapter;
import org.cef.handler.CefResourceHandler;
import org.cef.handler.CefResourceRequestHandler;
import org.cef.handler.CefResourceRequestHandlerAdapter;
import org.cef.misc.BoolRef;
import org.cef.network.CefRequest;

/**
 * Everything a page could do besides showing the call, refused. JCEF runs its helpers without a sandbox: one more reason
 * to load nothing foreign. WebSockets pass by all of this; the page's Content-Security-Policy stops them.
 */
final class LockDown {
    private LockDown() {}

    /**
     * Puts every lock on {@code client} except those that also tell how the page fares: {@link Requests},
     * {@link NoPopups}.
     */
    static void on(CefClient client) {
        client.addDownloadHandler(new NoDownloads());
        client.addDialogHandler(LockDown::noFiles);
        client.addContextMenuHandler(new NoMenu());
        client.addPrintHandler(new NoPrinting());
        client.addJSDialogHandler(new NoDialogs());
        client.addDragHandler(LockDown::noDragging);
        client.addKeyboardHandler(new NoKeys());
    }

    private static boolean noFiles(
            CefBrowser browser,
            FileDialogMode mode,
            String title,
            String path,
            Vector<String> filters,
            Vector<String> extensions,
            Vector<String> descriptions,
            CefFileDialogCallback callback) {
        callback.Cancel();
        return true;
    }

    private static boolean noDragging(CefBrowser browser, CefDragData data, int mask) {
        return true;
    }

    /** Lets the page ask for its own files, and for nothing else. */
    abstract static class Requests extends CefRequestHandlerAdapter {
        private final CefResourceRequestHandler resources;

        Requests(PageFiles files) {
            this.resources = new OwnFiles(files);
        }

        @Override
        public boolean onBeforeBrowse(
                CefBrowser browser, CefFrame frame, CefRequest request, boolean userGesture, boolean isRedirect) {
            return !(frame.isMain() && PageFiles.isThePage(request.getURL()));
        }

        @Override
        public boolean onOpenURLFromTab(CefBrowser browser, CefFrame frame, String url, boolean userGesture) {
            return true;
        }

        @Override
        public CefResourceRequestHandler getResourceRequestHandler(
                CefBrowser browser,
                CefFrame frame,
                CefRequest request,
                boolean isNavigation,
                boolean isDownload,
                String initiator,
                BoolRef disableDefaultHandling) {
            disableDefaultHandling.set(true);
            return resources;
        }

        @Override
        public boolean getAuthCredentials(
                CefBrowser browser,
                String origin,
                boolean isProxy,
                String host,
                int port,
                String realm,
                String scheme,
                CefAuthCallback callback) {
            return false;
        }

        @Override
        public boolean onCertificateError(CefBrowser browser, ErrorCode error, String url, CefCallback callback) {
            return false;
        }
    }

    private static final class OwnFiles extends CefResourceRequestHandlerAdapter {
        private final PageFiles files;

        OwnFiles(PageFiles files) {
            this.files = files;
        }

        @Override
        public boolean onBeforeResourceLoad(CefBrowser browser, CefFrame frame, CefRequest request) {
            return !(request.getMethod().equals("GET") && PageFiles.isOurs(request.getURL()));
        }

        @Override
        public CefResourceHandler getResourceHandler(CefBrowser browser, CefFrame frame, CefRequest request) {
            return new PageAnswer(files.at(request.getURL()));
        }

        @Override
        public void onProtocolExecution(
                CefBrowser browser, CefFrame frame, CefRequest request, BoolRef allowExecution) {
            allowExecution.set(false);
        }
    }

    /** Opens no second window. */
    abstract static class NoPopups extends CefLifeSpanHandlerAdapter {
        @Override
        public boolean onBeforePopup(CefBrowser browser, CefFrame frame, String url, String name) {
            return true;
        }
    }

    private static final class NoDownloads implements CefDownloadHandler {
        @Override
        public boolean onBeforeDownload(
                CefBrowser browser, CefDownloadItem item, String name, CefBeforeDownloadCallback callback) {
            return true; // taken over, and never continued
        }

        @Override
        public void onDownloadUpdated(CefBrowser browser, CefDownloadItem item, CefDownloadItemCallback callback) {
            callback.cancel();
        }
    }

    private static final class NoMenu extends CefContextMenuHandlerAdapter {
        @Override
        public void onBeforeContextMenu(
                CefBrowser browser, CefFrame frame, CefContextMenuParams params, CefMenuModel model) {
            model.clear();
        }
    }

    private static final class NoPrinting extends CefPrintHandlerAdapter {
        @Override
        public boolean onPrintDialog(CefBrowser browser, boolean hasSelection, CefPrintDialogCallback callback) {
            return false;
        }

        @Override
        public boolean onPrintJob(CefBrowser browser, String document, String pdf, CefPrintJobCallback callback) {
            return false;
        }
    }

    private static final class NoDialogs extends CefJSDialogHandlerAdapter {
        @Override
        public boolean onJSDialog(
                CefBrowser browser,
                String origin,
                JSDialogType type,
                String message,
                String defaultPrompt,
                CefJSDialogCallback callback,
                BoolRef suppress) {
            suppress.set(true);
            return false;
        }

        @Override
        public boolean onBeforeUnloadDialog(
                CefBrowser browser, String message, boolean isReload, CefJSDialogCallback callback) {
            callback.Continue(true, "");
            return true;
        }
    }

    /** No shortcut of the browser (developer tools, print, find, zoom) is one of ours. */
    private static final class NoKeys extends CefKeyboardHandlerAdapter {
        @Override
        public boolean onPreKeyEvent(CefBrowser browser, CefKeyEvent event, BoolRef isKeyboardShortcut) {
            return true;
        }
    }
}
