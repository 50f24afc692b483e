from enum import StrEnum


class BatchAuthFilesBodyOp(StrEnum):
    DELETE = "delete"
    DISABLE = "disable"
    ENABLE = "enable"
    SET = "set"

    def __str__(self) -> str:
        return str(self.value)
