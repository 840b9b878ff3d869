package dev.factum.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.time.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table that {@link Place#excludes} publishes: each line by cases, and what is near to it. */
class PlaceTest {
    /** Reads {@code name @ country @ latitude longitude}, of which each but the name may be absent. */
    private static Place place(String text) {
        String[] parts = text.split(" *@ *");
        Place place = Place.of(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            String[] degrees = parts[i].split(" ");
            place = degrees.length == 2
                    ? place.withGeo(GeoPoint.of(degrees[0], degrees[1]))
                    : place.withCountry(Country.of(parts[i]));
        }
        return place;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # names alone
                    Beijing                             | UNKNOWN | Moscow
                    Beijing                             | UNKNOWN | Peking
                    Vienna @ AT                         | UNKNOWN | Wien @ AT
                    Tiananmen Square @ CN               | UNKNOWN | Beijing @ CN
                    China                               | UNKNOWN | Beijing @ CN
                    Kremlin @ RU                        | UNKNOWN | Grand Kremlin Palace, Moscow @ RU
                    Beijing                             | UNKNOWN | Beijing Hotel, Moscow
                    Beijing                             | FALSE   | beijing
                    Beijing                             | FALSE   | Tiananmen Square, Beijing
                    Great Hall, Beijing                 | FALSE   | Tiananmen Square, Beijing
                    Beijing                             | FALSE   | 北京
                    # countries
                    Beijing @ CN                        | TRUE    | Moscow @ RU
                    Georgia @ GE                        | TRUE    | Georgia @ US
                    Beijing @ CN                        | TRUE    | Москва @ RU
                    Moscow @ SUHH                       | FALSE   | Moscow @ RU
                    Moscow @ SUHH                       | UNKNOWN | Kyiv @ UA
                    Prague @ CSHH                       | TRUE    | Kyiv @ UA
                    Belgrade @ YUCS                     | FALSE   | Belgrade @ CSXX
                    Tarawa @ GEHH                       | UNKNOWN | Canton @ CTKI
                    Kyiv @ UA                           | TRUE    | Moscow @ RU
                    Hong Kong @ HK                      | FALSE   | Hong Kong @ CN
                    Hong Kong @ HK                      | TRUE    | Macao @ MO
                    Willemstad @ ANHH                   | FALSE   | Willemstad @ NL
                    Honolulu @ x-hawaii                 | UNKNOWN | Honolulu @ US
                    Pristina @ XK                       | UNKNOWN | Pristina @ RS
                    Pristina @ XK                       | FALSE   | Pristina @ XK
                    # coordinates
                    Beijing @ 39.9 116.4                | TRUE    | Moscow @ 55.75 37.6
                    Springfield @ 39.8 -89.64           | TRUE    | Springfield @ 42.1 -72.59
                    Springfield @ US @ 39.8 -89.64      | TRUE    | Springfield @ US @ 42.1 -72.59
                    Tiananmen Square @ 39.9 116.39      | FALSE   | Beijing @ 39.9 116.39
                    Camp David @ 39.648 -77.465         | FALSE   | Washington @ 38.895 -77.037
                    Null Island @ 0 0                   | FALSE   | East @ 0 1.79
                    Null Island @ 0 0                   | TRUE    | East @ 0 1.81
                    Suva @ -18.1 179.9                  | FALSE   | Beyond the date line @ -18.1 -179.9
                    Panmunjom @ KP @ 37.956 126.677     | UNKNOWN | Panmunjom @ KR @ 37.956 126.677
                    Pristina @ XK @ 42.66 21.16         | UNKNOWN | Priština @ RS @ 42.66 21.16
                    Beijing @ CN @ 39.9 116.4           | TRUE    | Moscow @ RU
                    Beijing @ 39.9 116.4                | UNKNOWN | Moscow
                    """)
    void excludesAnotherAsTheTableSays(String one, Truth outcome, String other) {
        assertThat(place(one).excludes(place(other))).isEqualTo(outcome);
        assertThat(place(other).excludes(place(one))).as("the other way round").isEqualTo(outcome);
        assertThat(place(one).excludes(place(one))).isEqualTo(Truth.FALSE);
    }
}
