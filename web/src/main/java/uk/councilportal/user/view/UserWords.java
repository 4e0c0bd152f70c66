package uk.councilportal.user.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import uk.councilportal.platform.error.BusinessException;
import uk.councilportal.platform.faces.Days;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.directory.DirectoryException.Kind;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.model.UserState;
import uk.councilportal.user.rules.UserProblem;
import uk.councilportal.user.service.InvitingStoppedException;
import uk.councilportal.user.service.InvitingStoppedException.Row;
import uk.councilportal.user.service.UserLine;
import uk.councilportal.user.service.UserRefusedException;

/** What the pages of users say about somebody, and about what could not be done. */
@Named
@RequestScoped
public class UserWords {

    /** "Data officer, Viewer", or that there is none. */
    public String roles(UserLine line) {
        String roles = line.account().standing().roles().stream()
                .sorted()
                .map(UserWords::role)
                .collect(Collectors.joining(", "));
        return roles.isEmpty() ? Messages.text("user.noRole") : roles;
    }

    /** "Rotherham", or that there is none. */
    public String places(UserLine line) {
        boolean portal = line.account().standing().roles().contains(UserRole.PORTAL_ADMIN);
        if (line.places().isEmpty()) {
            return Messages.text(portal ? "user.wholePortal" : "user.noPlace");
        }
        return String.join(", ", line.places());
    }

    /** "18 November 2026, 11:02", or never. */
    public String lastSignIn(UserLine line) {
        return line.lastSignIn().map(Days::moment).orElse(Messages.text("user.never"));
    }

    public String state(UserLine line) {
        return Messages.text("user.state." + line.account().state());
    }

    /** The colour that goes with the word of the state. */
    public String tone(UserLine line) {
        return switch (line.account().state()) {
            case ACTIVE -> "success";
            case INVITED -> "info";
            case DISABLED -> "warning";
        };
    }

    /** "Data officer". */
    static String role(UserRole role) {
        return Messages.capitalised(Messages.text("role." + role));
    }

    static String state(UserState state) {
        return Messages.text("user.state." + state);
    }

    /** What a refusal has to say, each with the field where it can be put right. */
    static List<Fault> faults(UserRefusedException refused) {
        return refused.problems().stream().sorted().map(UserWords::fault).toList();
    }

    /** What the sign-in service has to say, and what was not done; conflicts are about the address. */
    static List<Fault> faults(DirectoryException failure) {
        if (failure instanceof InvitingStoppedException stopped && stopped.row().isPresent()) {
            return List.of(new Fault("main", stopped(stopped, stopped.row().get())));
        }
        String field = failure.kind() == Kind.CONFLICT ? UserParameters.EMAIL : "main";
        return List.of(new Fault(field, directory(failure) + " " + Messages.text("user.directory.unchanged")));
    }

    /** What the sign-in service says, in the portal's words where it has some for it. */
    static String directory(DirectoryException failure) {
        String own = "user.directory.says." + failure.words().replaceAll("[^A-Za-z0-9_]+", "-");
        if (Messages.has(own)) {
            return Messages.text(own);
        }
        boolean silent = failure.kind() == Kind.REFUSED && failure.words().isEmpty();
        return silent ? Messages.text("user.directory.silent") : Messages.text(failure.messageKey(), failure.words());
    }

    /** At which row of a file it stopped, why, and what was and was not done. */
    private static String stopped(InvitingStoppedException stopped, Row row) {
        String words =
                Messages.text("userFile.stopped", String.valueOf(row.line()), stopped.name(), directory(stopped));
        String rest = Messages.text(row.waiting() ? "userFile.stopped.waiting" : "userFile.stopped.undone");
        String mails = stopped.mails() == 0 ? "" : " " + Messages.text("userFile.stopped.mails", stopped.mails());
        return words + " " + rest + mails;
    }

    /** Whatever an action could not do that can be put into words. */
    static List<Fault> faults(BusinessException failure) {
        if (failure instanceof UserRefusedException refused) {
            return faults(refused);
        }
        if (failure instanceof DirectoryException directory) {
            return faults(directory);
        }
        throw failure;
    }

    private static Fault fault(UserProblem problem) {
        String field = switch (problem) {
            case NO_ROLE, ROLES_APART, ROLE_NOT_YOURS, ROLE_DOES_NOT_FIT -> UserParameters.GIVE;
            case PLACE_NEEDED, PLACE_NOT_YOURS -> UserParameters.WHERE;
            default -> "main";
        };
        return new Fault(field, Messages.text("user.problem." + problem));
    }
}
