package uk.councilportal.wrong.service;

import jakarta.ejb.Stateless;

/** Breaks R5: a service method that declares no permission. */
@Stateless
public class UndeclaredService {

    public String anybodyMayCallThis() {
        return "open";
    }
}
