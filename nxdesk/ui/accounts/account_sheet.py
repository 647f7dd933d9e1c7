"""The sheet of one account: its name, its public values, and two secrets that go straight to the vault."""

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from nxdesk.accounts.account import Account, Credentials
from nxdesk.accounts.check import check, clean
from nxdesk.accounts.store import new_id
from nxdesk.problems import Problem
from nxdesk.ui.accounts.secret_field import SecretField
from nxdesk.ui.announcing import announce
from nxdesk.ui.banner import Banner
from nxdesk.ui.colors import Tone
from nxdesk.ui.form import Form, FormRow
from nxdesk.ui.roles import Role, label
from nxdesk.ui.sheet import Sheet
from nxdesk.ui.texts import problems

_WIDTH = 640
ADDRESS = "https://api.nxcloud.com"


class AccountSheet(Sheet):
    """A new account, or an old one to change. It checks; who opened it saves, and then accepts it.

    The secrets of an old one are not shown, and stay as they are while their fields are left empty.
    """

    save_requested = Signal(object, object)  # an Account; Credentials, or None: as they are

    def __init__(self, account: Account | None, taken: Collection[str], parent: QWidget | None) -> None:
        """account: None for a new one; taken: the names of the others."""
        title = self.tr("Add an account") if account is None else self.tr("Change the account")
        super().__init__(title, parent)
        self._taken = taken
        self._new = account is None
        self._account = account or Account(new_id(), "", "", ADDRESS)
        self.banner = Banner(closable=False)
        self.body.addWidget(self.banner)
        self.form = Form(label_width=100)
        self.rows: dict[str, FormRow] = {}
        self.fields: dict[str, QLineEdit] = {}
        self._build()
        self.body.addWidget(self.form)
        self.add_text(
            self.tr(
                "Copy and paste the three values. If one of them cannot be found, or the application is "
                "missing or disabled, ask your account manager at NXCloud."
            ),
            Role.SMALL,
        ).setVisible(self._new)
        self.saving = label("", Role.MUTED, wrap=True)  # beside the buttons: the form does not jump
        self.add_at_left(self.saving)
        self.cancel_button = self.add_button(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(True)  # Enter on it cancels
        self.cancel_button.clicked.connect(self.reject)
        self.save_button = self.add_button(self.tr("Save"), Role.PRIMARY)
        self.save_button.setDefault(True)  # Enter in a field saves: it sends nothing
        self.save_button.clicked.connect(self._save)
        self.setMinimumWidth(_WIDTH)
        self.fields["name"].setFocus()

    def show_saving(self) -> None:
        """The vault is at work, and may take its time: the sheet may be closed meanwhile."""
        self.form.setEnabled(False)
        self.save_button.setEnabled(False)
        self.cancel_button.setText(self.tr("Close"))
        self.banner.hide()
        self.saving.setText(self.tr("Saving. The keyring of this computer may ask you to unlock it…"))
        announce(self, self.saving.text())

    def show_failure(self, text: str) -> None:
        """It was not saved; what was typed is still there."""
        self.form.setEnabled(True)
        self.save_button.setEnabled(True)
        self.cancel_button.setText(self.tr("Cancel"))
        self.saving.setText("")
        self.banner.show_text(text, Tone.BAD)
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)  # Enter tries again

    def _build(self) -> None:
        account = self._account
        kept = self.tr("Leave both empty to keep the ones that nxdesk has.")
        self._add(
            "name", self.tr("Name"), QLineEdit(account.name), self.tr("As you call it, such as your shop.")
        )
        self._add(
            "appkey",
            self.tr("Appkey"),
            QLineEdit(account.appkey),
            self.tr("In the NXCloud console, with your application. It is not secret."),
        )
        key = SecretField(self.tr("Show the access key"), self.tr("Hide the access key"))
        of_key = self.tr("In the NXCloud console, as accessKey. It says to NXCloud who you are.")
        self._add("access_key", self.tr("Access key"), key.field, of_key if self._new else "", key)
        secret = SecretField(self.tr("Show the access secret"), self.tr("Hide the access secret"))
        of_secret = self.tr(
            "In the NXCloud console, as accessSecret. nxdesk signs with it and never sends it."
        )
        self._add(
            "access_secret", self.tr("Access secret"), secret.field, of_secret if self._new else kept, secret
        )
        self._add(
            "address",
            self.tr("Gateway"),
            QLineEdit(account.address),
            self.tr("Change it only if NXCloud says so."),
        )
        self.fields["address"].setPlaceholderText(ADDRESS)
        self._add(
            "webhook",
            self.tr("Webhook"),
            QLineEdit(account.webhook or ""),
            self.tr("Optional: the address where NXCloud reports what was delivered."),
        )

    def _add(
        self, name: str, text: str, field: QLineEdit, help_text: str, around: QWidget | None = None
    ) -> None:
        row = self.form.add_row(text, around or field, help_text, typed_in=field)
        field.textChanged.connect(lambda: row.set_problem(""))
        self.rows[name], self.fields[name] = row, field

    def _value(self, name: str) -> str:
        return clean(self.fields[name].text())

    def _save(self) -> None:
        account = replace(
            self._account,
            name=self._value("name"),
            appkey=self._value("appkey"),
            address=self._value("address"),
            webhook=self._value("webhook") or None,
        )
        credentials: Credentials | None = Credentials(self._value("access_key"), self._value("access_secret"))
        if not self._new and not self._value("access_key") and not self._value("access_secret"):
            credentials = None
        found = check(account, credentials, self._taken)
        self._show_problems(found)
        if not found:
            self.save_requested.emit(account, credentials)

    def _show_problems(self, found: tuple[Problem, ...]) -> None:
        by_field = {problem.field: problem for problem in reversed(found)}
        for name, row in self.rows.items():
            row.set_problem(problems.problem(by_field[name]) if name in by_field else "")
        wrong = next((name for name in self.rows if name in by_field), None)
        if wrong:
            self.fields[wrong].setFocus()
