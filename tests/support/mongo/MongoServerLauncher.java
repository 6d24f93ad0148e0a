import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/**
 * Starts a server that speaks the MongoDB protocol, in memory, on the loopback address.
 *
 * Its own main class binds a fixed port and speaks an older protocol than Payload asks for. Prints its port, and ends
 * with whoever started it: when its standard input closes.
 */
class MongoServerLauncher {
  public static void main(String[] args) throws Exception {
    MongoServer server = new MongoServer(new MemoryBackend().version(ServerVersion.MONGO_5_0));
    server.bind("127.0.0.1", Integer.parseInt(args[0]));
    System.out.println(server.getLocalAddress().getPort());

    while (System.in.read() != -1) {
      // only its end matters
    }
    server.shutdownNow();
  }
}
