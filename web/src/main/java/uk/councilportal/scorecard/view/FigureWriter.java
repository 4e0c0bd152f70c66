package uk.councilportal.scorecard.view;

import java.util.List;
import java.util.Optional;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.view.FigureText;
import uk.councilportal.indicator.view.BreakWords;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.platform.faces.Mark;
import uk.councilportal.platform.faces.Markup;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.scorecard.model.Movement;
import uk.councilportal.scorecard.service.MemberFigure;
import uk.councilportal.scorecard.service.PercentChange;
import uk.councilportal.scorecard.service.PeriodFigure;
import uk.councilportal.scorecard.service.RowNotes;
import uk.councilportal.scorecard.service.ScorecardRow;

/** Writes figures as readers see them: the number with a small unit, or the symbol with its reason for screen readers. */
public final class FigureWriter {

    /** A figure, or why there is none. */
    public void figure(Markup out, DisclosedValue value) {
        FigureText.write(out, value);
    }

    /** The figure of a period with its marks: restated, provisional, estimated, counted otherwise than the one before. */
    public void period(Markup out, PeriodFigure figure) {
        figure(out, figure.value());
        if (figure.status() == ObservationStatus.PROVISIONAL || figure.status() == ObservationStatus.ESTIMATED) {
            out.element(
                    "sup",
                    Messages.text("figure." + figure.status() + ".mark"),
                    "class",
                    "restated__mark",
                    "aria-hidden",
                    "true");
            out.hidden(Messages.text("figure." + figure.status()));
        }
        if (figure.restated()) {
            out.element(
                    "span", Messages.text("figure.restated.mark"), "class", "restated__mark", "aria-hidden", "true");
            out.hidden(Messages.text("figure.restated"));
        }
        broken(out, BreakWords.note(figure.breaks()));
    }

    /** The mark of a figure that is counted otherwise than the one it is read with, and what changed; nothing without words. */
    void broken(Markup out, String words) {
        if (!words.isEmpty()) {
            out.element("sup", Messages.text("redefined.mark"), "class", "restated__mark", "aria-hidden", "true");
            out.hidden(words);
        }
    }

    /** The mark of a change between two figures that are counted otherwise. */
    void across(Markup out, boolean broken) {
        broken(out, broken ? Messages.text("redefined.between") : "");
    }

    void period(Markup out, Optional<PeriodFigure> figure) {
        figure.ifPresentOrElse(one -> period(out, one), () -> FigureText.notApplicable(out));
    }

    /** The figure of one member of a breakdown. */
    void member(Markup out, List<MemberFigure> figures, String member) {
        figures.stream()
                .filter(figure -> figure.member().equals(member))
                .findFirst()
                .ifPresentOrElse(figure -> figure(out, figure.value()), () -> FigureText.notApplicable(out));
    }

    /** The figure of an earlier year, if the row has one. */
    static Optional<PeriodFigure> ofYear(List<PeriodFigure> years, FinancialYear year) {
        return years.stream()
                .filter(figure -> figure.period().end().financialYear().equals(year))
                .findFirst();
    }

    /** A percent change with its arrow. */
    void change(Markup out, PercentChange change) {
        if (change.arrow() == Movement.NOT_COMPARABLE) {
            figure(out, change.percent());
            return;
        }
        Mark mark = Marks.change(change.arrow());
        out.open("span", "class", "direction").mark(mark.icon()).hidden(mark.text());
        out.open("span", "class", "direction__text numeric");
        FigureText.number(out, change.percent().displayed());
        out.close().close();
        across(out, change.broken());
    }

    /** A target or tolerance as the council prints it. */
    void tolerance(Markup out, String text) {
        if (text.isBlank()) {
            FigureText.notApplicable(out);
        } else {
            out.element("span", text.replaceAll("([<>≤≥±]) ", "$1\u00a0"), "class", "tolerance");
        }
    }

    void polarity(Markup out, ScorecardRow row) {
        out.element("span", Messages.text("polarity." + row.indicator().polarity()), "class", "polarity");
    }

    /** A mark for commentary and a count of overdue actions, each with its words. */
    void notes(Markup out, RowNotes notes) {
        if (!notes.commentary() && notes.overdueActions() == 0) {
            out.hidden(Messages.text("notes.none"));
        }
        if (notes.commentary()) {
            out.open("span", "class", "note-mark").mark("i-comment").hidden(Messages.text("notes.commentary"));
            out.close();
        }
        if (notes.overdueActions() > 0) {
            String words = Messages.text("notes.overdue", notes.overdueActions());
            out.open("span", "class", "note-mark note-mark--overdue").mark("i-overdue");
            out.open("span", "aria-hidden", "true")
                    .text(String.valueOf(notes.overdueActions()))
                    .close();
            out.hidden(words).close();
        }
    }

    /** Words in a cell, such as a trend. */
    void words(Markup out, String text) {
        if (text.isBlank()) {
            FigureText.notApplicable(out);
        } else {
            out.element("span", text, "class", "small");
        }
    }
}
