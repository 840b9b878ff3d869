package dev.factum.jackson.schemaorg;

import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import dev.factum.validation.InvalidValueException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** URLs as publishers write them. */
final class Links {
    /** What a URL may not hold as it is, though browsers let it pass. */
    private static final Pattern ILLEGAL = Pattern.compile("[ \"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");

    /** What is meant for a host, without a scheme: a name with dots, whose last part is letters and no kind of file. */
    private static final Pattern HOST = Pattern.compile(
            "(?!.*\\.(?:html?|php|aspx?|jsp|xml|json|pdf|jpe?g|png|gif|svg|webp|mp4)$)[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern END_OF_HOST = Pattern.compile("[/?#:]");
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Beyond that, no source takes it. */
    private static final int LONGEST = 2000;

    private Links() {}

    /** Returns the URL that a text is, if it is absolute and of the web, in the spelling that sources have. */
    static Optional<URI> strict(String text) {
        return parsed(text).flatMap(Links::normal);
    }

    /** Returns the text as a URL by RFC 3986, with what may not stand in one encoded. */
    static Optional<URI> parsed(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static String encoded(String text) {
        return text.length() > LONGEST
                ? text
                : ILLEGAL.matcher(text)
                        .replaceAll(match ->
                                String.format("%%%02X", (int) match.group().charAt(0)));
    }

    /** Returns what a relative URL means on a page; not one that was to begin with a host. */
    static Optional<URI> resolved(URI relative, URI page) {
        String text = relative.toString();
        if (relative.isAbsolute() || HOST.matcher(END_OF_HOST.split(text, 2)[0]).matches()) {
            return Optional.empty();
        }
        // the JDK drops the last part of the page's path for a mere query or fragment
        String whole = text.startsWith("?") || text.startsWith("#")
                ? page.toString().split(text.startsWith("?") ? "[?#]" : "#", 2)[0] + text
                : page.resolve(relative).toString();
        return strict(whole);
    }

    /** A source is what says which URIs are in order, and how they are spelled. */
    private static Optional<URI> normal(URI uri) {
        if (uri.getScheme() == null
                || !SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                || uri.getRawAuthority() == null) {
            return Optional.empty();
        }
        try {
            return Source.builder()
                    .id(SourceId.of("u"))
                    .kind(SourceKind.ARTICLE)
                    .name("u")
                    .uri(uri)
                    .build()
                    .uri();
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
