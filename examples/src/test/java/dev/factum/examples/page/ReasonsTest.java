package dev.factum.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.EventKind;
import dev.factum.model.LeaderId;
import dev.factum.model.Occurrence;
import dev.factum.model.Polarity;
import dev.factum.model.Proposition;
import dev.factum.model.Retraction;
import dev.factum.model.SourceId;
import dev.factum.time.Edtf;
import java.time.DayOfWeek;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Each card tells what is made of its claim, and why. */
class ReasonsTest {
    private static final EventId DINNER = EventId.of("dinner");
    private static final Proposition CAME = Attendance.of(LeaderId.of("macron"), DINNER);

    private static Document page(Dossier dossier) {
        return Jsoup.parse(DossierPage.of(dossier).html());
    }

    private static Claim.Builder claim(String id, Proposition proposition, String... sources) {
        Claim.Builder claim = Claim.builder().id(ClaimId.of(id)).proposition(proposition);
        for (String source : sources) {
            claim.addCitation(Citation.of(SourceId.of(source)));
        }
        return claim;
    }

    private static Proposition on(String day) {
        return Occurrence.builder().event(DINNER).time(Edtf.parse(day)).build();
    }

    private static Event dinner() {
        return Event.builder()
                .id(DINNER)
                .name("Dinner")
                .kind(EventKind.MEETING)
                .time(Edtf.parse("2024-11-18"))
                .build();
    }

    @Test
    void whatTheDossierDescribesOtherwiseIsAReason() {
        Document page = page(Dossier.of(
                dinner(),
                claim("right", on("2024-11-18"), "paper").build(),
                claim("wrong", on("2024-11-20"), "blog").build()));

        Element right = page.getElementById("claim-right");
        assertThat(right.select("summary").text()).isEqualTo("Disputed 1 origin for it, 1 origin against it");
        assertThat(right.select(".verdict > p").text())
                .isEqualTo("For it: 1 origin (paper). Against it: 1 origin (blog).");
        assertThat(right.select(".reasons li").eachText())
                .containsExactly(
                        "For This claim says so.",
                        "Against According to blog, Dinner took place (2024-11-20). It says what cannot hold together"
                                + " with it.");
        Element wrong = page.getElementById("claim-wrong");
        assertThat(wrong.select(".verdict > p").text())
                .isEqualTo("For it: 1 origin (blog). Against it: 1 origin (paper); what the dossier itself describes.");
        assertThat(wrong.select(".reasons li.against").eachText())
                .contains("Against Dinner is described by the dossier itself in a way that speaks against it.");
        assertThat(wrong.select(".reasons li.against a[href=#event-dinner]")).hasSize(1);
    }

    @Test
    void whatTheDossierAloneDescribesIsNoOrigin() {
        Document page = page(
                Dossier.of(dinner(), claim("wrong", on("2024-11-20"), "blog").build()));
        Element wrong = page.getElementById("claim-wrong");
        assertThat(wrong.select("summary").text())
                .isEqualTo("Disputed 1 origin for it, the dossier's own words against it");
        assertThat(wrong.select(".verdict > p").text())
                .isEqualTo("For it: 1 origin (blog). Against it: what the dossier itself describes.");
    }

    @Test
    void theCalendarSpeaksForItself() {
        Proposition never = Occurrence.builder()
                .event(DINNER)
                .time(Edtf.parse("2024-11-18"))
                .weekday(DayOfWeek.SUNDAY)
                .build();
        Element card = page(Dossier.of(claim("never", never, "blog").build())).getElementById("claim-never");
        assertThat(card.select("summary").text()).isEqualTo("Refuted 1 origin for it, the calendar against it");
        assertThat(card.select(".verdict > p").text())
                .isEqualTo("For it: 1 origin (blog). Against it: the calendar, whoever says so.");
        assertThat(card.select(".reasons li").eachText())
                .containsExactly("For This claim says so.", "Against The calendar excludes it.");
    }

    @Test
    void ofManyReasonsThoseOfBothSidesAreTold() {
        Dossier.Builder all = Dossier.builder();
        for (int i = 0; i < 30; i++) {
            all.add(claim("for-" + i, CAME, "paper-" + i).build());
        }
        for (int i = 0; i < 2; i++) {
            all.add(claim("against-" + i, CAME, "blog-" + i)
                    .polarity(Polarity.DENIED)
                    .build());
        }
        Element card = page(all.build()).getElementById("claim-for-0");
        assertThat(card.select(".reasons li.for")).hasSize(6);
        assertThat(card.select(".reasons li.against")).hasSize(2);
        assertThat(card.select(".reasons li").last().text()).isEqualTo("and 24 more");
        assertThat(card.select(".verdict > p").text())
                .startsWith("For it: 30 independent origins (paper-0, paper-1, paper-10, paper-11, paper-12, paper-13"
                        + " and 24 more). Against it: 2 independent origins (blog-0, blog-1).");
    }

    @Test
    void claimsThatDoNotStandAnyMoreSayWhy() {
        Document page = page(Dossier.of(
                claim("old", CAME, "paper").build(),
                claim("new", CAME, "paper").addSupersedes(ClaimId.of("old")).build(),
                claim("told", on("2024-11-18"), "blog").build(),
                claim("regret", Retraction.of(ClaimId.of("told")), "blog").build(),
                claim("shared", on("2024-11-19"), "wire", "daily").build(),
                claim("sorry", Retraction.of(ClaimId.of("shared")), "wire").build()));

        assertThat(page.select("#claim-old .tags .gone").text())
                .isEqualTo("Superseded by According to paper, macron attended dinner.");
        assertThat(page.select("#claim-old .tags .gone a").attr("href")).isEqualTo("#claim-new");
        assertThat(page.select("#claim-told .tags .gone a").attr("href")).isEqualTo("#claim-regret");
        assertThat(page.select("#claim-told .tags .gone").text()).startsWith("Taken back by According to blog, ");
        assertThat(page.select("#claim-shared .tags .gone")).isEmpty();
        assertThat(page.select("#claim-shared .chains li").eachText())
                .hasSize(2)
                .anySatisfy(chain -> assertThat(chain).startsWith("wire, taken back by According to wire, "));
        assertThat(page.select("#claim-shared .chains .gone a").attr("href")).isEqualTo("#claim-sorry");
        assertThat(page.select("#claim-new .gone, #claim-regret .gone, #claim-sorry .gone"))
                .isEmpty();
    }

    @Test
    void verdictsMeanWhatTheirTableSays() {
        Document page = page(Dossier.of(claim("one", CAME, "paper").build()));
        assertThat(page.select(".balance dd span").eachText())
                .containsExactly(
                        "enough speaks for it, nothing against it",
                        "something speaks for it, nothing against it",
                        "nothing that counts speaks for it or against it",
                        "something speaks against it and does not refute it",
                        "enough speaks against it, not enough for it");
    }
}
