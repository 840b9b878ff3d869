package dev.factum.jackson.schemaorg;

import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.FreeText;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import dev.factum.time.Edtf;
import dev.factum.time.Truth;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is claimed, by whom, and where: a claim with a citation for each work that it appeared in, via whoever
 * published it there, and whoever claims it.
 */
final class ItemReader {
    private final Context context;
    private final SpeakerReader speakers;
    private final SourceTable sources;

    /** What the names of the object's attributes begin with. */
    private final String key;

    private final String text;

    /** When the review was published. */
    private final @Nullable Edtf reviewed;

    private final Set<SourceId> claimants = new LinkedHashSet<>();

    /** The works, and who published the claim there. */
    private final Map<SourceId, Set<SourceId>> works = new LinkedHashMap<>();

    private boolean dated;
    private @Nullable Identity identity;

    ItemReader(Context context, SourceTable sources, String key, String text, @Nullable Edtf reviewed) {
        this.context = context;
        this.sources = sources;
        this.speakers = new SpeakerReader(context, sources);
        this.key = key;
        this.text = text;
        this.reviewed = reviewed;
    }

    /** Takes a claim of which no more is said than its text. */
    Claim unclaimed() {
        unidentified();
        return claim();
    }

    Claim read(Node item) {
        claimants(item);
        SourceId whole = null;
        if (item.isClaim()) {
            item.takeType(Kinds.CLAIM);
            statement(item);
            page(item);
        } else {
            whole = work(item);
            if (whole == null) {
                item.takeType(Kinds.CLAIM);
            }
        }
        appearances(item);
        if (!dated) {
            context.findings.missing(Oddities.NO_CLAIM_DATE, item.pointer("datePublished"));
        }
        item.settle(whole == null ? key : workKey(key, whole));
        return claim();
    }

    private void claimants(Node item) {
        for (Node node : MemberNodes.all(item, "author", "Claim.author")) {
            speakers.speaker(item, "author", node).ifPresent(speaker -> {
                speakers.add(speaker, speakerKey(key, speaker.draft().id));
                claimants.add(speaker.draft().id);
            });
        }
        if (claimants.isEmpty()) {
            context.findings.missing(Oddities.NO_CLAIMANT, item.pointer("author"));
            unidentified();
        }
    }

    private void unidentified() {
        SourceDraft nobody = new SourceDraft(SourceIds.UNIDENTIFIED, SourceKind.UNIDENTIFIED, "Unidentified");
        sources.add(nobody, SourceTable.SAME);
        claimants.add(nobody.id);
    }

    /** Each claimant goes with each work. */
    private long parts() {
        long relays = works.values().stream()
                .mapToLong(one -> Math.max(1, one.size()))
                .sum();
        return claimants.size() * Math.max(1, relays);
    }

    private Claim claim() {
        if (parts() > TooMuchException.MOST_PARTS) {
            throw new TooMuchException(parts());
        }
        Claim.Builder claim = Claim.builder()
                .proposition(
                        FreeText.builder().text(text).addAllAbout(claimants).build());
        for (SourceId claimant : claimants) {
            if (works.isEmpty()) {
                claim.addCitation(Citation.of(claimant));
            }
            works.forEach((work, relays) -> claim.addAllCitations(citations(work, relays, claimant)));
        }
        return claim.build();
    }

    private static List<Citation> citations(SourceId work, Set<SourceId> relays, SourceId claimant) {
        List<Citation> citations = new ArrayList<>();
        for (SourceId relay : relays) {
            if (!relay.equals(claimant)) {
                citations.add(
                        Citation.builder().source(work).addVia(relay, claimant).build());
            }
        }
        if (citations.isEmpty()) {
            citations.add(Citation.builder().source(work).addVia(claimant).build());
        }
        return citations;
    }

    // ---- where and when

    /** That something was claimed on a day, or under a name, is a statement, even if nobody knows where it was made. */
    private void statement(Node item) {
        Optional<Edtf> published = time(item);
        String nameless = Nameless.of(Nameless.STATEMENT, published);
        Optional<String> name = MemberTexts.name(item, "name").filter(one -> !one.equals(nameless));
        if (name.isPresent() || published.isPresent()) {
            SourceDraft draft = new SourceDraft(
                    SourceIds.ofStatement(identity().with(name, published)), SourceKind.STATEMENT, nameless);
            draft.name = name;
            draft.published = published;
            sources.add(draft, SourceTable.SAME);
            works.put(draft.id, Set.of());
        }
    }

    /** The URL of a claim is a page that it appeared on. */
    private void page(Node item) {
        url(item).ifPresent(url -> {
            SourceDraft draft = new SourceDraft(SourceIds.ofWork(url), Kinds.WORK, TextForms.name(url.toString()));
            draft.uri = Optional.of(url);
            sources.add(draft, item::differs);
            works.putIfAbsent(draft.id, Set.of());
        });
    }

    private void appearances(Node item) {
        List<Node> first = MemberNodes.all(item, "firstAppearance", "Claim.firstAppearance");
        if (first.size() > 1) {
            item.odd("firstAppearance", Oddities.SEVERAL, item.pointer("firstAppearance"), first.size() + " works");
        }
        for (Node node : first) {
            SourceId work = appearance(item, "firstAppearance", node);
            if (work != null) {
                context.attributes.putIfAbsent(Terms.FIRST_APPEARANCE, work.value());
            }
        }
        for (Node node : MemberNodes.all(item, "appearance", "Claim.appearance")) {
            appearance(item, "appearance", node);
        }
    }

    private @Nullable SourceId appearance(Node item, String member, Node node) {
        SourceId work = work(node);
        if (work == null) {
            if (node.has("url")) {
                item.keep(member); // and it was told what is wrong with the URL
            } else {
                item.odd(member, Oddities.NOT_A_THING, node.pointer(), node.text());
            }
            return null;
        }
        String workKey = workKey(key, work);
        Set<SourceId> relays = new LinkedHashSet<>(works.getOrDefault(work, Set.of()));
        for (Node author : MemberNodes.all(node, "author", node.field("author"))) {
            speakers.speaker(node, "author", author).ifPresent(speaker -> {
                speakers.add(speaker, speakerKey(workKey, speaker.draft().id));
                relays.add(speaker.draft().id);
            });
        }
        works.put(work, relays);
        node.settle(workKey);
        return work;
    }

    /** Returns the work that an object describes: one with a URL, a name or a date. */
    private @Nullable SourceId work(Node node) {
        Optional<URI> url = url(node);
        Optional<Edtf> published = time(node);
        String nameless = Nameless.document(Nameless.WORK, url, published);
        Optional<String> title = MemberTexts.title(node);
        Optional<String> name = title.filter(one -> !one.equals(nameless));
        if (url.isEmpty() && title.isEmpty() && published.isEmpty()) {
            return null;
        }
        SourceKind kind = Kinds.ofWork(node.types());
        node.takeType(Kinds.typeOfWork(kind));
        SourceId id = url.map(SourceIds::ofWork)
                .orElseGet(() -> SourceIds.ofWork(identity().with(name, published, kind)));
        SourceDraft draft = new SourceDraft(id, kind, nameless);
        draft.uri = url;
        draft.name = name;
        draft.published = published;
        sources.add(draft, node::differs);
        works.putIfAbsent(draft.id, Set.of());
        return draft.id;
    }

    /** What all works have in common. */
    private Identity identity() {
        if (identity == null) {
            identity = Identity.of(text, new TreeSet<>(claimants));
        }
        return identity;
    }

    /** The page of the review is not where the claim appeared. */
    private Optional<URI> url(Node node) {
        Optional<URI> url = MemberValues.url(node, "url");
        if (url.isPresent() && url.get().equals(context.page)) {
            context.findings.odd(Oddities.OWN_REVIEW, node.pointer("url"), url.get());
            node.keep("url");
            return Optional.empty();
        }
        return url;
    }

    private Optional<Edtf> time(Node node) {
        Optional<Edtf> time = MemberValues.time(node, "datePublished");
        dated |= time.isPresent();
        if (reviewed != null && time.isPresent() && time.get().isAfter(reviewed) == Truth.TRUE) {
            context.findings.odd(Oddities.AFTER_REVIEW, node.pointer("datePublished"), time.get(), reviewed);
        }
        return time;
    }

    // ---- names of attributes

    static String speakerKey(String key, SourceId speaker) {
        return key + "/author[" + speaker + "]";
    }

    static String workKey(String key, SourceId work) {
        return key + "/appearance[" + work + "]";
    }
}
