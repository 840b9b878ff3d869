package dev.factum.examples.visits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Country;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Countries that change their names, that no longer exist, or that are written in several ways. */
class CountriesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Siam (Thailand) | 1931-04-28 | TH",
                "Muscat & Oman | 1938-03-03 | OM",
                "Burma | 1955-06-28 | BUMM",
                "Burma | 2013-05-19 | MM",
                "Soviet Union | 1990-05-30 | SUHH",
                "Russia | 1992-06-16 | RU",
                "Czechoslovakia (government-in-exile) | 1943-05-12 | CSHH",
                "Czech Republic | 1993-01-01 | CZ",
                "Yugoslavia | 1942-06-21 | YUCS",
                "Yugoslavia | 2001-05-09 | YUCS",
                "Serbia and Montenegro | 2003-07-24 | CSXX",
                "Democratic Republic of the Congo (Zaire) | 1962-02-05 | CD",
                "Democratic Republic of the Congo (Zaire) | 1989-06-28 | ZRCD",
                "Democratic Republic of the Congo (Zaire) | 2002-09-13 | CD",
                "China, Republic of | 1943-02-17 | CN",
                "China, Republic of | 1955-01-01 | TW",
                "China, People’s Republic of | 1979-01-29 | CN",
                "German Democratic Republic | 1990-06-11 | DDDE",
                "Macedonia, Former Yugoslav Republic of | 1997-06-16 | MK",
                "Hawaii | 1874-12-12 | x-hawaii",
                "Kosovo | 2008-07-17 | XK",
                "St. Lucia | 1990-01-01 | LC",
                "The Gambia | 1990-01-01 | GM",
                "Türkiye | 2023-01-01 | TR",
                "CÔTE D’IVOIRE | 2011-07-29 | CI",
                "New Zealand | 1944-04-14 | NZ"
            })
    void knowsWhatANameMeantAtTheTime(String name, LocalDate date, String code) {
        assertThat(Countries.named(name, date)).contains(Country.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "Soviet Union, 1992-06-16",
        "Soviet Union, 1922-12-29",
        "Czechoslovakia, 1993-01-01",
        "Czech Republic, 1992-12-31",
        "Yugoslavia, 2003-02-04",
        "Hawaii, 1959-08-21",
        "Atlantis, 2000-01-01"
    })
    void knowsNoCountryOfTheNameAtTheTime(String name, LocalDate date) {
        assertThat(Countries.named(name, date)).isEmpty();
    }
}
