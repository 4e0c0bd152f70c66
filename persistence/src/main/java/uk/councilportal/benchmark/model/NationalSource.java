package uk.councilportal.benchmark.model;

/** Who publishes a national series, in the order in which their figures are taken where both have one. */
public enum NationalSource {
    /** The Local Authority Interactive Tool of the Department for Education. */
    LAIT("Department for Education, Local Authority Interactive Tool"),
    /** The statistics of the Department for Education in their common layout, populations of the ONS among them. */
    DFE("Department for Education, Explore Education Statistics");

    private final String title;

    NationalSource(String title) {
        this.title = title;
    }

    /** How to name the publisher beside a figure. */
    public String title() {
        return title;
    }
}
