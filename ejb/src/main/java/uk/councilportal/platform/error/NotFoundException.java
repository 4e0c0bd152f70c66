package uk.councilportal.platform.error;

/** What was asked for is not there, or not for this caller: the two look the same from outside. */
public abstract class NotFoundException extends BusinessException {
    private static final long serialVersionUID = 1L;

    protected NotFoundException(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
