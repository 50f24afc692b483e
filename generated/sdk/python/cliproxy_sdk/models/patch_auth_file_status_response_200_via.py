from enum import StrEnum


class PatchAuthFileStatusResponse200Via(StrEnum):
    CONFIGDISABLED = "config:disabled"
    CONFIGEXCLUDED_MODELS = "config:excluded-models"

    def __str__(self) -> str:
        return str(self.value)
