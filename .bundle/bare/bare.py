"""A bare window that says hello: what the start of nxdesk's bundle is measured against."""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

application = QApplication(sys.argv)
window = QMainWindow()
window.setWindowTitle("bare")
window.setCentralWidget(QLabel("Hello"))
window.resize(1280, 820)
window.show()
sys.exit(application.exec())
