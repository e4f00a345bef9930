"""The PostgreSQL that both sides write into."""
import glob
import os
import shutil
import subprocess
import tempfile
import time

from .broker import free_port
from .trouble import CONFIGURATION, UNAVAILABLE, Trouble

# The server refuses to run as root; everybody has this one.
NOBODY = 65534


class Postgres:
    """A server for as long as a `with` lasts, with the settings that it comes with, in a folder that is removed."""

    def __enter__(self):
        found = sorted(glob.glob('/usr/lib/postgresql/*/bin/initdb'), key=lambda path: int(path.split('/')[4]))
        if not found:
            raise Trouble(CONFIGURATION, 'there is no PostgreSQL on this machine: scripts/packages test installs it')
        self.binaries = os.path.dirname(found[-1])
        self.folder = tempfile.mkdtemp(prefix='mahakam-benchmark-')
        self.server = None
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if self.server:
            self.server.terminate()
            self.server.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _start(self):
        data = os.path.join(self.folder, 'data')
        os.mkdir(data)
        if os.geteuid() == 0:
            os.chmod(self.folder, 0o711)
            os.chown(data, NOBODY, NOBODY)
        self._call('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8')
        self.port = free_port()
        self.server = subprocess.Popen(
            [os.path.join(self.binaries, 'postgres'), '-D', data, '-p', str(self.port), '-k', data, '-c', 'listen_addresses=127.0.0.1'],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **self._as_nobody())
        for _ in range(300):
            if self._psql('postgres', 'select 1').returncode == 0:
                return
            time.sleep(0.1)
        raise Trouble(UNAVAILABLE, 'PostgreSQL did not start')

    def _as_nobody(self):
        return {'user': NOBODY, 'group': NOBODY, 'extra_groups': []} if os.geteuid() == 0 else {}

    def _call(self, program, *words):
        done = subprocess.run([os.path.join(self.binaries, program), *words], text=True, check=False, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, cwd=self.folder, **self._as_nobody())
        if done.returncode != 0:
            raise Trouble(UNAVAILABLE, f'{program} ended with {done.returncode}: {done.stdout.strip()[-1000:]}')

    def _psql(self, database, sql):
        return subprocess.run([os.path.join(self.binaries, 'psql'), '-X', '-q', '-A', '-t', '-h', '127.0.0.1', '-p', str(self.port),
                               '-U', 'postgres', '-d', database, '-c', sql], text=True, check=False, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE)

    def ask(self, database, sql):
        done = self._psql(database, sql)
        if done.returncode != 0:
            raise Trouble(UNAVAILABLE, f'{sql}: {done.stderr.strip()}')
        return done.stdout.strip()

    def fresh(self, name):
        """An empty database with this name, and everything before it on the disk."""
        self.ask('postgres', f'drop database if exists {name}')
        self.ask('postgres', f'create database {name}')
        self.ask('postgres', 'checkpoint')

    def uri(self, database):
        return f'postgresql://postgres@127.0.0.1:{self.port}/{database}'

    def jdbc(self, database):
        return f'jdbc:postgresql://127.0.0.1:{self.port}/{database}?user=postgres'
