package uk.councilportal.wrong.repository;

/** Something a page must not see; used by {@link uk.councilportal.wrong.view.ViewWithRepository}. */
public class WrongRepository {}
