package dev.factum.benchmarks.rdf;

import dev.factum.dossier.Dossier;
import dev.factum.model.Attendance;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.LeaderId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Asks a dossier. */
record DossierQuestions(Dossier dossier) implements Questions {
    @Override
    public Set<LeaderId> attendees(EventId event) {
        Set<LeaderId> found = new HashSet<>();
        for (Attendance attendance : dossier.attendanceAt(event)) {
            found.add(attendance.leader());
        }
        return found;
    }

    @Override
    public Set<EventId> together(LeaderId one, LeaderId other) {
        Set<EventId> found = new HashSet<>();
        for (Event event : dossier.attendedTogether(List.of(one, other))) {
            found.add(event.id());
        }
        return found;
    }

    @Override
    public Set<Guest> met(LeaderId leader) {
        Set<Guest> found = new HashSet<>();
        for (Event event : dossier.eventsOf(leader)) {
            for (LeaderId guest : attendees(event.id())) {
                if (!guest.equals(leader)) {
                    found.add(new Guest(guest, event.id()));
                }
            }
        }
        return found;
    }
}
