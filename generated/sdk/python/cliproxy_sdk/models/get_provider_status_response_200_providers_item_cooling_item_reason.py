from enum import StrEnum


class GetProviderStatusResponse200ProvidersItemCoolingItemReason(StrEnum):
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not-found"
    PAYMENT_REQUIRED = "payment-required"
    QUOTA = "quota"
    UNAUTHORIZED = "unauthorized"
    UNAVAILABLE = "unavailable"
    UNREACHABLE = "unreachable"

    def __str__(self) -> str:
        return str(self.value)
