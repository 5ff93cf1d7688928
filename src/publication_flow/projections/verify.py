from typing import NamedTuple
class Report(NamedTuple):
    x: int
def verify(view, progress): ...
