package com.example;

import dev.fixtures.Availability;
import dev.fixtures.FixtureContext;
import dev.fixtures.FixtureProvider;
import dev.fixtures.Lifetime;
import dev.fixtures.Plan;
import dev.fixtures.ServedBy;

public final class GatewayProvider implements FixtureProvider<GatewaySpec, Gateway> {

    @Override
    public GatewaySpec bareSpec(Class<? extends Gateway> type, String name, Lifetime lifetime) {
        return new GatewaySpec(name, lifetime);
    }

    @Override
    public Availability probe(GatewaySpec spec, FixtureContext context) {
        return new Availability.Available(Plan.of(ServedBy.EMBEDDED, "it is in this JVM"));
    }

    @Override
    public Gateway open(GatewaySpec spec, FixtureContext context) throws Exception {
        GatewayServer server = new GatewayServer(context.ledger());
        context.own(server::stop);
        int port = server.listen();
        return new Gateway(port, context.ledger(), context.provenance("1", "127.0.0.1:" + port));
    }
}
