from typing import NamedTuple
class Handled(NamedTuple):
    x: int
def read(view, by, limit): ...
