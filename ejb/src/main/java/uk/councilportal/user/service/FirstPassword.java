package uk.councilportal.user.service;

/**
 * What somebody signs in with for the first time, in development. The sign-in service asks for another password then.
 *
 * @param name the name they sign in with
 * @param password the password for one sign-in; never written anywhere
 */
public record FirstPassword(String name, String password) {
    @Override
    public String toString() {
        return name;
    }
}
