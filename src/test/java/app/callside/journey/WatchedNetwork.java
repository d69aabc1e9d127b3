package app.callside.journey;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every way out of a process of Java that anybody has tried: sockets, channels and look-ups of names are refused and
 * noted, and what the system lists as this process's connections is noted as well, whoever opened them.
 */
public final class WatchedNetwork {
    private static final List<String> TRIED = new CopyOnWriteArrayList<>();
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
    private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)]");

    private WatchedNetwork() {}

    /** From now on; the channels and the look-ups are watched by what the process was started with. */
    @SuppressWarnings("deprecation") // the only way to stand in for every socket, and still there
    static void begin() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw refused("socket");
        });
        ServerSocket.setSocketFactory(() -> {
            throw refused("listening socket");
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw refused("datagram socket");
        });
    }

    private static UnsupportedOperationException refused(String what) {
        String from = Arrays.stream(Thread.currentThread().getStackTrace())
                .map(StackTraceElement::toString)
                .filter(frame -> !frame.contains("WatchedNetwork") && !frame.startsWith("java.base/"))
                .limit(12)
                .reduce("", (all, frame) -> all + "\n    " + frame);
        TRIED.add(what + from);
        return new UnsupportedOperationException(what);
    }

    /** What was tried so far, and what the system knows of. */
    static List<String> tried() throws IOException {
        List<String> all = new java.util.ArrayList<>(TRIED);
        all.addAll(open());
        return all;
    }

    /** Connections and listening sockets of this process, where the system lists them as files. */
    static Set<String> open() throws IOException {
        Set<String> open = new TreeSet<>();
        if (!Files.isDirectory(DESCRIPTORS)) return open;
        Set<String> mine = new TreeSet<>();
        try (Stream<Path> all = Files.list(DESCRIPTORS)) {
            for (Path one : all.toList()) {
                var socket = SOCKET.matcher(target(one));
                if (socket.matches()) mine.add(socket.group(1));
            }
        }
        for (String table : List.of("tcp", "tcp6", "udp", "udp6", "raw", "raw6"))
            for (String line : Files.readAllLines(Path.of("/proc/self/net", table))) {
                String[] cells = line.strip().split("\\s+");
                if (cells.length > 9 && mine.contains(cells[9])) open.add("the system lists " + table + " " + cells[1]);
            }
        return open;
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    /** Stands in for the channels of the system. */
    public static final class Channels extends SelectorProvider {
        @Override
        public DatagramChannel openDatagramChannel() {
            throw refused("datagram channel");
        }

        @Override
        public DatagramChannel openDatagramChannel(ProtocolFamily family) {
            throw refused("datagram channel");
        }

        @Override
        public Pipe openPipe() {
            throw refused("pipe");
        }

        @Override
        public AbstractSelector openSelector() {
            throw refused("selector");
        }

        @Override
        public ServerSocketChannel openServerSocketChannel() {
            throw refused("listening channel");
        }

        @Override
        public SocketChannel openSocketChannel() {
            throw refused("channel");
        }

        @Override
        public SocketChannel openSocketChannel(ProtocolFamily family) {
            throw refused("channel");
        }

        @Override
        public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) {
            throw refused("listening channel");
        }
    }

    /** Stands in for the system's look-up of names. */
    public static final class Names extends InetAddressResolverProvider {
        @Override
        public InetAddressResolver get(Configuration configuration) {
            return new InetAddressResolver() {
                @Override
                public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                    throw unknown("name " + host);
                }

                @Override
                public String lookupByAddress(byte @Nullable [] address) throws UnknownHostException {
                    throw unknown("name of an address");
                }
            };
        }

        private static UnknownHostException unknown(String what) {
            return new UnknownHostException(refused(what).getMessage());
        }

        @Override
        public String name() {
            return "watched";
        }
    }
}
