"""One account on the page: what may be shown of it, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from nxdesk.accounts.account import Account
from nxdesk.accounts.store import PRACTICE
from nxdesk.ui.accounts.keys import Keys
from nxdesk.ui.card import Card
from nxdesk.ui.chip import Chip
from nxdesk.ui.colors import Tone
from nxdesk.ui.icon_tile import IconTile
from nxdesk.ui.roles import Role, button, label, let_enter_press, set_look
from nxdesk.ui.texts import names


class AccountCard(Card):
    """Shown anew in its place whenever something changes, so that the focus stays where it is."""

    use_requested = Signal()
    change_requested = Signal()
    remove_requested = Signal()

    def __init__(self, account: Account) -> None:
        super().__init__()
        self.account = account
        self._practice = account.id == PRACTICE.id
        self._name = label("", Role.CARD_TITLE)
        self._name.setMinimumHeight(20)  # as high as a chip beside it
        self.in_use = Chip(self.tr("In use"), tone=Tone.GOOD, icon_name="check", small=True)
        self.missing = Chip(self.tr("Keys not known"), tone=Tone.WARN, icon_name="alert", small=True)
        self._note = label("", Role.MUTED, wrap=True)
        self.use = button(self.tr("Use"))
        self.change = button(self.tr("Change…"))
        self.remove = button(self.tr("Remove…"))
        for made, signal in (
            (self.use, self.use_requested),
            (self.change, self.change_requested),
            (self.remove, self.remove_requested),
        ):
            made.clicked.connect(signal)
            let_enter_press(made)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._name)
        if self._practice:
            top.addWidget(Chip(self.tr("Practice"), tone=Tone.WARN, small=True))
        top.addWidget(self.in_use)
        top.addWidget(self.missing)
        top.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addLayout(top)
        words.addWidget(self._note)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconTile("shield" if self._practice else "key"))
        row.addSpacing(6)
        row.addLayout(words, 1)
        row.addSpacing(8)
        for made in (self.use, self.change, self.remove):
            row.addWidget(made)
        self.body.addLayout(row)
        self.change.setVisible(not self._practice)
        self.remove.setVisible(not self._practice)

    def show_account(self, account: Account, *, chosen: bool, keys: Keys) -> None:
        self.account = account
        name = names.account(account)
        self._name.setText(name)
        self.setAccessibleName(name)
        self.use.setAccessibleName(self.tr("Use {name}").format(name=name))
        self.change.setAccessibleName(self.tr("Change {name}…").format(name=name))
        self.remove.setAccessibleName(self.tr("Remove {name}…").format(name=name))
        self.in_use.setVisible(chosen)
        self.use.setVisible(not chosen)
        self.missing.setVisible(keys is Keys.MISSING)
        self._note.setText(self._words(keys))
        set_look(self, "chosen", "true" if chosen else "false")
        self.setEnabled(True)

    def show_removing(self) -> None:
        self._note.setText(self.tr("Removing… The keyring may ask you to unlock it."))
        self.setEnabled(False)

    def _words(self, keys: Keys) -> str:
        if self._practice:
            return self.tr(
                "A gateway inside nxdesk that checks and answers as NXCloud does."
                " Nothing leaves this computer, and nobody gets a message."
            )
        account = self.account
        parts = [self.tr("appkey {appkey}").format(appkey=account.appkey), account.address]
        if account.webhook:
            parts.append(self.tr("webhook {webhook}").format(webhook=account.webhook))
        if keys is Keys.IN_KEYRING:
            parts.append(self.tr("keys in the system keyring"))
        elif keys is Keys.IN_MEMORY:
            parts.append(self.tr("keys kept until nxdesk closes"))
        elif keys is Keys.MISSING:
            parts.append(self.tr("enter its keys again before you send"))
        return " · ".join(parts)
