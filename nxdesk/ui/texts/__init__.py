"""The words for people: every code, name and number of the core, in the person's language. Needs QtCore only.

The core speaks codes with parameters and never sentences. Sources are English; lupdate finds them only where
the context and the text are literals, in `QCoreApplication.translate("texts", "…")` or, for the tables here,
in `QT_TRANSLATE_NOOP("texts", "…")`. Translations lie in resources/translations/nxdesk_*.ts: after a change
of words `make translations` brings them up to date, and what it leaves unfinished is translated by hand.
"""
