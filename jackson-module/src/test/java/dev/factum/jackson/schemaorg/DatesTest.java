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
        "'Fri, 8 Jul 2022 09:48:00 +0530', 2022-07-08T09:48:00+05:30",
        "'May 3, 2024', 2024-05-03",
        "may 3 2024, 2024-05-03",
        "'Friday, May 3rd, 2024', 2024-05-03",
        "3 May 2024, 2024-05-03",
        "03-May-2024, 2024-05-03",
        "'Sept. 8, 2022', 2022-09-08",
        "July 2022, 2022-07",
        "3 de mayo de 2024, 2024-05-03",
        "3 de março de 2024, 2024-03-03",
        "julio de 2022, 2022-07",
        "1er août 2022, 2022-08-01",
        "3. Mai 2024, 2024-05-03",
        "3 maggio 2024, 2024-05-03",
        "'May 3, 2024 9:48 AM', 2024-05-03T09:48",
        "'May 3, 2024, 12:05 a.m. UTC', 2024-05-03T00:05Z",
        "'3 May 2024 at 12:05:30 PM', 2024-05-03T12:05:30",
        "'3 May 2024, 21:48', 2024-05-03T21:48",
        "25/12/2023, 2023-12-25",
        "12-25-2023, 2023-12-25",
        "25.12.2023, 2023-12-25",
        "05/05/2024, 2024-05-05",
        "25/12/2023 09:48, 2023-12-25T09:48"
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
                "12.13/2022",
                "13/13/2022",
                "31/02/2022",
                "3/5/24",
                "May 3",
                "May 32, 2024",
                "Thursday, May 3, 2024",
                "February 30, 2024",
                "Maybe 3, 2024",
                "May 3, 2024 13:05 PM",
                "May 3, 2024 0:05 AM",
                "May 3, 2024 9 AM",
                "May 3, 2024 09:48 EST",
                "July 2022 09:48",
                "3 listopad 2024",
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
