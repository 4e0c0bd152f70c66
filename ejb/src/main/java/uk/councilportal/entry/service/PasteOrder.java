package uk.councilportal.entry.service;

/**
 * A block that is to be stored after its preview.
 *
 * @param request the block
 * @param seen the revision of the council's data the preview showed
 * @param reason why earlier months are changed; blank where none is
 * @param leaveOutRejected whether the rest is stored although some cells are rejected
 */
public record PasteOrder(PasteRequest request, int seen, String reason, boolean leaveOutRejected) {
    /** The report and month. */
    @Override
    public String toString() {
        return request.toString();
    }
}
