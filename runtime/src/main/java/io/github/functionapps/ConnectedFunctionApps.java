package io.github.functionapps;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.call.CallOptions;
import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.internal.Connected;
import io.github.functionapps.internal.Connection;
import io.github.functionapps.internal.call.AsyncCall;
import io.github.functionapps.internal.decode.Decoder;
import io.github.functionapps.internal.decode.PublicTypes;
import io.github.functionapps.internal.decode.ResultShape;
import io.github.functionapps.internal.endpoint.CallHandle;
import io.github.functionapps.internal.endpoint.CallPlan;
import io.github.functionapps.internal.failure.Try;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The one implementation: finds the class that the processor wrote for an interface. Its text says
 * nothing of credentials.
 */
class ConnectedFunctionApps implements FunctionApps, Connected {
  private final Connection connection;
  private final CallOptions options;
  private final PublicTypes types = new PublicTypeFactory();

  ConnectedFunctionApps(Connection connection) {
    this(connection, CallOptions.none());
  }

  private ConnectedFunctionApps(Connection connection, CallOptions options) {
    this.connection = connection;
    this.options = options;
  }

  @Override
  public <T> T create(Class<T> api) {
    return create(api, new Class<?>[] {FunctionApps.class}, this);
  }

  @Override
  public <T> T create(Class<T> api, String externalId) {
    return create(api, new Class<?>[] {FunctionApps.class, String.class}, this, externalId);
  }

  @Override
  public FunctionApps with(UnaryOperator<CallOptions> changes) {
    return new View(connection, changes.apply(options));
  }

  @Override
  public <T> FunctionCall<T> resume(String handle, Class<T> type) {
    return resume(handle, types -> types.constructType(type));
  }

  @Override
  public <T> FunctionCall<T> resume(String handle, TypeReference<T> type) {
    return resume(handle, types -> types.constructType(type));
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public CallOptions options() {
    return options;
  }

  @Override
  public PublicTypes types() {
    return types;
  }

  @Override
  public FunctionCall<?> functionCall(
      AsyncCall call, Naming naming, Decoder decoder, @Nullable String lonelyElement) {
    return RunningFunctionCall.of(connection, call, naming, decoder, lonelyElement);
  }

  @Override
  public void close() {
    connection.close();
  }

  /** The same connection with other options; closing it closes nothing. */
  private static final class View extends ConnectedFunctionApps {
    View(Connection connection, CallOptions options) {
      super(connection, options);
    }

    @Override
    public void close() {
      // Whoever built the connection closes it.
    }
  }

  private <T> FunctionCall<T> resume(String text, Function<TypeFactory, JavaType> type) {
    Try<CallHandle> read = CallHandle.read(text, connection.calls().endpoint());
    CallHandle handle = read.value();
    if (handle == null) {
      throw read.failure().exception(CallInfo.NONE);
    }
    JsonMapper mapper = connection.mapper(handle.naming());
    ResultShape shape = ResumedShape.of(type.apply(mapper.getTypeFactory()));
    CallPlan plan =
        new CallPlan(
            handle.function(),
            handle.verb(),
            handle.route(),
            true,
            options.deadline().orElseGet(connection::deadline),
            options.retry().orElseGet(connection::retry),
            connection.headers(options),
            true);
    AsyncCall call = connection.calls().resume(plan, handle.where());
    return RunningFunctionCall.of(
        connection, call, handle.naming(), new Decoder(mapper, shape, types), null);
  }

  private static <T> T create(Class<T> api, Class<?>[] parameters, Object... arguments) {
    if (!api.isInterface()) {
      throw wrong(
          api, "create needs an interface with @FunctionApp, but " + api.getName() + " is none");
    }
    if (api.getCanonicalName() == null) {
      throw wrong(
          api,
          api.getName()
              + " is declared inside a method, where annotation processors cannot see it; declare it"
              + " in a file or a class");
    }
    String name = clientName(api);
    try {
      Class<?> client = Class.forName(name, true, api.getClassLoader());
      Constructor<?> constructor = client.getDeclaredConstructor(parameters);
      constructor.setAccessible(true); // the class is as hidden as the interface
      return api.cast(constructor.newInstance(arguments));
    } catch (ClassNotFoundException e) {
      throw wrong(api, notGenerated(api, name));
    } catch (InaccessibleObjectException e) {
      throw wrong(
          api,
          "the module "
              + api.getModule().getName()
              + " hides "
              + name
              + "; add the line \"opens "
              + api.getPackageName()
              + " to io.github.functionapps.runtime;\" to its module-info.java, or write new "
              + simpleName(name)
              + "(apps)");
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof ConfigurationException wrong) {
        throw wrong;
      }
      throw new IllegalStateException(name + " cannot be made", e.getCause());
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw wrong(
          api,
          name
              + " was not generated by function-apps-processor for this interface; build again from"
              + " scratch, or rename the class of that name");
    }
  }

  /** {@code Outer.Api} becomes {@code Outer_ApiClient}. */
  private static String clientName(Class<?> api) {
    StringBuilder name = new StringBuilder(api.getSimpleName());
    for (Class<?> outer = api.getEnclosingClass();
        outer != null;
        outer = outer.getEnclosingClass()) {
      name.insert(0, outer.getSimpleName() + "_");
    }
    String inPackage = api.getPackageName();
    return (inPackage.isEmpty() ? "" : inPackage + ".") + name + "Client";
  }

  private static String notGenerated(Class<?> api, String name) {
    return "there is no class "
        + name
        + ": annotate "
        + api.getSimpleName()
        + " with @FunctionApp, and put io.github.functionapps:function-apps-processor on the"
        + " annotation processor path of the module that declares it (Maven: annotationProcessorPaths"
        + " of maven-compiler-plugin; Gradle: annotationProcessor)";
  }

  private static String simpleName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static ConfigurationException wrong(Class<?> api, String message) {
    return new ConfigurationException(api.getSimpleName(), message);
  }
}
