from enum import StrEnum


class SummariseUsageGroupByItem(StrEnum):
    AUTH_INDEX = "auth-index"
    DAY = "day"
    ENDPOINT = "endpoint"
    HOUR = "hour"
    KEY = "key"
    MODEL = "model"
    PROVIDER = "provider"

    def __str__(self) -> str:
        return str(self.value)
