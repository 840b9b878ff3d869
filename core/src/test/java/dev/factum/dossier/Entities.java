package dev.factum.dossier;

import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Country;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.EventKind;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Occurrence;
import dev.factum.model.Office;
import dev.factum.model.Precedent;
import dev.factum.model.Proposition;
import dev.factum.model.Retraction;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import dev.factum.time.Edtf;

/** The shortest way to the entities of a test: what is not said is of no matter to it. */
final class Entities {
    private Entities() {}

    static LeaderId leaderId(String id) {
        return LeaderId.of(id);
    }

    static EventId eventId(String id) {
        return EventId.of(id);
    }

    static SourceId sourceId(String id) {
        return SourceId.of(id);
    }

    static ClaimId claimId(String id) {
        return ClaimId.of(id);
    }

    static Edtf time(String text) {
        return Edtf.parse(text);
    }

    static Leader leader(String id) {
        return Leader.builder().id(leaderId(id)).name("Leader " + id).build();
    }

    static Leader leader(String id, String country) {
        return leader(id).withCountry(Country.of(country));
    }

    static Office office(String title, String country, String term) {
        return Office.of(title).withCountry(Country.of(country)).withTerm(time(term));
    }

    static Event event(String id) {
        return Event.builder()
                .id(eventId(id))
                .name("Event " + id)
                .kind(EventKind.SUMMIT)
                .build();
    }

    static Event event(String id, String time) {
        return event(id).withTime(time(time));
    }

    static Event part(String id, String time, String whole) {
        return event(id, time).withPartOf(eventId(whole));
    }

    static Source source(String id) {
        return Source.builder()
                .id(sourceId(id))
                .name("Source " + id)
                .kind(SourceKind.ARTICLE)
                .build();
    }

    static Source published(String id, String time) {
        return source(id).withPublished(time(time));
    }

    static Citation citation(String source, String... via) {
        Citation.Builder citation = Citation.builder().source(sourceId(source));
        for (String next : via) {
            citation.addVia(sourceId(next));
        }
        return citation.build();
    }

    /** A claim of the wire's. */
    static Claim claim(String id, Proposition proposition) {
        return claim(id, proposition, "wire");
    }

    static Claim claim(String id, Proposition proposition, String source) {
        return Claim.builder()
                .id(claimId(id))
                .proposition(proposition)
                .addCitation(citation(source))
                .build();
    }

    static Attendance attendance(String leader, String event) {
        return Attendance.of(leaderId(leader), eventId(event));
    }

    static Claim attends(String leader, String event) {
        return claim(leader + "@" + event, attendance(leader, event));
    }

    static Occurrence occurrence(String event, String time) {
        return Occurrence.builder().event(eventId(event)).time(time(time)).build();
    }

    static Precedent.Builder precedent(String event) {
        return Precedent.builder().event(eventId(event));
    }

    static Claim retraction(String id, String target, String source) {
        return claim(id, Retraction.of(claimId(target)), source);
    }
}
