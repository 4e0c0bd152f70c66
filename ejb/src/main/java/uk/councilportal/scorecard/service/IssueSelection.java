package uk.councilportal.scorecard.service;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which figures of a month are wanted: the latest published issue, a certain issue, or the working copy.
 *
 * @param number the issue; empty for the latest one or for the working copy
 * @param draft whether the working copy is wanted, which only some roles may see
 */
public record IssueSelection(Optional<Integer> number, boolean draft) {

    /** What {@link #parse} accepts, in words. */
    public static final String FORM = "a number such as 1, latest or draft";

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

    /** The latest published issue; where nothing is published yet, the working copy for those who may see it. */
    public static IssueSelection latest() {
        return new IssueSelection(Optional.empty(), false);
    }

    /** The working copy. */
    public static IssueSelection workingCopy() {
        return new IssueSelection(Optional.empty(), true);
    }

    /** One published issue. */
    public static IssueSelection issue(int number) {
        return new IssueSelection(Optional.of(number), false);
    }

    /** Reads what stands in an address; empty where it is not understood. No text means the latest issue. */
    public static Optional<IssueSelection> parse(String text) {
        if (text == null || text.isBlank() || text.equals("latest")) {
            return Optional.of(latest());
        }
        if (text.equals("draft")) {
            return Optional.of(workingCopy());
        }
        return NUMBER.matcher(text).matches() ? Optional.of(issue(Integer.parseInt(text))) : Optional.empty();
    }

    /** As it stands in an address. */
    @Override
    public String toString() {
        return draft ? "draft" : number.map(String::valueOf).orElse("latest");
    }
}
