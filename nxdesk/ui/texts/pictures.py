"""Why the preview has no picture to show: what ui/compose/picture_file.py and gateway/download.py found."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from nxdesk.ui.texts.filling import Words

PICTURES: Words = {
    "picture_link": QT_TRANSLATE_NOOP("texts", "A link begins with http:// or https:// and has no spaces"),
    "picture_status": QT_TRANSLATE_NOOP(
        "texts", "The server answered {status}: there may be no such picture"
    ),
    "picture_unreachable": QT_TRANSLATE_NOOP("texts", "The server cannot be reached: check the link"),
    "picture_tls": QT_TRANSLATE_NOOP(
        "texts", "The server's certificate cannot be trusted: phones may refuse it too"
    ),
    "picture_timeout": QT_TRANSLATE_NOOP(
        "texts", "The server takes too long: phones may not show the picture"
    ),
    "picture_redirects": QT_TRANSLATE_NOOP(
        "texts", "The server redirects again and again: use a direct link"
    ),
    "picture_too_large": QT_TRANSLATE_NOOP("texts", "Larger than {limit:size}: use a smaller picture"),
    "picture_too_many_pixels": QT_TRANSLATE_NOOP(
        "texts", "{width} × {height} pixels are too many: use a smaller picture, such as 800 × 800"
    ),
    "picture_web_page": QT_TRANSLATE_NOOP("texts", "This is a web page, not a picture"),
    "picture_kind": QT_TRANSLATE_NOOP("texts", "This is {kind}: Viber shows jpg and png"),
    "picture_not_a_picture": QT_TRANSLATE_NOOP("texts", "This is not a picture"),
    "picture_damaged": QT_TRANSLATE_NOOP("texts", "This picture is damaged"),
    "picture_encoding": QT_TRANSLATE_NOOP(
        "texts", "The server compresses the picture ({encoding}): use another server"
    ),
    "download_address": QT_TRANSLATE_NOOP("texts", "This link leads nowhere: check it"),
    "download_scheme": QT_TRANSLATE_NOOP(
        "texts", "This link does not lead to a web address: use a direct link"
    ),
    "download_encoding": QT_TRANSLATE_NOOP(
        "texts", "The server compresses what it sends ({encoding}): use another server"
    ),
    "download_status": QT_TRANSLATE_NOOP("texts", "The server answered {status}"),
    "download_unreachable": QT_TRANSLATE_NOOP("texts", "The server cannot be reached"),
    "download_tls": QT_TRANSLATE_NOOP("texts", "The server's certificate cannot be trusted"),
    "download_timeout": QT_TRANSLATE_NOOP("texts", "The server takes too long"),
    "download_redirects": QT_TRANSLATE_NOOP("texts", "The server redirects more than {limit} times"),
    "download_too_large": QT_TRANSLATE_NOOP("texts", "Larger than {limit:size}"),
}
