package uk.councilportal.submission.service;

import uk.councilportal.observation.model.FigureCell;
import uk.councilportal.platform.error.NotFoundException;

/** The report has no such figure. */
public class FigureNotFoundException extends NotFoundException {
    private static final long serialVersionUID = 1L;

    public FigureNotFoundException(FigureCell cell) {
        super("submission.figureNotFound", cell.code(), cell.period());
    }
}
