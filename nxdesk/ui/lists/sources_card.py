"""What a list is made from, when it is more than one source: which one is looked at, and taking one away."""

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from nxdesk.ui.card import Card
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.list_words import name_of, read_of
from nxdesk.ui.lists.source import Source
from nxdesk.ui.roles import Role, icon_button, label


class SourcesCard(Card):
    """Hidden for a single source."""

    def __init__(self, current: CurrentList) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Made from"))
        self._current = current
        self._shown: tuple[tuple[Source, ...], int] | None = None
        self._group = QButtonGroup(self)
        self.rows: list[QWidget] = []
        self.names: list[QRadioButton] = []
        self.removers: list[QWidget] = []
        self.body.setSpacing(0)
        whole = self.layout()
        assert whole is not None
        whole.setContentsMargins(12, 6, 12, 6)

    def show_list(self) -> None:
        sources, chosen = self._current.sources, self._current.chosen
        shown = (sources if len(sources) > 1 else ()), chosen
        if shown == self._shown:
            return
        self._shown = shown
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows, self.names, self.removers = [], [], []
        for place, source in enumerate(shown[0]):
            self._add(place, source)
        self.setVisible(len(sources) > 1)

    def _add(self, place: int, source: Source) -> None:
        name = QRadioButton(name_of(source).replace("&", "&&"))
        name.setToolTip(str(source.path) if source.path else "")
        self._group.addButton(name)
        name.setChecked(place == self._current.chosen)
        name.clicked.connect(lambda _checked=False: self._current.choose_source(place))
        remove = icon_button("close", self.tr("Take {name} out of the list").format(name=name_of(source)))
        remove.clicked.connect(lambda _checked=False: self._current.remove_source(place))
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(name)
        row.addWidget(label(read_of(source), Role.MUTED))
        row.addStretch(1)
        row.addWidget(remove)
        self.rows.append(made)
        self.names.append(name)
        self.removers.append(remove)
        self.body.addWidget(made)
