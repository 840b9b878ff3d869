package dev.factum.examples.parade;

import dev.factum.model.Country;
import dev.factum.model.Event;
import dev.factum.model.EventCategory;
import dev.factum.model.EventId;
import dev.factum.model.EventKind;
import dev.factum.model.Language;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Office;
import dev.factum.model.OfficeKind;
import dev.factum.model.Place;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import dev.factum.time.Edtf;
import java.net.URI;

/** The leaders, countries, events and sources that the claims are about. */
final class Nouns {
    static final Country CHINA = Country.of("CN");
    static final Country NORTH_KOREA = Country.of("KP");
    static final Country SOUTH_KOREA = Country.of("KR");
    static final Country RUSSIA = Country.of("RU");
    static final Country SOVIET_UNION = Country.of("SUHH");
    static final Country UNITED_STATES = Country.of("US");

    // ---- leaders

    static final Leader KIM = leader("kim-jong-un", "Kim Jong-un", NORTH_KOREA)
            .putName(Language.of("ko"), "김정은")
            .addOffice(office("President of the State Affairs", OfficeKind.HEAD_OF_STATE, NORTH_KOREA, "2016-06-29/.."))
            .born(Edtf.parse("1984~"))
            .addSameAs(URI.create("https://www.wikidata.org/entity/Q56226"))
            .build();
    static final Leader PUTIN = leader("vladimir-putin", "Vladimir Putin", RUSSIA)
            .putName(Language.of("ru"), "Владимир Путин")
            .addOffice(office("President of Russia", OfficeKind.HEAD_OF_STATE, RUSSIA, "2012-05-07/.."))
            .born(Edtf.parse("1952-10-07"))
            .build();
    static final Leader XI = leader("xi-jinping", "Xi Jinping", CHINA)
            .putName(Language.of("zh-Hans"), "习近平")
            .addOffice(office("President of China", OfficeKind.HEAD_OF_STATE, CHINA, "2013-03-14/.."))
            .born(Edtf.parse("1953-06-15"))
            .build();
    static final Leader WOO = leader("woo-won-shik", "Woo Won-shik", SOUTH_KOREA)
            .putName(Language.of("ko"), "우원식")
            .build();
    static final Leader JU_AE = leader("kim-ju-ae", "Kim Ju-ae", NORTH_KOREA).build();
    static final Leader KIM_IL_SUNG = leader("kim-il-sung", "Kim Il-sung", NORTH_KOREA)
            .born(Edtf.parse("1912-04-15"))
            .died(Edtf.parse("1994-07-08"))
            .build();
    static final Leader MAO = leader("mao-zedong", "Mao Zedong", CHINA)
            .born(Edtf.parse("1893-12-26"))
            .died(Edtf.parse("1976-09-09"))
            .build();
    static final Leader KHRUSHCHEV = leader("nikita-khrushchev", "Nikita Khrushchev", SOVIET_UNION)
            .addOffice(office(
                    "Premier of the Soviet Union",
                    OfficeKind.HEAD_OF_GOVERNMENT,
                    SOVIET_UNION,
                    "1958-03-27/1964-10-14"))
            .born(Edtf.parse("1894-04-15"))
            .died(Edtf.parse("1971-09-11"))
            .build();
    static final Leader TRUMP = leader("donald-trump", "Donald Trump", UNITED_STATES)
            .addOffice(office(
                    "President of the United States", OfficeKind.HEAD_OF_STATE, UNITED_STATES, "2017-01-20/2021-01-20"))
            .build();

    // ---- events

    static final Event PARADE = event("beijing-parade-2025", "Victory Day parade in Beijing", EventKind.MILITARY_PARADE)
            .time(Edtf.parse("2025-09-03"))
            .addCategory(EventCategory.MULTILATERAL)
            .build();
    static final Event SPEECH = event("xi-speech-2025-09-03", "Xi Jinping's speech at the parade", EventKind.SPEECH)
            .partOf(PARADE.id())
            .time(Edtf.parse("2025-09-03"))
            .build();
    static final Event PARADE_1959 = event(
                    "beijing-parade-1959", "Parade in Beijing in 1959", EventKind.MILITARY_PARADE)
            .time(Edtf.parse("1959"))
            .addCategory(EventCategory.MULTILATERAL)
            .build();
    static final Event VICTORY = event("victory-over-japan", "Victory over Japan", EventKind.SURRENDER)
            .time(Edtf.parse("1945"))
            .build();
    static final Event VISIT = event("kim-visit-beijing-2025", "Kim Jong-un's visit to Beijing", EventKind.VISIT)
            .time(Edtf.parse("2025-09-02/"))
            .place(Place.builder().name("Beijing").country(CHINA).build())
            .build();
    static final Event ARRIVAL = event(
                    "kim-arrival-beijing-2025", "Kim Jong-un's arrival in Beijing", EventKind.ARRIVAL)
            .partOf(VISIT.id())
            .build();
    static final Event TALKS_WITH_XI = event("kim-xi-talks-2025", "Talks of Kim and Xi in Beijing", EventKind.MEETING)
            .build();
    static final Event TALKS_WITH_PUTIN = event(
                    "kim-putin-talks-2025", "Talks of Kim and Putin in Beijing", EventKind.MEETING)
            .build();
    static final Event THREE_WAY_SUMMIT = event(
                    "three-way-summit-2025", "Summit of Kim, Putin and Xi", EventKind.SUMMIT)
            .build();
    static final Event MEETING_WITH_WOO = event(
                    "woo-kim-meeting-2025", "Meeting of Woo and Kim in Beijing", EventKind.MEETING)
            .build();
    static final Event TREATY = event(
                    "russia-north-korea-treaty-2024", "Signing of the defence treaty", EventKind.SIGNING)
            .time(Edtf.parse("2024"))
            .addCategory(EventCategory.BILATERAL)
            .build();
    static final Event SINGAPORE = event("singapore-summit-2018", "Singapore summit", EventKind.SUMMIT)
            .time(Edtf.parse("2018-06-12"))
            .addCategory(EventCategory.BILATERAL)
            .build();
    static final Event HANOI = event("hanoi-summit-2019", "Hanoi summit", EventKind.SUMMIT)
            .time(Edtf.parse("2019-02-27/2019-02-28"))
            .addCategory(EventCategory.BILATERAL)
            .build();
    static final Event VLADIVOSTOK = event("vladivostok-summit-2019", "Vladivostok summit", EventKind.SUMMIT)
            .time(Edtf.parse("2019-04-25"))
            .addCategory(EventCategory.BILATERAL)
            .build();

    // ---- sources

    static final Source NATIONPRESS =
            source("nationpress", SourceKind.ORGANIZATION, "NationPress").build();
    static final Source ARTICLE = source("nationpress-2025-09-03", SourceKind.ARTICLE, "NationPress on the parade")
            .publisher(NATIONPRESS.id())
            .language(Language.ENGLISH)
            .published(Edtf.parse("2025-09-03"))
            .build();
    static final Source NIS = source("nis", SourceKind.ORGANIZATION, "National Intelligence Service of South Korea")
            .speaksFor(SOUTH_KOREA)
            .build();
    static final Source YONHAP =
            source("yonhap", SourceKind.ORGANIZATION, "Yonhap news agency").build();
    static final Source ANALYSTS =
            source("analysts", SourceKind.GROUP, "Analysts who are not named").build();
    static final Source HOST = source("chinese-government", SourceKind.ORGANIZATION, "Government of China")
            .speaksFor(CHINA)
            .build();
    static final Source CCTV =
            source("cctv", SourceKind.ORGANIZATION, "China Central Television").build();
    static final Source BROADCAST = source("cctv-2025-09-03", SourceKind.BROADCAST, "Live broadcast of the parade")
            .publisher(CCTV.id())
            .published(Edtf.parse("2025-09-03"))
            .build();
    static final Source RELAY = source(
                    "second-article-2025-09-03", SourceKind.ARTICLE, "Second article on the briefing")
            .published(Edtf.parse("2025-09-03"))
            .build();
    static final Source JOINT_STATEMENT = source(
                    "singapore-joint-statement-2018", SourceKind.STATEMENT, "Joint statement of the Singapore summit")
            .published(Edtf.parse("2018-06-12"))
            .build();
    static final Source PRESS_RECORD = source(
                    "press-record-2019", SourceKind.DATASET, "Public record of the summits of 2019")
            .build();

    private Nouns() {}

    private static Leader.Builder leader(String id, String name, Country country) {
        return Leader.builder().id(LeaderId.of(id)).name(name).country(country);
    }

    private static Office office(String title, OfficeKind kind, Country country, String term) {
        return Office.builder()
                .title(title)
                .kind(kind)
                .country(country)
                .term(Edtf.parse(term))
                .build();
    }

    private static Event.Builder event(String id, String name, EventKind kind) {
        return Event.builder().id(EventId.of(id)).name(name).kind(kind);
    }

    private static Source.Builder source(String id, SourceKind kind, String name) {
        return Source.builder().id(SourceId.of(id)).kind(kind).name(name);
    }
}
