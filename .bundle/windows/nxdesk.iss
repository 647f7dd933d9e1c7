; Inno Setup 6: dist\nxdesk-<version>-windows-x64.exe, for one person, without asking for an administrator.
;   iscc /DVersion=0.1.0 .bundle\windows\nxdesk.iss

#ifndef Version
  #error Give the version: iscc /DVersion=0.1.0
#endif

[Setup]
AppId={{5B0E1D0C-1E0B-4E0F-9C3A-6F2D7D2B7A11}
AppName=nxdesk
AppVersion={#Version}
AppPublisher=the nxdesk authors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\nxdesk
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
ChangesEnvironment=no
CloseApplications=yes
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\build\nxdesk.ico
UninstallDisplayIcon={app}\nxdeskw.exe
OutputDir=..\..\dist
OutputBaseFilename=nxdesk-{#Version}-windows-x64
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ShowLanguageDialog=no

[Languages]
; Of those of nxdesk, the ones that Inno Setup itself brings; it takes the one that Windows speaks.
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"
Name: "uk"; MessagesFile: "compiler:Languages\Ukrainian.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an older version had, and this one has no more.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\nxdesk\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\nxdesk"; Filename: "{app}\nxdeskw.exe"
Name: "{autodesktop}\nxdesk"; Filename: "{app}\nxdeskw.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.nxdesk"; ValueType: string; ValueData: "nxdesk.draft"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.nxdesk"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-nxdesk"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\nxdesk.draft"; ValueType: string; ValueData: "nxdesk draft"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\nxdesk.draft\DefaultIcon"; ValueType: string; ValueData: "{app}\nxdeskw.exe,0"
Root: HKA; Subkey: "Software\Classes\nxdesk.draft\shell\open\command"; ValueType: string; ValueData: """{app}\nxdeskw.exe"" ""%1"""

[Run]
Filename: "{app}\nxdeskw.exe"; Description: "{cm:LaunchProgram,nxdesk}"; Flags: nowait postinstall skipifsilent
; The person's own data, in %LOCALAPPDATA%\nxdesk, stay where they are when nxdesk is removed.
