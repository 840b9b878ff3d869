package dev.factum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.factum.validation.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "KP",
                "CN",
                "RU",
                "SUHH",
                "CSHH",
                "XK",
                "QM",
                "QQ",
                "QZ",
                "AA",
                "ZZ",
                "XA",
                "XZ",
                "x-hawaii",
                "x-two-sicilies",
                "x-1"
            })
    void countriesThatExist(String code) {
        assertThat(Country.of(code)).hasToString(code).isEqualTo(Country.valueOf(code));
        assertThat(Country.of(code).value()).isEqualTo(code);
        assertThat(Country.of(code).kind()).isEqualTo("country");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kp",
                "KPR",
                "PRK",
                "408",
                "SU",
                "YU",
                "CS",
                "QL",
                "AB",
                "ZY",
                "suhh",
                "SUHX",
                "x-",
                "x-Hawaii",
                "X-hawaii",
                "xhawaii",
                "x--a",
                "x-a-",
                "x-a-a-a-a-a-a-a-a-a",
                "North-Korea"
            })
    void countriesThatDoNot(String code) {
        assertThatThrownBy(() -> Country.of(code))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Country is not valid, 1 problem: Country must be an ISO 3166-1 alpha-2 code, an ISO 3166-3"
                        + " code of a former country, a user-assigned code, or x- and lower-case words, such as KP, SUHH, XK or x-hawaii, but was "
                        + code + " [country.unknown]");
    }

    @Test
    void everyFormerCountryOfTheJdkHasAnEntryAndNoOther() {
        assertThat(FormerCountries.codes())
                .containsExactlyInAnyOrderElementsOf(Locale.getISOCountries(IsoCountryCode.PART3));
    }

    @Test
    void everyFormerCountryHasSuccessorsInOrder() {
        for (String code : FormerCountries.codes()) {
            Country former = Country.of(code);
            assertThat(former.isFormer()).isTrue();
            assertThat(List.copyOf(former.successors())).as(code).isNotEmpty().isSorted();
            former.continuator()
                    .ifPresent(continuator ->
                            assertThat(former.successors()).as(code).contains(continuator));
            assertThat(former.successors()).as(code).noneMatch(Country::isFormer);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SUHH, RU, AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ",
        "CSHH, '', CZ SK",
        "CSXX, RS, ME RS",
        "YUCS, '', BA HR ME MK RS SI",
        "BUMM, MM, MM",
        "DDDE, '', DE",
        "ZRCD, CD, CD",
        "ANHH, '', BQ CW SX",
        "VDVN, VN, VN",
        "YDYE, '', YE",
        "TPTL, TL, TL",
        "KP,   '', ''",
        "XK,   '', ''",
        "x-hawaii, '', ''"
    })
    void whatBecameOfCountries(String code, String continuator, String successors) {
        Country country = Country.of(code);
        List<Country> states = Arrays.stream(successors.split(" "))
                .filter(state -> !state.isEmpty())
                .map(Country::of)
                .toList();

        assertThat(country.continuator().map(Country::value).orElse("")).isEqualTo(continuator);
        assertThat(country.successors()).containsExactlyElementsOf(states);
        assertThat(country.present()).isEqualTo(continuator.isEmpty() ? country : Country.of(continuator));
        assertThat(country.isFormer()).isEqualTo(!successors.isEmpty());
    }

    @Test
    void aFormerCountryIsNotItsContinuator() {
        assertThat(Country.of("SUHH")).isNotEqualTo(Country.of("RU"));
    }

    @Test
    void successorsCannotBeChanged() {
        assertThatThrownBy(() -> Country.of("SUHH").successors().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
