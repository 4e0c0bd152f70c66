package uk.councilportal.platform.config;

import java.lang.reflect.Proxy;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Configurations of tests. */
public final class ConfigurationFixture {
    private ConfigurationFixture() {}

    /** Only this one setting is given. */
    public static PortalConfiguration with(String key, String value) {
        Config config = (Config) Proxy.newProxyInstance(
                Config.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> key.equals(arguments[0]) ? Optional.of(value) : Optional.empty());
        return new PortalConfiguration(config);
    }
}
