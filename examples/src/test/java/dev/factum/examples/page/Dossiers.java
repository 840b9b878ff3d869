package dev.factum.examples.page;

import dev.factum.dossier.Dossier;
import dev.factum.model.Attendance;
import dev.factum.model.Certainty;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Country;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.EventKind;
import dev.factum.model.FreeText;
import dev.factum.model.Language;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Mode;
import dev.factum.model.Office;
import dev.factum.model.Page;
import dev.factum.model.Place;
import dev.factum.model.Polarity;
import dev.factum.model.Quote;
import dev.factum.model.Recording;
import dev.factum.model.Role;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import dev.factum.time.Edtf;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Dossiers to try the page with. */
final class Dossiers {
    /** What a page must not take for more than text. */
    static final List<String> HOSTILE = List.of(
            "<script>window.hit=1</script>",
            "</script><script>window.hit=2</script>",
            "</title></style><script>window.hit=3</script>",
            "\"><img src=x onerror=window.hit=4>",
            "' onmouseover='window.hit=5' x='",
            "<!--<script>window.hit=6//-->",
            "<svg onload=window.hit=7>",
            "]]><![CDATA[<b>",
            "&lt;script&gt;&#60;b&#62;&amp;",
            "${1+1} @if(true) $unsafe{x} {{1+1}}",
            "javascript:window.hit=8",
            "\\u003cscript\\u003e\\\"\\n",
            "`${window.hit=9}`",
            "a&b<c>d\"e'f`g=h/i");

    /** Text that reorders or breaks what is around it; names cannot hold it, quotes can. */
    static final String REORDERING = "good\u202Edab\u202C \u2066x\u2069 \u0007bell \u0085next";

    private Dossiers() {}

    /** Returns a dossier in which whatever can be text is hostile. */
    static Dossier hostile() {
        Dossier.Builder all = Dossier.builder();
        for (int i = 0; i < HOSTILE.size(); i++) {
            addHostile(all, HOSTILE.get(i), i);
        }
        return all.build();
    }

    private static void addHostile(Dossier.Builder all, String text, int i) {
        String id = text.replaceAll("\\s", "") + i;
        Leader leader = Leader.builder()
                .id(LeaderId.of(id))
                .name(text)
                .putName(Language.of("fr"), text)
                .addAlias(text + "!")
                .country(Country.of("FR"))
                .addOffice(Office.builder().title(text).organization(text).build())
                .addSameAs(URI.create("javascript:window.hit=10"))
                .addSameAs(URI.create("https://example.org/?a='%22&b=" + i))
                .putAttribute(text, text)
                .build();
        Event event = Event.builder()
                .id(EventId.of(id))
                .name(text)
                .kind(EventKind.SUMMIT)
                .time(Edtf.parse("2024-11-18"))
                .place(Place.of(text))
                .description(text + "\n" + REORDERING)
                .addSameAs(URI.create("data:text/html,%3Cscript%3Ewindow.hit=11%3C/script%3E"))
                .build();
        Source source = Source.builder()
                .id(SourceId.of(id))
                .name(text)
                .kind(SourceKind.ARTICLE)
                .addAuthor(text)
                .uri(URI.create(i % 2 == 0 ? "vbscript:hit" : "urn:isbn:978" + i))
                .publisher(SourceId.of("publisher" + id))
                .build();
        Citation citation = Citation.builder()
                .source(source.id())
                .addVia(SourceId.of("nobody" + id))
                .quote(Quote.builder()
                        .exact(text + REORDERING)
                        .prefix(text)
                        .suffix(text)
                        .language(Language.of("en"))
                        .build())
                .locator(Page.of(text))
                .build();
        Claim attended = Claim.builder()
                .id(ClaimId.of(id))
                .proposition(Attendance.builder()
                        .leader(leader.id())
                        .event(event.id())
                        .role(Role.of("x-role"))
                        .capacity(Office.of(text))
                        .build())
                .addCitation(citation)
                .recorded(Recording.of(Instant.EPOCH, text, text))
                .note(text + REORDERING)
                .putAttribute(text, text)
                .build();
        Claim said = Claim.builder()
                .proposition(FreeText.of(text + REORDERING, leader.id()))
                .addCitation(Citation.of(source.id()))
                .build();
        Claim denied = attended.toBuilder()
                .id(ClaimId.of(id + "-denied"))
                .polarity(Polarity.DENIED)
                .build();
        all.add(leader, event, source, attended, said, denied);
    }

    /** Returns a dossier whose names and texts are words too long for any line. */
    static Dossier longWords() {
        String word = "W".repeat(190);
        LeaderId leader = LeaderId.of("leader");
        EventId event = EventId.of("event");
        Source source = Source.builder()
                .id(SourceId.of("source"))
                .name(word)
                .kind(SourceKind.ARTICLE)
                .addAuthor(word)
                .uri(URI.create("https://example.org/" + word))
                .publisher(SourceId.of(word))
                .build();
        Claim came = Claim.builder()
                .id(ClaimId.of(word))
                .proposition(Attendance.builder()
                        .leader(leader)
                        .event(event)
                        .role(Role.of("x-" + word.toLowerCase(Locale.ROOT)))
                        .capacity(Office.of(word))
                        .build())
                .addCitation(Citation.builder()
                        .source(source.id())
                        .addVia(SourceId.of(word))
                        .quote(Quote.of(word))
                        .build())
                .note(word)
                .putAttribute(word, word)
                .build();
        return Dossier.of(
                Leader.builder()
                        .id(leader)
                        .name(word)
                        .addAlias(word + "!")
                        .addOffice(
                                Office.builder().title(word).organization(word).build())
                        .addSameAs(URI.create("urn:x:" + word))
                        .build(),
                Event.builder()
                        .id(event)
                        .name(word)
                        .kind(EventKind.of("x-" + word.toLowerCase(Locale.ROOT)))
                        .place(Place.of(word))
                        .description(word)
                        .partOf(EventId.of(word))
                        .build(),
                source,
                came,
                came.toBuilder()
                        .id(ClaimId.of("denied"))
                        .polarity(Polarity.DENIED)
                        .build(),
                came.toBuilder()
                        .id(ClaimId.of("old"))
                        .proposition(FreeText.of(word + "!", leader))
                        .build(),
                Claim.builder()
                        .proposition(FreeText.of(word, leader))
                        .mode(Mode.PREDICTION)
                        .supersedes(Set.of(ClaimId.of("old")))
                        .addCitation(Citation.of(SourceId.of(word)))
                        .build());
    }

    /** Returns a dossier of many claims, with what each is about and who says so spread over many. */
    static Dossier large(int claims) {
        int leaders = Math.max(1, claims / 40);
        int events = Math.max(1, claims / 5);
        int sources = Math.max(1, claims / 50);
        Dossier.Builder all = Dossier.builder();
        Country[] countries = {Country.of("FR"), Country.of("KE"), Country.of("JP"), Country.of("BR")};
        for (int i = 0; i < leaders; i++) {
            all.add(Leader.builder()
                    .id(LeaderId.of("leader-" + i))
                    .name("Leader Number " + i)
                    .country(countries[i % countries.length])
                    .build());
        }
        for (int i = 0; i < events; i++) {
            all.add(Event.builder()
                    .id(EventId.of("event-" + i))
                    .name("Meeting " + i + " of the council")
                    .kind(EventKind.MEETING)
                    .time(Edtf.of(LocalDate.of(1990, 1, 1).plusDays(6L * i)))
                    .place(Place.of("Town " + i % 100))
                    .build());
        }
        for (int i = 0; i < sources; i++) {
            Source.Builder source = Source.builder()
                    .id(SourceId.of("source-" + i))
                    .name("Paper " + i + " on the meetings")
                    .kind(SourceKind.ARTICLE);
            if (i % 3 == 1) {
                source.addDerivedFrom(SourceId.of("source-" + (i - 1)));
            } else if (i % 3 == 2) {
                source.publisher(SourceId.of("source-" + (i / 9 * 9)));
            }
            all.add(source.build());
        }
        List<Claim> some = new ArrayList<>();
        for (int i = 0; i < claims; i++) {
            Citation citation = Citation.builder()
                    .source(SourceId.of("source-" + i % sources))
                    .quote(Quote.of("the words that stand in paper " + i))
                    .build();
            some.add(Claim.builder()
                    .proposition(Attendance.of(
                            LeaderId.of("leader-" + i * 7 % leaders), EventId.of("event-" + i / 2 * 3 % events)))
                    .polarity(i % 29 == 0 ? Polarity.DENIED : Polarity.AFFIRMED)
                    .mode(i % 17 == 0 ? Mode.PREDICTION : Mode.FACTUAL)
                    .certainty(i % 11 == 0 ? Certainty.PROBABLE : Certainty.UNSTATED)
                    .addCitation(citation)
                    .build());
        }
        return all.addAll(some).build();
    }
}
