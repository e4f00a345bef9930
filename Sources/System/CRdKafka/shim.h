#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>
#include <sys/prctl.h>

/* rd_kafka_vu_t holds a C union, which Swift fills only field by field through copies: the
 * argument list of one record is built here. Headers always go as a list: single-header
 * arguments free twice when the partition does not exist (librdkafka 2.0.2). */
static inline rd_kafka_error_t *kafka_produce(
    rd_kafka_t *client, rd_kafka_topic_t *topic, int32_t partition,
    const void *key, size_t key_size, const void *value, size_t value_size,
    int64_t timestamp, rd_kafka_headers_t *headers, uintptr_t tag) {
    rd_kafka_vu_t arguments[8];
    size_t count = 0;
    arguments[count].vtype = RD_KAFKA_VTYPE_RKT;
    arguments[count++].u.rkt = topic;
    arguments[count].vtype = RD_KAFKA_VTYPE_PARTITION;
    arguments[count++].u.i32 = partition;
    arguments[count].vtype = RD_KAFKA_VTYPE_MSGFLAGS;
    arguments[count++].u.i = RD_KAFKA_MSG_F_COPY;
    arguments[count].vtype = RD_KAFKA_VTYPE_KEY;
    arguments[count].u.mem.ptr = (void *)key;
    arguments[count++].u.mem.size = key_size;
    arguments[count].vtype = RD_KAFKA_VTYPE_VALUE;
    arguments[count].u.mem.ptr = (void *)value;
    arguments[count++].u.mem.size = value_size;
    arguments[count].vtype = RD_KAFKA_VTYPE_TIMESTAMP;
    arguments[count++].u.i64 = timestamp;
    arguments[count].vtype = RD_KAFKA_VTYPE_OPAQUE;
    arguments[count++].u.ptr = (void *)tag;
    if (headers) {
        arguments[count].vtype = RD_KAFKA_VTYPE_HEADERS;
        arguments[count++].u.headers = headers;
    }
    return rd_kafka_produceva(client, arguments, count);
}

/* prctl is variadic. */
static inline void kafka_name_this_thread(const char *name) {
    prctl(PR_SET_NAME, name, 0, 0, 0);
}
