package dev.factum.model;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one spelling of URIs that {@link URI#equals} takes for equal: scheme and host in lower case, percent-encoded
 * octets in upper case (RFC 3986 section 6.2.2.1), a port without leading zeros.
 */
final class Uris {
    private static final Pattern OCTET = Pattern.compile("%[0-9a-fA-F]{2}");

    private Uris() {}

    static boolean areNormal(Set<URI> uris) {
        return uris.stream().allMatch(Uris::isNormal);
    }

    static Set<URI> normal(Set<URI> uris) {
        Set<URI> normal = new LinkedHashSet<>();
        uris.forEach(uri -> normal.add(normal(uri)));
        return normal;
    }

    static boolean isNormal(URI uri) {
        return normalText(uri).equals(uri.toString());
    }

    static URI normal(URI uri) {
        return URI.create(normalText(uri));
    }

    private static String normalText(URI uri) {
        String text = uri.toString();
        String octets = OCTET.matcher(text).replaceAll(match -> match.group().toUpperCase(Locale.ROOT));
        String normal = octets;
        if (uri.getScheme() != null) {
            String scheme = uri.getScheme();
            normal = scheme.toLowerCase(Locale.ROOT) + normal.substring(scheme.length());
        }
        if (uri.getHost() != null) {
            int start = normal.indexOf("//") + "//".length();
            int host = start
                    + (uri.getRawUserInfo() == null ? 0 : uri.getRawUserInfo().length() + 1);
            normal = normal.substring(0, host)
                    + uri.getHost().toLowerCase(Locale.ROOT)
                    + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
                    + normal.substring(start + uri.getRawAuthority().length());
        }
        return normal;
    }
}
