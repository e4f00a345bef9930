"""Where things are: the tree, the Kafka to measure on, the peers to measure against."""
import os

from .trouble import CONFIGURATION, Trouble

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.realpath(__file__))))
BESIDE = os.path.join(os.path.dirname(ROOT), 'shared')


def kafka_home():
    """The folder of an unpacked Apache Kafka 4."""
    for place in (os.environ.get('KAFKA_HOME'), os.path.join(BESIDE, 'kafka')):
        if place and os.path.isdir(os.path.join(place, 'libs')):
            return place
    raise Trouble(CONFIGURATION, 'there is no Kafka to measure on. Set KAFKA_BOOTSTRAP_SERVERS to a broker that may be '
                                 'loaded, or KAFKA_HOME to an unpacked Apache Kafka 4, or put one at ../shared/kafka.')


def peers():
    """The program that runs the peers."""
    for place in (os.environ.get('MAHAKAM_PEERS'), os.path.join(BESIDE, 'peers')):
        if place and os.access(os.path.join(place, 'run'), os.X_OK):
            return os.path.join(place, 'run')
    raise Trouble(CONFIGURATION, 'the peers are missing. Set MAHAKAM_PEERS to their folder (the one with `run`, `c/` and '
                                 '`java/` in it), or put it at ../shared/peers.')
