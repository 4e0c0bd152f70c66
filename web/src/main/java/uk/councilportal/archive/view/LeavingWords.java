package uk.councilportal.archive.view;

import uk.councilportal.archive.model.KeptArchive;
import uk.councilportal.archive.model.Leaving;
import uk.councilportal.platform.faces.Days;
import uk.councilportal.platform.faces.Messages;

/** The steps of a council's leaving in words. */
final class LeavingWords {
    private LeavingWords() {}

    /** "portal-admin, 21 November 2026, 10:02: the council is merged into another". */
    static String ordered(Leaving.Order order) {
        return Messages.text("leaving.by", order.by(), Days.moment(order.at()), order.reason());
    }

    /** Who agrees, with which archive or why without one. */
    static String agreed(Leaving.Agreement agreement) {
        String how = agreement
                .archive()
                .map(KeptArchive.Marks::file)
                .map(digest -> Messages.text("leaving.archive", digest))
                .orElse(agreement.reason());
        return Messages.text("leaving.by", agreement.by(), Days.moment(agreement.at()), how);
    }

    /** Who removes the data, and since when it is known that nothing is left. */
    static String removed(Leaving.Removal removal) {
        String checked = removal.checkedAt()
                .map(at -> Messages.text("leaving.checked", Days.moment(at)))
                .orElseGet(() -> Messages.text("leaving.notChecked"));
        return Messages.text("leaving.by", removal.by(), Days.moment(removal.at()), checked);
    }
}
