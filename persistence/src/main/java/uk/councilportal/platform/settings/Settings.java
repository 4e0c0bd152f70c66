package uk.councilportal.platform.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/** The settings as given; an empty text counts as not given. */
public final class Settings {
    private final Function<String, Optional<String>> source;

    public Settings(Function<String, Optional<String>> source) {
        this.source = source;
    }

    public static Settings of(Config config) {
        return new Settings(key -> config.getOptionalValue(key, String.class));
    }

    public Optional<String> find(PortalSetting setting) {
        return source.apply(setting.key()).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** A setting that {@link #problems()} has found to be there. */
    public String get(PortalSetting setting) {
        return find(setting).orElseThrow(() -> new IllegalStateException(setting.key() + " is not set"));
    }

    public Stage stage() {
        return Stage.of(find(PortalSetting.STAGE).orElse(""));
    }

    /** One sentence for every setting the portal must not be started with, empty when all is well. */
    public List<String> problems() {
        Stage stage = stage();
        return Arrays.stream(PortalSetting.values())
                .flatMap(setting -> setting.problemWith(find(setting), stage).stream())
                .toList();
    }
}
