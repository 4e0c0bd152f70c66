package uk.councilportal.benchmark.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.platform.exchange.FileSource;

/** What a file of national data says about itself. */
class NationalFileTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dfe_la_number,name,lait_region,type,ons_code_latest                          | AREAS
            Measure_code,Topic,Measure,Chart_title,Measure_short,Polarity                | MEASURES
            old_la_code,la_name,SN_1,SN_1P,SN_10,SN_10P                                  | NEIGHBOURS
            LA num,LA Name,SN1,SNP,SN10,SNP                                              | OLDER_NEIGHBOURS
            time_period,time_identifier,geographic_level,new_la_code,age_group,population_estimate | POPULATIONS
            time_period,time_identifier,geographic_level,new_la_code,cases               | STATISTICS
            measure_short,dfe_la_number,years,value                                      | TOOL_VALUES
            """)
    void tellsTheKindByTheHeadings(String headings, NationalFileKind kind) {
        assertThat(NationalFileKind.find(
                        NationalFixture.national(headings + "\n").headings()))
                .contains(kind);
    }

    @Test
    void doesNotGuessAtOtherFiles() {
        assertThat(NationalFileKind.find(
                        NationalFixture.national("standard_code,lait_measure\n").headings()))
                .isEmpty();
        assertThat(NationalFixture.national("").headings()).isEmpty();
        assertThat(NationalFixture.national("\n").headings()).isEmpty();
    }

    @Test
    void readsPackedFilesWithAByteOrderMarkLikeOthers() throws IOException {
        String text = "\uFEFFa,\"b\",c\n1,\"2, 3\",4\n";
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        NationalFile file = NationalFile.of(FileSource.of("file.csv.gz", packed.toByteArray()));
        assertThat(file.headings()).containsExactly("a", "b", "c");
        assertThat(file.firstRow()).containsExactly("1", "2, 3", "4");
        assertThat(file.digest()).isEqualTo(NationalFixture.national(text).digest());
    }

    @Test
    void passesOverRowsOfEmptyCells() {
        assertThat(NationalFixture.national("a,b\n,\n\n , \n1,2\n3,4\n").firstRow())
                .containsExactly("1", "2");
        assertThat(NationalFixture.national("a,b\n,\n").firstRow()).isEmpty();
    }

    @Test
    void numbersHeadingsThatAppearTwiceOrAreEmpty() throws IOException {
        NationalFile file = NationalFixture.national("LA num,SN1,SNP,SN2,SNP,\n1,2,Close,3,Very close,\n");
        assertThat(file.headings()).containsExactly("LA num", "SN1", "SNP", "SN2", "SNP#5", "#6");
        assertThat(file.after("SN2")).isEqualTo("SNP#5");
        assertThat(file.after("#6")).isEmpty();
        String text = new String(file.source().content().open().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).isEqualTo("LA num,SN1,SNP,SN2,SNP#5,#6\n1,2,Close,3,Very close,\n");
        assertThat(NationalFixture.national("a,a").source().content().open().readAllBytes())
                .asString()
                .isEqualTo("a,a#2\n");
    }

    @Test
    void tellsFilesOfOneSortAndFilesWithOneContentApart() {
        NationalFile one = NationalFixture.national("a,b\n1,2\n");
        NationalFile later = NationalFixture.national("a,b\n1,3\n");
        NationalFile other = NationalFixture.national("a,c\n1,2\n");
        assertThat(later.digest().headings()).isEqualTo(one.digest().headings());
        assertThat(later.digest().content()).isNotEqualTo(one.digest().content());
        assertThat(other.digest().headings()).isNotEqualTo(one.digest().headings());
    }

    @Test
    void doesNotUnpackMoreThanAFileCanBe() throws IOException {
        byte[] bytes = new byte[20];
        assertThat(new LimitedStream(new ByteArrayInputStream(bytes), 20).readAllBytes())
                .hasSize(20);
        assertThatThrownBy(() -> new LimitedStream(new ByteArrayInputStream(bytes), 19).readAllBytes())
                .hasMessageContaining("larger than");
        LimitedStream single = new LimitedStream(new ByteArrayInputStream(bytes), 1);
        assertThat(single.read()).isZero();
        assertThatThrownBy(single::read).isInstanceOf(IOException.class);
    }

    @Test
    void failsWhenTheFileCannotBeReadAnyMore() throws IOException {
        byte[] bytes = "a,b\n".getBytes(StandardCharsets.UTF_8);
        List<ByteArrayInputStream> once = new java.util.ArrayList<>(List.of(new ByteArrayInputStream(bytes)));
        NationalFile file = NationalFile.of(new FileSource("x.csv", () -> {
            if (once.isEmpty()) {
                throw new IOException("gone");
            }
            return once.remove(0);
        }));
        assertThatThrownBy(file::digest).isInstanceOf(UncheckedIOException.class);
    }
}
