package uk.councilportal.platform.faces;

import uk.councilportal.platform.error.NotFoundException;

/** An address of a page that cannot mean anything, such as a month that does not exist. */
public class PageNotFoundException extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public PageNotFoundException() {
        super("error.notFound.title");
    }
}
