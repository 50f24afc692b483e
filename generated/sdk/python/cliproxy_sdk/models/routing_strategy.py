from enum import StrEnum


class RoutingStrategy(StrEnum):
    FILL_FIRST = "fill-first"
    ROUND_ROBIN = "round-robin"
    WEIGHTED_ROUND_ROBIN = "weighted-round-robin"

    def __str__(self) -> str:
        return str(self.value)
