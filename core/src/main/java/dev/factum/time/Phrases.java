package dev.factum.time;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The phrases of a language, each with places for its parts. */
final class Phrases {
    private final ResourceBundle bundle;

    Phrases(Locale locale) {
        this.bundle = ResourceBundle.getBundle("dev.factum.time.phrases", locale);
    }

    String get(String key, Object... parts) {
        return MessageFormat.format(bundle.getString(key), parts);
    }
}
