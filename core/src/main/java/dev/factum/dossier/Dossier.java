package dev.factum.dossier;

import dev.factum.copy.Copies;
import dev.factum.lineage.Lineage;
import dev.factum.model.Attendance;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Country;
import dev.factum.model.Entity;
import dev.factum.model.EntityRef;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Polarity;
import dev.factum.model.Precedent;
import dev.factum.model.Predicate;
import dev.factum.model.Proposition;
import dev.factum.model.Shapes;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceText;
import dev.factum.model.Topic;
import dev.factum.serial.SerialProxy;
import dev.factum.time.Edtf;
import dev.factum.validation.Report;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Leaders, events, sources and claims as one immutable whole, indexed and ready to be asked.
 *
 * <p>A dossier is a set: a value that is added twice is there once, and the order in which values were added means
 * nothing to its equality and answers. Nouns are listed in the order of their ids, claims as they were added. Entities with
 * one id and different contents are all kept; {@link #leader} and its like return the canonically first,
 * {@link #variants} all of them, and {@link #check()} reports them.
 *
 * <p>Queries that say what happened use claims that are {@linkplain #live() live}, affirmed and factual, unless they are
 * told otherwise. A leader, event or source that claims name but the dossier does not hold is no error here;
 * {@link #check()} reports it.
 *
 * <p>Two dossiers are equal if they hold equal values, and their {@linkplain #version() versions} and other members are
 * equal: if, and only if, they have the same canonical JSON. Dossiers are not comparable. This class is immutable and safe for
 * use by several threads; indexes are made when they are first needed, and are no part of the serialized form, which is as
 * that of {@linkplain dev.factum.model all values}.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.builder().add(kim, parade, article, claim).build();
 * dossier.attendanceAt(parade.id()); // [Attendance{leader=kim-jong-un, event=beijing-parade-2025, …}]
 * dossier.check().isEmpty();         // true
 * }</pre>
 */
public final class Dossier implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Dossier NONE = new Dossier(
            Nouns.none(Leader::id, DossierShape::canonicalText),
            Nouns.none(Event::id, DossierShape::canonicalText),
            Nouns.none(Source::id, DossierShape::canonicalText),
            Claims.of(new ClaimTable()),
            DossierShape.VERSION,
            Map.of());

    private final Nouns<LeaderId, Leader> leaders;
    private final Nouns<EventId, Event> events;
    private final Nouns<SourceId, Source> sources;
    private final Claims claims;
    private final String version;
    private final Map<String, String> extra;

    private final Lazy<Lineage> lineage;
    private final Lazy<Objector> objector;
    private final Lazy<Standing> standing;
    private final Lazy<Happenings> happenings;
    private final Lazy<DocumentOrder> documentOrder;

    private Dossier(
            Nouns<LeaderId, Leader> leaders,
            Nouns<EventId, Event> events,
            Nouns<SourceId, Source> sources,
            Claims claims,
            String version,
            Map<String, String> extra) {
        this.leaders = leaders;
        this.events = events;
        this.sources = sources;
        this.claims = claims;
        this.version = version;
        this.extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
        lineage = new Lazy<>(() -> Lineage.of(sources.all()));
        standing = new Lazy<>(() -> Standing.of(this));
        happenings = new Lazy<>(() -> new Happenings(this, happened()));
        objector = new Lazy<>(() -> new Objector(happenings.get()));
        documentOrder = new Lazy<>(() -> new DocumentOrder(this));
    }

    /**
     * Returns a builder without entities.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a dossier from entities.
     *
     * @param entities leaders, events, sources and claims in any order; not null
     * @return the dossier
     */
    public static Dossier of(Entity... entities) {
        return builder().add(entities).build();
    }

    /**
     * Returns a builder that holds this dossier's entities, its version and its other members.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = emptied();
        builder.leaders.addAll(leaders.all());
        builder.events.addAll(events.all());
        builder.sources.addAll(sources.all());
        builder.claims = claims.toTable();
        return builder;
    }

    // ---- what it holds

    /**
     * Returns all leaders.
     *
     * @return the leaders in the order of their ids, unmodifiable
     */
    public List<Leader> leaders() {
        return leaders.all();
    }

    /**
     * Returns all events.
     *
     * @return the events in the order of their ids, unmodifiable
     */
    public List<Event> events() {
        return events.all();
    }

    /**
     * Returns all sources.
     *
     * @return the sources in the order of their ids, unmodifiable
     */
    public List<Source> sources() {
        return sources.all();
    }

    /**
     * Returns all claims.
     *
     * @return the claims in the order in which they were added, unmodifiable
     */
    public List<Claim> claims() {
        return claims.all();
    }

    /**
     * Returns the claims that pass a filter.
     *
     * @param filter the filter, not null
     * @return the claims in the order in which they were added
     */
    public Stream<Claim> claims(ClaimFilter filter) {
        return claims.all().stream().filter(Objects.requireNonNull(filter, "filter"));
    }

    /**
     * Returns the version of the format that its JSON is in: that of the document which it was read from, so that a
     * document of a newer minor version is written back as what it is; else the one that this version of the library
     * writes. Minor versions add members and codes only, and what is not known is kept.
     *
     * @return the version, such as {@code 1.0}; the major version is 1
     */
    public String version() {
        return version;
    }

    /**
     * Returns the members of its JSON that this version gives no meaning to.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public Map<String, String> extra() {
        return extra;
    }

    /**
     * Returns the leader with an id.
     *
     * @param id the id, not null
     * @return the leader, of several the canonically first; or empty if there is none
     */
    public Optional<Leader> leader(LeaderId id) {
        return leaders.first(Objects.requireNonNull(id, "id"));
    }

    /**
     * Returns the event with an id.
     *
     * @param id the id, not null
     * @return the event, of several the canonically first; or empty if there is none
     */
    public Optional<Event> event(EventId id) {
        return events.first(Objects.requireNonNull(id, "id"));
    }

    /**
     * Returns the source with an id.
     *
     * @param id the id, not null
     * @return the source, of several the canonically first; or empty if there is none
     */
    public Optional<Source> source(SourceId id) {
        return sources.first(Objects.requireNonNull(id, "id"));
    }

    /**
     * Returns the claim with an id, assigned or content id. A claim with an assigned id has a content id too.
     *
     * @param id the id, not null
     * @return the claim, of several the one that has no other id, else the canonically first; or empty if there is none
     */
    public Optional<Claim> claim(ClaimId id) {
        return claimVariants(Objects.requireNonNull(id, "id")).stream().findFirst();
    }

    /**
     * Returns all entities with an id: more than one if the dossier holds different contents under it.
     *
     * @param id the id, not null
     * @return the entities in canonical order, unmodifiable; none for a country
     */
    public List<Entity> variants(EntityRef id) {
        Objects.requireNonNull(id, "id");
        if (id instanceof LeaderId leader) {
            return List.copyOf(leaders.variants(leader));
        }
        if (id instanceof EventId event) {
            return List.copyOf(events.variants(event));
        }
        if (id instanceof SourceId source) {
            return List.copyOf(sources.variants(source));
        }
        return id instanceof ClaimId claim ? List.copyOf(claimVariants(claim)) : List.of();
    }

    // ---- claims by what they are about and who says so

    /**
     * Returns the claims whose proposition names an entity or country, whatever their stance, live or not.
     *
     * @param ref what is named, not null
     * @return the claims in the order in which they were added, unmodifiable
     */
    public List<Claim> claimsAbout(EntityRef ref) {
        return claims.byMention(Objects.requireNonNull(ref, "ref"));
    }

    /**
     * Returns the claims on a topic, whatever their stance, live or not.
     *
     * @param topic the topic, not null
     * @return the claims in the order in which they were added, unmodifiable
     */
    public List<Claim> claimsOn(Topic topic) {
        return claims.byTopic(Objects.requireNonNull(topic, "topic"));
    }

    /**
     * Returns what there are claims on.
     *
     * @return the topics in their order, unmodifiable
     */
    public Set<Topic> topics() {
        return claims.topics();
    }

    /**
     * Returns the claims that cite a source, at first hand or through others, whatever their stance, live or not.
     *
     * @param source the id of the source, not null
     * @return the claims in the order in which they were added, unmodifiable
     */
    public List<Claim> citing(SourceId source) {
        return claims.bySource(Objects.requireNonNull(source, "source"));
    }

    /** Returns what there are claims on, in no order: to sort topics is dear where there are many. */
    Set<Topic> topicsInNoOrder() {
        return claims.topicsInNoOrder();
    }

    /**
     * Returns the filter for claims that are live: neither superseded nor retracted.
     *
     * @return the filter, for claims of this dossier; it does not change
     * @see #standing()
     */
    public ClaimFilter live() {
        return standing.get()::isLive;
    }

    /**
     * Returns which claims still stand, which are superseded, and what has been taken back.
     *
     * @return what {@link #live()} goes by
     */
    public Standing standing() {
        return standing.get();
    }

    /**
     * Returns which claims still stand by another view of who is behind them, and of which retractions act.
     *
     * @param lineage the graph of sources by which citations hang on who retracts them, not null
     * @param acting the filter for retractions that act, if they are live; not null
     * @return the view, made anew
     */
    public Standing standing(Lineage lineage, ClaimFilter acting) {
        Objects.requireNonNull(lineage, "lineage");
        return new Standing(this, lineage, Objects.requireNonNull(acting, "acting"));
    }

    /**
     * Returns the graph of its sources.
     *
     * @return the graph; of several sources with one id, it holds the canonically first
     */
    public Lineage lineage() {
        return lineage.get();
    }

    /**
     * Returns the filter for claims that say what happened: live, affirmed and factual.
     *
     * @return the filter, for claims of this dossier; it does not change
     */
    public ClaimFilter happened() {
        return live().and(ClaimFilter.asserting());
    }

    /** Returns the filter for claims that say that something is so, in whatever mode: live and affirmed. */
    ClaimFilter affirmed() {
        return live().and(ClaimFilter.polarity(Polarity.AFFIRMED));
    }

    // ---- what happened

    /**
     * Returns who attended an event, by the claims that name it: not who attended a part of it.
     *
     * @param event the id of the event, not null
     * @return the different attendances that are claimed, in the order of the leaders' ids, unmodifiable
     */
    public List<Attendance> attendanceAt(EventId event) {
        return happenings.get().attendanceAt(Objects.requireNonNull(event, "event"));
    }

    /**
     * Returns who attended an event by the claims that pass a filter.
     *
     * @param event the id of the event, not null
     * @param filter the filter, such as {@code live().and(ClaimFilter.mode(Mode.PREDICTION))}; not null
     * @return the different attendances that are claimed, in the order of the leaders' ids, unmodifiable
     */
    public List<Attendance> attendanceAt(EventId event, ClaimFilter filter) {
        Objects.requireNonNull(event, "event");
        return happenings.get().attendanceAt(event, Objects.requireNonNull(filter, "filter"));
    }

    /**
     * Returns the claims by which somebody was at an event, or at a part of it: in person or at a distance, but not
     * represented by somebody else.
     *
     * @param party the leader, or the country that a leader {@linkplain #represented represents}, a former one counting as
     *     its continuator; not null
     * @param event the id of the event, not null
     * @return the claims in the order of their ids, unmodifiable
     */
    public List<Claim> presenceOf(EntityRef party, EventId event) {
        Objects.requireNonNull(party, "party");
        return DocumentOrder.sorted(
                happenings.get().attestations().ofPresence(Objects.requireNonNull(event, "event"), party));
    }

    /**
     * Returns the events that a leader attended, in whatever way.
     *
     * @param leader the id of the leader, not null
     * @return the events as a {@linkplain #timeline() timeline} has them, unmodifiable
     */
    public List<Event> eventsOf(LeaderId leader) {
        return attendedTogether(Set.of(Objects.requireNonNull(leader, "leader")));
    }

    /**
     * Returns the events that all of some leaders attended, in whatever way.
     *
     * @param leaders the ids of the leaders, at least one; not null
     * @return the events as a {@linkplain #timeline() timeline} has them, unmodifiable
     * @throws IllegalArgumentException if no leader is named
     */
    public List<Event> attendedTogether(Collection<LeaderId> leaders) {
        Objects.requireNonNull(leaders, "leaders");
        if (leaders.isEmpty()) {
            throw new IllegalArgumentException("leaders must name at least one leader, but was []");
        }
        Set<LeaderId> different = new LinkedHashSet<>();
        leaders.forEach(leader -> different.add(Objects.requireNonNull(leader, "leader")));
        return happenings.get().attendedTogether(different);
    }

    /**
     * Returns when an event took place: the time that describes it (in each of its {@linkplain #variants variants}), and
     * the times that claims give it.
     *
     * @param event the id of the event, not null
     * @return the different times in their order, unmodifiable, perhaps none
     */
    public List<Edtf> timesOf(EventId event) {
        return happenings.get().timesOf(Objects.requireNonNull(event, "event"));
    }

    /**
     * Returns all events with the times that they are said to be at.
     *
     * @return an entry for each event and time, ordered by time, events without a time last; unmodifiable
     */
    public List<TimelineEntry> timeline() {
        return happenings.get().timeline();
    }

    /**
     * Returns the events that can have been at a time: all but those of which that is surely not so.
     *
     * @param time the time, not null
     * @return the events as a {@linkplain #timeline() timeline} has them, unmodifiable
     */
    public List<Event> eventsDuring(Edtf time) {
        return happenings.get().eventsDuring(Objects.requireNonNull(time, "time"));
    }

    /**
     * Returns the country that a leader represents at an event: that of the capacity, else that of the office then held,
     * else the leader's own. Who attends for an organization, by a capacity or an office then held that names one and no
     * country, represents no country.
     *
     * @param attendance the attendance, not null
     * @return the country, or empty if none is known
     */
    public Optional<Country> represented(Attendance attendance) {
        return happenings.get().represented(Objects.requireNonNull(attendance, "attendance"));
    }

    /**
     * Returns the events that show that another was not the first of its like: those that surely lie before it, and after
     * the previous one if the precedent names one, that are of its category, and that brought together all its parties.
     *
     * <p>A former country counts as its {@linkplain Country#continuator() continuator}. A party is there if a leader is,
     * or a leader who represents the country, in person or from elsewhere; who is at a part of an event is at the event.
     * What shares a whole with the event or with the previous one (what they are parts of, what they have as parts, and
     * what else is a part of the same) is no counterexample. An event of which no time is known is taken to be at that of the
     * nearest of its wholes that has one.
     *
     * <p>Of several times that events are said to be at, all must make it one: what is one by some of them only is a
     * {@linkplain #conflicts(Set, ClaimFilter) possible conflict}, a warning of {@link #check()}, and an
     * {@linkplain Objection objection} that is not sure, but is not among these.
     *
     * @param precedent the precedent, not null
     * @return the events as a {@linkplain #timeline() timeline} has them, unmodifiable, mostly none
     */
    public List<Event> counterexamples(Precedent precedent) {
        return Precedents.counterexamples(happenings.get(), Objects.requireNonNull(precedent, "precedent")).stream()
                .filter(Counterexample::isSure)
                .map(Counterexample::event)
                .toList();
    }

    // ---- together with others

    /**
     * Returns a dossier that holds what this one holds and, after it, a batch of entities; this one does not change, so
     * that others can read it meanwhile.
     *
     * <p>The cost is mostly that of building a dossier of the batch alone. Each claim of it is looked up once; claims that
     * are here already are not compared or hashed again, but moved to a larger chunk of their like now and then, each at
     * most log₂ n times while n claims come together. So it matters little in how many batches they come. Only where a
     * batch brings new nouns, the list of all nouns of their type is copied, a reference for each. Indexes of chunks that
     * did not change are kept; what is known of all claims at once, such as which are {@linkplain #live() live}, is made
     * anew when it is asked for.
     *
     * @param batch leaders, events, sources and claims in any order; what is here already changes nothing; not null, none
     *     null
     * @return the grown dossier, equal to one that is built of all entities at once; this one if nothing is new
     */
    public Dossier plus(Iterable<? extends Entity> batch) {
        Builder more = new Builder().addAll(Objects.requireNonNull(batch, "batch"));
        return plus(more, more.claims, version, extra);
    }

    private Dossier plus(Builder more, ClaimTable moreClaims, String newVersion, Map<String, String> newExtra) {
        return with(
                leaders.plus(more.leaders),
                events.plus(more.events),
                sources.plus(more.sources),
                claims.plus(Claims.of(moreClaims)),
                newVersion,
                newExtra);
    }

    private Dossier with(
            Nouns<LeaderId, Leader> newLeaders,
            Nouns<EventId, Event> newEvents,
            Nouns<SourceId, Source> newSources,
            Claims newClaims,
            String newVersion,
            Map<String, String> newExtra) {
        boolean same = newLeaders == leaders
                && newEvents == events
                && newSources == sources
                && newClaims == claims
                && newVersion.equals(version)
                && newExtra.equals(extra);
        return same ? this : new Dossier(newLeaders, newEvents, newSources, newClaims, newVersion, newExtra);
    }

    /**
     * Returns a dossier that holds what this one and another hold: the union of whole values.
     *
     * <p>Nouns and assigned claim ids that stand for different contents in the two are kept with both, as
     * {@linkplain #variants variants}, which {@link #check()} reports. The version is the greater one. Of
     * {@linkplain #extra() other members} that have one name and different values, the value whose text comes first keeps
     * the name, and the others go by the name and a number: {@code x}, {@code x.2}, {@code x.3}. So nothing is lost, and
     * merging is associative, commutative and idempotent, as far as {@link #equals} tells: dossiers can be merged in any
     * order and grouping, and more than once.
     *
     * <p>The cost is that of looking up each claim of the other one here; merging the smaller into the larger is cheaper.
     *
     * @param other the other dossier, not null
     * @return the union, this one's claims before the other's
     */
    public Dossier merge(Dossier other) {
        Objects.requireNonNull(other, "other");
        return with(
                leaders.plus(other.leaders.all()),
                events.plus(other.events.all()),
                sources.plus(other.sources.all()),
                claims.plus(other.claims),
                Merging.version(version, other.version),
                Merging.members(extra, other.extra));
    }

    /**
     * Returns what another dossier holds and this one does not, and the other way round.
     *
     * @param other the other dossier, not null
     * @return what must be added, removed and changed to make this one the other; empty if they are equal
     */
    public DossierDiff diff(Dossier other) {
        return DossierDiff.between(this, Objects.requireNonNull(other, "other"));
    }

    /**
     * Returns a dossier in which the changes of a difference are made: {@code a.apply(a.diff(b))} equals {@code b}.
     *
     * <p>Where the difference was taken from another dossier, what is to be removed need not be here, nor what is to be
     * added be absent: applying a difference twice is the same as applying it once.
     *
     * @param diff the difference, not null
     * @return the changed dossier
     */
    public Dossier apply(DossierDiff diff) {
        Objects.requireNonNull(diff, "diff");
        Set<Entity> gone = diff.gone();
        ClaimTable goneClaims = new ClaimTable();
        gone.forEach(entity -> {
            if (entity instanceof Claim claim) {
                goneClaims.add(claim);
            }
        });
        Builder come = new Builder().addAll(diff.come());
        return with(
                leaders.minus(gone).plus(come.leaders),
                events.minus(gone).plus(come.events),
                sources.minus(gone).plus(come.sources),
                (gone.isEmpty() ? claims : claims.minus(goneClaims)).plus(Claims.of(come.claims)),
                diff.version().orElse(version),
                diff.membersOf(extra));
    }

    /**
     * Returns a dossier in which entities and countries go by other references, wherever they are named.
     *
     * <p>Nouns and claims that get one id are {@linkplain #variants variants}, or one if they are equal. The content ids
     * of claims that say something else now follow, and so do references to them. All names are changed at once: of
     * {@code a} to {@code b} and {@code b} to {@code c}, what was {@code a} is {@code b}. What nothing goes by is no
     * error.
     *
     * @param names the new reference for each old one, of the same kind; assigned ids of claims, never content ids; not
     *     null
     * @return the dossier, with its claims in the same order
     * @throws IllegalArgumentException if the kinds of two references differ, or a content id is named
     * @throws dev.factum.validation.InvalidValueException if values would break rules, such as an event that would be a
     *     part of itself, with the JSON Pointer to each in this dossier
     */
    public Dossier rename(Map<EntityRef, EntityRef> names) {
        return new Renaming(this, Objects.requireNonNull(names, "names")).renamed();
    }

    /**
     * Proposes ids that seem to stand for the same, and changes nothing: accept some, and pass {@link Match#names} of them
     * to {@link #rename}.
     *
     * <p>Leaders and events match if they share a URI of {@code sameAs}, sources if they share URI or digest; what
     * contradicts all the same is named with the reason. Leaders,
     * events and sources match too if they share a name (of leaders, in any language or as an alias), but for case,
     * punctuation, white space and Unicode form, and nothing known contradicts: the country (a former one counts as what it
     * is now), when leaders were born and died, when and in which country events were and of what kind, when sources were
     * published and of what kind. Of many that share one, not every pair is named, but what joins them: of those with one
     * URI each with one other, of those with one name each with the 32 nearest after it by country and time.
     *
     * <p>The cost is nearly linear in the number of nouns.
     *
     * @return the proposals in the order of references, unmodifiable; the same for equal dossiers
     */
    public List<Match> reconcile() {
        return Reconciliation.of(this);
    }

    /** Returns a builder without entities, with this dossier's version and other members. */
    Builder emptied() {
        Builder builder = new Builder();
        builder.version = version;
        builder.extra.putAll(extra);
        return builder;
    }

    /** Returns what another holds and this one does not, by type and in the order of ids. */
    List<Entity> missing(Dossier other) {
        List<Entity> missing = new ArrayList<>(leaders.missing(other.leaders));
        missing.addAll(events.missing(other.events));
        missing.addAll(sources.missing(other.sources));
        missing.addAll(DocumentOrder.sorted(claims.missing(other.claims)));
        return missing;
    }

    // ---- sentences

    /**
     * Returns a claim as a sentence in English: who says so, how they say it, and what they say.
     *
     * @param claim the claim, of this dossier or not; not null
     * @return the sentence, on one line
     * @see #describe(Claim, Phrases)
     */
    public String describe(Claim claim) {
        return describe(claim, Phrases.english());
    }

    /**
     * Returns a claim as a sentence in some language. Entities are called by the names that they have in this dossier,
     * else by their ids; a document whose publisher is known by the publisher's. No two stances read alike. Long texts are
     * shortened: a sentence is for reading.
     *
     * @param claim the claim, of this dossier or not; not null
     * @param phrases the phrases of the language, not null
     * @return the sentence, on one line
     */
    public String describe(Claim claim, Phrases phrases) {
        Objects.requireNonNull(claim, "claim");
        return new Description(this, Objects.requireNonNull(phrases, "phrases")).of(claim);
    }

    /**
     * Tells what a proposition says, in English, with names for ids: a clause without a full stop.
     *
     * <pre>{@code
     * dossier.describe(Attendance.of(kim.id(), parade.id())); // Kim Jong-un attended Beijing parade
     * }</pre>
     *
     * @param proposition the proposition, not null
     * @return the clause, in one line
     */
    public String describe(Proposition proposition) {
        return describe(proposition, Phrases.english());
    }

    /**
     * Tells what a proposition says, with names for ids, in phrases that the caller chooses.
     *
     * @param proposition the proposition, not null
     * @param phrases the phrases, not null
     * @return the clause, in one line
     */
    public String describe(Proposition proposition, Phrases phrases) {
        Objects.requireNonNull(proposition, "proposition");
        return new Description(this, Objects.requireNonNull(phrases, "phrases")).of(proposition);
    }

    /**
     * Returns a conflict in English sentences.
     *
     * @param conflict the conflict, of this dossier or not; not null
     * @return a line that says what is in conflict, and lines for each side
     * @see #explain(Conflict, Phrases)
     */
    public String explain(Conflict conflict) {
        return explain(conflict, Phrases.english());
    }

    /**
     * Returns a conflict in sentences of some language: what is in conflict, then by numbers what each side says, and what
     * it rests on. Of many claims on a side, and of many sides, the first are told and the others counted.
     *
     * @param conflict the conflict, of this dossier or not; not null
     * @param phrases the phrases of the language, not null
     * @return a line that says what is in conflict, and lines for each side
     */
    public String explain(Conflict conflict, Phrases phrases) {
        Objects.requireNonNull(conflict, "conflict");
        return new ConflictDescription(this, Objects.requireNonNull(phrases, "phrases")).of(conflict);
    }

    // ---- quotes

    /**
     * Looks up each quote in the text of the source that is cited for it, and compares digests. A text under an id that is
     * no source of the dossier, neither described nor cited, is named as a {@linkplain Grounding#strays stray}.
     *
     * @param texts the texts of sources by their ids, of some or all; not null
     * @return what was found, the same for equal dossiers and texts
     * @see #ground(Function)
     */
    public Grounding ground(Map<SourceId, SourceText> texts) {
        return Grounds.of(this, Copies.map(texts, "texts"));
    }

    /**
     * Looks up each quote in the text of the source that is cited for it, and compares digests.
     *
     * <p>Quotes are those of citations, of all claims, live or not; and the words of an utterance, in each source that is
     * cited for it. Where a citation has a text span, it tells which of several places its quote is meant to stand at; words
     * of an utterance that stand at several places are meant where the quote of the citation is, if it has one that holds
     * them. Each look-up takes time that is linear in text and quote.
     *
     * @param texts gives the text of a source, or empty if there is none; called once for each source that is quoted or
     *     states a digest, in the order of their ids, so that no two texts need to be kept at once; not null
     * @return what was found, the same for equal dossiers and texts
     */
    public Grounding ground(Function<SourceId, Optional<SourceText>> texts) {
        return new Grounds(this, Objects.requireNonNull(texts, "texts")).grounding(List.of());
    }

    // ---- conflicts

    /**
     * Finds the live claims that cannot all be true, no predicate being single-valued.
     *
     * @return the conflicts in their order, unmodifiable, perhaps none; the same for equal dossiers
     * @see #conflicts(Set, ClaimFilter)
     */
    public List<Conflict> conflicts() {
        return conflicts(Set.of());
    }

    /**
     * Finds the live claims that cannot all be true.
     *
     * @param singleValued the predicates of which a subject has one value at a time, not null
     * @return the conflicts in their order, unmodifiable, perhaps none; the same for equal dossiers
     * @see #conflicts(Set, ClaimFilter)
     */
    public List<Conflict> conflicts(Set<Predicate> singleValued) {
        return Conflicts.of(this, happenings.get(), Copies.set(singleValued, "singleValued"), live());
    }

    /**
     * Finds the claims that cannot all be true, of those that pass a filter.
     *
     * <p>Claims on one topic conflict if they {@linkplain Claim#contradicts(Claim, Set) contradict} each other and speak
     * in one mode. The description of an event is held against what claims say of its time and place as if it were a claim
     * that leaves no doubt. Beyond one topic:
     *
     * <ul>
     *   <li>A leader is in two places at once if they attended two events in person, neither part of one whole, in places
     *       that cannot be one. That is definite only where the places surely
     *       {@linkplain dev.factum.model.Place#excludes exclude} each other, and the times leave no room for the way: both
     *       are given to the minute, with the offset from UTC, or the leader was at the one from some day to another and at
     *       the other at a time that is between by the clocks of any place, 26 hours from both days where it has no offset.
     *       All else that may have been at one time is possible, such as two events of one day: for each leader, one such
     *       pair is named and the others are counted.
     *   <li>A {@link Precedent} conflicts with what makes its {@linkplain #counterexamples counterexamples}: the claims by
     *       which each party was there, and those that say when it was. The first ten are named, the others counted.
     *       It also conflicts with what is known of who was at its previous event, if that is nobody for one of its parties:
     *       possibly, since that nobody says so is not that it was not so.
     *   <li>Numbers of years and days of the week conflict with the times from which they do not come out, and so does a
     *       previous event that lies after the one that is called the first since.
     * </ul>
     *
     * <p>Of claims that are each merely {@linkplain dev.factum.model.Certainty#POSSIBLE possible} by their own words, none
     * excludes another; if one is probable or possible, so is the conflict at most. Where events are said to be at several
     * times, and only by some of these a first has a counterexample or a number does not come out, the conflict is possible: no
     * further time that is claimed makes one vanish.
     *
     * <p>The cost is nearly linear in the number of claims. Where more than a million pairs of different things said on one
     * topic go together, or more than a million pairs of a leader's stays are of one time, no more are looked at: what is
     * found is right, what is not looked at is counted in {@link Conflict#more}, and accuses nobody.
     *
     * @param singleValued the predicates of which a subject has one value at a time, not null
     * @param filter the filter for the claims that count, such as {@link #live()}, not null
     * @return the conflicts in their order, unmodifiable, perhaps none; the same for equal dossiers
     */
    public List<Conflict> conflicts(Set<Predicate> singleValued, ClaimFilter filter) {
        Objects.requireNonNull(filter, "filter");
        return Conflicts.of(
                this,
                new Happenings(this, filter.and(ClaimFilter.asserting())),
                Copies.set(singleValued, "singleValued"),
                filter);
    }

    /**
     * Returns who holds against propositions what they are excluded by, going by all claims that {@linkplain #happened() say
     * what happened}, however certain of it they are.
     *
     * @return the objector
     */
    public Objector objector() {
        return objector.get();
    }

    /**
     * Returns who holds against propositions what they are excluded by, going by the claims that pass a filter.
     *
     * @param happened the filter for claims that say what happened, not null
     * @return the objector, made anew
     */
    public Objector objector(ClaimFilter happened) {
        return new Objector(new Happenings(this, Objects.requireNonNull(happened, "happened")));
    }

    // ---- integrity

    /**
     * Checks this dossier by all rules.
     *
     * @return what was found, with JSON Pointers into the dossier's JSON; the same for equal dossiers
     */
    public Report check() {
        return check(IntegrityRules.standard());
    }

    /**
     * Checks this dossier by some rules.
     *
     * @param rules the rules, not null
     * @return what was found, with JSON Pointers into the dossier's JSON; the same for equal dossiers
     */
    public Report check(IntegrityRules rules) {
        return Objects.requireNonNull(rules, "rules").check(this);
    }

    /**
     * Returns where an entity stands in this dossier's JSON, for rules that an application adds.
     *
     * @param entity the leader, event, source or claim; not null
     * @return the JSON Pointer, such as {@code /events/0}
     * @throws IllegalArgumentException if the entity is not in this dossier
     */
    public String pointerTo(Entity entity) {
        return documentOrder.get().pointerTo(Objects.requireNonNull(entity, "entity"));
    }

    /** Returns the JSON Pointer to an attribute of what a claim says. */
    String pointerTo(Claim claim, String attribute) {
        return pointerTo(claim) + "/proposition/" + attribute;
    }

    /** Returns where things stand in the document. */
    DocumentOrder documentOrder() {
        return documentOrder.get();
    }

    Happenings happenings() {
        return happenings.get();
    }

    List<Event> eventVariants(EventId id) {
        return events.variants(id);
    }

    List<Claim> claimVariants(ClaimId id) {
        return id.isContentId() ? claims.byContentId(id) : claims.byAssignedId(id);
    }

    /** Puts the parts into the stream. */
    @Serial
    private Object writeReplace() {
        return new DossierProxy(DossierProxy.DOSSIER, this);
    }

    /** Refuses the value, which no stream holds itself. */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required("Dossier");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dossier that
                && leaders.all().equals(that.leaders.all())
                && events.all().equals(that.events.all())
                && sources.all().equals(that.sources.all())
                && version.equals(that.version)
                && extra.equals(that.extra)
                && claims.isSetOf(that.claims);
    }

    @Override
    public int hashCode() {
        return Objects.hash(leaders.all(), events.all(), sources.all(), version, extra, claims.setHash());
    }

    /** Returns how much it holds, in one line. */
    @Override
    public String toString() {
        return "Dossier{leaders=" + leaders.all().size() + ", events="
                + events.all().size() + ", sources=" + sources.all().size() + ", claims="
                + claims.all().size() + "}";
    }

    /**
     * Builds a {@link Dossier}. Mutable, compared by identity, not comparable, and not safe for use by several threads;
     * the example of the dossier shows its use.
     */
    public static final class Builder {
        private final Set<Leader> leaders = new LinkedHashSet<>();
        private final Set<Event> events = new LinkedHashSet<>();
        private final Set<Source> sources = new LinkedHashSet<>();
        private ClaimTable claims = new ClaimTable();
        private String version = DossierShape.VERSION;
        private final Map<String, String> extra = new LinkedHashMap<>();

        Builder() {}

        /**
         * Adds entities; one that is equal to one already there changes nothing.
         *
         * @param entities leaders, events, sources and claims in any order; not null, none null
         * @return this builder
         */
        public Builder add(Entity... entities) {
            return addAll(Arrays.asList(Objects.requireNonNull(entities, "entities")));
        }

        /**
         * Adds entities; one that is equal to one already there changes nothing.
         *
         * @param entities leaders, events, sources and claims in any order; not null, none null
         * @return this builder
         */
        public Builder addAll(Iterable<? extends Entity> entities) {
            Objects.requireNonNull(entities, "entities");
            for (Entity entity : entities) {
                Objects.requireNonNull(entity, "entity");
                if (entity instanceof Leader leader) {
                    leaders.add(leader);
                } else if (entity instanceof Event event) {
                    events.add(event);
                } else if (entity instanceof Source source) {
                    sources.add(source);
                } else {
                    claims.add((Claim) entity);
                }
            }
            return this;
        }

        /**
         * Sets the version of the format, such as that of the document which the entities come from.
         *
         * @param version major version 1 and a minor version, such as {@code 1.0}; not null
         * @return this builder
         * @throws dev.factum.validation.InvalidValueException if the version is not of that form
         */
        public Builder version(String version) {
            DossierShape.checkVersion(Objects.requireNonNull(version, "version"));
            this.version = version;
            return this;
        }

        void extra(Map<String, String> members) {
            extra.putAll(members);
        }

        /**
         * Builds the dossier. One that contradicts itself is built too: {@link Dossier#check()} tells.
         *
         * @return the dossier
         */
        public Dossier build() {
            Shapes.checkExtra(DossierShape.DOSSIER, extra);
            return NONE.plus(this, claims.copy(), version, extra);
        }
    }
}
