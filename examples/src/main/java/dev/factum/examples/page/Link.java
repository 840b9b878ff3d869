package dev.factum.examples.page;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * A URI to show: as a link if it is of a kind that a page may lead to, else as mere text.
 *
 * @param text the URI
 * @param isSafe whether it may be a link
 */
record Link(String text, boolean isSafe) {
    private static final Set<String> SCHEMES = Set.of("http", "https", "urn");

    static Link of(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        return new Link(uri.toString(), SCHEMES.contains(scheme));
    }
}
