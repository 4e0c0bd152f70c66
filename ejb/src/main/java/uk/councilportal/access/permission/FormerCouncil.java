package uk.councilportal.access.permission;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the parameter in which a call names a council that became part of the caller's own. The guard refuses any other, binds the
 * transaction to the council named, and lets the call go on as one of somebody who reads what that council has published, and no more.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface FormerCouncil {}
