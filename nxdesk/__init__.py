"""nxdesk: compose one message, see it as Viber and SMS will show it, and send it to a list through NXCloud.

THE MAP. An **account** sends a **message** to **recipients** through the **gateway**: **sending** plans the
requests and carries them out, the **journal** remembers what happened, the **ui** shows it. The folders are
the nouns of that sentence.

1. Saving an account puts its secrets straight into the vault (accounts/); the rest of the program holds
   a name.
2. Compose holds one immutable message (messages/). Each edit makes a new one: `check()` finds the problems,
   `preview()` gives the plain value that the preview paints, `gateway/request.py` gives the exact bytes.
3. A file of numbers is read in a process of its own (recipients/) and comes back as a compact list:
   numbers kept, numbers repeated, rows rejected with a reason.
4. Send: `sending/plan.py` fills the fields of the message (`messages/fields.py`) with the columns of the list
   and cuts those who get the same into requests of at most 2000; every request with its message and every
   recipient is in the journal, committed, before the first byte leaves.
5. `sending/sender.py` runs on one background thread: in_flight is committed, the request is posted, what came
   back is committed. It is plain Python; the window and the command line use the same.
6. The ui hears "changed" and reads the journal again. A signal never carries the truth; the journal does.

`program.py` puts these parts together; the window (`app.py` opens it, `ui/main_window.py` is it) and the
command line (`__main__.py`, `commands/`) stand on it. `album.py` leads a window along, for pictures.

Who may know whom: app -> ui -> program -> sending -> gateway -> accounts | messages | recipients ->
problems, paths; the journal stands beside the gateway and knows none of the rest. The import contracts in
pyproject.toml keep it so.
"""

__version__ = "0.1.0"
