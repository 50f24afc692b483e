from enum import StrEnum


class GetLoginStatusResponse200Status(StrEnum):
    ERROR = "error"
    OK = "ok"
    WAIT = "wait"

    def __str__(self) -> str:
        return str(self.value)
