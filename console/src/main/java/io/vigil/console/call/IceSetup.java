package io.vigil.console.call;

import java.util.List;

/**
 * The servers both ends of a call use, told to the guest before the first offer.
 *
 * @param servers may be empty: then only direct paths are tried
 * @param relayOnly media goes through TURN alone, so that neither end learns the other's address
 */
public record IceSetup(List<IceServer> servers, boolean relayOnly) {
    /** No server: enough on one machine or one network. */
    public static final IceSetup DIRECT = new IceSetup(List.of(), false);

    public IceSetup {
        servers = List.copyOf(servers);
    }

    /** Whether no path can be found, because every one has to go through a relay and there is none. */
    public boolean leadsNowhere() {
        return relayOnly && servers.stream().noneMatch(IceServer::isRelay);
    }
}
