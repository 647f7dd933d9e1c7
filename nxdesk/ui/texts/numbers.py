"""Numbers, amounts and times as people read them: by QLocale's default, which language.install sets."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

_MINUTE = 60
_HOUR = 3600


def number(value: int) -> str:
    return QLocale().toString(value)


def people(count: int) -> str:
    return QCoreApplication.translate("texts", "%Ln people", None, count)


def requests(count: int) -> str:
    return QCoreApplication.translate("texts", "%Ln requests", None, count)


def sms_parts(count: int) -> str:
    """What NXCloud bills (API, section 8)."""
    return QCoreApplication.translate("texts", "%Ln SMS parts", None, count)


def counted(name: str, count: int) -> str:
    """A choice and how many there are of it: "Too short (3)"."""
    return QCoreApplication.translate("texts", "{name} ({count})").format(name=name, count=number(count))


def took(seconds: float) -> str:
    """How long something took: "0.41 s", "12.3 s", "2 min 5 s"."""
    if seconds < _MINUTE:
        digits = 2 if seconds < 10 else 1
        return _seconds(QLocale().toString(seconds, "f", digits))
    whole = round(seconds)
    minutes = _minutes(whole // _MINUTE)
    return f"{minutes} {_seconds(number(whole % _MINUTE))}" if whole % _MINUTE else minutes


def duration(seconds: float) -> str:
    """About how long something takes: "0.41 s", "about 4 s", "2 min", "1 h 5 min"."""
    if seconds < 1:
        return _seconds(QLocale().toString(seconds, "f", 2))
    whole = round(seconds)
    if whole < _MINUTE:
        return QCoreApplication.translate("texts", "about {seconds} s").format(seconds=number(whole))
    minutes = round(whole / _MINUTE)
    if minutes < _MINUTE:
        return _minutes(minutes)
    hours = QCoreApplication.translate("texts", "{hours} h").format(hours=number(minutes // _MINUTE))
    return f"{hours} {_minutes(minutes % _MINUTE)}" if minutes % _MINUTE else hours


def _seconds(value: str) -> str:
    return QCoreApplication.translate("texts", "{seconds} s").format(seconds=value)


def _minutes(value: int) -> str:
    return QCoreApplication.translate("texts", "{minutes} min").format(minutes=number(value))


def size(count: int) -> str:
    """Bytes as "142 kB"; a megabyte is 1,048,576 of them, as in the limits of the API."""
    form = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    digits = 1 if 1 << 20 <= count < 10 << 20 else 0
    return QLocale().formattedDataSize(count, digits, form)


def moment(unix: float, now: float | None = None) -> str:
    """Today: the time; else the date, in this computer's time zone. now: Unix seconds, for tests."""
    at = QDateTime.fromSecsSinceEpoch(int(unix))
    today = QDateTime.currentDateTime() if now is None else QDateTime.fromSecsSinceEpoch(int(now))
    if at.date() == today.date():
        return QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)
    return QLocale().toString(at.date(), QLocale.FormatType.ShortFormat)
