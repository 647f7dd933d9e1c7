"""A session of requests that does nothing by itself: no redirect, no retry, no cookie, no password file.

Importing this module imports requests, which takes its time: import it where it is used.
"""

import http.cookiejar
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from nxdesk import __version__


def plain_session(connection: type[HTTPConnection]) -> requests.Session:
    """A session whose connections are of this class; with TLS of a class made from it and HTTPSConnection."""
    session = _Session()
    adapter = _Adapter(connection)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    session.auth = _no_password
    session.cookies.set_policy(http.cookiejar.DefaultCookiePolicy(allowed_domains=[]))
    session.headers.update({"User-Agent": f"nxdesk/{__version__}", "Accept-Encoding": "identity"})
    return session


class _Session(requests.Session):
    """Leaves redirects alone: told not to follow one, requests still reads all of its body, however long."""

    def get_redirect_target(self, resp: requests.Response) -> None:  # noqa: ARG002 - as in requests
        return None


def _no_password(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Given to requests so that it does not look for one in a .netrc file."""
    return request


class _Adapter(HTTPAdapter):
    """One connection at a time, and no retries."""

    def __init__(self, connection: type[HTTPConnection]) -> None:
        class Secure(connection, HTTPSConnection):  # type: ignore[valid-type,misc]  # a class from outside
            pass

        class Pool(HTTPConnectionPool):
            ConnectionCls = connection

        class SecurePool(HTTPSConnectionPool):
            ConnectionCls = Secure

        self._pools = {"http": Pool, "https": SecurePool}
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)

    def init_poolmanager(self, *args: Any, **options: Any) -> None:  # noqa: ANN401 - as in requests
        super().init_poolmanager(*args, **options)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:  # noqa: ANN401 - as in requests
        manager = super().proxy_manager_for(proxy, **options)
        manager.pool_classes_by_scheme = self._pools
        return manager
