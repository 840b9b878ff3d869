package dev.factum.jackson.schemaorg;

import dev.factum.model.SourceKind;
import java.net.URI;
import java.util.Optional;

/** Reads persons and organizations. */
final class SpeakerReader {
    private final Context context;
    private final SourceTable sources;

    SpeakerReader(Context context, SourceTable sources) {
        this.context = context;
        this.sources = sources;
    }

    /** Somebody, and the object that tells. */
    record Speaker(SourceDraft draft, Node node) {
        boolean isOrganization() {
            return draft.kindless.equals(SourceKind.ORGANIZATION);
        }
    }

    /** Returns who is meant; one without a name and a URL is nobody, and is kept with the object that names them. */
    Optional<Speaker> speaker(Node owner, String member, Node node) {
        Optional<URI> uri = MemberValues.url(node, "url");
        Optional<String> name = MemberTexts.name(node, "name");
        if (uri.isEmpty() && name.isEmpty()) {
            context.findings.oddIn(owner.field(member), Oddities.NOT_A_THING, node.pointer(), node.text());
            owner.keep(member);
            return Optional.empty();
        }
        String called = name.orElseGet(() -> TextForms.name(uri.orElseThrow().toString()));
        SourceDraft draft = new SourceDraft(
                uri.map(SourceIds::ofSpeaker).orElseGet(() -> SourceIds.ofSpeaker(called)),
                Kinds.ofSpeaker(node.types()),
                called);
        draft.name = name;
        draft.uri = uri;
        return Optional.of(new Speaker(draft, node));
    }

    /** Takes a speaker into the sources, and keeps what the sources do not hold. */
    void add(Speaker speaker, String key) {
        speaker.node().takeType(Kinds.typeOfSpeaker(speaker.draft().kindless));
        sources.add(speaker.draft(), speaker.node()::differs);
        speaker.node().settle(key);
    }
}
