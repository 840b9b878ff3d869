package dev.factum.jackson.schemaorg;

import dev.factum.dossier.Dossier;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes sources as persons, organizations and works, by what they are called and where they are. */
final class SpeakerWriter {
    private final Dossier dossier;
    private final Placed placed;

    SpeakerWriter(Dossier dossier, Placed placed) {
        this.dossier = dossier;
        this.placed = placed;
    }

    boolean isUnidentified(SourceId id) {
        return dossier.source(id)
                .map(Source::kind)
                .filter(SourceKind.UNIDENTIFIED::equals)
                .isPresent();
    }

    /** Returns the type that is written for a source, or the empty text for none. */
    String type(SourceId id) {
        return Kinds.typeOfSpeaker(kind(id));
    }

    private SourceKind kind(SourceId id) {
        return dossier.source(id).map(Source::kind).orElse(Kinds.AGENT);
    }

    ObjectNode speaker(SourceId id, String key) {
        Optional<Source> source = dossier.source(id);
        SourceKind kind = kind(id);
        String type = type(id);
        ObjectNode object = placed.object(
                key,
                type,
                narrower -> Vocabulary.isA(narrower, type)
                        && Kinds.ofSpeaker(List.of(narrower)).equals(kind));
        name(object, source.map(Source::name).orElse(id.value()), url(source).orElse(""));
        url(source).ifPresent(url -> object.put("url", url));
        return object;
    }

    /** Writes a name, unless it is the one that a reader gives what has none. */
    static void name(ObjectNode object, String name, String nameless) {
        String written = TextForms.nameToWrite(name);
        if (!written.equals(TextForms.name(nameless))) {
            object.put("name", written);
        }
    }

    static Optional<String> url(Optional<Source> source) {
        return source.flatMap(Source::uri)
                .map(Object::toString)
                .filter(url -> Links.strict(url).isPresent());
    }

    /** Writes objects in the order of their texts: their ids are not written, and may be others when they are read. */
    static void several(ObjectNode owner, String member, Collection<ObjectNode> objects) {
        TreeMap<String, ObjectNode> sorted = new TreeMap<>();
        objects.forEach(object -> sorted.putIfAbsent(object.toString(), object));
        if (sorted.size() == 1) {
            owner.set(member, sorted.firstEntry().getValue());
        } else if (!sorted.isEmpty()) {
            ArrayNode array = owner.putArray(member);
            sorted.values().forEach(array::add);
        }
    }

    void speakers(ObjectNode owner, String member, Collection<SourceId> ids, Function<SourceId, String> key) {
        List<ObjectNode> objects = new ArrayList<>();
        for (SourceId id : ids) {
            if (!isUnidentified(id)) {
                objects.add(speaker(id, key.apply(id)));
            }
        }
        several(owner, member, objects);
    }
}
