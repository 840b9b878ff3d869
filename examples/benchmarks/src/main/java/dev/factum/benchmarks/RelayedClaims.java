package dev.factum.benchmarks;

import dev.factum.model.Attendance;
import dev.factum.model.Certainty;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.EventKind;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Mode;
import dev.factum.model.Polarity;
import dev.factum.model.Presence;
import dev.factum.model.Quote;
import dev.factum.model.Recording;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import dev.factum.time.Edtf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Who attended what, as a world of newspapers that relay each other says it, made up but always the same. Topics are
 * distributed by Zipf's law with exponent 1: to five claims there is one topic, and the most frequent of 200,000 has one
 * claim of thirteen. To 20 claims there is one source; sources stand in chains of one to six, each derived from the next, and
 * every tenth chain ends with somebody unidentified. One claim of twelve denies, one of eight predicts, opines or intends, one
 * of a hundred takes the place of another.
 */
public final class RelayedClaims {
    private static final int LEADERS = 400;
    private static final int HOUSES = 200;
    private static final int LONGEST_CHAIN = 6;
    private static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 9000;
    private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<Mode> NOT_FACTUAL = List.of(Mode.PREDICTION, Mode.OPINION, Mode.INTENTION);
    private static final String[] METHODS = {"by hand", "by a model"};

    private final Random random;
    private final List<LeaderId> leaders = new ArrayList<>();
    private final List<EventId> events = new ArrayList<>();
    private final List<SourceId> sources = new ArrayList<>();
    private final List<Attendance> topics = new ArrayList<>();
    /** The sum of the frequencies of each topic and of those before it. */
    private final double[] frequencies;

    private RelayedClaims(int claims) {
        random = new Random(claims);
        for (int i = 0; i < LEADERS; i++) {
            leaders.add(LeaderId.of("leader-" + i));
        }
        for (int i = 0; i < Math.max(1, claims / 50); i++) {
            events.add(EventId.of("event-" + i));
        }
        for (int i = 0; i < Math.max(1, claims / 20); i++) {
            sources.add(SourceId.of("source-" + i));
        }
        frequencies = new double[Math.max(1, claims / 5)];
        double sum = 0;
        for (int rank = 0; rank < frequencies.length; rank++) {
            sum += 1.0 / (rank + 1);
            frequencies[rank] = sum;
            topics.add(Attendance.of(any(leaders), any(events)));
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /**
     * Makes claims, and the nouns that they are about.
     *
     * @param claims how many claims
     * @return the nouns, then the claims
     */
    public static List<Entity> of(int claims) {
        RelayedClaims made = new RelayedClaims(claims);
        List<Entity> entities = new ArrayList<>();
        made.addNouns(entities);
        for (int i = 0; i < claims; i++) {
            entities.add(made.claim(i));
        }
        return entities;
    }

    private void addNouns(List<Entity> entities) {
        for (LeaderId id : leaders) {
            entities.add(Leader.builder().id(id).name("Name of " + id).build());
        }
        for (EventId id : events) {
            entities.add(Event.builder()
                    .id(id)
                    .name("Meeting called " + id)
                    .kind(EventKind.MEETING)
                    .time(Edtf.parse(START.plusDays(random.nextInt(DAYS)).toString()))
                    .build());
        }
        int length = 0;
        for (int i = 0; i < sources.size(); i++) {
            length = length == 0 ? Math.min(1 + random.nextInt(LONGEST_CHAIN), sources.size() - i) : length;
            length--;
            entities.add(source(i, length == 0));
        }
    }

    private Source source(int number, boolean isEnd) {
        Source.Builder source = Source.builder().id(sources.get(number)).name("What source " + number + " says");
        if (!isEnd) {
            return source.kind(SourceKind.ARTICLE)
                    .addDerivedFrom(sources.get(number + 1))
                    .build();
        }
        if (random.nextInt(10) == 0) {
            return source.kind(SourceKind.UNIDENTIFIED).build();
        }
        return source.kind(SourceKind.REPORT)
                .publisher(SourceId.of("house-" + random.nextInt(HOUSES)))
                .build();
    }

    private Claim claim(int number) {
        int source = random.nextInt(sources.size());
        Citation.Builder citation = Citation.builder().source(sources.get(source));
        if (random.nextInt(5) == 0 && sources.size() > 1) {
            citation.addVia(sources.get((source + 1) % sources.size()));
        }
        if (random.nextInt(3) == 0) {
            citation.quote(Quote.of("words of claim " + number));
        }
        Claim.Builder claim = Claim.builder()
                .id(ClaimId.of("claim-" + number))
                .proposition(proposition())
                .polarity(random.nextInt(12) == 0 ? Polarity.DENIED : Polarity.AFFIRMED)
                .mode(random.nextInt(8) == 0 ? any(NOT_FACTUAL) : Mode.FACTUAL)
                .certainty(random.nextInt(3) == 0 ? Certainty.PROBABLE : Certainty.UNSTATED)
                .addCitation(citation.build())
                .recorded(Recording.of(RECORDED.plusSeconds(number), "desk", METHODS[number % METHODS.length]));
        if (number > 0 && random.nextInt(100) == 0) {
            claim.addSupersedes(ClaimId.of("claim-" + random.nextInt(number)));
        }
        return claim.build();
    }

    private Attendance proposition() {
        int found = Arrays.binarySearch(frequencies, random.nextDouble() * frequencies[frequencies.length - 1]);
        Attendance topic = topics.get(found < 0 ? -found - 1 : found);
        return random.nextInt(20) == 0 ? topic.withPresence(Presence.REMOTE) : topic;
    }
}
