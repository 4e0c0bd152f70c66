package uk.councilportal.target.view;

import uk.councilportal.platform.faces.Mark;
import uk.councilportal.target.model.RagStatus;

/** Which mark stands for which rating. */
public final class RatingMark {

    private static final String RAG = "rag-badge";

    private RatingMark() {}

    /** The rating against the target. */
    public static Mark of(RagStatus status) {
        return switch (status) {
            case GREEN -> new Mark(RAG, "green", "rag-green", "rag.GREEN");
            case AMBER -> new Mark(RAG, "amber", "rag-amber", "rag.AMBER");
            case RED -> new Mark(RAG, "red", "rag-red", "rag.RED");
            case NOT_RATED -> new Mark(RAG, "none", "rag-none", "rag.NOT_RATED");
        };
    }
}
