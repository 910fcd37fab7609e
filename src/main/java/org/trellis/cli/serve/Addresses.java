package org.trellis.cli.serve;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What to type into a browser to reach the server. */
final class Addresses {
    private static final List<String> EVERYWHERE = List.of("0.0.0.0", "::", "0:0:0:0:0:0:0:0");

    private Addresses() {}

    /** On this computer. */
    static String here(String host, int port) {
        return url(EVERYWHERE.contains(host) ? "localhost" : host, port);
    }

    /** From a phone in the same network; empty when the server listens on one address only. */
    static Optional<String> phone(String host, int port) {
        return EVERYWHERE.contains(host)
                ? outside().map(address -> url(address, port))
                : Optional.empty();
    }

    /** The address of this computer in its own network, before any other. */
    private static Optional<String> outside() {
        try {
            List<InetAddress> all =
                    NetworkInterface.networkInterfaces()
                            .filter(Addresses::isUp)
                            .flatMap(NetworkInterface::inetAddresses)
                            .filter(address -> address instanceof Inet4Address)
                            .filter(address -> !address.isLinkLocalAddress())
                            .toList();
            return Stream.concat(all.stream().filter(InetAddress::isSiteLocalAddress), all.stream())
                    .findFirst()
                    .map(InetAddress::getHostAddress);
        } catch (SocketException e) {
            return Optional.empty();
        }
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback();
        } catch (SocketException e) {
            return false;
        }
    }

    private static String url(String host, int port) {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/";
    }
}
