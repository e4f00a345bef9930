/* What the C programs that write have in common: the client, one record handed over, what became of all of them. */
#ifndef BENCHMARK_WRITER_H
#define BENCHMARK_WRITER_H

#include "client.h"

static long delivered, failed;

static void on_delivery(rd_kafka_t *writer, const rd_kafka_message_t *message, void *opaque) {
    (void)writer;
    (void)opaque;
    if (message->err) failed++;
    else delivered++;
}

/* As ProducerConfiguration of the room Kafka makes them. */
static inline rd_kafka_t *lingering_producer(const char *brokers, const char *linger) {
    rd_kafka_conf_t *settings = rd_kafka_conf_new();
    set(settings, "bootstrap.servers", brokers);
    set(settings, "socket.nagle.disable", "true");
    set(settings, "enable.idempotence", "true");
    set(settings, "compression.codec", "none");
    set(settings, "linger.ms", linger);
    set(settings, "partitioner", "murmur2_random");
    set(settings, "message.max.bytes", "1000000");
    set(settings, "queue.buffering.max.kbytes", "65536");
    set(settings, "queue.buffering.max.messages", "100000");
    set(settings, "log_level", "3");
    rd_kafka_conf_set_dr_msg_cb(settings, on_delivery);
    return client(RD_KAFKA_PRODUCER, settings);
}

static inline rd_kafka_t *producer(const char *brokers) { return lingering_producer(brokers, "5"); }

/* The partitions are known before the first record, as warmUp sees to in Swift. */
static inline void warm_up(rd_kafka_t *writer, rd_kafka_topic_t *topic) {
    const struct rd_kafka_metadata *metadata;
    rd_kafka_resp_err_t error = rd_kafka_metadata(writer, 0, topic, &metadata, 10000);
    if (error) fail("metadata", rd_kafka_err2str(error));
    rd_kafka_metadata_destroy(metadata);
}

/* Hands one record over; waits where the queue is full. */
static inline void write_record(rd_kafka_t *writer, rd_kafka_topic_t *topic, void *key, size_t key_size,
                                void *value, size_t size) {
    for (;;) {
        rd_kafka_resp_err_t error = rd_kafka_producev(
            writer, RD_KAFKA_V_RKT(topic), RD_KAFKA_V_KEY(key, key_size), RD_KAFKA_V_VALUE(value, size),
            RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY), RD_KAFKA_V_END);
        if (!error) return;
        if (error != RD_KAFKA_RESP_ERR__QUEUE_FULL) fail("produce", rd_kafka_err2str(error));
        rd_kafka_poll(writer, 1000);
    }
}

#endif
