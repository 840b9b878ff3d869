package dev.factum.dossier;

import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.EntityRef;
import dev.factum.model.SourceId;
import dev.factum.model.Topic;
import java.util.List;
import java.util.Set;

/** Some claims by what they mention, by topic, by source and by id; each index is made when it is needed. */
final class ClaimIndexes {
    private final Lazy<Index<EntityRef, Claim>> mentions;
    private final Lazy<Index<Topic, Claim>> topics;
    private final Lazy<Index<SourceId, Claim>> sources;
    private final Lazy<Index<ClaimId, Claim>> assignedIds;
    private final Lazy<Index<ClaimId, Claim>> contentIds;

    ClaimIndexes(List<Claim> claims) {
        mentions = new Lazy<>(() -> new Index<>(
                claims, (claim, keys) -> claim.proposition().mentions().forEach(keys)));
        topics = new Lazy<>(() -> new Index<>(
                claims, (claim, keys) -> keys.accept(claim.proposition().topic())));
        sources = new Lazy<>(() -> new Index<>(
                claims,
                (claim, keys) -> claim.citations().forEach(citation -> {
                    keys.accept(citation.source());
                    citation.via().forEach(keys);
                })));
        assignedIds = new Lazy<>(
                () -> new Index<>(claims, (claim, keys) -> claim.assignedId().ifPresent(keys)));
        // the content ids of all claims are dear: they are made only if one is asked for
        contentIds = new Lazy<>(() -> new Index<>(claims, (claim, keys) -> keys.accept(claim.contentId())));
    }

    List<Claim> byMention(EntityRef ref) {
        return mentions.get().get(ref);
    }

    List<Claim> byTopic(Topic topic) {
        return topics.get().get(topic);
    }

    /** Returns all topics, in no order. */
    Set<Topic> topics() {
        return topics.get().keys();
    }

    List<Claim> bySource(SourceId source) {
        return sources.get().get(source);
    }

    List<Claim> byAssignedId(ClaimId id) {
        return assignedIds.get().get(id);
    }

    List<Claim> byContentId(ClaimId id) {
        return contentIds.get().get(id);
    }
}
