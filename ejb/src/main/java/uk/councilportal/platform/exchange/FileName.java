package uk.councilportal.platform.exchange;

/** The name of a file somebody sent: the last part of what may be a path, in characters that are harmless in logs and pages. */
public final class FileName {
    private static final int LONGEST = 100;

    private FileName() {}

    /** The name to keep; the other one where nothing was sent that could be one. */
    public static String of(String sent, String otherwise) {
        String name = sent == null ? "" : sent;
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^\\p{L}\\p{N} ._()-]", "_");
        return plain.isBlank() ? otherwise : plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
