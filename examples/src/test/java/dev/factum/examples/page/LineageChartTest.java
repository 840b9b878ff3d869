package dev.factum.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.EventId;
import dev.factum.model.LeaderId;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LineageChartTest {
    private static Element drawn(Dossier dossier) {
        return Jsoup.parse(DossierPage.of(dossier).html()).selectFirst("section[aria-labelledby=sources]");
    }

    private static Source.Builder article(String id) {
        return Source.builder().id(SourceId.of(id)).kind(SourceKind.ARTICLE).name("On " + id);
    }

    private static Claim claim(int event, String source, String... via) {
        Citation.Builder citation = Citation.builder().source(SourceId.of(source));
        for (String one : via) {
            citation.addVia(SourceId.of(one));
        }
        return Claim.builder()
                .proposition(Attendance.of(LeaderId.of("macron"), EventId.of("dinner-" + event)))
                .addCitation(citation.build())
                .build();
    }

    private static List<String> titles(Element drawing, String css) {
        return drawing.select("svg[role=img] " + css + " > title").eachText();
    }

    @Test
    void drawsEachLinkInItsOwnWayAndMarksOrigins() {
        Element drawing = drawn(Dossier.of(
                article("report").publisher(SourceId.of("agency")).build(),
                article("relay").addDerivedFrom(SourceId.of("report")).build(),
                claim(1, "paper", "relay"),
                claim(2, "witness")));
        assertThat(titles(drawing, ".arrow.via")).containsExactly("paper via On relay");
        assertThat(titles(drawing, ".arrow.derived")).containsExactly("On relay derived from On report");
        assertThat(titles(drawing, ".arrow.published")).containsExactly("On report published by agency");
        assertThat(titles(drawing, ".arrow")).hasSize(3);
        assertThat(titles(drawing, ".box")).containsExactlyInAnyOrder("agency", "paper", "On relay", "On report");
        assertThat(titles(drawing, ".box.origin")).containsExactly("agency");
        assertThat(drawing.select(".key").eachText())
                .containsExactly("cited through", "derived from", "published by", "origin");
        assertThat(drawing.select(".note:not([hidden])").text())
                .isEqualTo("1 source stands alone: cited at first hand, and by no other.");
    }

    @Test
    void marksCirclesAndTheUnidentified() {
        Element drawing = drawn(Dossier.of(
                article("one").addDerivedFrom(SourceId.of("other")).build(),
                article("other").addDerivedFrom(SourceId.of("one")).build(),
                Source.builder()
                        .id(SourceId.of("somebody"))
                        .kind(SourceKind.UNIDENTIFIED)
                        .name("Somebody")
                        .build(),
                claim(1, "one"),
                claim(2, "paper", "somebody")));
        assertThat(titles(drawing, ".box.circle")).containsExactlyInAnyOrder("On one", "On other");
        assertThat(titles(drawing, ".box.unidentified")).containsExactly("Somebody");
        assertThat(drawing.select(".key").eachText()).contains("goes back to itself", "unidentified");
    }

    @Test
    void drawsThoseWithMostClaimsOfTooMany() {
        Dossier.Builder all = Dossier.builder();
        for (int i = 0; i < 70; i++) {
            all.add(claim(i, "paper-" + i, "agency"));
        }
        Element drawing = drawn(all.build());
        assertThat(titles(drawing, ".box")).hasSize(60).contains("agency");
        assertThat(drawing.select("figcaption").text())
                .contains("60 sources are drawn, those whose links have most claims; 11 more are joined with others.");
    }

    @Test
    void drawsNoneWithoutWhatItIsJoinedWith() {
        Dossier.Builder all = Dossier.builder();
        for (int i = 0; i < 70; i++) {
            all.add(claim(2 * i, "paper-" + i, "agency-" + i), claim(2 * i + 1, "agency-" + i));
        }
        all.add(claim(500, "paper-69", "agency-69"));
        Element drawing = drawn(all.build());
        assertThat(titles(drawing, ".box")).hasSize(60).contains("paper-69", "agency-69", "paper-0", "agency-0");
        assertThat(titles(drawing, ".arrow")).hasSize(30);
    }

    @Test
    void saysSoWhereThereIsNothingToDraw() {
        Element drawing = drawn(Dossier.of(claim(1, "paper"), claim(2, "blog")));
        assertThat(drawing.select("svg[role=img]")).isEmpty();
        assertThat(drawing.select(".note").eachText())
                .containsExactly("No source has it from another.", "No source is described.");
    }
}
