"""The broker that both sides run on."""
import os
import random
import shutil
import socket
import subprocess
import tempfile

from . import places
from .trouble import UNAVAILABLE, Trouble

# The port of the controllers' talk lies so far above that of the clients (scripts/kafka).
CONTROLLER = 100


class Broker:
    """A broker for as long as a `with` lasts: the one that is given, or one of our own that is removed afterwards."""

    def __init__(self):
        self.given = os.environ.get('KAFKA_BOOTSTRAP_SERVERS')
        self.folder = None

    def __enter__(self):
        if self.given:
            self.address = self.given
            return self
        self.environment = dict(os.environ, KAFKA_HOME=places.kafka_home())
        self.folder = tempfile.mkdtemp(prefix='mahakam-benchmark-')
        self.control = [os.path.join(places.ROOT, 'scripts', 'kafka')]
        try:
            self.address = self._call('start', '--port', str(free_port()))
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if self.folder:
            subprocess.run(self.control + ['destroy', '--dir', self.folder], env=self.environment,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
            shutil.rmtree(self.folder, ignore_errors=True)

    def _call(self, *words):
        done = subprocess.run(self.control + list(words) + ['--dir', self.folder], env=self.environment, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        if done.returncode != 0:
            raise Trouble(UNAVAILABLE, f'Kafka did not start: {done.stderr.strip()}')
        return done.stdout.strip().splitlines()[-1]


def free_port():
    """A port that is free, with the one that the controller takes."""
    for _ in range(100):
        port = random.randrange(20000, 32000)
        if is_free(port) and is_free(port + CONTROLLER):
            return port
    raise Trouble(UNAVAILABLE, 'there is no free port between 20000 and 32000')


def is_free(port):
    with socket.socket() as probe:
        try:
            probe.bind(('127.0.0.1', port))
        except OSError:
            return False
    return True
