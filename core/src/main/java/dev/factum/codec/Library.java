package dev.factum.codec;

import java.util.List;

/**
 * What a JSON library can prepare ahead, so that names are neither searched for nor encoded again for each document.
 *
 * <pre>{@code
 * Object names = library.names(List.of("source", "via"));
 * int which = in.nextMember(names); // 0, 1, Input.END or Input.OTHER
 * }</pre>
 */
public interface Library {
    /**
     * Prepares names to be found.
     *
     * @param names the names of members
     * @return what {@link Input#nextMember} takes
     */
    Object names(List<String> names);

    /**
     * Prepares text to be written.
     *
     * @param text a name or a code
     * @return what {@link Output#name(Object)} and {@link Output#code(Object)} take
     */
    Object encoded(String text);
}
