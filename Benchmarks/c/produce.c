/* Writes small records and waits until the broker has them all: plain C on librdkafka.
 *
 *   produce BOOTSTRAP TOPIC RECORDS BYTES
 *
 * Every record's delivery report is looked at. */
#include "writer.h"

enum { BATCH = 1000 };

int main(int count, char **words) {
    if (count != 5) fail("usage", "produce BOOTSTRAP TOPIC RECORDS BYTES");
    long wanted = atol(words[3]);
    size_t size = strtoul(words[4], NULL, 10);
    static char keys[BATCH][16];
    char *values = malloc(BATCH * size);
    if (!values) fail("memory", words[4]);
    for (int number = 0; number < BATCH; number++) {
        snprintf(keys[number], sizeof keys[number], "%d", 10000000 + number * 7919);
        memset(values + number * size, 'a' + number % 26, size);
    }
    rd_kafka_t *writer = producer(words[1]);
    rd_kafka_topic_t *topic = rd_kafka_topic_new(writer, words[2], NULL);
    warm_up(writer, topic);
    struct stopwatch watch = stopwatch();
    for (long record = 0; record < wanted; record++) {
        long place = record % BATCH;
        write_record(writer, topic, keys[place], 8, values + place * size, size);
        if (place == BATCH - 1) rd_kafka_poll(writer, 0);
    }
    while (delivered + failed < wanted) rd_kafka_poll(writer, 100);
    report(delivered, watch, 0);
    rd_kafka_topic_destroy(topic);
    rd_kafka_destroy(writer);
    free(values);
    return failed ? 69 : 0;
}
