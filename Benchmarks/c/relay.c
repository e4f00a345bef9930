/* Reads a topic again and again and writes what it reads, and looks at its own size meanwhile: plain C on librdkafka.
 *
 *   relay BOOTSTRAP TOPIC OUT RECORDS PASS PARTITIONS
 *
 * PASS is how many records the topic holds. */
#include "writer.h"

#include <unistd.h>

enum { STEP = 500000 };

static long resident_megabytes(void) {
    long pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (!file) return 0;
    if (fscanf(file, "%*d %ld", &pages) != 1) pages = 0;
    fclose(file);
    return pages * sysconf(_SC_PAGESIZE) >> 20;
}

static void assign_from_beginning(rd_kafka_t *reader, const char *topic, int partitions) {
    rd_kafka_topic_partition_list_t *starts = rd_kafka_topic_partition_list_new(partitions);
    for (int partition = 0; partition < partitions; partition++)
        rd_kafka_topic_partition_list_add(starts, topic, partition)->offset = 0;
    if (rd_kafka_assign(reader, starts)) fail("assign", topic);
    rd_kafka_topic_partition_list_destroy(starts);
}

/* Copies the topic once; answers how many records it has seen before and now. */
static long pass(rd_kafka_t *reader, rd_kafka_t *writer, rd_kafka_topic_t *out, long seen,
                 long count) {
    long end = seen + count;
    while (seen < end) {
        rd_kafka_message_t *message = rd_kafka_consumer_poll(reader, 1000);
        if (!message) continue;
        if (!message->err) {
            write_record(writer, out, message->key, message->key_len, message->payload, message->len);
            if (++seen % 1000 == 0) rd_kafka_poll(writer, 0);
            if (seen % STEP == 0) printf("%s%ld", seen == STEP ? "" : ",", resident_megabytes());
        }
        rd_kafka_message_destroy(message);
    }
    return seen;
}

int main(int count, char **words) {
    if (count != 7) fail("usage", "relay BOOTSTRAP TOPIC OUT RECORDS PASS PARTITIONS");
    rd_kafka_t *reader = consumer(words[1]), *writer = producer(words[1]);
    rd_kafka_topic_t *out = rd_kafka_topic_new(writer, words[3], NULL);
    long wanted = atol(words[4]), seen = 0;
    printf("{\"resident_mb\":[");
    while (seen < wanted) {
        assign_from_beginning(reader, words[2], atoi(words[6]));
        seen = pass(reader, writer, out, seen, atol(words[5]));
    }
    while (delivered + failed < seen) rd_kafka_poll(writer, 100);
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("],\"most_mb\":%ld,\"records\":%ld}\n", usage.ru_maxrss >> 10, seen);
    rd_kafka_topic_destroy(out);
    rd_kafka_consumer_close(reader);
    rd_kafka_destroy(reader);
    rd_kafka_destroy(writer);
    return failed ? 69 : 0;
}
