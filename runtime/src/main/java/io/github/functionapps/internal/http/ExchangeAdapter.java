package io.github.functionapps.internal.http;

import io.github.functionapps.internal.relocated.okhttp3.HttpUrl;
import io.github.functionapps.internal.relocated.retrofit2.Call;
import io.github.functionapps.internal.relocated.retrofit2.CallAdapter;
import io.github.functionapps.internal.relocated.retrofit2.Retrofit;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link CdfApi}s. Retrofit builds their requests; the transport takes them from there, so
 * that no answer passes through Retrofit's converters, which copy it.
 */
public final class ExchangeAdapter extends CallAdapter.Factory {
  private final Transport transport;

  private ExchangeAdapter(Transport transport) {
    this.transport = transport;
  }

  /**
   * The API of a host.
   *
   * @param baseUrl the host, with the path before {@code /api}, if any
   * @param transport carries the requests
   * @return the API
   */
  public static CdfApi api(URI baseUrl, Transport transport) {
    String base = baseUrl.toString();
    return new Retrofit.Builder()
        .baseUrl(base.endsWith("/") ? base : base + "/")
        .callFactory(PreparedCall::new)
        .addCallAdapterFactory(new ExchangeAdapter(transport))
        .build()
        .create(CdfApi.class);
  }

  /**
   * Whether requests can be made to a URL. {@link URI} takes more: port 0, an address with a zone,
   * a host with labels that no DNS has.
   *
   * @param url the URL
   * @return false if not
   */
  public static boolean accepts(URI url) {
    return HttpUrl.parse(url.toString()) != null;
  }

  @Override
  public @Nullable CallAdapter<?, ?> get(
      Type returnType, Annotation[] annotations, Retrofit retrofit) {
    if (returnType != HttpExchange.class) {
      return null;
    }
    boolean isQuick = Arrays.stream(annotations).anyMatch(Quick.class::isInstance);
    return new Sender(transport, isQuick);
  }

  private record Sender(Transport transport, boolean isQuick)
      implements CallAdapter<Void, HttpExchange> {
    @Override
    public Type responseType() {
      return Void.class;
    }

    @Override
    public HttpExchange adapt(Call<Void> call) {
      return transport.send(call.request(), isQuick);
    }
  }
}
