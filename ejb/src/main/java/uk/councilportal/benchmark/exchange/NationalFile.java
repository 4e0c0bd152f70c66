package uk.councilportal.benchmark.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import uk.councilportal.benchmark.model.FileDigest;
import uk.councilportal.platform.exchange.FileSource;

/**
 * A file of national data as it was handed in, packed by gzip or not, with what it says first: the headings by which its
 * kind is told, and the first row.
 *
 * <p>Headings that appear twice or are empty, as in older neighbour models, get the number of their column, so that the
 * file can be read by headings like any other.
 *
 * @param source the file, unpacked and with distinct headings
 * @param headings its headings; none when there is no first line
 * @param firstRow the cells of the first row with anything in it; none when there is no such row
 */
public record NationalFile(FileSource source, List<String> headings, List<String> firstRow) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int GZIP_MARK = 0x1F8B;

    /** Copies the lists. */
    public NationalFile {
        headings = List.copyOf(headings);
        firstRow = List.copyOf(firstRow);
    }

    /** Looks into a file. */
    public static NationalFile of(FileSource file) throws IOException {
        FileSource unpacked =
                new FileSource(file.name(), () -> unpacked(file.content().open()));
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(unpacked.content().open(), StandardCharsets.UTF_8))) {
            List<String> written = cells(lines.readLine());
            List<String> headings = distinct(written);
            FileSource source = headings.equals(written) ? unpacked : headed(unpacked, headings);
            return new NationalFile(source, headings, firstFilled(lines));
        }
    }

    /** The headings after one of them: where columns belong together by standing side by side. */
    String after(String heading) {
        int next = headings.indexOf(heading) + 1;
        return next < headings.size() ? headings.get(next) : "";
    }

    /** What tells whether the file was stored before. */
    public FileDigest digest() {
        MessageDigest headingDigest = sha256();
        headings.forEach(heading -> headingDigest.update((heading + "\n").getBytes(StandardCharsets.UTF_8)));
        MessageDigest contentDigest = sha256();
        try (DigestInputStream bytes = new DigestInputStream(source.content().open(), contentDigest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FileDigest(hex(headingDigest), hex(contentDigest));
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream unpacked(InputStream bytes) throws IOException {
        InputStream begun = new BufferedInputStream(bytes);
        begun.mark(2);
        int mark = (begun.read() << Byte.SIZE) | begun.read();
        begun.reset();
        return mark == GZIP_MARK ? new LimitedStream(new GZIPInputStream(begun)) : begun;
    }

    /** The first row with anything in it. */
    private static List<String> firstFilled(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && cells(line).stream().allMatch(String::isEmpty)) {
            line = lines.readLine();
        }
        return cells(line);
    }

    private static List<String> cells(String line) throws IOException {
        if (line == null) {
            return List.of();
        }
        String text = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            return parser.stream()
                    .findFirst()
                    .map(row -> row.stream().map(String::strip).toList())
                    .orElse(List.of());
        }
    }

    private static List<String> distinct(List<String> written) {
        Set<String> seen = new HashSet<>();
        List<String> headings = new ArrayList<>();
        for (String heading : written) {
            boolean first = !heading.isEmpty() && seen.add(heading);
            headings.add(first ? heading : heading + "#" + (headings.size() + 1));
        }
        return headings;
    }

    /** The same file with another first line. */
    private static FileSource headed(FileSource file, List<String> headings) {
        byte[] line = (String.join(",", headings) + "\n").getBytes(StandardCharsets.UTF_8);
        return new FileSource(file.name(), () -> {
            InputStream rest = file.content().open();
            for (int b = rest.read(); b >= 0 && b != '\n'; b = rest.read()) {
                // the line that is replaced
            }
            return new SequenceInputStream(new ByteArrayInputStream(line), rest);
        });
    }
}
