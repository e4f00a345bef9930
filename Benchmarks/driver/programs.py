"""The programs that are measured: built when they are wanted, run with a bound on their time."""
import json
import os
import subprocess
import sys

from . import places
from .trouble import SOFTWARE, UNAVAILABLE, Trouble

# No run that is to be measured takes longer, also on a machine that has other things to do.
LONGEST = 600


def swift(*products):
    """Builds products in release mode; answers the folder that they lie in."""
    flags = ['-c', 'release', '--static-swift-stdlib']
    if os.environ.get('MAHAKAM_BUILD_PATH'):
        flags += ['--scratch-path', os.environ['MAHAKAM_BUILD_PATH']]
    for product in products:
        done = subprocess.run(['swift', 'build', *flags, '--product', product], cwd=places.ROOT, stdout=sys.stderr, check=False)
        if done.returncode != 0:
            raise Trouble(SOFTWARE, f'{product} does not build; see above')
    shown = subprocess.run(['swift', 'build', *flags, '--show-bin-path'], cwd=places.ROOT, text=True, check=True,
                           stdout=subprocess.PIPE)
    return shown.stdout.strip()


def c(name, folder):
    """Compiles a program of Benchmarks/c into a folder; answers its path."""
    made = os.path.join(folder, name)
    source = os.path.join(places.ROOT, 'Benchmarks', 'c', f'{name}.c')
    done = subprocess.run(['cc', '-O2', '-Wall', '-Wextra', '-o', made, source, '-lrdkafka'], check=False)
    if done.returncode != 0:
        raise Trouble(UNAVAILABLE, f'{source} does not compile: it needs a C compiler and librdkafka-dev')
    return made


def output(command, **more):
    """What a command prints; one that fails or takes too long is trouble."""
    command = [str(word) for word in command]
    try:
        done = subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=LONGEST,
                              check=False, **more)
    except subprocess.TimeoutExpired as late:
        raise Trouble(UNAVAILABLE, f'{command[0]} did not end within {LONGEST} s') from late
    if done.returncode != 0:
        raise Trouble(UNAVAILABLE, f"{' '.join(command)} ended with {done.returncode}: {(done.stderr or done.stdout).strip()[-2000:]}")
    return done.stdout


def measured(command, **more):
    """The JSON that a program of ours prints as its last line."""
    return json.loads(output(command, **more).strip().splitlines()[-1])


class Client:
    """benchmark-client, against one broker."""

    def __init__(self, folder, broker):
        self.program = os.path.join(folder, 'benchmark-client')
        self.broker = broker

    def __call__(self, command, *words, **options):
        line = [self.program, command, '--bootstrap', self.broker.address, *words]
        for name, value in options.items():
            line += [f'--{name}'] if value is True else [f'--{name}', str(value)]
        return measured(line)
