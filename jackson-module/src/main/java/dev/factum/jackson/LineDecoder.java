package dev.factum.jackson;

import dev.factum.codec.Codec;
import dev.factum.codec.Codecs;
import dev.factum.dossier.Dossier;
import dev.factum.dossier.DossierShape;
import dev.factum.model.Entity;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Report;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.InvalidTypeIdException;

/** Reads one line alone, with a parser of its own: what it is decided to be here, it is. */
final class LineDecoder {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final ObjectReader reader;
    private final Codec entity;
    private final Codec header;
    private final int longest;
    private final boolean countsLineFeeds;

    LineDecoder(ObjectReader reader, Codecs codecs, int longest) {
        this.reader = reader;
        this.entity = codecs.find(Entity.class).orElseThrow();
        this.header = codecs.header();
        this.longest = longest;
        this.countsLineFeeds = !reader.getConfig().hasFormatFeature(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS);
    }

    int longest() {
        return longest;
    }

    /** Tells whether the parser counts each line feed as an end of row: not those that it allows within strings. */
    boolean countsLineFeeds() {
        return countsLineFeeds;
    }

    ObjectReader reader() {
        return reader;
    }

    @Nullable
    Object readEntity(ParserInput in) {
        return entity.read(in);
    }

    /**
     * Reads the line of a batch.
     *
     * @param line how many lines of the batch stand before it
     * @param ended whether it has a line feed, which is not among its bytes
     * @return an entity, header or bad line, or null for a blank line
     */
    @Nullable
    Object decode(byte[] bytes, int from, int to, long line, boolean ended) {
        if (to - from > longest) {
            byte[] beginning = Arrays.copyOfRange(bytes, from, from + LineChunks.beginning(longest));
            return tooLong(beginning, (long) to - from, longest, line);
        }
        int start = isMarked(bytes, from, to) ? from + MARK.length : from;
        if (isBlank(bytes, start, to)) {
            return null;
        }
        return new One(bytes, from, start, to, line, ended).decode();
    }

    /** Files that begin with a byte order mark may have been joined. */
    static boolean isMarked(byte[] bytes, int from, int to) {
        return to - from >= MARK.length && Arrays.equals(bytes, from, from + MARK.length, MARK, 0, MARK.length);
    }

    static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Returns the bad line that an input breaks off in or behind, though what stands there may be a whole line. */
    static Bad cutOff(byte[] bytes, long line) {
        return bad(Excerpt.of(bytes), line, bytes.length + 1, cutOffReport(Excerpt.of(bytes)), null);
    }

    static Bad tooLong(byte[] beginning, long length, int longest, long line) {
        Report report = LineRules.broken(LineRules.TOO_LONG, LineRules.LINE, "", length, longest);
        return new Bad(line, 1, "", Excerpt.ofBeginning(beginning, length), report, null, false);
    }

    private static Report cutOffReport(Excerpt line) {
        return LineRules.broken(
                LineRules.LINE_CUT_OFF, LineRules.LINE, "", LineRules.shown(line.text()), line.length());
    }

    private static Bad bad(Excerpt excerpt, long line, int column, Report report, @Nullable JacksonException cause) {
        return new Bad(line, column, "", excerpt, report, cause, false);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** One line under way. */
    private final class One {
        private final byte[] line;
        private final byte[] guarded;
        private final int marked;
        private final long number;
        private final boolean ended;

        One(byte[] bytes, int from, int start, int to, long number, boolean ended) {
            this.line = Arrays.copyOfRange(bytes, from, to);
            this.guarded = guarded(Arrays.copyOfRange(bytes, start, to));
            this.marked = start - from;
            this.number = number;
            this.ended = ended;
        }

        Object decode() {
            Utf8 utf8 = new Utf8();
            int badByte = utf8.firstBad(line, 0, line.length);
            if (badByte < 0 && !utf8.isWhole()) {
                badByte = line.length - 1;
            }
            if (badByte >= 0) {
                String shown = "byte 0x%02X".formatted(line[badByte] & 0xFF);
                return bad(badByte + 1, LineRules.broken(LineRules.NOT_UTF_8, LineRules.LINE, "", shown), null);
            }
            try (JsonParser p = parser()) {
                return decode(p);
            } catch (JacksonException e) {
                return isHeader(e) ? decodeHeader() : bad(e);
            }
        }

        private Object decode(JsonParser p) {
            p.nextToken();
            Object value = entity.read(new ParserInput(p, contextOf(p)));
            if (value == null) {
                return bad(1, LineRules.broken(LineRules.NOTHING, LineRules.LINE, "", "nothing"), null);
            }
            return withoutTrailing(value, p);
        }

        private Object withoutTrailing(Object value, JsonParser p) {
            if (p.nextToken() == null) {
                return value;
            }
            int column = column(p.currentTokenLocation().getByteOffset());
            String rest = text(Arrays.copyOfRange(line, column - 1, line.length));
            return bad(column, LineRules.broken(LineRules.TRAILING, LineRules.LINE, "", LineRules.shown(rest)), null);
        }

        private boolean isHeader(JacksonException e) {
            return e instanceof InvalidTypeIdException type
                    && type.getBaseType().hasRawClass(Entity.class)
                    && DossierShape.HEADER.tag().equals(type.getTypeId());
        }

        private Object decodeHeader() {
            try (JsonParser p = parser()) {
                p.nextToken();
                Object value = header.read(new ParserInput(p, contextOf(p)));
                if (!(value instanceof Dossier dossier)) {
                    return bad(1, LineRules.broken(LineRules.NOTHING, LineRules.LINE, "", "nothing"), null);
                }
                int entities = dossier.leaders().size()
                        + dossier.events().size()
                        + dossier.sources().size()
                        + dossier.claims().size();
                if (entities > 0) {
                    return bad(1, LineRules.broken(LineRules.HEADER_ENTITIES, LineRules.DOSSIER, "", entities), null);
                }
                return withoutTrailing(new Header(dossier, number, Excerpt.of(line)), p);
            } catch (JacksonException e) {
                return bad(e);
            }
        }

        private JsonParser parser() {
            return reader.createParser(guarded);
        }

        private int column(long byteOffset) {
            long column = byteOffset + line.length - guarded.length + 1;
            return (int) Math.max(1, Math.min(column, line.length + 1L));
        }

        private Bad bad(JacksonException e) {
            int column = e.getLocation() == null ? 1 : column(e.getLocation().getByteOffset());
            if (e.getCause() instanceof InvalidValueException cause) {
                return bad(column, cause.report(), e);
            }
            String reason = LineRules.reason(e);
            return bad(
                    column,
                    LineRules.broken(LineRules.NOT_JSON, LineRules.LINE, "", LineRules.shown(text(line)), reason),
                    e);
        }

        private Bad bad(int column, Report report, @Nullable JacksonException cause) {
            if (!ended && isCutOff()) {
                Excerpt excerpt = Excerpt.of(line);
                return LineDecoder.bad(excerpt, number, line.length + 1, cutOffReport(excerpt), cause);
            }
            return LineDecoder.bad(Excerpt.of(line), number, column, report, cause);
        }

        /** Tells whether it is the end that is missing. */
        private boolean isCutOff() {
            Utf8 utf8 = new Utf8();
            boolean inCharacter = utf8.firstBad(line, 0, line.length) < 0 && !utf8.isWhole();
            return inCharacter || JsonBeginning.isBegunOnly(line, marked);
        }
    }

    /** Puts two blanks before what could be taken for another encoding than UTF-8: of those, each begins with a zero. */
    private static byte[] guarded(byte[] text) {
        boolean clear = text.length < 2 || (text[0] != 0 && text[1] != 0);
        if (clear) {
            return text;
        }
        byte[] guarded = new byte[LineChunks.ROOM + text.length];
        Arrays.fill(guarded, 0, LineChunks.ROOM, (byte) ' ');
        System.arraycopy(text, 0, guarded, LineChunks.ROOM, text.length);
        return guarded;
    }

    static DeserializationContext contextOf(JsonParser p) {
        return (DeserializationContext) p.objectReadContext();
    }
}
