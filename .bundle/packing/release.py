"""`python -m packing.release`: what a person downloads, from dist/nxdesk: .deb, .tar.xz and SHA-256 sums.

The same bundle gives the same bytes: one date (SOURCE_DATE_EPOCH), one owner, one order, blocks of one size.
"""

import hashlib
import os
import shutil
import subprocess
import tarfile
from pathlib import Path
from typing import Final

from nxdesk import __version__
from packing import MAINTAINER, linkage, share

_ROOT: Final = Path(__file__).parent.parent.parent
# With threads the result depends on the size of the blocks, not on how many threads there are.
_SHRINK: Final = [
    "xz",
    "--x86",
    "--lzma2=preset=6,dict=32MiB",
    "--block-size=64MiB",
    "--threads=2",
    "--stdout",
]


def main() -> None:
    epoch = int(os.environ["SOURCE_DATE_EPOCH"])
    dist, tree = _ROOT / "dist", _ROOT / "build" / "deb"
    bundle = dist / "nxdesk"
    _set_dates(bundle, epoch)
    made = [dist / f"nxdesk_{__version__}_amd64.deb", dist / f"nxdesk-{__version__}-linux-x86_64.tar.xz"]
    _lay_out(tree, bundle, epoch)
    packing = subprocess.Popen(
        [
            "dpkg-deb",
            "--root-owner-group",
            "-Zxz",
            "-z6",
            "--threads-max=2",
            "--build",
            str(tree),
            str(made[0]),
        ],
        stdout=subprocess.DEVNULL,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)},
    )
    pack(bundle, made[1], epoch)
    if packing.wait() != 0:
        raise SystemExit("dpkg-deb failed")
    sums = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in made]
    (dist / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")
    for path in made:
        print(f"{path.stat().st_size / 1e6:6.1f} MB  {path.relative_to(_ROOT)}")


def pack(bundle: Path, archive: Path, epoch: int) -> None:
    """The folder as one .tar.xz, with its name as the only one at the top."""

    def plain(info: tarfile.TarInfo) -> tarfile.TarInfo:
        info.uid = info.gid = 0
        info.uname = info.gname = ""
        info.mtime = epoch
        info.mode = 0o777 if info.issym() else 0o755 if info.isdir() or info.mode & 0o100 else 0o644
        return info

    with (
        archive.open("wb") as file,
        subprocess.Popen(_SHRINK, stdin=subprocess.PIPE, stdout=file) as shrinking,
        tarfile.open(fileobj=shrinking.stdin, mode="w|", format=tarfile.PAX_FORMAT) as tar,
    ):
        tar.add(bundle, bundle.name, filter=plain)  # sorted: `add` takes each folder's files by name
    if shrinking.returncode != 0:
        raise SystemExit("xz failed")


def _lay_out(tree: Path, bundle: Path, epoch: int) -> None:
    """The package as a folder: what lies where on the person's system, and DEBIAN/control."""
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(bundle, tree / "opt" / "nxdesk", symlinks=True)
    share.write(tree / "usr", _ROOT / "resources" / "icons" / "nxdesk.svg", __version__, epoch)
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "nxdesk").symlink_to("/opt/nxdesk/nxdesk")
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    control = share.filled(
        "control",
        VERSION=__version__,
        MAINTAINER=MAINTAINER,
        SIZE=str(-(-size // 1024)),
        DEPENDS=", ".join(linkage.depends(bundle)),
    )
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    (tree / "DEBIAN" / "md5sums").write_text(_sums(tree), encoding="utf-8")
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _runs(path) else 0o644)
    _set_dates(tree, epoch)


def _runs(path: Path) -> bool:
    """The program itself; libraries need not be executable."""
    return path.name == "nxdesk" and path.parent.name == "nxdesk" and "opt" in path.parts


def _sums(tree: Path) -> str:
    files = sorted(path for part in ("opt", "usr") for path in (tree / part).rglob("*"))
    lines = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree)}\n"
        for path in files
        if path.is_file() and not path.is_symlink()
    ]
    return "".join(lines)


def _set_dates(folder: Path, epoch: int) -> None:
    for path in (folder, *folder.rglob("*")):
        os.utime(path, (epoch, epoch), follow_symlinks=False)


if __name__ == "__main__":
    main()
