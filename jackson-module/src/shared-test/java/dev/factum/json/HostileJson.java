package dev.factum.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a program can find where one JSON value should be: the classes of mistakes that parsers are known to let pass. */
final class HostileJson {
    enum Verdict {
        /** It is JSON, if an odd one. */
        JSON,
        /** It is none, or says one thing twice, or is over a limit. */
        REFUSED,
        /** Jackson may read it or not. */
        EITHER
    }

    record Piece(String name, byte[] bytes, Verdict verdict) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return verdict + ": " + name;
        }
    }

    private final List<Piece> pieces = new ArrayList<>();

    private HostileJson() {}

    static Stream<Piece> pieces() {
        HostileJson all = new HostileJson();
        all.words();
        all.numbers();
        all.strings();
        all.bytes();
        all.arrays();
        all.objects();
        all.commentsAndSpace();
        all.depth();
        return all.pieces.stream();
    }

    private void words() {
        json("true", "false", "null", " true ", "\t\r\n null");
        refused(
                "tru",
                "True",
                "TRUE",
                "truefalse",
                "nul",
                "NULL",
                "None",
                "nil",
                "undefined",
                "yes",
                "t",
                "n",
                "@",
                "$");
        refused("NaN", "-NaN", "nan", "Infinity", "-Infinity", "+Infinity", "inf", "INF", "1NaN");
    }

    private void numbers() {
        json("0", "-0", "0.0", "-0.0", "0e0", "0E+0", "-0e-0", "1.10", "1E400", "-1e-400", "1e0000000001", "0.1e1");
        json("123456789012345678901234567890", "-9223372036854775809", "9007199254740993", "2147483648");
        json("1e999999999", "1e-999999999", "1E99999999999999999999", "1." + "0".repeat(900), "7".repeat(1000));
        refused("7".repeat(1001), "0." + "7".repeat(1001), "-" + "1".repeat(100_000), "1e" + "9".repeat(1001));
        refused(
                "+1", "01", "-01", "00", "007", "-", "+", "--1", "-+1", "- 1", "1-", "1-2", "1+2", ".5", "-.5", "1.",
                "-1.");
        refused(
                "1.e1", "1.5.2", "1e", "1e+", "1E-", "1e2e3", "1e2.5", "1e 5", "1 .5", "1_000", "1'000", "0x1F", "0b1",
                "0o7");
        refused("1f", "1L", "1d", "1a", "1\u00e9", "\uff11", "\u0661", "1 2", "$1", "1%", "1/2", "e5", "E", ".");
    }

    private void strings() {
        json(
                "\"\"",
                "\" \"",
                "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
                "\"\\u0041\\u00e9\\uFB1D\"",
                "\"\\uD834\\uDD1E\"",
                "\"\\u0000\"");
        json(
                "\"\u007f\u0080\u2028\u2029\ufeff\ufffd\"",
                "\"\uffff\"",
                "\"\ud834\udd1e\"",
                "\"\udbff\udfff\"",
                "\"/* */ // #\"");
        json(
                "\"" + "x".repeat(20_000) + "\"",
                "\"" + "\\u0041".repeat(5000) + "\"",
                "\"" + "\u00e9".repeat(5000) + "\"");
        refused(
                "\"",
                "\"x",
                "x\"",
                "'x'",
                "\u201cx\u201d",
                "`x`",
                "x",
                "\"a\"b",
                "\"a\" \"b\"",
                "\"a\"\"b\"",
                "\\\"x\\\"");
        refused(
                "\"\\x\"",
                "\"\\a\"",
                "\"\\'\"",
                "\"\\0\"",
                "\"\\ \"",
                "\"\\\u00e9\"",
                "\"\\\n\"",
                "\"\\\"",
                "\"\\",
                "\"\\\\\\\"");
        refused(
                "\"\\u\"",
                "\"\\u1\"",
                "\"\\u12\"",
                "\"\\u123\"",
                "\"\\u12G4\"",
                "\"\\u 123\"",
                "\"\\U0041\"",
                "\"\\u{41}\"");
        refused(
                "\"\\u\uff11\uff12\uff13\uff14\"",
                "\"\\uD834\\u\"",
                "\"\\uD834\\uD\"",
                "\"\\uD834\\x\"",
                "\\u0022x\\u0022");
        refused("\"a\tb\"", "\"a\nb\"", "\"a\rb\"", "\"a\u0000b\"", "\"\u001f\"", "\"\u0001\"");
        either(
                "\"\\ud800\"",
                "\"\\udc00\"",
                "\"\\ud800x\"",
                "\"\\ud800\\ud800\"",
                "\"\\udc00\\ud800\"",
                "\"\\ud800\\n\"");
    }

    /** Bytes that are no UTF-8, each within a string and alone. */
    private void bytes() {
        int[][] broken = {
            {0x80},
            {0xbf},
            {0xc3},
            {0xe2, 0x82},
            {0xf0, 0x9d, 0x84},
            {0xfe},
            {0xff},
            {0xf8, 0x88, 0x80, 0x80, 0x80},
            {0xc3, 0x28}
        };
        for (int[] some : broken) {
            add("bytes in a string " + hex(some), in("\"", some, "\""), Verdict.REFUSED);
            add("bytes " + hex(some), in("", some, ""), Verdict.REFUSED);
        }
        // longer than need be, halves of pairs, beyond the last character: Jackson does not look for all of them
        int[][] odd = {
            {0xc0, 0xaf},
            {0xe0, 0x80, 0xaf},
            {0xf0, 0x80, 0x80, 0xaf},
            {0xc0, 0x80},
            {0xed, 0xa0, 0x80},
            {0xed, 0xb0, 0x80},
            {0xed, 0xa0, 0xb4, 0xed, 0xb4, 0x9e},
            {0xf4, 0x90, 0x80, 0x80},
            {0xf5, 0x80, 0x80, 0x80}
        };
        for (int[] some : odd) {
            add("bytes in a string " + hex(some), in("\"", some, "\""), Verdict.EITHER);
            add("bytes " + hex(some), in("", some, ""), Verdict.REFUSED);
        }
        add("latin-1", in("\"caf", new int[] {0xe9}, "\""), Verdict.REFUSED);
        add("a byte order mark", in("", new int[] {0xef, 0xbb, 0xbf}, "1"), Verdict.EITHER);
        add("no bytes", new byte[0], Verdict.REFUSED);
        add("nul bytes", new byte[4], Verdict.REFUSED);
    }

    private void arrays() {
        json("[]", "[ ]", "[[]]", "[1,[2,{\"a\":[]}],\"x\"]", "[null,true,-0.0]", "[" + "1,".repeat(5000) + "1]");
        refused(
                "[",
                "]",
                "[1",
                "[1,",
                "[1,]",
                "[,1]",
                "[,]",
                "[1,,2]",
                "[1 2]",
                "[1;2]",
                "[1:2]",
                "[\"a\":1]",
                "[1}",
                "{1]",
                "(1)");
        refused(
                "[]]",
                "[[]",
                "[[1]",
                "[1],[2",
                "[\"a",
                "[\"a\"",
                "[-",
                "[1e",
                "[t",
                "[\\u0031]",
                "[1]x",
                "<1>",
                "[[[1]]",
                "][");
    }

    private void objects() {
        json(
                "{}",
                "{ }",
                "{\"\":0}",
                "{\"a\":{\"a\":{\"a\":[{\"a\":1}]}}}",
                "{\" \":1,\"\\u0000\":2,\"a\\nb\":3}",
                "{\"a\":1,\"A\":2}");
        json("{\"__proto__\":{},\"constructor\":null,\"@class\":\"java.lang.Runtime\",\"type\":\"retraction\"}");
        refused(
                "{",
                "}",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{,\"a\":1}",
                "{,}");
        refused(
                "{\"a\":1,,\"b\":2}",
                "{\"a\":1 \"b\":2}",
                "{\"a\" 1}",
                "{\"a\"::1}",
                "{:1}",
                "{\"a\",1}",
                "{\"a\"=1}",
                "{\"a\"=>1}");
        refused(
                "{a:1}",
                "{'a':1}",
                "{1:1}",
                "{null:1}",
                "{true:1}",
                "{[1]:1}",
                "{{}:1}",
                "{\"a\":1]",
                "{\"a\":1}}",
                "{\"a\":{}",
                "{\"a");
        refused(
                "{\"a\":1;\"b\":2}",
                "{\"a\":1}{\"b\":2}",
                "{\"a\\x\":1}",
                "{\"a\nb\":1}",
                "{\"\\u12\":1}",
                "{\"a\":'b'}",
                "{\"a\":a}");
        refused(
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,\"\\u0061\":2}",
                "[{\"b\":{\"\":1,\"\":2}}]",
                "{\"a\":{},\"b\":1,\"a\":[]}");
        refused("{\"\\ud800\":1}", "{\"\\udc00\":1}");
    }

    private void commentsAndSpace() {
        refused("/* x */1", "1/* x */", "1// x\n", "// x\n1", "#x\n1", "1#", "<!-- x -->1", ";1", "1;", "/", "[1/**/]");

        refused(
                "\f1",
                "\u00a01",
                "\u20281",
                "\u30001",
                "1\u000b",
                "\u00851",
                "\u200b1",
                "\ufeff\ufeff1",
                "\\n1",
                "1\u0000",
                "1\b");
        refused("", " ", "\n\t\r ", ",", ":", ",1", "1,", "=1", "&1", "!1", "*a", "|", "- 1\n- 2", "%YAML 1.2", "a: 1");
    }

    private void depth() {
        json("[".repeat(400) + "]".repeat(400), "{\"a\":".repeat(400) + "1" + "}".repeat(400));
        deep("[", 100_000, "");
        deep("[", 100_000, "]");
        deep("{\"a\":", 100_000, "");
        deep("{\"a\":", 100_000, "}");
        deep("[{\"a\":", 50_000, "}]");
        deep("[1,", 100_000, "]");
        deep("[", 501, "]");
        deep("]", 100_000, "");
        deep("}", 100_000, "");
    }

    private void deep(String open, int times, String close) {
        String inside = open.endsWith(":") || open.endsWith(",") ? "1" : "";
        byte[] bytes = (open.repeat(times) + inside + close.repeat(times)).getBytes(StandardCharsets.UTF_8);
        add(times + " times " + open + close, bytes, Verdict.REFUSED);
    }

    private void json(String... texts) {
        addAll(Verdict.JSON, texts);
    }

    private void refused(String... texts) {
        addAll(Verdict.REFUSED, texts);
    }

    private void either(String... texts) {
        addAll(Verdict.EITHER, texts);
    }

    private void addAll(Verdict verdict, String... texts) {
        for (String text : texts) {
            String name = text.length() > 60 ? text.substring(0, 60) + "… (" + text.length() + ")" : text;
            add(name, text.getBytes(StandardCharsets.UTF_8), verdict);
        }
    }

    private void add(String name, byte[] bytes, Verdict verdict) {
        pieces.add(new Piece(name, bytes, verdict));
    }

    private static byte[] in(String before, int[] some, String after) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        for (int one : some) {
            bytes.write(one);
        }
        bytes.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static String hex(int[] some) {
        StringBuilder text = new StringBuilder();
        for (int one : some) {
            text.append(Integer.toHexString(one)).append(' ');
        }
        return text.toString().strip();
    }
}
