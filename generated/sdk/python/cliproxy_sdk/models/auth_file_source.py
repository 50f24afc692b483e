from enum import StrEnum


class AuthFileSource(StrEnum):
    FILE = "file"
    MEMORY = "memory"

    def __str__(self) -> str:
        return str(self.value)
