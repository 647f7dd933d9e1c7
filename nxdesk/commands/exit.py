"""How a command ends: its exit code, and the one sentence when it cannot do what was asked."""

from enum import IntEnum


class Exit(IntEnum):
    """DONE: everything accepted, or checked. SOME_LEFT: finished, but some people were refused or are
    unknown. WRONG_USE: of the command line. NOT_STARTED: what was asked could not begin. STOPPED: before the
    end; the rest waits."""

    DONE = 0
    SOME_LEFT = 1
    WRONG_USE = 2
    NOT_STARTED = 3
    STOPPED = 4


class Refused(Exception):  # noqa: N818 - not an error of the program: the answer to what was asked
    """The command line's own "no", for what the core knows nothing of. sentence: for people, one line."""

    def __init__(self, code: Exit, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence
