package uk.councilportal.indicator.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import uk.councilportal.indicator.service.DimensionEntry;
import uk.councilportal.indicator.service.DimensionSetting;
import uk.councilportal.indicator.service.DimensionSettingService;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.Redirect;

/** One dimension with its members, changed or added. What was typed stays until it is stored. */
@Named
@ViewScoped
public class DimensionView implements Serializable {
    static final String PAGE = "dimension.xhtml";
    private static final long serialVersionUID = 1L;
    private static final String MEMBERS = "members";
    private static final String FIELD = "dimensions.field.";

    @Inject
    private transient DimensionSettingService settings;

    @Inject
    private AddressParameters parameters;

    private final SettingAnswer answer = new SettingAnswer();
    private final FollowingLook following = new FollowingLook();
    private final MemberRows rows = new MemberRows();
    private boolean added;
    private String code;
    private String title = "";
    private int seen;

    /** Reads the dimension the address names, or makes one ready to be typed. */
    public void load() {
        code = parameters.get(DimensionsView.DIMENSION).orElse("");
        added = code.isEmpty();
        if (added) {
            title = settings.blank().title();
        } else {
            DimensionSetting setting = settings.dimension(code);
            seen = setting.revision();
            title = setting.dimension().title();
            rows.take(setting);
        }
        rows.more();
    }

    /**
     * Stores what is typed and leads back to the list, or says why not. Where something follows that names a member which gets
     * another name, that is shown first and stored when the reader stores again.
     */
    public void store() {
        String stored = code == null ? "" : code.strip();
        List<TypedMember> typed = rows.typed();
        boolean taken = answer.attempt(
                () -> store(stored, typed),
                refused -> refused.failures().stream()
                        .map(failure -> fault(failure, typed))
                        .toList(),
                () -> seen = settings.dimension(stored).revision());
        if (taken && following.getLines().isEmpty()) {
            Redirect.to(PageAddress.of(DimensionsView.PAGE).with(DimensionsView.DONE, title));
        }
    }

    private void store(String stored, List<TypedMember> typed) {
        DimensionEntry entry = new DimensionEntry(
                title == null ? "" : title.strip(),
                typed.stream().map(TypedMember::toCells).toList());
        if (added) {
            settings.add(stored, entry);
        } else if (following.isSeen(settings.following(stored, entry))) {
            settings.set(stored, entry, seen);
        }
    }

    /** A fault at its field, and the member's cell marked. */
    private Fault fault(ImportFailure failure, List<TypedMember> typed) {
        String field = Messages.text(FIELD + failure.column());
        if (failure.line() <= 0) {
            return new Fault(failure.column(), Messages.text("setting.fault", field, failure.message()));
        }
        int row = rows.reject(failure, typed);
        return new Fault(MEMBERS, Messages.text("dimensions.fault", row, field, failure.message()));
    }

    public boolean isAdded() {
        return added;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public MemberRows getRows() {
        return rows;
    }

    /** What came of what was sent. */
    public SettingAnswer getAnswer() {
        return answer;
    }

    /** What follows and has to be looked at before it is stored. */
    public FollowingLook getFollowing() {
        return following;
    }
}
