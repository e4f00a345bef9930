"""Ours and the peer in turn, and the line that tells of it."""
import statistics
import time


class Rounds:
    """Measures both sides in turn; whoever is first in one round is second in the next."""

    def __init__(self, name, unit, count):
        self.name, self.unit, self.count = name, unit, count
        self.values = {'ours': [], 'peer': []}

    def run(self, ours, peer):
        """Each of the two is a function that measures once and answers a figure, or a figure with a remark."""
        sides = [('ours', ours), ('peer', peer)]
        for number in range(self.count):
            said = {}
            for side, measure in sides if number % 2 == 0 else reversed(sides):
                answer = measure()
                value, remark = answer if isinstance(answer, tuple) else (answer, '')
                self.values[side].append(value)
                said[side] = f'{side} {figure(value)} {self.unit}{remark and f" ({remark})"}'
            print(f"round {number + 1}: {said['ours']}, {said['peer']}", flush=True)

    def median(self, side):
        return statistics.median(self.values[side])

    @property
    def ratio(self):
        return self.median('ours') / self.median('peer')

    def say(self):
        """Prints the line that scripts read."""
        print(f"{self.name}: ratio {self.ratio:.2f} (ours {figure(self.median('ours'))} {self.unit}, "
              f"peer {figure(self.median('peer'))} {self.unit}, median of {self.count})", flush=True)


def figure(value):
    """Three digits at least, and no more than are worth reading."""
    return f'{value:.0f}' if value >= 100 else f'{value:.3g}'


def announce(name, seconds):
    """Says when to expect the end."""
    minutes = max(1, round(seconds / 60))
    print(f"{name}: takes about {minutes} minute{'s' if minutes > 1 else ''} once everything is built "
          f"(began {time.strftime('%H:%M:%S')})", flush=True)
