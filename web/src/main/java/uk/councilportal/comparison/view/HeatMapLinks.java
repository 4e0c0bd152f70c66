package uk.councilportal.comparison.view;

/** Where a heat map leads: from its indicators, its councils, and the figures where they meet. */
public interface HeatMapLinks {

    /** The councils side by side over an indicator. */
    String league(String indicator);

    /** A council beside its neighbours and England. */
    String profile(String council);

    /** The months of an indicator, a council before the others. */
    String trends(String indicator, String council);
}
