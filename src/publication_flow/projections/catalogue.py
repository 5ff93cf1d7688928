from typing import NamedTuple
class Entry(NamedTuple):
    x: int
def read(view, category, year, limit, offset): ...
