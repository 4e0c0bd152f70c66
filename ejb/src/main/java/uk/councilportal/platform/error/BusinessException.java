package uk.councilportal.platform.error;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A person's request that cannot be met, explained by a key of the message bundle and its arguments.
 *
 * <p>The transaction is rolled back and the exception reaches the caller unwrapped.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class BusinessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<Object> arguments;

    protected BusinessException(String messageKey, Object... arguments) {
        super(messageKey + List.of(arguments));
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** The key of the text in the message bundle. */
    public String messageKey() {
        return messageKey;
    }

    /** What to put into the text; never a figure. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
