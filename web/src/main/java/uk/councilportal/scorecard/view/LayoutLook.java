package uk.councilportal.scorecard.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.disclosure.view.KeyOfMarks;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.scorecard.service.IndicatorName;
import uk.councilportal.scorecard.service.LayoutPreview;
import uk.councilportal.scorecard.service.LayoutPreviewService;

/** The scorecard in a layout that is not stored; once asked for, it follows each press of a button. */
@Named
@ViewScoped
public class LayoutLook implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String INDICATOR_PAGE = "indicator.xhtml";

    @Inject
    private transient LayoutPreviewService previews;

    private transient LayoutPreview preview;
    private boolean asked;

    void show(Optional<String> report, Map<String, String> cells) {
        asked = true;
        preview = null;
        preview = previews.preview(report, cells);
    }

    /** Whether the reader has asked for it. */
    public boolean isAsked() {
        return asked;
    }

    /** Whether there is something to show. */
    public boolean isShown() {
        return preview != null;
    }

    /** "March 2017, issue 1" or that the row is made up. */
    public String getSentence() {
        if (preview.example()) {
            return Messages.text("layouts.preview.example");
        }
        return Messages.text(
                "layouts.preview.of",
                preview.scorecard().heading().month().longName(),
                preview.scorecard().heading().issue().orElseThrow().number());
    }

    /** What the table is written from. */
    public Object getGrid() {
        return new GridModel(
                ScorecardWords.caption(preview.scorecard()),
                GridColumns.of(preview.scorecard().layout(), new FigureWriter()),
                preview.scorecard().areas(),
                Set.of(),
                this::address);
    }

    /** The rows that go across a change of the national definition. */
    public List<BrokenRow> getBroken() {
        return BrokenRow.of(preview.scorecard().rows().stream());
    }

    /** The marks in the rows and columns shown. */
    public KeyOfMarks getKey() {
        return ScorecardKey.of(preview.scorecard().layout(), preview.scorecard().rows(), Set.of());
    }

    private String address(IndicatorName name) {
        if (preview.example()) {
            return "#preview";
        }
        return PageAddress.of(INDICATOR_PAGE)
                .with(
                        PageParameters.REPORT,
                        preview.scorecard().heading().report().code())
                .with("ref", name.ref())
                .with(
                        PageParameters.MONTH,
                        preview.scorecard().heading().month().toString())
                .toString();
    }
}
