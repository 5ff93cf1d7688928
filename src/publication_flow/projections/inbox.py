from typing import NamedTuple
class Waiting(NamedTuple):
    x: int
def read(view, by, limit, offset): ...
