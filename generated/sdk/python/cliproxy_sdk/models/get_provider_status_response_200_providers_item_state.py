from enum import StrEnum


class GetProviderStatusResponse200ProvidersItemState(StrEnum):
    ACTIVE = "active"
    COOLING = "cooling"
    DISABLED = "disabled"
    ERROR = "error"

    def __str__(self) -> str:
        return str(self.value)
