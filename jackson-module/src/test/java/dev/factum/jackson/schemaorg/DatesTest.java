package dev.factum.jackson.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022",
                "2022-07",
                "2022-07-08",
                "2022-07-08T09:48",
                "2022-07-08T09:48:11",
                "2022-07-08T09:48:11.250Z",
                "2022-07-08T09:48:11+05:30"
            })
    void readsDatesAsTheyAre(String text) {
        assertThat(Dates.strict(text)).hasToString("Optional[" + text + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-07-08 09:48, 2022-07-08T09:48",
        "2022-07-08 09:48:11, 2022-07-08T09:48:11",
        "2022-07-08T09:48:11+0200, 2022-07-08T09:48:11+02:00",
        "2022-07-08T09:48:11+5:30, 2022-07-08T09:48:11+05:30",
        "2022-07-08T09:48:11 +02, 2022-07-08T09:48:11+02:00",
        "2022-07-08 09:48 UTC, 2022-07-08T09:48Z",
        "2022-07-08t09:48:11z, 2022-07-08T09:48:11Z",
        "2022-7-8, 2022-07-08",
        "2022/07/08, 2022-07-08",
        "2022/7, 2022-07",
        "2015-06-7, 2015-06-07",
        "'Fri, 08 Jul 2022 09:48:00 GMT', 2022-07-08T09:48:00Z",
        "'Fri, 8 Jul 2022 09:48:00 +0530', 2022-07-08T09:48:00+05:30"
    })
    void readsWhatCanMeanOneThingOnly(String text, String date) {
        assertThat(Dates.strict(text)).isEmpty();
        assertThat(Dates.lenient(text)).hasToString("Optional[" + date + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08/07/2022",
                "8.7.2022",
                "July 2022",
                "2022-02-30",
                "2022-13-01",
                "2022-21",
                "2022-24",
                "1984?",
                "198X",
                "2022-07-08/2022-07-09",
                "-0044",
                "Y20220",
                "20220708",
                "2022-07-08T25:00",
                "1657273680",
                "Sat, 08 Jul 2022 09:48:00 GMT",
                ""
            })
    void readsNothingElse(String text) {
        assertThat(Dates.strict(text)).isEmpty();
        assertThat(Dates.lenient(text)).isEmpty();
    }
}
