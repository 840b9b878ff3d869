package dev.factum.examples.page;

import gg.jte.TemplateOutput;
import java.util.Locale;

/**
 * Writes out what cannot be read, or reorders the text around it: control characters, halves of surrogate pairs, and
 * the embeddings, overrides and isolates of UAX #9. All of the page goes through here, whatever it is a part of.
 */
final class ReadableOutput implements TemplateOutput {
    private final TemplateOutput out;

    ReadableOutput(TemplateOutput out) {
        this.out = out;
    }

    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int begin, int end) {
        int from = begin;
        for (int i = begin; i < end; i++) {
            if (!isReadable(text, i)) {
                out.writeContent(text, from, i);
                out.writeContent(String.format(Locale.ROOT, "\\u%04x", (int) text.charAt(i)));
                from = i + 1;
            }
        }
        out.writeContent(text, from, end);
    }

    private static boolean isReadable(String text, int i) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c)) {
            return Character.isHighSurrogate(c)
                    ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                    : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        if (c < ' ') {
            return c == '\n' || c == '\t' || c == '\r';
        }
        boolean control = c >= 0x7F && c <= 0x9F;
        boolean reorders = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return !control && !reorders;
    }
}
