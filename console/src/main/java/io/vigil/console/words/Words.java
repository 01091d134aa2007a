package io.vigil.console.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of one package, read from the {@code words.properties} that stands beside it. Arguments fill
 * {@code {0}}, {@code {1}} as in {@link MessageFormat}; an apostrophe is therefore written twice in lines that have
 * arguments and in those that have none.
 */
public final class Words {
    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** Opens the words of the package of {@code inside}. @throws java.util.MissingResourceException if it has none */
    public static Words of(Class<?> inside) {
        return new Words(
                ResourceBundle.getBundle(inside.getPackageName() + ".words", Locale.ROOT, inside.getClassLoader()));
    }

    /** The text under {@code key}. Arguments are shown as they are: format numbers and times before. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }

    /** The three sentences under {@code key.what}, {@code key.meaning} and {@code key.next}. */
    public Notice notice(String key, Object... arguments) {
        return new Notice(
                text(key + ".what", arguments), text(key + ".meaning", arguments), text(key + ".next", arguments));
    }
}
