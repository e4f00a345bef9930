"""Programs that run in the background for as long as a `with` lasts."""
import os
import subprocess
import time

from .trouble import UNAVAILABLE, Trouble


class Children:
    def __init__(self, folder):
        self.folder = folder
        self.running = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for child, _ in self.running:
            child.terminate()
        for child, _ in self.running:
            try:
                child.wait(timeout=25)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()

    def start(self, command, environment=None):
        """Starts a program; answers the file that holds what it says."""
        said = os.path.join(self.folder, f'{len(self.running)}.log')
        with open(said, 'wb') as log:
            child = subprocess.Popen([str(word) for word in command], stdout=log, stderr=subprocess.STDOUT,
                                     env=dict(os.environ, **(environment or {})))
        self.running.append((child, said))
        return said

    def await_word(self, said, word, seconds=60):
        """Waits until a program has said something."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with open(said, encoding='utf-8', errors='replace') as log:
                if word in log.read():
                    return
            self.check()
            time.sleep(0.1)
        raise Trouble(UNAVAILABLE, f"'{word}' was not said within {seconds} s: {tail(said)}")

    def check(self):
        """All of them must be alive."""
        for child, said in self.running:
            if child.poll() is not None:
                raise Trouble(UNAVAILABLE, f"{' '.join(map(str, child.args))} ended with {child.returncode}: {tail(said)}")


def tail(path):
    with open(path, encoding='utf-8', errors='replace') as log:
        return log.read()[-1500:].strip()
