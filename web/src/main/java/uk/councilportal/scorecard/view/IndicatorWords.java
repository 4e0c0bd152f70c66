package uk.councilportal.scorecard.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.scorecard.service.IndicatorDetail;
import uk.councilportal.scorecard.service.Judgement;
import uk.councilportal.scorecard.service.MonthLine;
import uk.councilportal.scorecard.service.PeriodFigure;
import uk.councilportal.scorecard.service.TargetText;
import uk.councilportal.target.model.RagStatus;

/** What an indicator's page says in words: its judgements, the figure in two sentences, its definition. */
@Named
@RequestScoped
public class IndicatorWords {

    @Inject
    private IndicatorView view;

    /** "March 2017, good is high". */
    public String getWhen() {
        String month = PeriodNames.longName(view.getLatest().period());
        Polarity polarity = view.getDetail().row().indicator().polarity();
        return polarity == Polarity.NOT_STATED
                ? month
                : Messages.text("indicator.when", month, Messages.text("indicator.good." + polarity));
    }

    /** "Green: target ≥ 86%". */
    public String getRag() {
        Judgement judgement = judgement();
        String rating = view.getRag().text();
        if (judgement.rating().status() == RagStatus.NOT_RATED) {
            return Messages.text("indicator.because", rating, judgement.rating().reason());
        }
        TargetText target = judgement.target();
        String bound = target.green().isBlank() ? target.target() : target.green();
        return bound.isBlank() ? rating : Messages.text("indicator.target", rating, bound);
    }

    /** "Improved: up 7.2 points on February 2017", and whether the national definition changed in between. */
    public String getDirection() {
        String direction = changeOnLastMonth()
                .map(change ->
                        Messages.text("indicator.change", view.getDirection().text(), change))
                .orElse(view.getDirection().text());
        return judgement().breaks().isEmpty() ? direction : Messages.text("redefined.direction", direction);
    }

    private Optional<String> changeOnLastMonth() {
        List<MonthLine> months = monthsUpToTheFigure();
        if (months.size() < 2) {
            return Optional.empty();
        }
        MonthLine before = months.get(months.size() - 2);
        String change =
                differences().spoken(view.getLatest().value(), before.figure().value());
        return Optional.of(change)
                .filter(words -> !words.isEmpty())
                .map(words -> Messages.text(
                        "indicator.on",
                        words,
                        PeriodNames.longName(before.figure().period())));
    }

    /** The months, oldest first, of which the last is the one the page is about; none where it is about another period. */
    private List<MonthLine> monthsUpToTheFigure() {
        List<MonthLine> months = view.getDetail().history().months();
        int last = months.stream()
                .map(month -> month.figure().period())
                .toList()
                .indexOf(view.getLatest().period());
        return months.subList(0, last + 1);
    }

    /** The month and the year in sentences, as far as there are figures. */
    public String getSentence() {
        List<String> sentences = new ArrayList<>();
        figureSentence().ifPresent(sentences::add);
        runSentence().ifPresent(sentences::add);
        yearSentence().ifPresent(sentences::add);
        if (view.getDetail().row().year().broken()) {
            sentences.add(Messages.text("redefined.year"));
        }
        return String.join(" ", sentences);
    }

    /** A year has its sentence of its own. */
    private Optional<String> figureSentence() {
        PeriodFigure latest = view.getLatest();
        if (latest.period().type() == PeriodType.FINANCIAL_YEAR) {
            return Optional.empty();
        }
        String period = PeriodNames.longName(latest.period());
        if (latest.value().value().isEmpty()) {
            return Optional.of(
                    Messages.text("indicator.noFigure", period, latest.value().reason()));
        }
        String figure = shown(latest.value());
        return Optional.of(counted()
                .map(month -> Messages.text(
                        "indicator.figureOf", period, figure, shown(month.numerator()), shown(month.denominator())))
                .orElse(Messages.text("indicator.figure", period, figure)));
    }

    /** The month the page is about, where both counts behind it are known. */
    private Optional<MonthLine> counted() {
        return last(monthsUpToTheFigure())
                .filter(month -> month.numerator().value().isPresent())
                .filter(month -> month.denominator().value().isPresent());
    }

    /** How long the rating has been what it is, or when it was so before. */
    private Optional<String> runSentence() {
        List<MonthLine> months = monthsUpToTheFigure();
        RagStatus now = last(months).map(MonthLine::rag).orElse(RagStatus.NOT_RATED);
        if (now == RagStatus.NOT_RATED) {
            return Optional.empty();
        }
        int run = 1;
        while (run < months.size() && months.get(months.size() - 1 - run).rag() == now) {
            run++;
        }
        if (run > 1) {
            return Optional.of(Messages.text("indicator.run." + now, run));
        }
        return Optional.of(before(months, now)
                .map(month -> Messages.text("indicator.first." + now + ".since", month))
                .orElse(Messages.text("indicator.first." + now, months.size())));
    }

    private static Optional<String> before(List<MonthLine> months, RagStatus rating) {
        return months.subList(0, months.size() - 1).stream()
                .filter(month -> month.rag() == rating)
                .reduce((earlier, later) -> later)
                .map(month -> PeriodNames.longName(month.figure().period()));
    }

    private Optional<String> yearSentence() {
        IndicatorDetail detail = view.getDetail();
        DisclosedValue year = detail.row().year().yearToDate();
        if (year.value().isEmpty()) {
            return Optional.empty();
        }
        String name = detail.heading().month().financialYear().toString();
        String change = detail.row().year().earlierYears().stream()
                .reduce((earlier, later) -> later)
                .map(before -> differences().spoken(year, before.value()))
                .orElse("");
        return Optional.of(
                change.isEmpty()
                        ? Messages.text(
                                "indicator.year",
                                name,
                                shown(year),
                                detail.row().year().basis())
                        : Messages.text(
                                "indicator.yearChange",
                                name,
                                shown(year),
                                detail.row().year().basis(),
                                change));
    }

    /** The note on comparability, empty where there is none. */
    public String getComparability() {
        return view.getDetail()
                .about()
                .catalogue()
                .map(link -> Messages.text("comparability." + link.comparability()))
                .orElse("");
    }

    /** The picture that stands for the grade of comparability. */
    public String getComparabilityIcon() {
        return view.getDetail()
                .about()
                .catalogue()
                .map(link -> switch (link.comparability()) {
                    case SAME -> "same";
                    case CLOSE -> "close";
                    case DIFFERENT_DEFINITION -> "different";
                    case NOT_COMPARABLE -> "not";
                })
                .orElse("same");
    }

    private Differences differences() {
        return Differences.of(view.getDetail().row().indicator());
    }

    private Judgement judgement() {
        return view.getDetail().row().judgement();
    }

    private static Optional<MonthLine> last(List<MonthLine> months) {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.get(months.size() - 1));
    }

    private static String shown(DisclosedValue value) {
        return value.displayed();
    }
}
