package uk.councilportal.access.seal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.access.model.AuditedCall;
import uk.councilportal.authority.model.AuthorityCode;

/** A chain of ten entries, 1 to 10, with what may be done to it past the portal. */
abstract class ChainOfTen {
    static final AuditKey KEY = new AuditKey("the portal's");
    static final AuditKey OTHER_KEY = new AuditKey("somebody's");
    static final AuthorityCode COUNCIL = new AuthorityCode("E08000018");
    static final int LENGTH = 10;
    static final LocalDateTime NOW = LocalDateTime.parse("2026-11-21T10:00:30");

    final List<ChainEntry> chain = new ArrayList<>();
    final List<ChainEntry> waiting = new ArrayList<>();
    ChainEnds ends = new ChainEnds(0, 0, "", 0, "");
    String seal;
    Optional<ChainEnd> known = Optional.empty();

    ChainOfTen() {
        for (int number = 1; number <= LENGTH; number++) {
            add(number);
        }
        seal = KEY.seal(ends);
    }

    List<String> found() {
        return verify().findings().stream()
                .map(finding -> "%s %d %d %s"
                        .formatted(
                                finding.kind(),
                                finding.first(),
                                finding.last(),
                                finding.entry()
                                        .map(line -> line.call().action())
                                        .orElse(""))
                        .strip())
                .toList();
    }

    AuditReport verify() {
        ChainCheck check = new ChainCheck(KEY, ends, seal, known);
        chain.forEach(check::placed);
        waiting.forEach(check::unplaced);
        return check.report(NOW);
    }

    void alter(int number, UnaryOperator<ChainEntry> deed) {
        chain.set(number - 1, deed.apply(chain.get(number - 1)));
    }

    static ChainEntry copy(ChainEntry entry, String link, String mark, List<String> content) {
        return new ChainEntry(entry.position(), link, mark, content, entry.line());
    }

    void add(int number) {
        List<String> content = List.of("entry", String.valueOf(number));
        addMarked(number, content, KEY.mark(content));
    }

    void addMarked(int number, List<String> content, String mark) {
        String link = KEY.link(ends.sealedLink(), number, mark);
        chain.add(new ChainEntry(number, link, mark, content, line(number)));
        ends = ends.longerBy(link);
    }

    static AuditLine line(int number) {
        return new AuditLine(
                LocalDateTime.parse("2026-11-21T10:00:00"),
                new AuditActor("officer", Optional.of(COUNCIL), Set.of()),
                new AuditedCall("action" + number, "", ""),
                AuditResult.done());
    }
}
