package uk.councilportal.access.guard;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.councilportal.access.model.AboutCouncils;
import uk.councilportal.access.model.AuditedCall;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.FormerCouncil;
import uk.councilportal.access.permission.OwnCouncil;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.AuthorityCode;

/** Describes an intercepted call for the audit trail. */
final class GuardedCall {
    private GuardedCall() {}

    static AuditedCall describe(InvocationContext context, String requestId) {
        Method method = context.getMethod();
        String object = objectOf(method.getParameters(), context.getParameters());
        return new AuditedCall(action(method), object, requestId)
                .alsoAbout(councilsOf(method, context.getParameters()));
    }

    /** Every council its parameters name. To compare what councils have granted is no deed to any of them. */
    private static Set<AuthorityCode> councilsOf(Method method, Object[] given) {
        Requires requires = method.getAnnotation(Requires.class);
        boolean compares = requires != null && requires.value().scope() == Permission.Scope.AUDIENCE;
        return given == null || compares ? Set.of() : AboutCouncils.of(Arrays.asList(given));
    }

    static String action(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** Whether every council named in the call is the caller's own. */
    static boolean namesNoOtherCouncil(InvocationContext context, Optional<AuthorityCode> own) {
        Parameter[] declared = context.getMethod().getParameters();
        return IntStream.range(0, declared.length)
                .filter(index -> declared[index].isAnnotationPresent(OwnCouncil.class))
                .allMatch(index -> own.isPresent() && own.get().equals(context.getParameters()[index]));
    }

    /** Whether the call is about a council that has to be part of the caller's own. */
    static boolean isAboutFormer(InvocationContext context) {
        return formerPlaces(context.getMethod()).findAny().isPresent();
    }

    /** The council it names; empty where it names none. */
    static Optional<AuthorityCode> former(InvocationContext context) {
        return formerPlaces(context.getMethod())
                .mapToObj(index -> context.getParameters()[index])
                .filter(AuthorityCode.class::isInstance)
                .map(AuthorityCode.class::cast)
                .findFirst();
    }

    private static IntStream formerPlaces(Method method) {
        Parameter[] declared = method.getParameters();
        return IntStream.range(0, declared.length)
                .filter(index -> declared[index].isAnnotationPresent(FormerCouncil.class));
    }

    private static String objectOf(Parameter[] declared, Object[] given) {
        return IntStream.range(0, given == null ? 0 : Math.min(declared.length, given.length))
                .filter(index -> declared[index].isAnnotationPresent(AuditObject.class))
                .mapToObj(index -> words(given[index]))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** What was given, as it is told; nothing for what was left open. */
    private static Optional<String> words(Object given) {
        return given instanceof Optional<?> maybe ? maybe.map(String::valueOf) : Optional.of(String.valueOf(given));
    }
}
