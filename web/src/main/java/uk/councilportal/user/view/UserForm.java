package uk.councilportal.user.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.platform.error.BusinessException;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Redirect;
import uk.councilportal.user.model.UserAccount.Person;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.rules.EmailAddress;
import uk.councilportal.user.rules.PersonName;
import uk.councilportal.user.service.UserInvitation;
import uk.councilportal.user.service.UserService;

/** Invites somebody. What was typed stays until the invitation is sent. */
@Named
@RequestScoped
public class UserForm {
    @Inject
    private UserService service;

    @Inject
    private UserParameters parameters;

    @Inject
    private UserChoiceLists lists;

    @Inject
    private OneTimeLink link;

    private List<Fault> faults = List.of();

    public List<Fault> getFaults() {
        return faults;
    }

    /** What is wrong with a field, nothing where it is right. */
    public String error(String field) {
        return Fault.words(faults, field);
    }

    public String getEmail() {
        return parameters.typed(UserParameters.EMAIL);
    }

    public String getFirst() {
        return parameters.typed(UserParameters.FIRST);
    }

    public String getLast() {
        return parameters.typed(UserParameters.LAST);
    }

    public List<UserChoiceLists.Option> getRoles() {
        return lists.roles(parameters.sent(UserParameters.EMAIL) ? parameters.roles() : Set.<UserRole>of());
    }

    public List<UserChoiceLists.Option> getCouncils() {
        return lists.councils(parameters.places());
    }

    public List<UserChoiceLists.Option> getBoards() {
        return lists.boards(parameters.places());
    }

    /** Sends the invitation, or shows everything that has to be put right and sends nothing. */
    public void invite() {
        List<Fault> wrong = typedWrong();
        if (!wrong.isEmpty()) {
            faults = wrong;
            return;
        }
        UserInvitation invitation = new UserInvitation(
                new Person(getEmail(), getFirst(), getLast()), parameters.roles(), parameters.places());
        try {
            service.invite(invitation).ifPresent(made -> link.keep(invitation.name(), made));
            Redirect.to(UserParameters.page()
                    .with(UserParameters.DONE, "invited")
                    .with(UserParameters.WHO, invitation.name()));
        } catch (BusinessException failure) {
            faults = UserWords.faults(failure);
        }
    }

    private List<Fault> typedWrong() {
        List<Fault> wrong = new ArrayList<>();
        if (!EmailAddress.isOne(getEmail().strip())) {
            wrong.add(new Fault(UserParameters.EMAIL, Messages.text("user.problem.email", getEmail())));
        }
        nameWrong(UserParameters.FIRST, getFirst()).ifPresent(wrong::add);
        nameWrong(UserParameters.LAST, getLast()).ifPresent(wrong::add);
        if (parameters.roles().isEmpty()) {
            wrong.add(new Fault(UserParameters.GIVE, Messages.text("user.problem.NO_ROLE")));
        }
        boolean portal = parameters.roles().contains(UserRole.PORTAL_ADMIN);
        if (lists.isPlaced() && parameters.places().isEmpty() && !portal) {
            wrong.add(new Fault(UserParameters.WHERE, Messages.text("user.problem.PLACE_NEEDED")));
        }
        return wrong;
    }

    private static Optional<Fault> nameWrong(String field, String typed) {
        if (typed.isBlank()) {
            return Optional.of(new Fault(field, Messages.text("user.problem." + field)));
        }
        if (typed.strip().length() > PersonName.LONGEST) {
            return Optional.of(new Fault(field, Messages.text("user.problem.name.long", PersonName.LONGEST)));
        }
        return PersonName.findRefused(typed.strip())
                .map(sign -> new Fault(field, Messages.text("user.problem.name.sign", sign)));
    }
}
