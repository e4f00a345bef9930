#!/usr/bin/env python3
"""Follows the meetings as they change, in a consumer group, with Debian's python3-confluent-kafka.

  follow.py SERVERS PREFIX GROUP [--once]     --once ends when there is nothing more for now

Prints a line a change. Start it again and it goes on where it was; start it twice and the two share the work.
"""
import json
import sys

from confluent_kafka import Consumer, KafkaError

servers, prefix, group = sys.argv[1:4]
consumer = Consumer({
    "bootstrap.servers": servers, "group.id": group, "isolation.level": "read_committed",
    "auto.offset.reset": "earliest", "enable.auto.commit": False, "enable.partition.eof": True,
})
partitions, ended = set(), set()
consumer.subscribe([prefix + "meetings"], on_assign=lambda _, new: partitions.update(p.partition for p in new))
try:
    while not ("--once" in sys.argv and partitions and ended >= partitions):
        message = consumer.poll(1.0)
        if message is None:
            continue
        if message.error():
            if message.error().code() != KafkaError._PARTITION_EOF:
                sys.exit(str(message.error()))
            ended.add(message.partition())
            continue
        if message.value() is None:
            print(message.key().decode(), "is forgotten")
        else:
            meeting = json.loads(message.value())
            # What is added later has other names: take what you know, leave the rest.
            if meeting["status"] == "active":
                place = (meeting["event"]["place"] or {}).get("name", "?")
                print(meeting["id"], f"v{meeting['version']}", meeting["event"]["date"], place, meeting["title"], sep="  ")
            else:
                print(meeting["id"], f"v{meeting['version']}", meeting["status"], meeting.get("merged_into", ""), sep="  ")
        sys.stdout.flush()
        # Only what was dealt with is committed: after a death the last one comes again, and none is lost.
        consumer.commit(message, asynchronous=False)
finally:
    consumer.close()
