/* Reads small records from a topic's beginning and looks at every one: plain C on librdkafka.
 *
 *   consume BOOTSTRAP TOPIC RECORDS PARTITIONS */
#include "client.h"

int main(int count, char **words) {
    if (count != 5) fail("usage", "consume BOOTSTRAP TOPIC RECORDS PARTITIONS");
    long wanted = atol(words[3]), seen = 0;
    rd_kafka_t *reader = consumer(words[1]);
    rd_kafka_topic_partition_list_t *starts = rd_kafka_topic_partition_list_new(16);
    for (int partition = 0; partition < atoi(words[4]); partition++)
        rd_kafka_topic_partition_list_add(starts, words[2], partition)->offset = 0;
    if (rd_kafka_assign(reader, starts)) fail("assign", words[2]);
    struct stopwatch watch = {0, 0};
    unsigned long sum = 0;
    while (seen < wanted) {
        rd_kafka_message_t *message = rd_kafka_consumer_poll(reader, 1000);
        if (!message) continue;
        if (!message->err) {
            if (seen++ == 0) watch = stopwatch();
            if (message->key) sum += ((const unsigned char *)message->key)[0];
            if (message->payload) sum += ((const unsigned char *)message->payload)[message->len - 1];
        }
        rd_kafka_message_destroy(message);
    }
    report(seen, watch, sum);
    rd_kafka_topic_partition_list_destroy(starts);
    rd_kafka_consumer_close(reader);
    rd_kafka_destroy(reader);
    return 0;
}
