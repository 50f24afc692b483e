from enum import StrEnum


class TestProviderKeyResponse200Status(StrEnum):
    ERROR = "error"
    OK = "ok"

    def __str__(self) -> str:
        return str(self.value)
