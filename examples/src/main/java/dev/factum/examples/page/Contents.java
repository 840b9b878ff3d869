package dev.factum.examples.page;

import dev.factum.dossier.Conflict;
import dev.factum.dossier.Dossier;
import dev.factum.model.Claim;
import dev.factum.validation.Problem;
import dev.factum.verdict.Adjudicator;
import dev.factum.verdict.Policy;
import java.util.List;

/**
 * All that stands on the page.
 *
 * @param title what the page is called
 * @param summary how much the dossier holds, in a sentence
 * @param rule by what rule claims are judged, in a sentence
 * @param verdicts how many claims there are of each verdict
 * @param leaderChoices the leaders to filter by
 * @param eventChoices the events to filter by
 * @param sourceChoices the sources to filter by
 * @param events the timeline
 * @param conflicts what contradicts what
 * @param claims the claims
 * @param leaders the leaders
 * @param sources the sources
 * @param lineage who has it from whom
 * @param problems what the check of the dossier found, or the first of it
 * @param moreProblems how much more it found
 * @param index what the script filters by, as JSON
 * @param style the style sheet
 * @param script the script
 */
record Contents(
        String title,
        String summary,
        String rule,
        List<VerdictCount> verdicts,
        List<Choice> leaderChoices,
        List<Choice> eventChoices,
        List<Choice> sourceChoices,
        LongList<EventEntry> events,
        LongList<ConflictEntry> conflicts,
        LongList<ClaimCard> claims,
        LongList<LeaderEntry> leaders,
        LongList<SourceEntry> sources,
        LineageChart lineage,
        List<ProblemEntry> problems,
        int moreProblems,
        String index,
        Asset style,
        Asset script) {

    /** Returns all long lists. */
    List<LongList<?>> lists() {
        return List.of(events, conflicts, claims, leaders, sources);
    }

    static Contents of(Dossier dossier, String title, Policy policy) {
        List<Conflict> conflicts = dossier.conflicts(policy.singleValued());
        Anchors anchors = new Anchors(dossier, conflicts);
        Names names = new Names(dossier, anchors);
        Facts facts = new Facts(Adjudicator.with(policy).judge(dossier), policy.enoughOrigins());
        Chronology chronology = new Chronology(dossier);
        List<Claim> inOrder = chronology.claims();
        Attendances attendances = new Attendances(dossier, facts, names, chronology);
        Upward upward = new Upward(dossier);
        FilterIndex filters = new FilterIndex(dossier, inOrder, facts, upward, conflicts, names);
        Contradictions contradictions = new Contradictions(conflicts, names, anchors);
        ClaimCards cards = new ClaimCards(dossier, facts, upward, names, anchors, contradictions);
        List<EventEntry> events = new EventEntries(dossier, attendances, names, anchors, contradictions, filters).all();
        List<LeaderEntry> leaders = new LeaderEntries(dossier, attendances, names, anchors, filters).all();
        List<SourceEntry> sources = new SourceEntries(dossier, names, anchors, filters).all();
        LongList<EventEntry> timeline = new LongList<>("events", "event.jte", events, EventEntry::anchor);
        LongList<ConflictEntry> contradicted =
                new LongList<>("conflicts", "conflict.jte", contradictions.entries(), ConflictEntry::anchor);
        LongList<ClaimCard> claims = new LongList<>("claims", "card.jte", cards.of(inOrder), ClaimCard::anchor);
        LongList<LeaderEntry> people = new LongList<>(
                "leaders",
                "leader.jte",
                leaders,
                LeaderEntry::anchor,
                // each with all that it attended
                LongList.PAGE);
        LongList<SourceEntry> papers = new LongList<>("sources", "source.jte", sources, SourceEntry::anchor);
        List<Problem> problems = dossier.check().problems();
        return new Contents(
                title,
                Counts.summary(dossier),
                Counts.rule(policy),
                VerdictCount.of(filters.verdicts()),
                filters.leaders().choices(),
                filters.events().choices(),
                filters.sources().choices(),
                timeline,
                contradicted,
                claims,
                people,
                papers,
                LineageChart.of(dossier, upward, names),
                new ProblemEntries(dossier, names).all(problems),
                Math.max(0, problems.size() - ProblemEntries.MOST),
                filters.json(List.of(timeline, contradicted, claims, people, papers), events),
                Asset.load("page.css"),
                Asset.load("page.js"));
    }
}
