package dev.factum.jackson;

import dev.factum.codec.Codec;
import dev.factum.codec.Codecs;
import dev.factum.dossier.Dossier;
import dev.factum.dossier.DossierShape;
import dev.factum.shape.Field;
import dev.factum.shape.JsonText;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Report;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Reads one big document entity by entity. What is wrong with an entity is a bad line, as far as the JSON goes on after
 * it; what is wrong with the document ends the reading.
 */
final class DocumentDecoder implements Batches {
    private static final int MOST_ENTITIES = 256;
    private static final String VERSION = "version";
    private static final int MOST_BYTES = 1 << 18;

    private record ListOfEntities(String name, Codec codec) {}

    private final PeekedInput peeked;
    private final RetainedInput in;
    private final LongSupplier bytesRead;
    private final int longest;
    private final ObjectReader reader;
    private final Codec dossier;
    private final Map<String, ListOfEntities> lists = new HashMap<>();

    private final Set<String> met = new HashSet<>();
    private final Map<String, String> extra = new LinkedHashMap<>();
    private @Nullable String version;

    private @Nullable JsonParser parser;
    private @Nullable ListOfEntities list;
    private @Nullable TokenStreamContext listContext;
    private int index;
    private boolean closed;
    private boolean ended;
    private @Nullable IOException failure;

    private List<Object> items = List.of();
    private long linesBefore;

    DocumentDecoder(PeekedInput in, LongSupplier bytesRead, ObjectReader reader, Codecs codecs, int longest) {
        this.peeked = in;
        this.in = new RetainedInput(in, longest);
        this.bytesRead = bytesRead;
        this.longest = longest;
        this.reader = reader;
        this.dossier = codecs.find(Dossier.class).orElseThrow();
        for (Field<Dossier> field : DossierShape.DOSSIER.fields()) {
            if (field.occurs() == Field.Occurs.LIST) {
                lists.put(field.name(), new ListOfEntities(field.name(), codecs.elements(field)));
            }
        }
    }

    @Override
    public @Nullable Batch next() throws IOException {
        if (failure != null) {
            throw failure;
        }
        if (ended) {
            return null;
        }
        items = new ArrayList<>();
        long start = in.count();
        try {
            while (!ended && items.size() < MOST_ENTITIES && in.count() - start < MOST_BYTES && failure == null) {
                step();
            }
        } catch (JacksonIOException e) {
            fail(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            fail(e);
        } catch (JacksonException e) {
            end(e, e.getLocation());
        }
        long lines = parser == null ? 0 : parser.currentLocation().getLineNr() - (ended ? 0L : 1L);
        Batch batch = new Batch(items, lines - linesBefore, bytesRead.getAsLong());
        linesBefore = lines;
        return batch;
    }

    private void step() throws IOException {
        if (parser == null) {
            parser = start();
        } else if (list == null) {
            member(parser);
        } else {
            element(parser, list);
        }
    }

    private JsonParser start() throws IOException {
        int count = Math.min(4, peeked.peek(4));
        byte[] beginning = peeked.peeked();
        for (int i = 0; i < count; i++) {
            if (beginning[i] == 0) {
                // other encodings of JSON have a zero there, UTF-8 has none
                throw new RetainedInput.NotUtf8("byte 0x00 at offset " + i);
            }
        }
        JsonParser p = reader.createParser(in);
        parser = p;
        JsonToken first = p.nextToken();
        if (first == null) {
            endCutOff(null);
        } else if (first != JsonToken.START_OBJECT) {
            dossier.read(input(p));
        }
        return p;
    }

    // members of the dossier

    private void member(JsonParser p) {
        if (p.nextToken() == JsonToken.END_OBJECT) {
            endOfObject(p);
            return;
        }
        String name = p.currentName();
        TokenStreamLocation place = p.currentTokenLocation();
        in.forgetUntil(place.getByteOffset());
        boolean again = !met.add(name);
        boolean listed = p.nextToken() == JsonToken.START_ARRAY && lists.containsKey(name);
        if (listed && !again) {
            list = lists.get(name);
            listContext = p.streamReadContext();
            index = 0;
            return;
        }
        TokenBuffer value = context(p).bufferForInputBuffering(p);
        if (listed) {
            value.writeStartArray();
            value.writeEndArray();
        } else {
            Copies.value(p, value);
        }
        try {
            takeHeader(name, readAlone(name, value, again, p));
        } catch (DatabindException e) {
            end(e, place);
        }
    }

    /** Reads a dossier that has no member but one, once or again, for what is wrong with it. */
    private @Nullable Object readAlone(String name, TokenBuffer value, boolean again, JsonParser p) {
        TokenBuffer alone = context(p).bufferForInputBuffering(p);
        alone.writeStartObject();
        if (!name.equals(VERSION)) {
            alone.writeStringProperty(VERSION, DossierShape.VERSION);
        }
        for (int i = 0; i < (again ? 2 : 1); i++) {
            alone.writeName(name);
            alone.append(value);
        }
        alone.writeEndObject();
        return readHeader(alone, p);
    }

    private @Nullable Object readHeader(TokenBuffer header, JsonParser p) {
        try (JsonParser all = header.asParser(context(p), p)) {
            all.nextToken();
            return dossier.read(new ParserInput(all, context(p)));
        }
    }

    private void takeHeader(String name, @Nullable Object header) {
        if (header instanceof Dossier read) {
            version = name.equals(VERSION) ? read.version() : version;
            extra.putAll(read.extra());
        }
    }

    private void endOfObject(JsonParser p) {
        closed = true;
        in.forgetUntil(p.currentTokenLocation().getByteOffset());
        if (version == null && !met.contains(VERSION)) {
            TokenBuffer nothing = context(p).bufferForInputBuffering(p);
            nothing.writeStartObject();
            nothing.writeEndObject();
            readHeader(nothing, p);
        }
        Object builder = DossierShape.DOSSIER.start();
        DossierShape.DOSSIER
                .field(VERSION)
                .orElseThrow()
                .set(builder, version == null ? DossierShape.VERSION : version);
        DossierShape.DOSSIER.setExtra(builder, extra);
        items.add(new Header(DossierShape.DOSSIER.finish(builder), 0, Excerpt.NONE));
        if (p.nextToken() != null) {
            Report report = LineRules.broken(LineRules.TRAILING, LineRules.DOCUMENT, "", p.getString());
            items.add(bad("", Excerpt.NONE, report, null, p.currentTokenLocation(), true));
        }
        ended = true;
    }

    // entities

    private void element(JsonParser p, ListOfEntities entities) {
        if (p.nextToken() == JsonToken.END_ARRAY) {
            list = null;
            return;
        }
        TokenStreamLocation place = p.currentTokenLocation();
        in.forgetUntil(place.getByteOffset());
        try {
            Object entity = entities.codec().read(new ParserInput(p, context(p)));
            if (entity == null) {
                Report report = LineRules.broken(LineRules.NOTHING, LineRules.DOCUMENT, pointer(entities), "nothing");
                items.add(badEntity(entities, report, null, place, place));
            } else {
                items.add(entity);
            }
        } catch (DatabindException e) {
            goBehindElement(p);
            items.add(badEntity(entities, report(e, pointer(entities)), under(entities, e), place, e.getLocation()));
        } catch (JacksonException e) {
            throw under(entities, e);
        }
        index++;
    }

    @SuppressWarnings("ReferenceEquality") // a context has no other identity
    private void goBehindElement(JsonParser p) {
        p.finishToken();
        while (p.streamReadContext() != listContext && p.nextToken() != null) {
            p.finishToken();
        }
    }

    private Bad badEntity(
            ListOfEntities entities,
            Report report,
            @Nullable JacksonException e,
            TokenStreamLocation start,
            @Nullable TokenStreamLocation place) {
        long end = Objects.requireNonNull(parser).currentLocation().getByteOffset();
        Excerpt excerpt = Excerpt.of(in.between(start.getByteOffset(), end));
        TokenStreamLocation at = place != null && place.getLineNr() > 0 ? place : start;
        return bad(pointer(entities), excerpt, report, e, at, false);
    }

    private String pointer(ListOfEntities entities) {
        return JsonText.token(entities.name()) + "/" + index;
    }

    private JacksonException under(ListOfEntities entities, JacksonException e) {
        return e.prependPath(new JacksonException.Reference(List.class, index))
                .prependPath(new JacksonException.Reference(Dossier.class, entities.name()));
    }

    // ends

    /** Ends the reading for what the parser or the codec of the dossier says. */
    private void end(JacksonException e, @Nullable TokenStreamLocation place) {
        if (e instanceof StreamReadException && in.isEnded() && !closed) {
            endCutOff(e);
        } else {
            endBad(report(e, ""), e, place);
        }
    }

    /** Ends the reading for what the input says. */
    private void fail(IOException e) {
        if (e instanceof RetainedInput.NotUtf8) {
            endBad(
                    LineRules.broken(LineRules.NOT_UTF_8, LineRules.DOCUMENT, "", String.valueOf(e.getMessage())),
                    null,
                    null);
        } else if (e instanceof RetainedInput.TooLong) {
            Report report = LineRules.broken(LineRules.ENTITY_TOO_LONG, LineRules.DOCUMENT, "", "longer", longest);
            endBad(report, null, null);
        } else if (e instanceof EOFException) {
            endCutOff(null);
        } else {
            failure = e;
        }
    }

    private void endCutOff(@Nullable JacksonException e) {
        String shown = "cut off after " + in.count() + " bytes";
        endBad(LineRules.broken(LineRules.DOCUMENT_CUT_OFF, LineRules.DOCUMENT, "", shown), e, null);
    }

    private void endBad(Report report, @Nullable JacksonException e, @Nullable TokenStreamLocation place) {
        items.add(bad("", Excerpt.NONE, report, e, place, true));
        ended = true;
    }

    private Bad bad(
            String pointer,
            Excerpt excerpt,
            Report report,
            @Nullable JacksonException e,
            @Nullable TokenStreamLocation place,
            boolean ends) {
        TokenStreamLocation at = place != null && place.getLineNr() > 0 ? place : here();
        return new Bad(at.getLineNr() - 1 - linesBefore, at.getColumnNr(), pointer, excerpt, report, e, ends);
    }

    private TokenStreamLocation here() {
        return parser == null ? new TokenStreamLocation(ContentReference.unknown(), 0, 1, 1) : parser.currentLocation();
    }

    private static Report report(JacksonException e, String pointer) {
        if (e.getCause() instanceof InvalidValueException cause) {
            Report.Builder report = Report.builder();
            cause.report().forEach(problem -> report.add(problem.under(pointer)));
            return report.build();
        }
        return LineRules.broken(LineRules.NOT_JSON, LineRules.DOCUMENT, pointer, "broken", LineRules.reason(e));
    }

    private static DeserializationContext context(JsonParser p) {
        return LineDecoder.contextOf(p);
    }

    private static ParserInput input(JsonParser p) {
        return new ParserInput(p, context(p));
    }
}
