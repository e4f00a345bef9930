/* What the C programs have in common: clients with our settings, clocks, the line that they print. */
#ifndef BENCHMARK_CLIENT_H
#define BENCHMARK_CLIENT_H

#include <librdkafka/rdkafka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

struct stopwatch {
    double began, used;
};

static inline void fail(const char *what, const char *why) {
    fprintf(stderr, "%s: %s\n", what, why);
    exit(69);
}

static inline void set(rd_kafka_conf_t *settings, const char *name, const char *value) {
    char reason[512];
    if (rd_kafka_conf_set(settings, name, value, reason, sizeof reason) != RD_KAFKA_CONF_OK)
        fail(name, reason);
}

static inline rd_kafka_t *client(rd_kafka_type_t type, rd_kafka_conf_t *settings) {
    char reason[512];
    rd_kafka_t *made = rd_kafka_new(type, settings, reason, sizeof reason);
    if (!made) fail("client", reason);
    return made;
}

/* As ConsumerConfiguration of the room Kafka makes them. */
static inline rd_kafka_t *consumer(const char *brokers) {
    rd_kafka_conf_t *settings = rd_kafka_conf_new();
    set(settings, "bootstrap.servers", brokers);
    set(settings, "socket.nagle.disable", "true");
    set(settings, "group.id", "benchmark-client-no-group");
    set(settings, "isolation.level", "read_committed");
    set(settings, "auto.offset.reset", "earliest");
    set(settings, "enable.auto.commit", "false");
    set(settings, "enable.auto.offset.store", "false");
    set(settings, "queued.min.messages", "1000000");
    set(settings, "queued.max.messages.kbytes", "32768");
    set(settings, "log_level", "3");
    rd_kafka_t *made = client(RD_KAFKA_CONSUMER, settings);
    rd_kafka_poll_set_consumer(made);
    return made;
}

static inline double clock_seconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

static inline double processor_seconds(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_utime.tv_sec + usage.ru_stime.tv_sec +
           (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static inline struct stopwatch stopwatch(void) {
    return (struct stopwatch){clock_seconds(), processor_seconds()};
}

static inline void report(long records, struct stopwatch watch, unsigned long sum) {
    printf("{\"records\":%ld,\"seconds\":%.6f,\"processor_seconds\":%.6f,\"sum\":%lu}\n", records,
           clock_seconds() - watch.began, processor_seconds() - watch.used, sum);
}

#endif
