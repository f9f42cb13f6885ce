package io.github.functionapps.it.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** A key and a certificate that nobody else has signed, made for one run of the tests. */
record Identity(KeyStore keys) {
  private static final char[] PASSWORD = "changeit".toCharArray();

  /** One of the server on the loopback. */
  static Identity ofLoopback() {
    return make("-ext", "san=ip:127.0.0.1");
  }

  /** By the JDK's own tool, which has no API. */
  static Identity make(String... more) {
    try {
      Path folder = Files.createTempDirectory("identity");
      Path file = folder.resolve("keys.p12");
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
      command.addAll(List.of("-genkeypair", "-alias", "key", "-keyalg", "EC"));
      command.addAll(List.of("-dname", "CN=PLANTED", "-storepass", "changeit"));
      command.addAll(List.of("-storetype", "PKCS12", "-keystore", file.toString()));
      command.addAll(List.of(more));
      Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
      keytool.getInputStream().readAllBytes();
      if (keytool.waitFor() != 0) {
        throw new IllegalStateException("keytool: " + keytool.exitValue());
      }
      KeyStore keys = KeyStore.getInstance("PKCS12");
      try (InputStream stream = Files.newInputStream(file)) {
        keys.load(stream, PASSWORD);
      }
      Files.delete(file);
      Files.delete(folder);
      return new Identity(keys);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Of one who is {@code own}, or nobody, and trusts {@code other} alone. */
  static SSLContext context(@Nullable Identity own, Identity other) {
    try {
      KeyManager[] keyManagers = null;
      if (own != null) {
        KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
        factory.init(own.keys, PASSWORD);
        keyManagers = factory.getKeyManagers();
      }
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      trusted.setCertificateEntry("other", other.keys.getCertificate("key"));
      TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
      factory.init(trusted);
      TrustManager[] trustManagers = factory.getTrustManagers();
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keyManagers, trustManagers, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
