package dev.factum.examples.visits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.OfficeKind;
import dev.factum.validation.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles in front of names, and two persons in one field. */
class VisitorsTest {
    @ParameterizedTest
    @CsvSource({
        "President Barrios, President, Barrios, head-of-state",
        "President-elect Pessoa, President-elect, Pessoa,",
        "Prime Minster Mackenzie King, Prime Minister, Mackenzie King, head-of-government",
        "Prime Ministere Fraser, Prime Minister, Fraser, head-of-government",
        "Acting President Fradkov, Acting President, Fradkov, head-of-state",
        "Federal Chancellor Kurz, Federal Chancellor, Kurz, head-of-government",
        "Vice Premier Zhu Rongji, Vice Premier, Zhu Rongji,",
        "Crown Prince Hussein, Crown Prince, Hussein,",
        "Regent Prince Abdul Ilah, Regent Prince, Abdul Ilah,",
        "Chairman of the Presidency Alija Izetbegovic, Chairman of the Presidency, Alija Izetbegovic,",
        "Emir Sheikh Tamim bin Hamad, Emir, Tamim bin Hamad, head-of-state",
        "President Hassan Sheikh Mohamud, President, Hassan Sheikh Mohamud, head-of-state",
        "Prime Minister Dr. Manmohan Singh, Prime Minister, Manmohan Singh, head-of-government",
        "PresidentBorno, President, Borno, head-of-state",
        "General Secretary Gorbachev, General Secretary, Gorbachev, party-leader",
        "His Majesty King Foo Bar, King, Foo Bar, head-of-state",
        "H.E. President Foo Bar, President, Foo Bar, head-of-state",
        "Her Royal Highness the Crown Princess Foo, Crown Princess, Foo,",
        "Shah Mohammad Reza Shah Pahlavi, Shah, Mohammad Reza Shah Pahlavi, head-of-state",
        "Prime Minister Mackenzie King, Prime Minister, Mackenzie King, head-of-government",
        "Foreign Secretary William Hague, , Foreign Secretary William Hague,",
        "Valdas Adamkus, , Valdas Adamkus,"
    })
    void takesTitlesOffNames(String field, String title, String name, String kind) {
        Visitor visitor = only(field);
        assertThat(visitor.name()).isEqualTo(name);
        assertThat(visitor.title().map(Visitor.Title::text).orElse(null)).isEqualTo(title);
        assertThat(visitor.title()
                        .flatMap(Visitor.Title::kind)
                        .map(OfficeKind::code)
                        .orElse(null))
                .isEqualTo(kind);
    }

    @Test
    void takesTwoPersonsApart() {
        assertThat(names("President Fatmir Sejdiu and Prime Minister Hashim Thaci"))
                .containsExactly("Fatmir Sejdiu", "Hashim Thaci");
        assertThat(names("King Abdullah & Crown Prince Hussein")).containsExactly("Abdullah", "Hussein");
        assertThat(names("President A, Prime Minister B and Foreign Minister C"))
                .containsExactly("A", "B", "C");
    }

    @Test
    void keepsTwoTitlesOfOnePersonTogether() {
        Visitor visitor = only("Premier and Prince Sihanouk");
        assertThat(visitor.name()).isEqualTo("Sihanouk");
        assertThat(visitor.title()).hasValueSatisfying(title -> {
            assertThat(title.text()).isEqualTo("Premier and Prince");
            assertThat(title.kind()).contains(OfficeKind.HEAD_OF_GOVERNMENT);
        });
    }

    @Test
    void doesNotMistakeSuffixesForPersons() {
        assertThat(names("President Benigno S. Aquino, 3rd")).containsExactly("Benigno S. Aquino, 3rd");
        assertThat(names("President Surangel Whipps, Jr.")).containsExactly("Surangel Whipps, Jr.");
    }

    @Test
    void mendsBrokenHyphensAndSpaces() {
        assertThat(names("President  Joseph- Desire Mobutu")).containsExactly("Joseph-Desire Mobutu");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "President | President",
                "`` | \"\"",
                "President 14 | \"President 14\"",
                "President Havel and Prime Minister | \"President Havel and Prime Minister\"",
                "— | \"—\""
            })
    void namesNobody(String field, String shown) {
        assertThat(complaints(field)).containsExactly("Row.visitor must name a person, but was " + shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Presidents Kwasniewski and Havel",
                "President Havel and his wife",
                "King A; B",
                "King A / B",
                "President A with King B",
                "President A accompanied by Prime Minister B"
            })
    void cannotTellSeveralPersonsWithoutTitles(String field) {
        assertThat(complaints(field))
                .containsExactly("Row.visitor must give each of several persons a title, but was \"" + field + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Foo Bar Prime Minister Baz",
                "Foo Bar, President of Kenya",
                "President Foo Bar (Prime Minister of Kenya)",
                "King Foo Crown Prince Bar",
                "Foo Bar, vice president"
            })
    void cannotTellWhomATitleWithinANameIsOf(String field) {
        assertThat(complaints(field))
                .containsExactly("Row.visitor must have titles only before names, but was \"" + field + "\"");
    }

    private static List<String> complaints(String field) {
        List<Problem> problems = new ArrayList<>();
        assertThat(Visitors.parse(field, problems::add)).isEmpty();
        return problems.stream().map(Problem::message).toList();
    }

    private static Visitor only(String field) {
        List<Visitor> visitors = parse(field);
        assertThat(visitors).hasSize(1);
        return visitors.get(0);
    }

    private static List<String> names(String field) {
        return parse(field).stream().map(Visitor::name).toList();
    }

    private static List<Visitor> parse(String field) {
        List<Problem> problems = new ArrayList<>();
        List<Visitor> visitors = Visitors.parse(field, problems::add);
        assertThat(problems).isEmpty();
        return visitors;
    }
}
