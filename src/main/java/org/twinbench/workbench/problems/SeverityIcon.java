package org.twinbench.workbench.problems;

import java.util.Locale;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.model.Severity;

/** An icon for how grave something is: its shape tells as much as its colour. */
public final class SeverityIcon {
    private SeverityIcon() {}

    public static FontIcon of(Severity severity) {
        FontIcon icon = new FontIcon(literal(severity));
        icon.getStyleClass().add("severity-" + severity.name().toLowerCase(Locale.ROOT));
        return icon;
    }

    /** Ikonli code of the icon. */
    public static String literal(Severity severity) {
        return switch (severity) {
            case ERROR -> "mdi2c-close-circle-outline";
            case WARNING -> "mdi2a-alert-outline";
            case INFO -> "mdi2i-information-outline";
        };
    }

    /** The message that names the severity. */
    public static String key(Severity severity) {
        return "workbench.severity." + severity.name().toLowerCase(Locale.ROOT);
    }
}
