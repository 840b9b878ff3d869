package dev.factum.jackson.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            <p>One</p><p>Two</p>         | One;Two
            One<br />Two<BR>Three        | One;Two;Three
            <b>b</b>old                  | bold
            <a href="x">link</a>         | link
            one <!-- <b> --> two         | one  two
            <script>alert(1)</script>x   | x
            <STYLE>p {}</style >x        | x
            R&amp;D &eacute;t&eacute;    | R&D été
            &#8220;q&#x201D; &#150;      | “q” –
            &amp;lt;b&amp;gt;x           | x
            """)
    void takesOutWhatIsHtml(String html, String plain) {
        assertThat(PlainText.of(html)).isEqualTo(plain.replace(';', '\n'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a < b and c > d
            AT&T; R&D; fish & chips
            <unknown>
            <pan>
            <3
            <b
            1 <b 2
            &unknown;
            &#xD800;
            &#0;
            &#99999999;
            <!-- open
            </
            """)
    void leavesWhatIsNone(String text) {
        assertThat(PlainText.of(text)).isEqualTo(text);
    }

    @Test
    @Timeout(10)
    void takesTimeInProportionToTheLength() {
        for (String part :
                new String[] {"<!--", "<script>", "<b", "<", "&", "&amp;", "&amp;lt;", "</script", "<b <", " \n", "<p>"
                }) {
            assertThat(PlainText.of(part.repeat(1_000_000 / part.length()))).hasSizeLessThan(2_100_000);
        }
    }
}
