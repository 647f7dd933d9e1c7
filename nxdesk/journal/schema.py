"""The steps that make and change the journal's tables. A step that has been released is never edited."""

import sqlite3
from contextlib import closing
from pathlib import Path

from nxdesk.problems import Failure

_STEPS = (
    """
    CREATE TABLE send (
        id INTEGER PRIMARY KEY AUTOINCREMENT,   -- never used again, even after a deletion
        name TEXT NOT NULL,
        created REAL NOT NULL,                  -- times are Unix seconds
        started REAL,
        ended REAL,
        state TEXT NOT NULL DEFAULT 'waiting'
            CHECK (state IN ('waiting', 'sending', 'paused', 'stopped', 'finished')),
        cause TEXT NOT NULL DEFAULT '',         -- why it paused, as a code
        account_id TEXT NOT NULL,               -- frozen: a later change of the account changes no send
        account_name TEXT NOT NULL,
        appkey TEXT NOT NULL,
        address TEXT NOT NULL,
        kind TEXT NOT NULL,
        message BLOB NOT NULL,                  -- the API's `message`, byte for byte
        priority TEXT NOT NULL,
        webhook TEXT,
        list_name TEXT NOT NULL,
        people INTEGER NOT NULL,
        repeated INTEGER NOT NULL,
        rejected INTEGER NOT NULL,
        blocked INTEGER NOT NULL
    );
    CREATE TABLE request (
        id INTEGER PRIMARY KEY,
        send INTEGER NOT NULL REFERENCES send ON DELETE CASCADE,
        number INTEGER NOT NULL,                -- from 1
        people INTEGER NOT NULL,
        state TEXT NOT NULL DEFAULT 'waiting'
            CHECK (state IN ('waiting', 'in_flight', 'accepted', 'refused', 'unknown')),
        attempts INTEGER NOT NULL DEFAULT 0,
        posted REAL,
        seconds REAL,
        reason TEXT NOT NULL DEFAULT '',        -- when there was no answer: why, as a code
        http_status INTEGER,
        code INTEGER,
        message TEXT NOT NULL DEFAULT '',
        trace_id TEXT NOT NULL DEFAULT '',
        request_id TEXT NOT NULL DEFAULT '',
        viber_code INTEGER,
        viber_message TEXT NOT NULL DEFAULT '',
        sms_code INTEGER,
        sms_message TEXT NOT NULL DEFAULT '',
        UNIQUE (send, number)
    );
    CREATE INDEX request_by_state ON request (send, state, number);
    CREATE TABLE recipient (
        request INTEGER NOT NULL REFERENCES request ON DELETE CASCADE,
        place INTEGER NOT NULL,                 -- from 0, in the request
        phone INTEGER NOT NULL,                 -- E.164 without the plus
        row INTEGER NOT NULL,                   -- of the list it came from, from 1
        PRIMARY KEY (request, place)
    ) WITHOUT ROWID;
    """,
    """
    -- seconds that this computer's clock was behind the gateway's
    ALTER TABLE send ADD COLUMN clock_offset REAL NOT NULL DEFAULT 0;
    -- 1: it is halved each time NXCloud refuses it for a number, until the bad one is alone
    ALTER TABLE request ADD COLUMN hunted INTEGER NOT NULL DEFAULT 0;
    """,
    """
    -- the do-not-contact list; no send holds it, so no deletion of sends touches it
    CREATE TABLE blocked (
        phone INTEGER PRIMARY KEY,              -- E.164 without the plus
        added REAL NOT NULL,
        origin TEXT NOT NULL                    -- a file's name, a send's name, or nothing
    );
    -- people who were put on that list after their send was planned: they are left out of its requests
    CREATE TABLE suppressed (
        send INTEGER NOT NULL REFERENCES send ON DELETE CASCADE,
        phone INTEGER NOT NULL,
        row INTEGER NOT NULL,
        PRIMARY KEY (send, phone)
    ) WITHOUT ROWID;
    CREATE TABLE list (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        source TEXT NOT NULL,                   -- the files it came from
        created REAL NOT NULL,
        people INTEGER NOT NULL
    );
    CREATE TABLE member (
        list INTEGER NOT NULL REFERENCES list ON DELETE CASCADE,
        place INTEGER NOT NULL,                 -- from 0
        phone INTEGER NOT NULL,
        row INTEGER NOT NULL,
        PRIMARY KEY (list, place)
    ) WITHOUT ROWID;
    """,
    """
    -- 1: a test to a person's own numbers, which is counted apart
    ALTER TABLE send ADD COLUMN test INTEGER NOT NULL DEFAULT 0;
    """,
    """
    -- the message as it was composed, with merge fields; NULL: it was composed as it is sent
    ALTER TABLE send ADD COLUMN template BLOB;
    -- the messages of a send that not everybody gets, each once, byte for byte
    CREATE TABLE variant (
        send INTEGER NOT NULL REFERENCES send ON DELETE CASCADE,
        number INTEGER NOT NULL,                -- from 1
        message BLOB NOT NULL,
        PRIMARY KEY (send, number)
    );
    -- 0: the request carries the send's own message
    ALTER TABLE request ADD COLUMN variant INTEGER NOT NULL DEFAULT 0;
    """,
    """
    -- what the list of a send was made from, when it was more than one source
    CREATE TABLE source (
        send INTEGER NOT NULL REFERENCES send ON DELETE CASCADE,
        place INTEGER NOT NULL,                 -- from 0
        name TEXT NOT NULL,                     -- a file's name, or nothing for what was pasted
        start INTEGER NOT NULL,                 -- its row 1 is row start + 1 of the recipients
        PRIMARY KEY (send, place)
    ) WITHOUT ROWID;
    """,
)
VERSION = len(_STEPS)


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Bring the tables up to VERSION, each step and its record in one transaction.

    A journal that somebody has used is copied first, to "<name>.<its version>" beside it.

    Raises Failure("journal_newer"): a later nxdesk wrote this journal.
    """
    found = _version(connection)
    if found > VERSION:
        raise Failure("journal_newer")
    if 0 < found < VERSION:
        _copy(connection, path)
    for number in range(found, VERSION):
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            if _version(connection) > number:
                continue  # another process was quicker
            for statement in _statements(_STEPS[number]):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number + 1}")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _copy(connection: sqlite3.Connection, path: Path) -> None:
    """Whole or not at all: under another name until it is. Meanwhile no other process writes or copies."""
    unfinished = path.with_name(f"{path.name}.copy")
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        version = _version(connection)
        if version == VERSION:
            return  # another process was quicker
        try:
            for leftover in (unfinished, unfinished.with_name(f"{unfinished.name}-journal")):
                leftover.unlink(missing_ok=True)
            with closing(sqlite3.connect(path)) as reader, closing(sqlite3.connect(unfinished)) as copy:
                reader.backup(copy)  # a connection that holds the lock cannot
            unfinished.replace(path.with_name(f"{path.name}.{version}"))
        except OSError:
            raise Failure("journal_read_only") from None


def _statements(script: str) -> list[str]:
    """The script's statements one by one: executescript() would commit before its first."""
    return [statement for statement in script.split(";\n") if statement.strip()]
