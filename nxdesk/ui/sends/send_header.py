"""The top of the page of a send: what is sent, and the buttons that stop it, go on with it or export it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from nxdesk.journal.records import SendRecord, SendState
from nxdesk.messages.channels import Priority
from nxdesk.messages.kinds import Kind
from nxdesk.ui.header import PageHeader
from nxdesk.ui.icons import icon
from nxdesk.ui.roles import Role, icon_button
from nxdesk.ui.sends.looks import account_name, send_name
from nxdesk.ui.texts import names, numbers

_TITLE_MOST = 420  # a long name must leave room for the line beside it


class SendHeader(PageHeader):
    """A button shows when what it does makes sense; it is disabled while something else has to end first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(back_text=QCoreApplication.translate("sends", "All sends"), parent=parent)
        self.pause = self.add_button(self.tr("Pause"))
        self.stop = self.add_button(self.tr("Stop"))
        self.resume = self.add_button("", Role.PRIMARY)
        self.reuse = self.add_button(self.tr("Use this message again"))
        self.export = self.add_button(self.tr("Export to Excel…"))
        self.reuse_action, self.block_action, self.speed_action, self.delete_action = self._add_menu()
        self._title.setMaximumWidth(_TITLE_MOST)
        self.show_send(None)
        self.show_state(None, ours=False, ending=None)

    def show_send(self, send: SendRecord | None) -> None:
        """None: nothing is read yet."""
        self.set_title(send_name(send) if send else "")
        self.set_subtitle(self._line(send) if send else "")

    def show_state(self, send: SendRecord | None, *, ours: bool, ending: SendState | None) -> None:
        """ours: this window carries it out now. ending: what it was asked to become, while it does."""
        with self.changing():
            self._show_buttons(send, ours=ours, ending=ending)
        refused = send.counts.refused if send else 0
        self.reuse_action.setEnabled(send is not None)
        self.block_action.setText(self.tr("Do not contact the refused (%Ln)…", "", refused))
        self.block_action.setEnabled(refused > 0)

    def _show_buttons(self, send: SendRecord | None, *, ours: bool, ending: SendState | None) -> None:
        waiting = send.counts.waiting if send else 0
        self.pause.setVisible(ours)
        self.pause.setEnabled(ending is None)
        self.stop.setVisible(ours)
        self.stop.setEnabled(ending is not SendState.STOPPED)
        self.resume.setVisible(waiting > 0 and not ours)
        self.resume.setText(self.tr("Resume (%Ln left)", "", waiting))
        self.reuse.setVisible(send is not None and not ours and not waiting)  # else it is in the menu alone

    def allow(self, reason: str) -> None:
        """reason: why nothing can be sent at the moment; "" when it can."""
        self.resume.setEnabled(not reason)
        self.resume.setToolTip(reason)

    def _add_menu(self) -> tuple[QAction, ...]:
        """What is seldom wanted, behind three dots."""
        menu = QMenu(self)
        reuse = menu.addAction(icon("pencil"), self.tr("Use this message again"))
        menu.addSeparator()
        block = menu.addAction("")
        menu.addSeparator()
        speed = menu.addAction(self.tr("Speed…"))
        menu.addSeparator()
        delete = menu.addAction(icon("trash"), self.tr("Delete this send…"))
        self.more = icon_button("dots", self.tr("More"))
        self.more.setMenu(menu)
        self.add(self.more)
        return reuse, block, speed, delete

    def _line(self, send: SendRecord) -> str:
        priority = Priority(send.new.priority)
        every = self.tr("every channel at once")
        parts = [
            QCoreApplication.translate("sends", "Test") if send.new.test else "",
            names.kind(Kind(send.new.kind)),
            every if priority is Priority.ALL else names.priority(priority),
            account_name(send),
        ]
        if send.started is not None:
            parts.append(self.tr("started {time}").format(time=numbers.moment(send.started)))
        return " · ".join(filter(None, parts))
