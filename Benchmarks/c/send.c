/* Writes small records one after the other, each when the broker has the one before: plain C on librdkafka.
 *
 *   send BOOTSTRAP TOPIC RECORDS BYTES
 *
 * The time of each is that from handing it over to its delivery report; poll wakes with the report. */
#include "writer.h"

static int compare(const void *one, const void *other) {
    double a = *(const double *)one, b = *(const double *)other;
    return (a > b) - (a < b);
}

int main(int count, char **words) {
    if (count != 5) fail("usage", "send BOOTSTRAP TOPIC RECORDS BYTES");
    long wanted = atol(words[3]);
    size_t size = strtoul(words[4], NULL, 10);
    char key[] = "10000000", *value = malloc(size);
    double *times = malloc(wanted * sizeof *times);
    if (!value || !times || wanted < 1) fail("records", words[3]);
    memset(value, 'a', size);
    rd_kafka_t *writer = lingering_producer(words[1], "0");
    rd_kafka_topic_t *topic = rd_kafka_topic_new(writer, words[2], NULL);
    warm_up(writer, topic);
    struct stopwatch watch = {0};
    for (long record = -100; record < wanted; record++) {
        if (record == 0) watch = stopwatch();
        double began = clock_seconds();
        long before = delivered + failed;
        write_record(writer, topic, key, sizeof key - 1, value, size);
        while (delivered + failed == before) rd_kafka_poll(writer, 1000);
        if (record >= 0) times[record] = clock_seconds() - began;
    }
    double seconds = clock_seconds() - watch.began, used = processor_seconds() - watch.used;
    qsort(times, wanted, sizeof *times, compare);
    printf("{\"records\":%ld,\"seconds\":%.6f,\"processor_seconds\":%.6f,\"p50\":%.6f,\"p99\":%.6f}\n", wanted, seconds,
           used, times[wanted / 2], times[wanted * 99 / 100]);
    rd_kafka_topic_destroy(topic);
    rd_kafka_destroy(writer);
    free(times);
    free(value);
    return failed ? 69 : 0;
}
