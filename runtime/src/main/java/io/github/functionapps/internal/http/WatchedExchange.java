package io.github.functionapps.internal.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.apache.hc.core5.http.nio.AsyncClientExchangeHandler;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.apache.hc.core5.http.nio.RequestChannel;
import org.apache.hc.core5.http.protocol.HttpContext;

/**
 * A request on its connection: to a proxy for a tunnel, or to the server. HttpClient logs the
 * target of a request on its way here, and the text of a failure on its way back; a query and the
 * words of a server that speaks no HTTP are not for a log. So the one is added here, and the others
 * end here.
 */
final class WatchedExchange implements AsyncClientExchangeHandler {
  private final AsyncClientExchangeHandler exchange;
  private final Journey journey;

  WatchedExchange(AsyncClientExchangeHandler exchange, Journey journey) {
    this.exchange = exchange;
    this.journey = journey;
  }

  @Override
  public void produceRequest(RequestChannel channel, HttpContext context)
      throws HttpException, IOException {
    exchange.produceRequest(
        (request, body, requestContext) -> {
          if (!Method.CONNECT.isSame(request.getMethod())) {
            addQuery(request);
            journey.isBeingSent();
          }
          channel.sendRequest(request, body, requestContext);
        },
        context);
  }

  private void addQuery(HttpRequest request) {
    if (journey.query() != null) {
      request.setPath(request.getPath() + "?" + journey.query());
    }
  }

  @Override
  public void failed(Exception failure) {
    boolean quotesAnswer =
        failure instanceof HttpException
            || (failure instanceof MalformedChunkCodingException
                && !(failure instanceof TruncatedChunkException));
    exchange.failed(quotesAnswer ? new ProtocolException("not HTTP") : failure);
  }

  @Override
  public void consumeResponse(HttpResponse response, EntityDetails body, HttpContext context)
      throws HttpException, IOException {
    exchange.consumeResponse(response, body, context);
  }

  @Override
  public void consumeInformation(HttpResponse response, HttpContext context)
      throws HttpException, IOException {
    exchange.consumeInformation(response, context);
  }

  @Override
  public void cancel() {
    exchange.cancel();
  }

  @Override
  public int available() {
    return exchange.available();
  }

  @Override
  public void produce(DataStreamChannel channel) throws IOException {
    exchange.produce(channel);
  }

  @Override
  public void updateCapacity(CapacityChannel channel) throws IOException {
    exchange.updateCapacity(channel);
  }

  @Override
  public void consume(ByteBuffer source) throws IOException {
    exchange.consume(source);
  }

  @Override
  public void streamEnd(List<? extends Header> trailers) throws HttpException, IOException {
    exchange.streamEnd(trailers);
  }

  @Override
  public void releaseResources() {
    exchange.releaseResources();
  }
}
