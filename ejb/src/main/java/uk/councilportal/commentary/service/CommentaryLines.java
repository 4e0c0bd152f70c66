package uk.councilportal.commentary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.commentary.exchange.CommentaryParser;
import uk.councilportal.commentary.model.CommentaryDraft;
import uk.councilportal.commentary.model.CommentaryKind;
import uk.councilportal.commentary.model.CommentaryPlace;
import uk.councilportal.commentary.model.KeptCommentary;
import uk.councilportal.commentary.repository.CommentaryRepository;
import uk.councilportal.commentary.service.CommentaryAddress.About;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;
import uk.councilportal.period.model.ReportingMonth;

/** Puts together what is written about a month and what still has to be. */
@ApplicationScoped
public class CommentaryLines {
    private final ExplainedRows rows;
    private final CommentaryReader reader;
    private final CommentaryRepository texts;
    private final RevisionRepository revisions;
    private final StandardIndicatorRepository catalogue;

    /** For the proxy of the container only. */
    protected CommentaryLines() {
        this(null, null, null, null, null);
    }

    @Inject
    public CommentaryLines(
            ExplainedRows rows,
            CommentaryReader reader,
            CommentaryRepository texts,
            RevisionRepository revisions,
            StandardIndicatorRepository catalogue) {
        this.rows = rows;
        this.reader = reader;
        this.texts = texts;
        this.revisions = revisions;
        this.catalogue = catalogue;
    }

    /** The report as a whole, then each area with its indicators. */
    CommentaryWork work(OpenedReport opened) {
        Map<CommentaryPlace, KeptCommentary> written = written(opened);
        List<IndicatorFacts> facts = rows.listRows(opened.report(), opened.month());
        List<CommentaryLine> lines = new ArrayList<>();
        lines.add(line(opened, About.topic(""), Optional.empty(), written));
        for (String area : opened.areas()) {
            lines.add(line(opened, About.topic(area), Optional.empty(), written));
            facts.stream()
                    .filter(each -> each.indicator().definition().place().area().equals(area))
                    .forEach(each -> lines.add(line(
                            opened, About.indicator(each.indicator().code().value()), Optional.of(each), written)));
        }
        return new CommentaryWork(opened.report(), opened.month(), opened.writable(), lines);
    }

    CommentaryEditor editor(OpenedReport opened, CommentaryAddress address, Optional<CommentaryDraft> draft) {
        CommentaryPlace place = opened.place(address.about(), address.kind());
        Optional<IndicatorFacts> facts = place.subject().indicatorId().flatMap(id -> facts(opened, id));
        int latest = revisions.latest();
        List<ReadCommentary> kept = texts.listTexts(place.reportId(), place.month(), place.month(), latest).stream()
                .filter(text -> text.place().equals(place))
                .sorted(Comparator.comparingInt(KeptCommentary::revision).reversed())
                .map(text -> new ReadCommentary(
                        text, CommentaryParser.parse(text.text().body()), Optional.empty()))
                .toList();
        List<ReadCommentary> earlier = reader.ofWorkingCopy(place.reportId(), place.month(), latest).stream()
                .filter(text -> isEarlier(text.kept().place(), place))
                .toList();
        Optional<IndicatorMeaning> meaning = address.about().isTopic()
                ? Optional.empty()
                : meaning(opened.indicator(address.about()), opened.month());
        return new CommentaryEditor(
                line(opened, address.about(), facts, written(opened)),
                opened.writable(),
                draft,
                kept,
                earlier,
                meaning);
    }

    private Optional<IndicatorFacts> facts(OpenedReport opened, int indicatorId) {
        return rows.listRows(opened.report(), opened.month()).stream()
                .filter(each -> each.indicator().id() == indicatorId)
                .findFirst();
    }

    private static boolean isEarlier(CommentaryPlace text, CommentaryPlace place) {
        return text.month().isBefore(place.month())
                && text.kind() == place.kind()
                && text.subject().equals(place.subject());
    }

    private Map<CommentaryPlace, KeptCommentary> written(OpenedReport opened) {
        return texts.listTexts(opened.report().id(), opened.month(), opened.month(), revisions.latest()).stream()
                .collect(LatestTexts.collector())
                .filter(text -> text.text().isWritten())
                .collect(Collectors.toMap(KeptCommentary::place, Function.identity()));
    }

    private static CommentaryLine line(
            OpenedReport opened,
            About about,
            Optional<IndicatorFacts> facts,
            Map<CommentaryPlace, KeptCommentary> written) {
        String area = about.isTopic()
                ? about.topic()
                : opened.indicator(about).definition().place().area();
        return new CommentaryLine(
                about,
                area,
                facts,
                Optional.ofNullable(written.get(opened.place(about, CommentaryKind.ANALYSIS))),
                Optional.ofNullable(written.get(opened.place(about, CommentaryKind.DATA_NOTE))));
    }

    private Optional<IndicatorMeaning> meaning(KeptIndicator indicator, ReportingMonth month) {
        return indicator.links().stream()
                .filter(link -> link.breakdown().isTotal())
                .findFirst()
                .flatMap(link -> catalogue
                        .findStandardIndicator(link.standardCode(), month)
                        .map(standard -> new IndicatorMeaning(
                                standard.title(),
                                standard.definition().text(),
                                standard.definition().formula(),
                                link.comparability(),
                                link.note())));
    }
}
