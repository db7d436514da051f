package com.example;

import dev.fixtures.FixtureSpec;
import dev.fixtures.Lifetime;

public record GatewaySpec(String name, Lifetime lifetime) implements FixtureSpec<Gateway> {

    @Override
    public Class<Gateway> type() {
        return Gateway.class;
    }
}
