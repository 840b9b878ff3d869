package dev.factum.dossier;

import static dev.factum.dossier.Entities.attendance;
import static dev.factum.dossier.Entities.claim;
import static dev.factum.dossier.Entities.event;
import static dev.factum.dossier.Entities.eventId;
import static dev.factum.dossier.Entities.leader;
import static dev.factum.dossier.Entities.leaderId;
import static dev.factum.dossier.Entities.published;
import static dev.factum.dossier.Entities.source;
import static dev.factum.dossier.Entities.sourceId;
import static dev.factum.dossier.Entities.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.factum.lineage.Lineage;
import dev.factum.model.Country;
import dev.factum.model.Digest;
import dev.factum.model.Entity;
import dev.factum.model.EntityRef;
import dev.factum.model.EventKind;
import dev.factum.model.Language;
import dev.factum.model.Leader;
import dev.factum.model.Place;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import dev.factum.model.Topic;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What seems to be the same, and why. */
class ReconciliationTest {
    private static final URI WIKIDATA = URI.create("https://www.wikidata.org/entity/Q56226");
    private static final URI VIAF = URI.create("https://viaf.org/viaf/1");

    private static Leader kim(String id) {
        return leader(id, "KP").withName("Kim Jong-un");
    }

    private static List<String> proposals(Entity... entities) {
        return Dossier.of(entities).reconcile().stream().map(Match::toString).toList();
    }

    @Test
    void dossiersThatNameKimDifferentlyCorroborateEachOtherOnceReconciled() {
        Dossier one = Dossier.of(
                kim("kim").withBorn(time("1984-01-08")).withNames(Map.of(Language.of("ko"), "김정은")),
                event("parade", "2025-09-03").withName("Victory Day parade"),
                source("nationpress"),
                claim("1", attendance("kim", "parade"), "nationpress"));
        Dossier other = Dossier.of(
                leader("kim-jong-un").withName("김정은").withBorn(time("1984")),
                event("beijing-parade", "2025-09").withName("Victory Day Parade"),
                source("kbs"),
                claim("2", attendance("kim-jong-un", "beijing-parade"), "kbs"));
        Dossier both = one.merge(other);
        assertThat(both.topics()).hasSize(2);

        List<Match> matches = both.reconcile();
        Dossier reconciled = both.rename(Match.names(matches, both));

        assertThat(matches.stream().map(Match::toString))
                .containsExactly(
                        "event:beijing-parade and event:parade: named \"Victory Day Parade\" and \"Victory Day parade\","
                                + " at 2025-09 and 2025-09-03",
                        "leader:kim and leader:kim-jong-un: named \"김정은\", born 1984-01-08 and 1984");
        Topic topic = attendance("kim", "beijing-parade").topic();
        assertThat(reconciled.topics()).containsExactly(topic);
        assertThat(reconciled.claimsOn(topic)).hasSize(2);
        assertThat(reconciled.claimsOn(topic).stream()
                        .flatMap(claim -> Lineage.of(reconciled.sources()).origins(claim).stream())
                        .map(SourceId::value))
                .containsExactlyInAnyOrder("nationpress", "kbs");
        // nothing was merged by itself
        assertThat(both.leaders()).hasSize(2);
        assertThat(reconciled.variants(leaderId("kim"))).hasSize(2);
    }

    // ---- by what they are called elsewhere

    @Test
    void whatSharesAUriIsTheSameWhateverElse() {
        assertThat(proposals(
                        leader("a", "KP").withName("Kim").withSameAs(VIAF, WIKIDATA),
                        leader("b", "CN").withName("Lee").withSameAs(WIKIDATA),
                        leader("c", "FR").withSameAs(URI.create("https://viaf.org/viaf/2")),
                        event("e").withSameAs(WIKIDATA),
                        event("f", "2020").withSameAs(WIKIDATA)))
                .containsExactly(
                        "event:e and event:f: the same as https://www.wikidata.org/entity/Q56226",
                        "leader:a and leader:b: the same as https://www.wikidata.org/entity/Q56226,"
                                + " though of KP and CN");
    }

    @Test
    void whatIsTheSameThoughItContradictsSaysSo() {
        Leader one = leader("b").withSameAs(VIAF);
        Leader other = leader("a").withSameAs(VIAF);

        assertThat(proposals(one.withBorn(time("1984")), other.withBorn(time("1912"))))
                .containsExactly(
                        "leader:a and leader:b: the same as https://viaf.org/viaf/1, though born 1912 and 1984");
        assertThat(proposals(one.withBorn(time("1984")), other.withDied(time("1950"))))
                .containsExactly(
                        "leader:a and leader:b: the same as https://viaf.org/viaf/1, though died 1950 and born 1984");
        assertThat(proposals(other.withBorn(time("1984")), one.withDied(time("1950"))))
                .containsExactly(
                        "leader:a and leader:b: the same as https://viaf.org/viaf/1, though born 1984 and died 1950");
        assertThat(proposals(
                        other.withDied(time("1984")).withCountry(Country.of("KP")),
                        one.withDied(time("1950")).withCountry(Country.of("KR"))))
                .containsExactly("leader:a and leader:b: the same as https://viaf.org/viaf/1, though of KP and KR,"
                        + " died 1984 and 1950");
    }

    @Test
    void sourcesAreTheSameByUriOrDigest() {
        Digest digest = Digest.parse("md5:00");

        assertThat(proposals(
                        source("a").withUri(VIAF),
                        source("b").withUri(VIAF).withDigest(digest),
                        source("c").withDigest(digest)))
                .containsExactly(
                        "source:a and source:b: the same as https://viaf.org/viaf/1",
                        "source:b and source:c: the same as md5:00");
    }

    @Test
    void allReasonsAreNamed() {
        assertThat(proposals(
                        kim("a").withSameAs(VIAF, WIKIDATA).withAliases("Marshal"),
                        kim("b").withSameAs(WIKIDATA, VIAF).withAliases("Marshal")))
                .containsExactly("leader:a and leader:b: the same as https://viaf.org/viaf/1;"
                        + " the same as https://www.wikidata.org/entity/Q56226;"
                        + " named \"Kim Jong-un\", of KP; named \"Marshal\", of KP");
    }

    // ---- by name

    @Test
    void namesDifferInCasePunctuationSpaceAndUnicodeFormAlone() {
        Leader plain = leader("a").withName("Kim Jong-un");

        assertThat(proposals(plain, leader("b").withName("KIM  Jong Un")))
                .containsExactly("leader:a and leader:b: named \"Kim Jong-un\" and \"KIM  Jong Un\"");
        assertThat(proposals(leader("a").withName("José"), leader("b").withName("Jose\u0301")))
                .hasSize(1);
        assertThat(proposals(plain, leader("b").withName("Lee").withAliases("kim jong un")))
                .hasSize(1);
        assertThat(proposals(plain, leader("b").withName("Lee").withNames(Map.of(Language.ENGLISH, "Kim Jong-Un"))))
                .hasSize(1);
        assertThat(proposals(plain, leader("b").withName("Kim Jongun"))).isEmpty();
        assertThat(proposals(plain, leader("b").withName("Kim Jong-il"))).isEmpty();
        assertThat(proposals(leader("a").withName("José"), leader("b").withName("Jose")))
                .isEmpty();
        // nothing is left of these names to compare
        assertThat(proposals(leader("a").withName("?"), leader("b").withName("!")))
                .isEmpty();
    }

    @Test
    void lifeDatesMustBeCompatible() {
        Leader born1984 = leader("a").withName("Kim").withBorn(time("1984"));
        Leader kim = leader("b").withName("Kim");

        assertThat(proposals(born1984, kim.withBorn(time("1984-01-08")))).hasSize(1);
        assertThat(proposals(born1984, kim)).hasSize(1);
        assertThat(proposals(born1984, kim.withBorn(time("1983~")))).hasSize(1);
        assertThat(proposals(born1984, kim.withBorn(time("1983")))).isEmpty();
        assertThat(proposals(born1984, kim.withDied(time("1950")))).isEmpty();
        assertThat(proposals(born1984, kim.withDied(time("2020")))).hasSize(1);
        assertThat(proposals(born1984.withDied(time("2020")), kim.withDied(time("2021"))))
                .isEmpty();
        assertThat(proposals(born1984.withDied(time("2020")), kim.withDied(time("2020-05"))))
                .containsExactly("leader:a and leader:b: named \"Kim\", died 2020 and 2020-05");
    }

    @Test
    void countriesMustBeCompatible() {
        Leader kim = leader("b").withName("Kim");

        assertThat(proposals(leader("a", "KP").withName("Kim"), kim)).hasSize(1);
        assertThat(proposals(leader("a", "KP").withName("Kim"), kim.withCountry(Country.of("KR"))))
                .isEmpty();
        assertThat(proposals(leader("a", "SUHH").withName("Kim"), kim.withCountry(Country.of("RU"))))
                .containsExactly("leader:a and leader:b: named \"Kim\", of SUHH and RU");
    }

    @Test
    void eventsAndSourcesHaveKindsAndTimes() {
        assertThat(proposals(event("e", "2024"), event("f", "2024-11").withName("event e")))
                .containsExactly("event:e and event:f: named \"Event e\" and \"event e\", at 2024 and 2024-11");
        assertThat(proposals(event("e", "2024"), event("f", "2025").withName("Event e")))
                .isEmpty();
        assertThat(proposals(event("e"), event("f").withName("Event e").withKind(EventKind.WAR)))
                .isEmpty();
        assertThat(proposals(
                        event("e").withPlace(Place.of("X").withCountry(Country.of("CN"))),
                        event("f").withName("Event e").withPlace(Place.of("X").withCountry(Country.of("FR")))))
                .isEmpty();
        assertThat(proposals(published("s", "2024"), published("t", "2024-05").withName("Source s")))
                .containsExactly("source:s and source:t: named \"Source s\", published 2024 and 2024-05");
        assertThat(proposals(source("s"), source("t").withName("Source s").withKind(SourceKind.BOOK)))
                .isEmpty();
        // one name, and yet nothing of one kind
        assertThat(proposals(
                        leader("s").withName("X"),
                        event("s").withName("X"),
                        source("s").withName("X")))
                .isEmpty();
    }

    @Test
    void variantsOfOneIdAreNoProposal() {
        assertThat(proposals(kim("a"), kim("a").withBorn(time("1984")))).isEmpty();
        assertThat(proposals(kim("a"), kim("a").withBorn(time("1984")), kim("b")))
                .hasSize(1);
    }

    @Test
    void whatPeopleReadIsOneLine() {
        assertThat(proposals(leader("a").withName("Kim \"Un\""), leader("b").withName("Kim \"Un\"")))
                .containsExactly("leader:a and leader:b: named \"Kim \\\"Un\\\"\"");
        assertThat(new Match.Reason(Match.Ground.NAME, "a\nb\u202Ec")).hasToString("named a\\u000ab\\u202ec");
    }

    @Test
    @Timeout(60)
    void manyNamesakesAreHeldAgainstAFewEach() {
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            entities.add(leader("l" + i).withName("Kim").withSameAs(WIKIDATA));
        }
        Dossier dossier = Dossier.builder().addAll(entities).build();
        List<Match> matches = dossier.reconcile();

        assertThat(matches).hasSizeBetween(4_000, 4_000 * (Reconciliation.NAMESAKES + 1));
        assertThat(Match.names(matches, dossier)).hasSize(3_999);
        assertThat(Set.copyOf(Match.names(matches, dossier).values())).containsExactly(leaderId("l0"));
    }

    @Test
    @Timeout(60)
    void manyNamesakesOfOtherTimesAreNotHeldAgainstEachOther() {
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            entities.add(leader("l" + i).withName("Kim").withBorn(time("Y" + (10_000 + i / 2))));
        }

        assertThat(Dossier.builder().addAll(entities).build().reconcile()).hasSize(2_000);
    }

    // ---- matches

    @Test
    void namesOfMatchesAreTheLeastOfEachGroup() {
        List<Match.Reason> reasons = List.of(new Match.Reason(Match.Ground.NAME, "\"Kim\""));
        List<Match> chain = List.of(
                new Match(leaderId("b"), leaderId("c"), reasons),
                new Match(leaderId("c"), leaderId("d"), reasons),
                new Match(eventId("e"), eventId("f"), reasons),
                new Match(leaderId("a"), leaderId("d"), reasons));

        assertThat(Match.names(chain, Dossier.of()))
                .isEqualTo(Map.of(
                        leaderId("b"), leaderId("a"),
                        leaderId("c"), leaderId("a"),
                        leaderId("d"), leaderId("a"),
                        eventId("f"), eventId("e")));
        assertThat(Match.names(List.of(), Dossier.of())).isEmpty();
    }

    private static Map<EntityRef, EntityRef> names(Entity... entities) {
        Dossier dossier = Dossier.of(entities);
        List<Match> matches = new ArrayList<>(dossier.reconcile());
        Map<EntityRef, EntityRef> names = Match.names(matches, dossier);
        Collections.reverse(matches);
        assertThat(Match.names(matches, dossier)).isEqualTo(names);
        return names;
    }

    @Test
    void groupsThatContradictStayApart() {
        Leader elder = leader("a").withName("Kim").withBorn(time("1912")).withDied(time("1994"));
        Leader some = leader("b").withName("Kim");
        Leader younger = leader("c").withName("Kim").withBorn(time("1984"));

        assertThat(proposals(elder, some, younger)).hasSize(2);
        assertThat(names(elder, some, younger)).isEqualTo(Map.of(leaderId("b"), leaderId("a")));
        assertThat(names(younger, some, elder)).isEqualTo(Map.of(leaderId("b"), leaderId("a")));
        // a mark says more than a name
        assertThat(names(elder, some.withSameAs(VIAF), younger.withSameAs(VIAF)))
                .isEqualTo(Map.of(leaderId("c"), leaderId("b")));
        assertThat(names(elder.withSameAs(VIAF), younger.withSameAs(VIAF))).isEmpty();
        // one of two contents is enough
        assertThat(names(elder, some, some.withBorn(time("1984")), younger))
                .isEqualTo(Map.of(leaderId("c"), leaderId("b")));
        assertThat(names(
                        leader("a", "KP").withName("Kim"),
                        leader("b").withName("Kim"),
                        leader("c", "KR").withName("Kim")))
                .isEqualTo(Map.of(leaderId("b"), leaderId("a")));
    }

    @Test
    @SuppressWarnings("NullAway")
    void matchesKeepTheirRules() {
        List<Match.Reason> reasons = List.of(new Match.Reason(Match.Ground.NAME, "\"Kim\""));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Match(leaderId("b"), leaderId("a"), reasons))
                .withMessage(
                        "second must come after first and be of its kind, leader, but was leader:a after leader:b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Match(leaderId("b"), sourceId("c"), reasons))
                .withMessage(
                        "second must come after first and be of its kind, leader, but was source:c after leader:b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Match(leaderId("a"), leaderId("b"), List.of()))
                .withMessage("reasons must hold at least one reason, but was []");
        assertThatNullPointerException()
                .isThrownBy(() -> new Match(null, leaderId("b"), reasons))
                .withMessage("first");
        assertThatNullPointerException()
                .isThrownBy(() -> new Match(leaderId("b"), null, reasons))
                .withMessage("second");
        assertThatNullPointerException()
                .isThrownBy(() -> new Match(leaderId("a"), leaderId("b"), null))
                .withMessage("reasons");
        assertThatNullPointerException()
                .isThrownBy(() -> new Match.Reason(null, "x"))
                .withMessage("ground");
        assertThatNullPointerException()
                .isThrownBy(() -> new Match.Reason(Match.Ground.NAME, null))
                .withMessage("evidence");
        assertThatNullPointerException()
                .isThrownBy(() -> Match.names(null, Dossier.of()))
                .withMessage("matches");
        assertThatNullPointerException()
                .isThrownBy(() -> Match.names(List.of(), null))
                .withMessage("dossier");
    }

    // ---- laws

    @Provide
    Arbitrary<Dossier> dossiers() {
        return SmallWorld.dossiers();
    }

    @Property(tries = 300)
    void proposalsDoNotDependOnTheOrderAndEndWhenAccepted(
            @ForAll("dossiers") Dossier one, @ForAll("dossiers") Dossier other) {
        Dossier both = one.merge(other);
        List<Match> matches = both.reconcile();
        assertThat(other.merge(one).reconcile()).isEqualTo(matches);

        Map<EntityRef, EntityRef> leaders = Match.names(ofLeaders(matches), both);
        Dossier reconciled = both.rename(leaders);

        // what is left is what contradicts
        assertThat(Match.names(ofLeaders(reconciled.reconcile()), reconciled)).isEmpty();
        assertThat(reconciled.claims()).hasSizeLessThanOrEqualTo(both.claims().size());
    }

    private static List<Match> ofLeaders(List<Match> matches) {
        return matches.stream()
                .filter(match -> match.first().kind().equals("leader"))
                .toList();
    }
}
