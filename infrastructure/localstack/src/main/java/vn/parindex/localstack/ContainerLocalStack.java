package vn.parindex.localstack;

import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import java.net.URI;
import java.util.Objects;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/** LocalStack in a container, by Testcontainers. */
final class ContainerLocalStack implements LocalStack {

  private static final int GATEWAY = 4566;

  private final LocalStackContainer container;

  private ContainerLocalStack(LocalStackContainer container) {
    this.container = container;
  }

  /** Starts it and waits until it answers. The image must be there. */
  static ContainerLocalStack start() {
    var container =
        new LocalStackContainer(DockerImageName.parse(Edition.image()))
            .withEnv(Edition.environment())
            .withServices(Edition.SERVICES.split(","))
            .withCreateContainerCmdModifier(
                command ->
                    loopbackOnly(Objects.requireNonNull(command.getHostConfig(), "host config")));
    container.start();
    return new ContainerLocalStack(container);
  }

  /** Docker would publish the port on all addresses of the machine. */
  private static void loopbackOnly(HostConfig host) {
    host.withPortBindings(
        new PortBinding(Ports.Binding.bindIp("127.0.0.1"), ExposedPort.tcp(GATEWAY)));
  }

  @Override
  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + container.getMappedPort(GATEWAY));
  }

  @Override
  public void close() {
    container.stop();
  }
}
