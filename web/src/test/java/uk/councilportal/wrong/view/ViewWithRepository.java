package uk.councilportal.wrong.view;

import uk.councilportal.wrong.repository.WrongRepository;

/** Breaks R4: a page that goes past the services. */
public class ViewWithRepository {
    final WrongRepository repository = new WrongRepository();
}
