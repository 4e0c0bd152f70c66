package uk.councilportal.commentary.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.commentary.model.FormattedText.Block;
import uk.councilportal.commentary.model.FormattedText.Run;

class CommentaryParserTest {

    /** What was typed, and how it is read: P a paragraph, B a bullet, [ ] strong, { } stressed, / a line break. */
    @ParameterizedTest(name = "{index}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            one paragraph                                | P one paragraph
            'one\\nline break'                           | P one/line break
            'one\\n\\ntwo'                               | P one; P two
            '- first\\n- second'                         | B first; B second
            '* first\\n* second'                         | B first; B second
            'Why:\\n\\n- staff\\n- system\\n\\nThen'     | P Why:; B staff; B system; P Then
            '- outer\\n  - inner'                        | B outer; B inner
            '1. first\\n2. second'                       | P 1. first/2. second
            '**84%** on time'                            | P [84%] on time
            'it is *not* red'                            | P it is {not} red
            '***both***'                                 | P [{both}]
            '2 * 3 * 4'                                  | P 2 * 3 * 4
            '# no heading'                               | P # no heading
            '> no quote'                                 | P > no quote
            '~~~no code'                                 | P ~~~no code
            'a `word` of code'                           | P a `word` of code
            '---'                                        | P ---
            'see [the plan](https://example.org/plan)'   | P see [the plan](https://example.org/plan)
            '<https://example.org>'                      | P <https://example.org>
            '![chart](chart.png)'                        | P ![chart](chart.png)
            '[note]: https://example.org'                | P [note]: https://example.org
            'a_b_c and _d_'                             | P a_b_c and _d_
            'a \\* b \\\\ c'                           | P a \\* b \\\\ c
            'AT&T &lt;b&gt; &copy;'                      | P AT&T &lt;b&gt; &copy;
            ''                                           | ''
            '   '                                        | ''
            """)
    void isReadAsParagraphsAndBullets(String typed, String read) {
        assertThat(described(typed.replace("\\n", "\n"))).isEqualTo(read);
    }

    /** What people with bad intent type: it stays the words that were typed. */
    @ParameterizedTest(name = "{index}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <script>alert(1)</script>                    | P <script>alert(1)</script>
            <b>bold</b>                                  | P <b>bold</b>
            <img src=x onerror=alert(1)>                 | P <img src=x onerror=alert(1)>
            <svg/onload=alert(1)>                        | P <svg/onload=alert(1)>
            "><script>alert(1)</script>                  | P "><script>alert(1)</script>
            [x](javascript:alert(1))                     | P [x](javascript:alert(1))
            ![x](javascript:alert(1))                    | P ![x](javascript:alert(1))
            <javascript:alert(1)>                        | P <javascript:alert(1)>
            [x]: javascript:alert(1)                     | P [x]: javascript:alert(1)
            **<script>alert(1)</script>**                | P [<script>alert(1)</script>]
            - <iframe src=//evil>                        | B <iframe src=//evil>
            <!-- --><script>alert(1)</script>            | P <!-- --><script>alert(1)</script>
            &lt;script&gt;alert(1)&lt;/script&gt;        | P &lt;script&gt;alert(1)&lt;/script&gt;
            #{facesContext.externalContext}              | P #{facesContext.externalContext}
            ${7*7}                                       | P ${7*7}
            """)
    void staysTheWordsThatWereTyped(String typed, String read) {
        assertThat(described(typed)).isEqualTo(read);
    }

    @Property
    void isReadWhateverIsTyped(@ForAll String typed) {
        assertThat(CommentaryParser.parse(typed).blocks())
                .allSatisfy(block -> assertThat(block.runs()).isNotEmpty());
    }

    @Property
    void losesAndAddsNoLetterAndNoFigure(@ForAll("sentences") String typed) {
        assertThat(lettersOf(CommentaryParser.parse(typed).plain())).isEqualTo(lettersOf(typed));
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.strings().withChars("ab19 *-_<>[]()#`~\n!:/\"'").ofMaxLength(60);
    }

    private static String lettersOf(String text) {
        return text.replaceAll("[^ab19]", "");
    }

    private static String described(String typed) {
        return CommentaryParser.parse(typed).blocks().stream()
                .map(CommentaryParserTest::described)
                .collect(Collectors.joining("; "));
    }

    private static String described(Block block) {
        return (block.bullet() ? "B " : "P ")
                + block.runs().stream().map(CommentaryParserTest::described).collect(Collectors.joining());
    }

    private static String described(Run run) {
        String words = run.words().replace('\n', '/');
        words = run.stressed() ? "{" + words + "}" : words;
        return run.strong() ? "[" + words + "]" : words;
    }
}
