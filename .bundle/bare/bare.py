"""A bare window: what the start of nxdesk's bundle is measured against."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

application = QApplication(sys.argv)
window = QMainWindow()
window.setWindowTitle("bare")
window.resize(1280, 820)
window.show()
sys.exit(application.exec())
