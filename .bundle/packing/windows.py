"""Windows: what the properties of nxdesk.exe say. The installer: .bundle/windows/nxdesk.iss."""

from typing import Final

from packing import SUMMARY

_RESOURCE: Final = """\
VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0, OS=0x40004, fileType=1, subtype=0
  ),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "the nxdesk authors"),
      StringStruct("FileDescription", "nxdesk"),
      StringStruct("Comments", {summary!r}),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "nxdesk"),
      StringStruct("LegalCopyright", "Copyright (c) 2026 the nxdesk authors. MIT License"),
      StringStruct("OriginalFilename", "{file}"),
      StringStruct("ProductName", "nxdesk"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 0x04B0])]),
  ],
)
"""


def version_resource(version: str, file: str) -> str:
    """In the form that PyInstaller reads. version: "0.1.0"."""
    numbers = (*(int(part) for part in version.split(".")), 0)
    return _RESOURCE.format(numbers=numbers, summary=SUMMARY, version=version, file=file)
