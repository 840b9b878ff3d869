package dev.factum.jackson.schemaorg;

import dev.factum.dossier.Dossier;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Writes who claims something, when, and where it appeared. */
final class ItemWriter {
    private final Dossier dossier;
    private final Placed placed;
    private final SpeakerWriter speakers;

    /** Where the review stands, or null. */
    private final @Nullable SourceId page;

    /** Where reviews stand, which are articles if no more is said. */
    private final Set<SourceId> pages;

    ItemWriter(Dossier dossier, Placed placed, Set<SourceId> pages, @Nullable SourceId page) {
        this.pages = pages;
        this.dossier = dossier;
        this.placed = placed;
        this.speakers = new SpeakerWriter(dossier, placed);
        this.page = page;
    }

    void write(ObjectNode item, Claim claim, String key, Map<String, String> attributes) {
        Set<SourceId> claimants = new TreeSet<>();
        Map<SourceId, Set<SourceId>> works = new TreeMap<>();
        for (Citation citation : claim.citations()) {
            gather(citation, claimants, works);
        }
        claimants.removeIf(speakers::isUnidentified);
        if (claimants.size() == 1) {
            works.values().forEach(relays -> relays.removeAll(claimants)); // nobody has it from themselves
        }
        speakers.speakers(item, "author", claimants, id -> ItemReader.speakerKey(key, id));
        List<SourceId> statements =
                works.keySet().stream().filter(this::isStatement).toList();
        if (statements.size() == 1) {
            Source statement = dossier.source(statements.get(0)).orElseThrow();
            works.remove(statement.id());
            SpeakerWriter.name(item, statement.name(), Nameless.of(Nameless.STATEMENT, statement.published()));
            published(item, Optional.of(statement));
        }
        String first = attributes.getOrDefault(Terms.FIRST_APPEARANCE, "");
        List<ObjectNode> appearances = new ArrayList<>();
        works.forEach((id, relays) -> {
            ObjectNode work = work(id, relays, key);
            if (id.value().equals(first)) {
                item.set("firstAppearance", work);
            } else {
                appearances.add(work);
            }
        });
        SpeakerWriter.several(item, "appearance", appearances);
    }

    /** Whoever stands last in a chain is who claims it; those in between published it. */
    private void gather(Citation citation, Set<SourceId> claimants, Map<SourceId, Set<SourceId>> works) {
        List<SourceId> via = citation.via();
        boolean spoken = dossier.source(citation.source())
                .map(Source::kind)
                .filter(Kinds::isSpeaker)
                .isPresent();
        if (!via.isEmpty()) {
            claimants.add(via.get(via.size() - 1));
        } else if (spoken) {
            claimants.add(citation.source());
        }
        if (!spoken && !isPage(citation.source())) {
            Set<SourceId> relays = works.computeIfAbsent(citation.source(), id -> new TreeSet<>());
            if (!via.isEmpty()) {
                relays.addAll(via.subList(0, via.size() - 1));
            }
        }
    }

    private boolean isPage(SourceId id) {
        if (page == null) {
            return false;
        }
        Optional<String> url = SpeakerWriter.url(dossier.source(id));
        return id.equals(page) || (url.isPresent() && url.equals(SpeakerWriter.url(dossier.source(page))));
    }

    private boolean isStatement(SourceId id) {
        return dossier.source(id)
                .filter(source -> source.kind().equals(SourceKind.STATEMENT)
                        && source.uri().isEmpty())
                .isPresent();
    }

    private ObjectNode work(SourceId id, Set<SourceId> relays, String key) {
        Optional<Source> source = dossier.source(id);
        SourceKind kind = source.map(Source::kind).orElse(Kinds.WORK);
        Optional<String> url = SpeakerWriter.url(source);
        boolean isPage = url.isPresent() && pages.contains(id);
        String plain = Kinds.typeOfWork(kind);
        String type = isPage && plain.equals(Kinds.CREATIVE_WORK) ? Kinds.typeOfWork(SourceKind.ARTICLE) : plain;
        String workKey = ItemReader.workKey(key, id);
        ObjectNode work = placed.object(
                workKey,
                type,
                narrower -> Vocabulary.isA(narrower, type)
                        && Kinds.typeOfWork(Kinds.ofWork(List.of(narrower))).equals(type));
        String name = source.map(Source::name).orElse(id.value());
        SpeakerWriter.name(work, name, Nameless.document(Nameless.WORK, url, source.flatMap(Source::published)));
        url.ifPresent(one -> work.put("url", one));
        published(work, source);
        if (url.isEmpty() && !work.has("datePublished") && !work.has("name")) {
            work.put("name", TextForms.nameToWrite(name)); // else it would be nothing
        }
        speakers.speakers(work, "author", relays, relay -> ItemReader.speakerKey(workKey, relay));
        return work;
    }

    private static void published(ObjectNode object, Optional<Source> source) {
        source.flatMap(Source::published)
                .filter(Dates::isPlain)
                .ifPresent(time -> object.put("datePublished", time.toString()));
    }
}
