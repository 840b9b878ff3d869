package dev.factum.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "false",
                "0",
                "-0",
                "1",
                "-1",
                "10",
                "1.5",
                "0.10",
                "1e3",
                "1E+3",
                "1e-3",
                "0e0",
                "123456789012345678901234567890",
                "1e999999",
                "\"\"",
                "\"a\"",
                "\"\\\"\"",
                "\"\\\\\"",
                "\"\\/\\b\\f\\n\\r\\t\"",
                "\"\\u0000\"",
                "\"\\uD83D\\uDE02\"",
                "\"\\uabCD\"",
                "\"\u007F\"",
                "\"\u2028\"",
                "\"\uD83D\uDE02\"",
                "\"é\"",
                "[]",
                "[ ]",
                "[1]",
                "[1,2]",
                "[ 1 , 2 ]",
                "[[],[[]]]",
                "[\n\t\r 1]",
                "{}",
                "{ }",
                "{\"\":0}",
                "{\"a\":1,\"b\":[]}",
                "{ \"a\" : { \"b\" : null } }",
                "{\"a\":1,\"a\":2}",
                "[true,false,null]",
                "{\"a\":\"}\"}"
            })
    void values(String text) {
        assertThat(JsonText.isValue(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " 1",
                "1 ",
                "1\n",
                "nul",
                "nulll",
                "NULL",
                "True",
                "truefalse",
                "undefined",
                "NaN",
                "Infinity",
                "-Infinity",
                "+1",
                "01",
                "-01",
                "00",
                "1.",
                ".5",
                "-.5",
                "-",
                "--1",
                "1e",
                "1e+",
                "1E-",
                "e1",
                "1.e1",
                "0x1",
                "1_000",
                "1,5",
                "1 2",
                "\u0661",
                "\uFF11",
                "'a'",
                "a",
                "\"",
                "\"a",
                "a\"",
                "\"a\"b\"",
                "\"\\\"",
                "\"\\",
                "\"\\a\"",
                "\"\\x41\"",
                "\"\\u\"",
                "\"\\u12\"",
                "\"\\u12G4\"",
                "\"\\u123",
                "\"\\U0041\"",
                "\"\\u\uFF11\uFF11\uFF11\uFF11\"",
                "\"\\u-123\"",
                "\"a\nb\"",
                "\"\t\"",
                "\"\u0000\"",
                "\"\u001F\"",
                "[",
                "]",
                "[1",
                "[1,",
                "[1,]",
                "[,1]",
                "[,]",
                "[1 2]",
                "[1;2]",
                "[1]]",
                "[\u00A01]",
                "[\f1]",
                "[1}",
                "[\"a\":1]",
                "{",
                "}",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,",
                "{\"a\":1,}",
                "{,}",
                "{a:1}",
                "{'a':1}",
                "{1:1}",
                "{\"a\" 1}",
                "{\"a\"::1}",
                "{\"a\",1}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":1]",
                "{}{}",
                "{null:1}",
                "1//x",
                "/**/1",
                "#1",
                "\u0000",
                "1\u0000",
                "\uFEFF1",
                "[1]\u0000",
                "*",
                "<null>",
                "{\"a\":1}#",
                "[1,\n1\n,1",
                "\u2060"
            })
    void others(String text) {
        assertThat(JsonText.isValue(text)).isFalse();
    }

    @Test
    void nestingIsBounded() {
        assertThat(JsonText.isValue("[".repeat(500) + "]".repeat(500))).isTrue();
        assertThat(JsonText.isValue("[".repeat(501) + "]".repeat(501))).isFalse();
        assertThat(JsonText.isValue("{\"a\":".repeat(500) + "1" + "}".repeat(500)))
                .isTrue();
        assertThat(JsonText.isValue("{\"a\":".repeat(501) + "1" + "}".repeat(501)))
                .isFalse();
        assertThat(JsonText.isValue("[".repeat(1_000_000))).isFalse();
        assertThat(JsonText.isValue("[{\"\":".repeat(500_000))).isFalse();
        assertThat(JsonText.isValue("[" + "[],".repeat(300_000) + "1]"))
                .as("wide is not deep")
                .isTrue();
    }

    @Test
    void quoteAppends() {
        StringBuilder out = new StringBuilder("x=");
        JsonText.quote(out, "a\"b\\c\u0001\u007F/");

        assertThat(out).hasToString("x=\"a\\\"b\\\\c\\u0001\u007F/\"");
    }
}
