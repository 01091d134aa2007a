package io.vigil.console.safeguards;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** Loads the console's classes afresh for one run, the first folder first; libraries are shared between the runs. */
final class OwnClasses extends URLClassLoader {
    private static final String OURS = "io.vigil.";
    private static final String OURS_AS_FILES = "io/vigil/";

    private OwnClasses(URL[] places) {
        super("without a safeguard", places, OwnClasses.class.getClassLoader());
    }

    static OwnClasses of(List<Path> places) {
        return new OwnClasses(places.stream().map(OwnClasses::url).toArray(URL[]::new));
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("no place for classes: " + place, e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            var found = loaded == null ? findClass(name) : loaded;
            if (resolve) {
                resolveClass(found);
            }
            return found;
        }
    }

    @Override
    public URL getResource(String name) {
        var own = name.startsWith(OURS_AS_FILES) ? findResource(name) : null;
        return own == null ? super.getResource(name) : own;
    }
}
