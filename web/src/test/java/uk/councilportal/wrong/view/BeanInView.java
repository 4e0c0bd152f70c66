package uk.councilportal.wrong.view;

import jakarta.ejb.Stateless;

/** Breaks R5: a session bean outside the service packages. */
@Stateless
public class BeanInView {}
