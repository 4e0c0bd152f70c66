package uk.councilportal.platform.config;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Configurations of tests. */
public final class ConfigurationFixture {
    private ConfigurationFixture() {}

    /** Only this one setting is given. */
    public static PortalConfiguration with(String key, String value) {
        return with(Map.of(key, value));
    }

    /** Only these settings are given. */
    public static PortalConfiguration with(Map<String, String> settings) {
        Config config = (Config) Proxy.newProxyInstance(
                Config.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.ofNullable(settings.get(arguments[0])));
        return new PortalConfiguration(config);
    }
}
