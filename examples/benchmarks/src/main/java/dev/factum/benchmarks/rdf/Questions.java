package dev.factum.benchmarks.rdf;

import dev.factum.model.EventId;
import dev.factum.model.LeaderId;
import java.util.Set;

/** What is asked of a dossier and of a store of RDF: by claims that are affirmed, factual, and superseded by no other. */
interface Questions {
    /** Somebody who was at an event. */
    record Guest(LeaderId leader, EventId event) {}

    /** Returns who attended an event. */
    Set<LeaderId> attendees(EventId event);

    /** Returns which events two leaders attended both. */
    Set<EventId> together(LeaderId one, LeaderId other);

    /** Returns whom a leader met, and at which events. */
    Set<Guest> met(LeaderId leader);
}
