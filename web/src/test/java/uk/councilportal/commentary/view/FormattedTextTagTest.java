package uk.councilportal.commentary.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.commentary.exchange.CommentaryParser;
import uk.councilportal.scorecard.view.WrittenMarkup;

@DisplayName("A commentary on a page")
class FormattedTextTagTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Timeliness fell.                | <p>Timeliness fell.</p>
            'One.\\n\\nTwo.'                | <p>One.</p><p>Two.</p>
            'Why:\\n\\n- staff\\n- system'  | <p>Why:</p><ul><li>staff</li><li>system</li></ul>
            '- staff\\n\\nThen.'            | <ul><li>staff</li></ul><p>Then.</p>
            **84%** of *all*                | <p><strong>84%</strong> of <em>all</em></p>
            ***both***                      | <p><strong><em>both</em></strong></p>
            5 < 6 & 7                       | <p>5 &lt; 6 &amp; 7</p>
            """)
    void isWrittenInParagraphsBulletsStrongAndStressedWords(String typed, String markup) {
        assertThat(written(typed.replace("\\n", "\n"))).isEqualTo(markup);
    }

    /** Whatever is typed, nothing but the five elements comes out, and none of them has an attribute. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<b>bold</b>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "\"><script>alert(1)</script>",
                "<ScRiPt>alert(1)</sCrIpT>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "[x](javascript:alert(1))",
                "![x](x \"onerror=alert(1)\")",
                "<javascript:alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]",
                "**<iframe src=//evil>**",
                "- <a href=javascript:alert(1)>x</a>",
                "<!-- --><script>alert(1)</script>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;script&#62;alert(1)&#60;/script&#62;",
                "\u0000<script>alert(1)</script>",
                "<p onclick=alert(1)>x</p>",
                "<style>*{display:none}</style>",
                "</p></article><form action=//evil>",
                "    <script>alert(1)</script>",
                "```\n<script>alert(1)</script>\n```",
                "#{facesContext.externalContext}"
            })
    void isNothingButWordsWhateverIsTyped(String typed) {
        String withoutOurElements = written(typed).replaceAll("</?(p|ul|li|strong|em)>", "");

        assertThat(withoutOurElements).doesNotContain("<").doesNotContain(">").isNotBlank();
    }

    @Test
    void isNothingForATextThatWasTakenBack() {
        assertThat(written("")).isEmpty();
    }

    private static String written(String typed) {
        return WrittenMarkup.of(out -> FormattedTextTag.write(out, CommentaryParser.parse(typed)));
    }
}
