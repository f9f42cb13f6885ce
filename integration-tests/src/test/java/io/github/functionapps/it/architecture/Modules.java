package io.github.functionapps.it.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** Where the classes of each module are: in a folder or, once packaged, in a jar. */
final class Modules {
  static final class RuntimeModule extends ModuleLocation {
    RuntimeModule() {
      super("io.github.functionapps.FunctionApps");
    }
  }

  static final class ProcessorModule extends ModuleLocation {
    ProcessorModule() {
      super("io.github.functionapps.processor.FunctionAppProcessor");
    }
  }

  static final class TestingModule extends ModuleLocation {
    TestingModule() {
      super("io.github.functionapps.testing.LocalCdf");
    }
  }

  /** Leaves out what others wrote, which goes by their rules. */
  static final class WithoutRelocated implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/internal/relocated/");
    }
  }

  private Modules() {}

  private abstract static class ModuleLocation implements LocationProvider {
    // By name: to compile against the processor, one would need its own annotations' classes too.
    private final String member;

    ModuleLocation(String member) {
      this.member = member;
    }

    @Override
    public Set<Location> get(Class<?> testClass) {
      try {
        URI source =
            Class.forName(member).getProtectionDomain().getCodeSource().getLocation().toURI();
        return Set.of(
            Location.of(
                source.getPath().endsWith(".jar") ? URI.create("jar:" + source + "!/") : source));
      } catch (ClassNotFoundException | URISyntaxException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
