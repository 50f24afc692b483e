from enum import StrEnum


class ListAuthFilesSort(StrEnum):
    EMAIL = "email"
    LAST_REFRESH = "last_refresh"
    MODTIME = "modtime"
    NAME = "name"
    PRIORITY = "priority"
    SIZE = "size"
    STATUS = "status"
    TYPE = "type"
    VALUE_1 = "-name"
    VALUE_11 = "-modtime"
    VALUE_13 = "-last_refresh"
    VALUE_15 = "-priority"
    VALUE_17 = "-weight"
    VALUE_3 = "-type"
    VALUE_5 = "-status"
    VALUE_7 = "-email"
    VALUE_9 = "-size"
    WEIGHT = "weight"

    def __str__(self) -> str:
        return str(self.value)
