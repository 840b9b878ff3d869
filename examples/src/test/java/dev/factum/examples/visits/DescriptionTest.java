package dev.factum.examples.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What descriptions tell beside the dates of the row. */
class DescriptionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks on June 21–25. | 1942-06-20 | 1942-06-21/1942-06-25",
                "In U.S. November 29, 1874–February 2, 1875. | 1874-12-12 | 1874-11-29/1875-02-02",
                "In U.S. December 20–January 4. | 1941-12-22 | 1941-12-20/1942-01-04",
                "Left on January 3. | 1941-12-22 | 1942-01-03",
                "Arrived December 30. | 1942-01-02 | 1941-12-30",
                "Came Sept. 5. | 1959-09-15 | 1959-09-05",
                "Came February 29. | 1943-12-01 | 1944-02-29"
            })
    void readsDatesByTheDateOfTheRow(String text, LocalDate start, String time) {
        assertThat(DateMention.find(text, start))
                .extracting(mention -> mention.time().toString())
                .containsExactly(time);
    }

    @ParameterizedTest
    @CsvSource({
        "Came June 31., 1942-06-20",
        "Came June 25–21., 1942-06-20",
        "May visit 12 cities., 1942-06-20",
        ", 1942-06-20"
    })
    void readsNoDateWhereThereIsNone(String text, LocalDate start) {
        assertThat(DateMention.find(text == null ? "" : text, start)).isEmpty();
    }

    @Test
    void tellsComingStayingAndGoing() {
        Description told = Description.of(
                "Arrived in U.S. July 11. In U.S. July 11–20. Departed U.S. July 20.", LocalDate.parse("1882-07-19"));
        assertThat(told.movements())
                .extracting(moved -> moved.movement() + " " + moved.when().time())
                .containsExactly("ARRIVAL 1882-07-11", "STAY 1882-07-11/1882-07-20", "DEPARTURE 1882-07-20");
        assertThat(told.dated()).isEmpty();
        assertThat(told.occasions()).isEmpty();
        assertThat(told.tellsOfOccasionsOnly()).isFalse();
    }

    @Test
    void keepsSentencesOfOtherDaysAsTheyStand() {
        Description told =
                Description.of("Guest of the President. Came back May 29–30.", LocalDate.parse("1943-05-12"));
        assertThat(told.dated())
                .extracting(dated -> dated.sentence() + " | " + dated.when().time())
                .containsExactly("Came back May 29–30 | 1943-05-29/1943-05-30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Attended the U.S.-Africa Leaders Summit. | U.S.-Africa Leaders Summit | summit",
                "Participated in the G-20 Economic Summit in Pittsburgh, Pennsylvania. | G-20 Economic Summit | summit",
                "Took part in the NATO Accession ceremony. | NATO Accession ceremony | ceremony",
                "Attended the funeral of Former President Reagan. | funeral of Former President Reagan | ceremony",
                "Met with President Bush at the UN General Assembly in New York City. | UN General Assembly | conference",
                "Attended a Pacific War Council meeting and met with the President. | Pacific War Council meeting | meeting",
                "Attended the opening session of the Labor Organization in Philadelphia (Pennsylvania), April 20. | opening session of the Labor Organization | meeting",
                "Led the Canadian delegation to the United Nations Conference in San Francisco. | United Nations Conference | conference",
                "Pacific Islands Countries Summit. | Pacific Islands Countries Summit | summit"
            })
    void namesWhatOthersAttendedToo(String text, String name, String kind) {
        List<Occasion> occasions =
                Description.of(text, LocalDate.parse("1944-04-14")).occasions();
        assertThat(occasions).extracting(Occasion::name).containsExactly(name);
        assertThat(occasions.get(0).kind().code()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Had attended the U.S.-Africa Leaders Summit in 2012",
                "Had also attended the NATO Summit",
                "Attended the U.S.-Africa Leaders Summit in 2012",
                "Was to have attended the NATO Summit",
                "Was to have met the President and attended the NATO Summit",
                "Canceled plans of attending the NATO Summit",
                "Canceled meeting the President and attending the NATO Summit",
                "Planned on attending the NATO Summit",
                "Came to Washington instead of attending the NATO Summit",
                "Left without attending the NATO Summit",
                "Never attended the NATO Summit",
                "Was unable because of illness to have attended the NATO Summit",
                "Had met with the President at the NATO Summit",
                "Would have met with the President at the NATO Summit",
                "Met with the President at the NATO Summit in 1997",
                "Attended the NATO Summit in August 2012",
                "Attended the NATO Summit of 2012",
                "Attended the 2012 NATO Summit",
                "Attended the NATO Summit last year",
                "Previously attended the NATO Summit",
                "Left before attending the NATO Summit",
                "Visit canceled before attending the NATO Summit",
                "Declined, because of illness, attending the NATO Summit",
                "Skipped attending the NATO Summit",
                "Was excused from attending the NATO Summit",
                "Discussed the possibility of attending the NATO Summit",
                "Was represented by his Foreign Minister, who attended the NATO Summit",
                "Crown Prince Salman attended the NATO Summit in his place",
                "Attended neither the NATO Summit nor the UN General Assembly",
                "Attended by proxy the NATO Summit",
                "Attended the NATO Summit only through his deputy",
                "Canceled NATO Summit"
            })
    void whatWasNotAttendedOnTheVisitIsNoOccasionOfIt(String sentence) {
        Description told = Description.of(sentence + ".", LocalDate.parse("2014-08-05"));
        assertThat(told.occasions()).isEmpty();
        assertThat(told.unclear()).containsExactly(sentence);
        assertThat(told.tellsOfOccasionsOnly()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Did not meet the President, attended the NATO Summit",
                "Was unable to see the President and attended the NATO Summit",
                "Did not come to Washington while attending the NATO Summit",
                "Had lunch with the President and attended the NATO Summit",
                "Discussed the Marshall Plan and attended the NATO Summit",
                "Also visited New York City (addressed Congress) and Philadelphia (attended the NATO Summit)",
                "Attended the NATO Summit in 2015",
                "Attended the NATO Summit, founded in 1949",
                "Attended the NATO Summit, but did not meet the President"
            })
    void whatElseWasNotDoneSpeaksNotAgainstIt(String sentence) {
        Description told = Description.of(sentence + ".", LocalDate.parse("2014-12-30"));
        assertThat(told.occasions()).extracting(Occasion::name).containsExactly("NATO Summit");
        assertThat(told.unclear()).isEmpty();
    }

    @Test
    void ofSeveralOccasionsThoseThatAreUnclearAreToldToo() {
        String sentence = "Attended the G-8 Summit, and the U.S.-Africa Leaders Summit in 2012";
        Description told = Description.of(sentence + ".", LocalDate.parse("2014-08-05"));
        assertThat(told.occasions()).extracting(Occasion::name).containsExactly("G-8 Summit");
        assertThat(told.unclear()).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Attended the NATO Summit and the UN General Assembly. | NATO Summit + UN General Assembly",
                "Attended the NATO Summit (August 4–6) and the UN General Assembly. | NATO Summit 2014-08-04/2014-08-06"
                        + " + UN General Assembly",
                "Attended the G-8 Summit in Chicago, the NATO Summit, and a Nuclear Forum, August 7, in Miami, Florida."
                        + " | G-8 Summit + NATO Summit + Nuclear Forum 2014-08-07",
                "Attended the NATO Summit and later attended the UN General Assembly. | NATO Summit + UN General Assembly",
                "Attended the Conference on Peace and the Environment. | Conference on Peace and the Environment",
                "Attended the funeral of the King and the Queen. | funeral of the King and the Queen",
                "Attended the Asia-Pacific Economic and Cooperation Summit. | Asia-Pacific Economic and Cooperation Summit"
            })
    void takesTwoOccasionsInOneSentenceApart(String text, String names) {
        assertThat(Description.of(text, LocalDate.parse("2014-08-05")).occasions().stream()
                        .map(occasion -> occasion.name()
                                + occasion.during().map(day -> " " + day.time()).orElse("")))
                .containsExactly(names.split(" \\+ "));
    }

    @Test
    void twoSpellingsAreOfOneSeries() {
        assertThat(Occasion.series("U.S.–Africa Leaders’ Summit")).isEqualTo("us africa leaders summit");
        assertThat(Occasion.series("U.S.-Africa Leaders Summit")).isEqualTo("us africa leaders summit");
        assertThat(Occasion.series("United States-Africa Leaders Summit Meeting"))
                .isEqualTo("us africa leaders summit");
        assertThat(Occasion.series("U.N. General Assembly")).isEqualTo(Occasion.series("UN General Assembly Meeting"));
    }

    @Test
    void nothingIsToldOfAnEmptyDescription() {
        Description told = Description.of("", LocalDate.parse("1925-04-15"));
        assertThat(told.occasions()).isEmpty();
        assertThat(told.movements()).isEmpty();
        assertThat(told.dated()).isEmpty();
        assertThat(told.accompanied()).isEmpty();
        assertThat(told.isStateVisit()).isFalse();
        assertThat(told.tellsOfOccasionsOnly()).isFalse();
    }

    @Test
    void sentencesEndWhereAbbreviationsDoNot() {
        assertThat(Description.sentences(
                        "Visited St. Louis and Beverly (Mass.) Left U.S. July 3. Spoke with J. Doe; rested."))
                .containsExactly(
                        "Visited St. Louis and Beverly (Mass.) Left U.S. July 3", "Spoke with J. Doe", "rested");
    }
}
