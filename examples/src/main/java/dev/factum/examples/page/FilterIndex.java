package dev.factum.examples.page;

import dev.factum.dossier.Conflict;
import dev.factum.dossier.Dossier;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.EntityRef;
import dev.factum.model.EventId;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Quote;
import dev.factum.model.SourceId;
import dev.factum.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the script filters by: of each claim its leaders, events, sources, verdict, conflicts and words. */
final class FilterIndex {
    /** A phrase is found whatever the space in it; a line feed parts what does not belong together. */
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Dossier dossier;
    private final Upward upward;
    private final Names names;
    private final Choices leaders;
    private final Choices events;
    private final Choices sources;
    private final List<Verdict> verdicts = new ArrayList<>();
    private final Map<String, List<Object>> columns = new LinkedHashMap<>();

    /** Takes the claims in the order of the page. */
    FilterIndex(
            Dossier dossier, List<Claim> claims, Facts facts, Upward upward, List<Conflict> conflicts, Names names) {
        this.dossier = dossier;
        this.upward = upward;
        this.names = names;
        leaders = new Choices(names::of);
        events = new Choices(names::of);
        sources = new Choices(names::of);
        upward.claims().forEach(sources::add);
        IdentityHashMap<Claim, List<Integer>> conflictsOf = conflictsOf(conflicts);
        for (Claim claim : claims) {
            Set<EntityRef> mentions = mentions(claim);
            Verdict verdict = facts.of(claim).verdict();
            verdicts.add(verdict);
            column("leaders").add(leaders.count(only(LeaderId.class, mentions)));
            column("events").add(events.count(only(EventId.class, mentions)));
            column("sources").add(sources.numbers(Upward.named(claim)));
            column("ends").add(sources.numbers(ends(claim)));
            column("verdicts").add(VerdictMark.of(verdict).code());
            column("conflicts").add(conflictsOf.getOrDefault(claim, List.of()));
            column("texts").add(text(claim));
        }
    }

    private static IdentityHashMap<Claim, List<Integer>> conflictsOf(List<Conflict> conflicts) {
        IdentityHashMap<Claim, List<Integer>> numbers = new IdentityHashMap<>();
        for (int i = 0; i < conflicts.size(); i++) {
            for (Conflict.Side side : conflicts.get(i).sides()) {
                for (Claim claim : side.claims()) {
                    numbers.computeIfAbsent(claim, first -> new ArrayList<>()).add(i);
                }
            }
        }
        return numbers;
    }

    private List<Object> column(String name) {
        return columns.computeIfAbsent(name, first -> new ArrayList<>());
    }

    /** What is said of a claim is about what that claim is about. */
    private Set<EntityRef> mentions(Claim claim) {
        Set<EntityRef> mentions = new LinkedHashSet<>(claim.proposition().mentions());
        only(ClaimId.class, mentions).stream()
                .flatMap(id -> dossier.claim(id).stream())
                .forEach(about -> mentions.addAll(about.proposition().mentions()));
        return mentions;
    }

    private static <T extends EntityRef> Set<T> only(Class<T> type, Set<EntityRef> refs) {
        return refs.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns the sources from which a claim goes up by the links of sources, which the script follows by itself. */
    private static Set<SourceId> ends(Claim claim) {
        return claim.citations().stream().map(Upward::last).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String text(Claim claim) {
        return Stream.of(
                        Stream.of(names.sentence(claim)),
                        claim.citations().stream()
                                .flatMap(citation -> citation.quote().stream())
                                .map(Quote::exact),
                        claim.note().stream(),
                        claim.assignedId().stream().map(ClaimId::value))
                .flatMap(texts -> texts)
                .map(text -> SPACE.matcher(text).replaceAll(" "))
                .collect(Collectors.joining("\n"));
    }

    Choices leaders() {
        return leaders;
    }

    Choices events() {
        return events;
    }

    Choices sources() {
        return sources;
    }

    List<Verdict> verdicts() {
        return Collections.unmodifiableList(verdicts);
    }

    /** Returns the index as JSON, with the ids of the elements of all lists. */
    String json(List<LongList<?>> lists, List<EventEntry> timeline) {
        Map<String, Object> index = new LinkedHashMap<>();
        lists.forEach(list -> index.put(list.name(), list.anchors()));
        index.put("eventsOfTimeline", timeline.stream().map(EventEntry::choice).toList());
        index.put("names", Map.of("leaders", leaderNames(), "events", namesOf(events), "sources", namesOf(sources)));
        List<SourceId> all = sources.refs().stream().map(SourceId.class::cast).toList();
        index.put(
                "above",
                all.stream().map(id -> sources.numbers(upward.above(id))).toList());
        index.put("of", columns);
        return Json.text(index);
    }

    private List<String> namesOf(Choices choices) {
        return choices.refs().stream().map(names::of).toList();
    }

    /** By whatever name a leader is looked for. */
    private List<String> leaderNames() {
        return leaders.refs().stream()
                .map(ref -> dossier.leader((LeaderId) ref)
                        .map(FilterIndex::allNames)
                        .orElse(ref.value()))
                .toList();
    }

    private static String allNames(Leader leader) {
        return Stream.of(Stream.of(leader.name()), leader.names().values().stream(), leader.aliases().stream())
                .flatMap(some -> some)
                .collect(Collectors.joining("\n"));
    }
}
