package dev.factum.shape;

/** JSON as text: quoting, and whether a text is one JSON value (RFC 8259). */
public final class JsonText {
    private static final String HEX = "0123456789abcdef";

    private JsonText() {}

    /**
     * Appends text as a JSON string, escaped as RFC 8785 section 3.2.2.2 says.
     *
     * @param out where to append
     * @param text the text
     */
    public static void quote(StringBuilder out, String text) {
        out.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\') {
                continue;
            }
            out.append(text, from, i).append('\\');
            switch (c) {
                case '"', '\\' -> out.append(c);
                case '\b' -> out.append('b');
                case '\t' -> out.append('t');
                case '\n' -> out.append('n');
                case '\f' -> out.append('f');
                case '\r' -> out.append('r');
                default -> out.append("u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
            from = i + 1;
        }
        out.append(text, from, text.length()).append('"');
    }

    /**
     * Returns the text that stands in JSON for a value of a kind that is written as a string.
     *
     * @param kind a text, scalar or code
     * @param value a value of the kind
     * @return the text, not quoted
     */
    @SuppressWarnings("unchecked") // the caller's value is of its kind
    public static String scalar(Kind<?> kind, Object value) {
        if (kind instanceof Kind.Scalar<?> scalar) {
            return ((Kind.Scalar<Object>) scalar).formatter().apply(value);
        }
        if (kind instanceof Kind.Code<?> code) {
            return ((Kind.Code<Object>) code).coder().apply(value);
        }
        return (String) value;
    }

    /**
     * Tells whether a text is one JSON value by RFC 8259, without white space around it, nested no deeper than
     * {@value JsonValueScan#DEEPEST}.
     *
     * @param text the text
     * @return true if it is
     */
    public static boolean isValue(String text) {
        return new JsonValueScan(text).isValue();
    }

    /**
     * Returns the step of a JSON Pointer (RFC 6901) to a member or element.
     *
     * @param name the name of the member, or the index of the element
     * @return a slash and the name, escaped
     */
    public static String token(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
