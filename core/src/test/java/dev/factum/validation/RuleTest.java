package dev.factum.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {
    private static final Rule BLANK = Rule.of("blank: {field} must hold a visible character");

    @Test
    void textIsTakenApartAtTheFirstColonAndSpace() {
        Rule rule = Rule.of("claim.note.form: Claim.note must be this: that");

        assertThat(rule.code()).isEqualTo("claim.note.form");
        assertThat(rule.requirement()).isEqualTo("Claim.note must be this: that");
        assertThat(rule.severity()).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({
        "Leader.name,    leader.name.blank",
        "Event.partOf,   event.part-of.blank",
        "Source.sameAs,  source.same-as.blank",
        "TextSpan.start, text-span.start.blank",
        "Claim.validDuring, claim.valid-during.blank",
        "LeaderId,       leader-id.blank",
        "GeoPoint,       geo-point.blank",
        "Sha256Digest.hexDigits, sha256-digest.hex-digits.blank",
        "URI,            uri.blank"
    })
    void onPutsTheFieldInFrontInKebabCase(String field, String code) {
        assertThat(BLANK.on(field).code()).isEqualTo(code);
        assertThat(BLANK.on(field).requirement()).isEqualTo(field + " must hold a visible character");
    }

    @Test
    void onKeepsTheSeverity() {
        assertThat(BLANK.withSeverity(Severity.INFO).on("Leader.name").severity())
                .isEqualTo(Severity.INFO);
    }

    @Test
    void withSeverityDiffersInSeverityAlone() {
        assertThat(BLANK.withSeverity(Severity.WARNING))
                .isEqualTo(new Rule("blank", Severity.WARNING, "{field} must hold a visible character"))
                .isNotEqualTo(BLANK);
    }

    @Test
    void textWithoutColonIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.of("no colon"))
                .withMessage("Rule.text must be a code, a colon, a space and a requirement, but was \"no colon\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Claim.note|\"Claim.note\"", "a b|\"a b\"", "a..b|\"a..b\"", "-a|\"-a\"", "a-|\"a-\"", "''|\"\""})
    void codeOfAnotherFormIsRejected(String code, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rule(code, Severity.ERROR, "X must be y"))
                .withMessage("Rule.code must be lower-case words joined by hyphens and dots, but was " + shown);
    }

    @Test
    void blankRequirementIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.of("a:  "))
                .withMessage("Rule.requirement must not be blank, but was \" \"");
    }

    @Test
    void nullIsRejectedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Rule(null, Severity.ERROR, "x"))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> new Rule("a", null, "x"))
                .withMessage("severity");
        assertThatNullPointerException()
                .isThrownBy(() -> new Rule("a", Severity.ERROR, null))
                .withMessage("requirement");
        assertThatNullPointerException().isThrownBy(() -> Rule.of(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> BLANK.withSeverity(null))
                .withMessage("severity");
        assertThatNullPointerException()
                .isThrownBy(() -> BLANK.brokenAt(null, "x"))
                .withMessage("pointer");
    }
}
