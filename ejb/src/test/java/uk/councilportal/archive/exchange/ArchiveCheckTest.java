package uk.councilportal.archive.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.councilportal.archive.exchange.ArchiveFixture.COUNCIL;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilportal.archive.model.CouncilTable;

/** An archive is loaded only when it is whole, this council's and as it was written; else it is said what is wrong, and where. */
class ArchiveCheckTest {
    private static final String REPORT = "report.csv";

    @TempDir
    Path folder;

    @Test
    void givesBackExactlyWhatWasWritten() throws IOException {
        List<List<String>> awkward = List.of(
                Arrays.asList(COUNCIL, "1", null),
                Arrays.asList(COUNCIL, "2", ""),
                Arrays.asList(COUNCIL, "3", "=1+1, \"said\"\r\n\u00e9"),
                Arrays.asList(COUNCIL, "4", " a\n,"),
                Arrays.asList(COUNCIL, "5", "\\N \ud83d\udcc8"));
        ArchiveFixture fixture = new ArchiveFixture();
        awkward.forEach(cells -> fixture.with(CouncilTable.REPORT, cells.toArray(String[]::new)));
        Path path = Files.write(folder.resolve("archive.zip"), fixture.bytes());

        assertThat(ArchiveFixture.faults(folder, fixture.bytes())).isEmpty();
        List<List<String>> read = new ArrayList<>();
        new ArchiveReader(path).read(CouncilTable.REPORT, new ArchiveReader.Rows() {
            @Override
            public void headings(List<String> columns) {
                assertThat(columns).isEqualTo(ArchiveFixture.COLUMNS);
            }

            @Override
            public void row(long line, List<String> cells) {
                read.add(cells);
            }
        });
        assertThat(read).isEqualTo(awkward);
        assertThat(FileMark.of(path)).hasSize(64);
        assertThat(FileMark.length(path)).isEqualTo(fixture.bytes().length);
    }

    @Test
    void refusesWhatIsNoZipOrCutOff() {
        byte[] whole = new ArchiveFixture().bytes();

        assertThat(ArchiveFixture.faults(folder, "council,id".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .contains("not a whole ZIP file");
        assertThat(ArchiveFixture.faults(folder, Arrays.copyOf(whole, whole.length / 2)))
                .singleElement()
                .asString()
                .contains("not a whole ZIP file");
    }

    @Test
    void refusesAnotherCouncilsArchiveAndAnotherFormat() {
        assertThat(ArchiveFixture.faults(
                        folder,
                        new ArchiveFixture()
                                .of(new Manifest.Head(2, "1", "E10000020", "Norfolk", "", "", 7))
                                .bytes()))
                .containsExactly("manifest.json 0 : The archive is of another council");
        assertThat(ArchiveFixture.faults(
                        folder,
                        new ArchiveFixture()
                                .of(new Manifest.Head(2, "1", "no code", "", "", "", 7))
                                .bytes()))
                .containsExactly("manifest.json 0 : The archive is of another council");
        for (int format : List.of(0, 3)) {
            assertThat(ArchiveFixture.faults(
                            folder,
                            new ArchiveFixture()
                                    .of(new Manifest.Head(format, "1", COUNCIL, "", "", "", 7))
                                    .bytes()))
                    .containsExactly("manifest.json 0 : The archive has format " + format
                            + "; this portal reads formats up to 2");
        }
    }

    @Test
    void takesAnArchiveUnderACodeTheCouncilHadBeforeWithItsOwnRowsOnly() {
        Manifest.Head former = new Manifest.Head(2, "1", ArchiveFixture.FORMER, "", "", "", 7);
        assertThat(ArchiveFixture.faults(
                        folder,
                        new ArchiveFixture()
                                .of(former)
                                .with(CouncilTable.REPORT, ArchiveFixture.FORMER, "1", "")
                                .bytes()))
                .isEmpty();
        assertThat(ArchiveFixture.faults(
                        folder,
                        new ArchiveFixture()
                                .of(former)
                                .with(CouncilTable.REPORT, COUNCIL, "1", "")
                                .bytes()))
                .containsExactly("report.csv 2 council: The row is of another council");
    }

    @Test
    void takesAnArchiveFromBeforeATableCameWithoutItsFile() {
        Map<String, byte[]> files = ArchiveFixture.unpacked(new ArchiveFixture()
                .of(new Manifest.Head(1, "1", COUNCIL, "", "", "", 7))
                .bytes());
        assertThat(ArchiveFixture.faults(folder, ArchiveFixture.packed(files)))
                .as("a file of a later format")
                .containsExactly("issue.csv 0 : No archive of format 1 has such a file");
        files.remove("issue.csv");
        assertThat(ArchiveFixture.faults(folder, ArchiveFixture.packed(files))).isEmpty();
        files.remove("target.csv");
        assertThat(ArchiveFixture.faults(folder, ArchiveFixture.packed(files)))
                .as("a file it had by then")
                .containsExactly("target.csv 0 : The file is missing");
        files.remove("manifest.json");
        assertThat(ArchiveFixture.faults(folder, ArchiveFixture.packed(files)))
                .containsExactly("manifest.json 0 : The file is missing");
        assertThat(Manifest.FORMAT)
                .as("raised with the first table that comes later, which then names it")
                .isEqualTo(1);
    }

    @Test
    void refusesARowOfAnotherCouncil() {
        assertThat(ArchiveFixture.faults(
                        folder,
                        new ArchiveFixture()
                                .with(CouncilTable.REPORT, COUNCIL, "1", "")
                                .with(CouncilTable.REPORT, "E10000020", "2", "")
                                .bytes()))
                .containsExactly("report.csv 3 council: The row is of another council");
    }

    @Test
    void namesTheRowAndTheColumnOfACellThatCannotBeKept() {
        assertThat(ArchiveFixture.faults(
                        folder,
                        new ArchiveFixture()
                                .with(CouncilTable.REPORT, COUNCIL, "1", "over\ntwo lines")
                                .with(CouncilTable.REPORT, COUNCIL, "one", "a note that is far too long")
                                .bytes()))
                .containsExactly(
                        "report.csv 4 id: Must be a whole number that fits the column",
                        "report.csv 4 note: Must be at most 20 characters");
    }

    @Test
    void refusesAFileThatIsMissingTwiceOrUnknown() {
        Map<String, byte[]> files = ArchiveFixture.unpacked(new ArchiveFixture().bytes());
        files.remove("issue.csv");
        files.put("../observation.csv", new byte[0]);

        assertThat(ArchiveFixture.faults(folder, ArchiveFixture.packed(files)))
                .containsExactly(
                        "../observation.csv 0 : No archive of format 2 has such a file",
                        "issue.csv 0 : The file is missing");
        byte[] twice = new String(new ArchiveFixture().bytes(), StandardCharsets.ISO_8859_1)
                .replace("issue.csv", "notes.csv")
                .replace("benchmark.csv", "breakdown.csv")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ArchiveFixture.faults(folder, twice)).contains("breakdown.csv 0 : The file is in the archive twice");
    }

    @Test
    void refusesAFileThatIsNotAsItWasWritten() {
        assertThat(changed(REPORT, text -> text + "\"" + COUNCIL + "\",\"9\",\r\n"))
                .containsExactly("report.csv 0 : The file is not as it was written: its digest is another");
        assertThat(changed(REPORT, text -> text.substring(0, text.length() - 1)))
                .containsExactly("report.csv 0 : The file is not as it was written: its digest is another");
    }

    @Test
    void refusesAManifestThatIsNoneOrDoesNotFit() {
        assertThat(changed("manifest.json", text -> "[]"))
                .containsExactly("manifest.json 0 : The file is not a manifest of this portal");
        assertThat(changed("manifest.json", text -> " ".repeat(1_000_001)))
                .containsExactly("manifest.json 0 : The file is too long");
        assertThat(changed("manifest.json", text -> text.replace("\"sha256\":\"", "\"sha256\":\"0")))
                .containsExactly("manifest.json 0 : The digests of the files do not add up to that of the whole");
        assertThat(changed("manifest.json", text -> text.replace("\"name\":\"audit_entry.csv\"", "\"name\":\"x.csv\"")))
                .containsExactly("audit_entry.csv 0 : The manifest does not name the file");
        assertThat(changed("manifest.json", text -> text.replace("\"rows\":0", "\"rows\":1")))
                .contains("report.csv 0 : The file has 0 rows, the manifest says 1");
    }

    @Test
    void refusesWhatWouldUnpackToFarMoreThanItSays() {
        assertThat(changed("manifest.json", text -> text.replaceAll("\"bytes\":[0-9]+", "\"bytes\":4000000000")))
                .containsExactly("manifest.json 0 : The files are longer than those of any council");
        assertThat(changed("manifest.json", text -> text.replaceFirst("\"bytes\":[0-9]+", "\"bytes\":-1")))
                .containsExactly("manifest.json 0 : The files are longer than those of any council");
        assertThat(changed("manifest.json", text -> text.replaceFirst("\"bytes\":[0-9]+", "\"bytes\":5000000000")))
                .containsExactly("manifest.json 0 : The files are longer than those of any council");
        assertThat(changed("manifest.json", text -> text.replaceAll("\"bytes\":[0-9]+", "\"bytes\":" + Long.MAX_VALUE)))
                .as("together they are less than nothing")
                .containsExactly("manifest.json 0 : The files are longer than those of any council");
        assertThat(changed(REPORT, text -> text + "0".repeat(50_000_000)))
                .as("fifty million characters pack to some thousand; no more of them is read than the manifest says")
                .containsExactly("report.csv 0 : The file is not as it was written: its digest is another");
    }

    @Test
    void namesHeadingsThatAreNotThoseOfTheTable() {
        assertThat(rewritten("\"council\",\"id\",\"colour\"\r\n"))
                .containsExactly("report.csv 1 colour: This portal has no such column");
        assertThat(rewritten("\"council\",\"note\",\"note\"\r\n"))
                .containsExactly("report.csv 1 id: The column is missing", "report.csv 1 : A column appears twice");
        assertThat(rewritten("\"council\",\"id\",\r\n"))
                .containsExactly("report.csv 1 : This portal has no such column");
        assertThat(rewritten("\"council\",\"id\"\r\n"))
                .as("a column the portal knows what to put into may be missing")
                .isEmpty();
        assertThat(rewritten("")).containsExactly("report.csv 0 : The headings are missing");
    }

    @Test
    void namesTheLineFromWhichAFileCannotBeRead() {
        String headings = "\"council\",\"id\",\"note\"\r\n";
        assertThat(rewritten(headings + "\"" + COUNCIL + "\",\"1\"\r\n"))
                .contains("report.csv 2 : The row has 2 cells, the heading line 3");
        assertThat(rewritten(headings + "\"" + COUNCIL + "\",\"1\",\"never closed\r\n"))
                .containsExactly("report.csv 2 : Not a well-formed CSV row: quotation marks do not match");
        assertThat(rewritten(headings + "\"" + "x".repeat(40_000) + "\",\"1\",\r\n"))
                .singleElement()
                .asString()
                .startsWith("report.csv 2 : The cell has more than 32,767 characters");
        assertThat(rewritten(headings + "\"" + COUNCIL + "\",\"1\",\"\u00ff\"\r\n", StandardCharsets.ISO_8859_1))
                .containsExactly("report.csv 0 : Not text in UTF-8");
    }

    @Test
    void keepsNoMoreFaultsThanAnybodyReads() {
        ArchiveFixture fixture = new ArchiveFixture();
        for (int i = 0; i < 500; i++) {
            fixture.with(CouncilTable.REPORT, COUNCIL, "x", "");
        }
        assertThat(ArchiveFixture.faults(folder, fixture.bytes())).hasSize(ArchiveFailures.KEPT);
    }

    @Test
    void readsNothingOfAnArchiveThatHasGone() {
        assertThatThrownBy(() -> new ArchiveReader(folder.resolve("gone.zip")).read(CouncilTable.REPORT, null))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> FileMark.of(folder.resolve("gone.zip"))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> FileMark.length(folder.resolve("gone.zip"))).isInstanceOf(UncheckedIOException.class);
    }

    private List<String> changed(String name, UnaryOperator<String> change) {
        Map<String, byte[]> files = ArchiveFixture.unpacked(new ArchiveFixture().bytes());
        String text = new String(files.get(name), StandardCharsets.UTF_8).replaceAll("\": ", "\":");
        files.put(name, change.apply(text).getBytes(StandardCharsets.UTF_8));
        return ArchiveFixture.faults(folder, ArchiveFixture.packed(files));
    }

    private List<String> rewritten(String content) {
        return rewritten(content, StandardCharsets.UTF_8);
    }

    /** An archive in which the file of reports is another and the manifest knows it. */
    private List<String> rewritten(String content, Charset charset) {
        Map<String, byte[]> files = ArchiveFixture.unpacked(new ArchiveFixture().bytes());
        Manifest manifest = ManifestJson.read(files.get("manifest.json"));
        byte[] bytes = content.getBytes(charset);
        MarkedStream marked = MarkedStream.nowhere();
        marked.write(bytes);
        ArchivedFile report = new ArchivedFile(REPORT, 0, bytes.length, marked.digest(), List.of());
        List<ArchivedFile> others = manifest.files().stream()
                .map(file -> file.name().equals(REPORT) ? report : file)
                .toList();
        files.put(REPORT, bytes);
        files.put("manifest.json", ManifestJson.write(new Manifest(manifest.head(), ContentMark.of(others), others)));
        return ArchiveFixture.faults(folder, ArchiveFixture.packed(files));
    }
}
