package com.example;

import dev.fixtures.MayBeIdle;
import dev.fixtures.RequiresService;
import dev.fixtures.auth.TokenIssuer;
import dev.fixtures.llm.MockLlm;
import dev.fixtures.postgres.Postgres;
import dev.fixtures.redis.Redis;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** What a team writes once, so that all its tests share one context. */
@SpringBootTest
@RequiresService(Postgres.class)
@RequiresService(Redis.class)
@TokenIssuer
@MockLlm
@MayBeIdle("a test needs less than the context that it shares")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface WholeContextTest {}
