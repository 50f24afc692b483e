# Copied by make sdks from scripts/sdk/python. Do not edit.

"""A client of cliproxy's Management API, made from its contract: a module for each operation, sync and async."""

from .client import AuthenticatedClient, Client
from .connection import connect
from .editing import edit, edit_async, if_match
from .log import follow_log, follow_log_async
from .refusal import CliproxyError, checked
from .retries import Retries

__all__ = (
    "AuthenticatedClient",
    "Client",
    "CliproxyError",
    "Retries",
    "checked",
    "connect",
    "edit",
    "edit_async",
    "follow_log",
    "follow_log_async",
    "if_match",
)
