package dev.factum.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.lineage.SourceLink;
import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.EventId;
import dev.factum.model.LeaderId;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Link by link, the way up is the same as all at once. */
class UpwardTest {
    private static SourceId id(int number) {
        return SourceId.of("s" + number);
    }

    private static Claim claim(int event, Citation... citations) {
        return Claim.builder()
                .proposition(Attendance.of(LeaderId.of("macron"), EventId.of("dinner-" + event)))
                .addCitations(citations)
                .build();
    }

    private static Source.Builder source(int number) {
        return Source.builder().id(id(number)).name("Paper " + number).kind(SourceKind.ARTICLE);
    }

    /** Sources that relay and publish each other however it comes, in circles, described twice, or not at all. */
    static Dossier random(long seed) {
        Random random = new Random(seed);
        int sources = 3 + random.nextInt(12);
        Dossier.Builder all = Dossier.builder();
        for (int i = 0; i < sources; i++) {
            Source.Builder source = source(i);
            for (int links = random.nextInt(3); links > 0; links--) {
                int other = random.nextInt(sources + 2);
                if (other != i) {
                    source.addDerivedFrom(id(other));
                }
            }
            int publisher = random.nextInt(2 * sources);
            if (publisher < sources && publisher != i) {
                source.publisher(id(publisher));
            }
            all.add(source.build());
            if (i % 4 == 0) {
                all.add(source(i).addDerivedFrom(id(i + 1)).build());
            }
        }
        for (int i = 0; i < 20; i++) {
            List<Citation> citations = new ArrayList<>();
            for (int count = random.nextInt(3); count >= 0; count--) {
                List<SourceId> way = random.ints(0, sources + 2)
                        .distinct()
                        .limit(1 + random.nextInt(3))
                        .mapToObj(UpwardTest::id)
                        .toList();
                citations.add(Citation.builder()
                        .source(way.get(0))
                        .addAllVia(way.subList(1, way.size()))
                        .build());
            }
            all.add(claim(i, citations.toArray(Citation[]::new)));
        }
        return all.build();
    }

    /** Returns the sources that a claim goes through, by all its chains at once. */
    static Set<SourceId> through(Dossier dossier, Claim claim) {
        Set<SourceId> through = new LinkedHashSet<>();
        for (Citation citation : claim.citations()) {
            through.add(citation.source());
            dossier.lineage().chain(citation).forEach(link -> through.add(link.to()));
        }
        return through;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void isWhatTheLineageTells(long seed) {
        Dossier dossier = random(seed);
        Upward upward = new Upward(dossier);
        Map<SourceId, Integer> counts = new HashMap<>();
        Set<SourceLink> links = new LinkedHashSet<>();
        for (Claim claim : dossier.claims()) {
            for (Citation citation : claim.citations()) {
                List<SourceLink> chain = dossier.lineage().chain(citation);
                links.addAll(chain);
                assertThat(upward.chain(citation, 1000)).containsExactlyInAnyOrderElementsOf(chain);
                assertThat(upward.chain(citation, 2))
                        .isEqualTo(upward.chain(citation, 1000).subList(0, Math.min(2, chain.size())));
            }
            through(dossier, claim).forEach(source -> counts.merge(source, 1, Integer::sum));
        }
        assertThat(upward.claims()).isEqualTo(counts);
        assertThat(upward.links()).containsExactlyInAnyOrderElementsOf(links);
    }

    @Test
    void aLongWayUpIsCutAndEndsAtItsOrigins() {
        Dossier.Builder all = Dossier.builder();
        for (int i = 0; i < 9; i++) {
            all.add(source(i).addDerivedFrom(id(i + 1)).build());
        }
        Document page =
                Jsoup.parse(DossierPage.of(all.add(claim(1, Citation.of(id(0)))).build())
                        .html());
        assertThat(page.select(".chains li").text())
                .isEqualTo("Paper 0 derived from Paper 1 derived from Paper 2 derived from Paper 3 derived from Paper 4"
                        + " derived from Paper 5 derived from Paper 6; and further, down to s9");
    }

    /** One source that is derived from many, and relayed by many: all ways together are their product. */
    @Test
    void thePageStaysSmallWhereMuchGoesThroughOneSource() {
        int many = 600;
        Dossier.Builder all = Dossier.builder();
        Source.Builder hub = source(0).name("Hub");
        for (int i = 1; i <= many; i++) {
            hub.addDerivedFrom(id(many + i));
            all.add(source(i).addDerivedFrom(id(0)).build(), claim(i, Citation.of(id(i))));
        }
        String html = DossierPage.of(all.add(hub.build()).build()).html();
        assertThat(html.length()).isLessThan(4000 * many);
        Document page = Jsoup.parse(html);
        assertThat(page.select(".chains li").first().text())
                .isEqualTo(
                        "Paper 1 derived from Hub derived from s1000; Hub derived from s1001; Hub derived from s1002; Hub"
                                + " derived from s1003; Hub derived from s1004; and further, down to s1000, s1001, s1002, s1003,"
                                + " s1004, s1005, s1006, s1007, s1008, s1009 and 590 more");
        assertThat(page.select("select#source option").eachText())
                .contains("Hub (600)", "s1200 (600)", "Paper 7 (1)")
                .hasSize(1 + 1 + 2 * many);
    }
}
