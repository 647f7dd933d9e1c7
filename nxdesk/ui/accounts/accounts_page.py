"""The place Accounts: the practice account, the person's own, and a word on where the secrets are."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nxdesk.accounts.account import Account, Credentials
from nxdesk.accounts.vault import Place
from nxdesk.problems import Failure, Problem
from nxdesk.program import Program
from nxdesk.ui import background, dialogs
from nxdesk.ui.accounts.account_card import AccountCard
from nxdesk.ui.accounts.account_sheet import AccountSheet
from nxdesk.ui.accounts.invitation import Invitation
from nxdesk.ui.accounts.keys import Keys, Survey, survey
from nxdesk.ui.banner import Banner
from nxdesk.ui.colors import Tone
from nxdesk.ui.header import PageHeader
from nxdesk.ui.roles import Role, let_enter_press
from nxdesk.ui.scrolling import scrolled
from nxdesk.ui.tab_order import put_before
from nxdesk.ui.texts import failures, names, problems


class AccountsPage(QWidget):
    """Whatever asks the vault runs in the background: a keyring may be locked, slow, or frozen for good."""

    changed = Signal()  # the accounts, or which of them is chosen

    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._survey: Survey | None = None
        self._told: Problem | None = None
        self.cards: dict[str, AccountCard] = {}
        self._removing: set[str] = set()
        self.sheet: AccountSheet | None = None
        self.banner = Banner()
        header = PageHeader(self.tr("Accounts"))
        self.add_button = header.add_button(self.tr("Add an account…"), Role.PRIMARY, "plus")
        self.add_button.clicked.connect(lambda: self._open_sheet(None))
        let_enter_press(self.add_button)
        self._column = QVBoxLayout()
        self._column.setSpacing(14)
        self.invitation = Invitation(
            self.tr("Your NXCloud account"),
            self.tr(
                "To send for real, add your NXCloud account. Its appkey, access key and access secret are in"
                " the NXCloud console."
            ),
            self.tr("Add an account…"),
        )
        self.invitation.pressed.connect(lambda: self._open_sheet(None))
        self.keyring_banner = Banner(closable=False)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 0, 24, 24)
        column.setSpacing(14)
        column.addWidget(self.banner)
        column.addLayout(self._column)
        column.addWidget(self.invitation)
        column.addWidget(self.keyring_banner)  # it comes late: what is there already does not move
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(header)
        whole.addWidget(scrolled(inside), 1)
        self.refresh()

    def refresh(self) -> None:
        """Show the accounts as the store has them now."""
        try:
            accounts, chosen = self._program.accounts.list(), self._program.accounts.chosen
        except Failure as failure:
            self.banner.show_failure(failure)
            return
        for gone in self.cards.keys() - {account.id for account in accounts}:
            if gone not in self._removing:
                card = self.cards.pop(gone)
                card.hide()
                card.deleteLater()
        for account in accounts:
            if account.id in self._removing:
                continue
            card = self.cards.get(account.id) or self._add_card(account)
            keys = self._survey.keys(account) if self._survey else Keys.UNKNOWN
            card.show_account(account, chosen=account.id == chosen, keys=keys)
        self.invitation.setVisible(len(accounts) == 1)
        self._tell_notice()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()  # the command line may have changed them
        if self._survey is None:  # the keyring may take its time: it is asked only when somebody looks
            self._look_at_vault()

    def _look_at_vault(self) -> None:
        program = self._program

        def look() -> Survey:
            return survey(program.vault, program.accounts.list())

        background.run(self, look, self._tell_survey, self.banner.show_failure)

    def _tell_survey(self, found: Survey) -> None:
        self._survey = found
        if found.place is Place.MEMORY:
            self.keyring_banner.show_text(failures.kept_in_memory(found.reason), Tone.WARN)
            self.keyring_banner.explain(f"failure/{found.reason}" if found.reason else "accounts")
        self.refresh()

    def _tell_notice(self) -> None:
        notice = self._program.accounts.notice
        if notice is not None and notice is not self._told:
            self._told = notice
            self.banner.show_text(problems.problem(notice), Tone.WARN)

    def _add_card(self, account: Account) -> AccountCard:
        card = AccountCard(account)
        card.use_requested.connect(lambda: self._use(card.account))
        card.change_requested.connect(lambda: self._open_sheet(card.account))
        card.remove_requested.connect(lambda: self._remove(card.account))
        self.cards[account.id] = card
        self._column.addWidget(card)
        put_before(self.invitation.button, card.use, card.change, card.remove)
        return card

    def _open_sheet(self, account: Account | None) -> None:
        mine = account.id if account else ""
        try:
            taken = [other.name for other in self._program.accounts.list() if other.id != mine]
        except Failure as failure:
            self.banner.show_failure(failure)
            return
        sheet = AccountSheet(account, taken, self.window())
        sheet.save_requested.connect(lambda made, credentials: self._save(sheet, made, credentials))
        sheet.finished.connect(lambda _code: self._forget_sheet(sheet))
        self.sheet = sheet
        sheet.open()

    def _forget_sheet(self, sheet: AccountSheet) -> None:
        self.sheet = None
        sheet.deleteLater()

    def _save(self, sheet: AccountSheet, account: Account, credentials: Credentials | None) -> None:
        program = self._program

        def done(_nothing: None) -> None:
            if self.sheet is sheet:
                sheet.accept()
            self._changed()

        def failed(error: Exception) -> None:
            if self.sheet is sheet and isinstance(error, Failure):
                sheet.show_failure(failures.failure(error))
            else:
                self.banner.show_failure(error)

        sheet.show_saving()
        background.run(self, lambda: program.save_account(account, credentials), done, failed)

    def _changed(self) -> None:
        if self._survey and self._survey.place is Place.MEMORY:
            self._look_at_vault()
        self.refresh()
        self.changed.emit()

    def _use(self, account: Account) -> None:
        try:
            self._program.accounts.choose(account.id)
        except Failure as failure:
            self.banner.show_failure(failure)
        self._changed()

    def _remove(self, account: Account) -> None:
        question = dialogs.Question(
            self.tr("Remove {name}?").format(name=names.account(account)),
            self.tr(
                "Its access key and secret are deleted from this computer."
                " Sends made with it stay, but cannot go on without them."
            ),
            (
                dialogs.Choice("cancel", self.tr("Cancel")),
                dialogs.Choice("remove", self.tr("Remove"), Role.DANGER),
            ),
            safe="cancel",
        )
        if dialogs.ask(self, question) != "remove":
            return
        program = self._program

        def done(_nothing: None) -> None:
            self._removing.discard(account.id)
            self._changed()

        def failed(error: Exception) -> None:
            done(None)  # the account is gone even when its secrets could not be
            self.banner.show_failure(error)

        self._removing.add(account.id)
        self.cards[account.id].show_removing()
        background.run(self, lambda: program.remove_account(account.id), done, failed)
