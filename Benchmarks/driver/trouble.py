class Trouble(Exception):
    """What keeps a benchmark from running, in a sentence, with an exit code by sysexits."""

    def __init__(self, code, sentence):
        super().__init__(sentence)
        self.code = code


UNAVAILABLE, SOFTWARE, USAGE, CONFIGURATION = 69, 70, 64, 78
