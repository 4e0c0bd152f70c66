package uk.councilportal.observation.service;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.period.model.ReportingMonth;

/** A million made-up figures: 250 indicators, 40 breakdowns, 100 months, in the order of a file somebody exports. */
final class BenchmarkFigures {
    static final int INDICATORS = 250;
    static final int MEMBERS = 39;
    static final int MONTHS = 100;
    static final int ROWS = INDICATORS * (MEMBERS + 1) * MONTHS;
    static final ReportingMonth FIRST = ReportingMonth.of(2009, 1);

    /** One of them; the numbers of indicators and breakdowns are those the portal gives to {@link #council()}. */
    record Figure(int indicator, int breakdown, ReportingMonth month, BigDecimal numerator, BigDecimal denominator) {}

    private BenchmarkFigures() {}

    static void forEach(Consumer<Figure> consumer) {
        forEach(INDICATORS, consumer);
    }

    /** The figures of the first indicators only; 4,000 each. */
    static void forEach(int indicators, Consumer<Figure> consumer) {
        for (int indicator = 1; indicator <= indicators; indicator++) {
            for (int breakdown = 0; breakdown <= MEMBERS; breakdown++) {
                for (int month = 0; month < MONTHS; month++) {
                    int denominator = 50 + (indicator * 7 + breakdown * 13 + month * 31) % 900;
                    int numerator = denominator * ((indicator + month) % 100) / 100;
                    consumer.accept(new Figure(
                            indicator,
                            breakdown,
                            FIRST.plus(month),
                            BigDecimal.valueOf(numerator),
                            BigDecimal.valueOf(denominator)));
                }
            }
        }
    }

    /** A council with the indicators and breakdowns; the breakdowns are numbered by a first small import. */
    static CouncilDesk council() {
        CouncilDesk desk = CouncilDesk.withTwoIndicators();
        desk.reports(s -> s.storeDimensions(CouncilDesk.file("dimension,title,member,position,total\n"
                + IntStream.rangeClosed(1, MEMBERS)
                        .mapToObj(i -> "ward,Ward,Ward %d,%d,no\n".formatted(i, i))
                        .collect(Collectors.joining()))));
        desk.indicators(s -> s.store(CouncilDesk.indicatorFile(
                "report,ref,area,position,title,polarity,unit,decimals,frequency,year_basis,direction,on_scorecard\n"
                        + IntStream.rangeClosed(3, INDICATORS)
                                .mapToObj(i ->
                                        "SG,B%d,Area,%d,Indicator %d,HIGH_IS_GOOD,PERCENT,1,MONTHLY,RECOMPUTED,IMPROVEMENT,yes\n"
                                                .formatted(i, i, i))
                                .collect(Collectors.joining()))));
        desk.observations(s -> s.store(CouncilDesk.file("report,ref,dimension,member,period_type,period,value,status\n"
                + IntStream.rangeClosed(0, MEMBERS)
                        .mapToObj(i -> "SG,1.1,%s,%s,MONTH,2000-01,1,OK\n"
                                .formatted(i == 0 ? "" : "ward", i == 0 ? "" : "Ward " + i))
                        .collect(Collectors.joining()))));
        return desk;
    }

    /** The file people would import. */
    static Path writeImportFile(Path file) {
        return writeImportFile(file, INDICATORS);
    }

    /** The file with the figures of the first indicators only. */
    static Path writeImportFile(Path file, int indicators) {
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write("report,ref,dimension,member,period_type,period,numerator,denominator,value,status,note\n");
            forEach(
                    indicators,
                    figure -> write(
                            writer,
                            "SG,%s,%s,%s,MONTH,%s,%s,%s,,OK,\n"
                                    .formatted(
                                            ref(figure.indicator()),
                                            figure.breakdown() == 0 ? "" : "ward",
                                            figure.breakdown() == 0 ? "" : "Ward " + figure.breakdown(),
                                            figure.month(),
                                            figure.numerator(),
                                            figure.denominator())));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of the table as LOAD DATA takes them. */
    static Path writeTableFile(Path file, String council, int revision) {
        try (Writer writer = Files.newBufferedWriter(file)) {
            forEach(figure -> write(
                    writer,
                    String.format(
                            Locale.ROOT,
                            "%s\t%d\t%d\t%d\tM\t1\t%d\t%s\t%s\t\\N\tOK\t\\N\n",
                            council,
                            figure.breakdown(),
                            figure.month().index(),
                            figure.indicator(),
                            revision,
                            figure.numerator(),
                            figure.denominator())));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ref(int indicator) {
        return switch (indicator) {
            case 1 -> "1.1";
            case 2 -> "2.5";
            default -> "B" + indicator;
        };
    }

    private static void write(Writer writer, String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the rows of a file as a workbook. */
    static Path writeWorkbook(Path csv, Path file) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                Stream<String> lines = Files.lines(csv);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Figures");
            int[] number = {0};
            lines.forEach(line -> {
                Row row = sheet.createRow(number[0]++);
                String[] cells = line.split(",", -1);
                for (int i = 0; i < cells.length; i++) {
                    row.createCell(i).setCellValue(cells[i]);
                }
            });
            workbook.write(out);
        }
        return file;
    }
}
