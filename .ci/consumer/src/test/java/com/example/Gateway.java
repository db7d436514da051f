package com.example;

import dev.fixtures.Endpoint;
import dev.fixtures.Evidence;
import dev.fixtures.Ledger;
import dev.fixtures.ProvidedBy;
import dev.fixtures.Provenance;
import dev.fixtures.ServiceHandle;
import java.net.URI;
import java.util.Map;

/** A fixture that this team wrote: a WebSocket server that lets in whom the issuer knows. */
@ProvidedBy(GatewayProvider.class)
public final class Gateway implements ServiceHandle, Endpoint {

    private final int port;
    private final Ledger ledger;
    private final Provenance provenance;

    Gateway(int port, Ledger ledger, Provenance provenance) {
        this.port = port;
        this.ledger = ledger;
        this.provenance = provenance;
    }

    @Override
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public String serviceName() {
        return "gateway";
    }

    @Override
    public Map<String, String> properties() {
        return Map.of("url", uri().toString());
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    @Override
    public Evidence evidence() {
        return ledger.evidence();
    }
}
