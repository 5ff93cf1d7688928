from typing import NamedTuple
class Metrics(NamedTuple):
    x: int
def read(view, year): ...
