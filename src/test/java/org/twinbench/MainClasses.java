package org.twinbench;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.util.Set;
import org.twinbench.model.Message;

/** Where the classes of the product are, without its tests. */
final class MainClasses implements LocationProvider {

    @Override
    public Set<Location> get(Class<?> testClass) {
        return Set.of(
                Location.of(Message.class.getProtectionDomain().getCodeSource().getLocation()));
    }
}
