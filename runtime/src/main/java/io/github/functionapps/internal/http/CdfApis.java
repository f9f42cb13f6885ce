package io.github.functionapps.internal.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URI;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Retrofit;

/**
 * Makes {@link CdfApi}s. Retrofit builds the requests; the transport takes them from there, so that
 * no answer passes through Retrofit's converters, which copy it.
 */
public final class CdfApis {
  private CdfApis() {}

  /**
   * The API of a host.
   *
   * @param baseUrl the host, with the path before {@code /api}, if any
   * @param transport carries the requests
   * @return the API
   */
  public static CdfApi create(URI baseUrl, Transport transport) {
    String base = baseUrl.toString();
    return new Retrofit.Builder()
        .baseUrl(base.endsWith("/") ? base : base + "/")
        .callFactory(PreparedCall::new)
        .addCallAdapterFactory(new ExchangeAdapters(transport))
        .build()
        .create(CdfApi.class);
  }

  /** Hands the request of a call to the transport. */
  private static final class ExchangeAdapters extends CallAdapter.Factory {
    private final Transport transport;

    private ExchangeAdapters(Transport transport) {
      this.transport = transport;
    }

    @Override
    public @Nullable CallAdapter<?, ?> get(
        Type returnType, Annotation[] annotations, Retrofit retrofit) {
      if (returnType != HttpExchange.class) {
        return null;
      }
      return new CallAdapter<Void, HttpExchange>() {
        @Override
        public Type responseType() {
          return Void.class;
        }

        @Override
        public HttpExchange adapt(Call<Void> call) {
          Request request = call.request();
          return transport.send(request);
        }
      };
    }
  }
}
