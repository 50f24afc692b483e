"""The client of a service."""

from .client import AuthenticatedClient
from .retries import Retries, RetryingAsyncClient, RetryingClient


def connect(
    url: str,
    key: str,
    *,
    retries: Retries | None = None,
    headers: dict[str, str] | None = None,
    timeout: float = 60,
) -> AuthenticatedClient:
    """A client of the service at `url`, such as http://127.0.0.1:8317, that shows the management key.

    It serves the `sync` functions of the operations and the `asyncio` ones. Used by `with` or `async with`, it closes its
    connections at the end. `timeout` is in seconds.
    """
    base_url = f"{url.removesuffix('/')}/v0/management"
    client = AuthenticatedClient(base_url=base_url, token=key)
    sent = {"Authorization": f"Bearer {key}", **(headers or {})}
    patience = retries or Retries()
    client.set_httpx_client(RetryingClient(patience, base_url=base_url, headers=sent, timeout=timeout))
    client.set_async_httpx_client(RetryingAsyncClient(patience, base_url=base_url, headers=sent, timeout=timeout))
    return client
