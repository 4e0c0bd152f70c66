package uk.councilportal.identity.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.access.audit.AuditTrail;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.CouncilStanding;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.access.model.AuditedCall;
import uk.councilportal.authority.model.AuthorityCode;

/** Lets the person behind a request in as its caller, or says why not. Used by every way to sign in. */
@RequestScoped
public class SignInDesk {
    @Inject
    Caller caller;

    @Inject
    AuditTrail trail;

    @Inject
    CouncilStanding standing;

    /**
     * Makes the person the caller of the request.
     *
     * @return why the person may not come in, empty when they are in
     */
    public Optional<SignInRefusal> admit(SignInClaims claims) {
        try {
            PortalUser user = SignInRule.admit(claims);
            standing.refusal(user).map(SignInRefusal::of).ifPresent(SignInDesk::refuse);
            caller.become(user);
            return Optional.empty();
        } catch (SignInRefusedException refused) {
            caller.leave();
            return Optional.of(refused.refusal());
        }
    }

    private static void refuse(SignInRefusal refusal) {
        throw new SignInRefusedException(refusal);
    }

    /** Where somebody has to go whose council has left; empty where their council is followed by none. */
    public Optional<CouncilStanding.Successor> successor(SignInClaims claims) {
        return claims.councils().stream()
                .flatMap(council -> AuthorityCode.find(council).stream())
                .findFirst()
                .flatMap(standing::successor);
    }

    /** Writes down that a person came in. */
    public void recordSignIn() {
        PortalUser user = caller.user();
        trail.onItsOwn(user.asActor(), call(""), AuditResult.done());
    }

    /** Writes down that a person was turned away. */
    public void recordRefusal(SignInClaims claims, SignInRefusal refusal) {
        AuditActor actor = new AuditActor(claims.name(), Optional.empty(), Set.copyOf(claims.roles()));
        String object = String.join(",", claims.councils()) + " " + String.join(",", claims.boards());
        trail.onItsOwn(actor, call(object.strip()), AuditResult.refused(refusal.name()));
    }

    private AuditedCall call(String object) {
        return new AuditedCall(AuditedCall.SIGN_IN, object, caller.requestId());
    }
}
