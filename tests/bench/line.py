"""One line of the table that the benches print."""

from dataclasses import dataclass

_WIDTHS = "{:<51} {:<41} {:>9}  {:<10} {}"
HEADING = _WIDTHS.format("measured", "compared with", "figure", "limit", "")


@dataclass(frozen=True, slots=True)
class Line:
    """figure: in `unit`; "x" is a ratio to what it is compared with. against: "" when it stands alone.

    limit: None when the figure is only reported. at_least: the limit is the least, not the most.
    """

    name: str
    against: str
    figure: float
    unit: str = "x"
    limit: float | None = None
    at_least: bool = False

    @property
    def ok(self) -> bool:
        if self.limit is None:
            return True
        return self.figure >= self.limit if self.at_least else self.figure <= self.limit

    def __str__(self) -> str:
        limit = verdict = ""
        if self.limit is not None:
            limit = f"{'>=' if self.at_least else '<='} {self.limit:g} {self.unit}"
            verdict = "ok" if self.ok else "OVER"
        return _WIDTHS.format(
            self.name, self.against, f"{self.figure:.2f} {self.unit}", limit, verdict
        ).rstrip()
