package uk.councilportal.indicator.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.service.DimensionSettingService;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.PageAddress;

/** The ways in which the council breaks its figures down. */
@Named
@RequestScoped
public class DimensionsView {
    static final String PAGE = "dimensions.xhtml";
    static final String DIMENSION = "dimension";
    /** Says what has just been done: the dimension that was stored. */
    static final String DONE = "done";

    @Inject
    private DimensionSettingService settings;

    @Inject
    private AddressParameters parameters;

    private List<Line> lines;

    /** A dimension as the list shows it. */
    public record Line(Dimension dimension, String address) {

        public String title() {
            return dimension.title();
        }

        public String code() {
            return dimension.code();
        }

        /** The members in use, in their order. */
        public String members() {
            return dimension.members().stream()
                    .filter(member -> !member.retired())
                    .map(DimensionMember::name)
                    .collect(Collectors.joining(", "));
        }

        public long retired() {
            return dimension.members().stream().filter(DimensionMember::retired).count();
        }
    }

    /** Reads the dimensions. */
    public void load() {
        lines = settings.dimensions().stream()
                .map(one -> new Line(
                        one,
                        PageAddress.of(DimensionView.PAGE)
                                .with(DIMENSION, one.code())
                                .toString()))
                .toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    /** What has just been stored; empty when nothing has. */
    public String getDone() {
        return parameters.get(DONE).orElse("");
    }
}
