<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddSheet</name>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on it already</source>
        <translation>
            <numerusform>%Ln on it already</numerusform>
            <numerusform>%Ln on it already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln repeated</numerusform>
            <numerusform>%Ln repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln numbers</source>
        <translation>
            <numerusform>Add %Ln number</numerusform>
            <numerusform>Add %Ln numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadNumbersSheet</name>
    <message numerus="yes">
        <source>Do not contact (%Ln)…</source>
        <translation>
            <numerusform>Do not contact (%Ln)…</numerusform>
            <numerusform>Do not contact (%Ln)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountryBars</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message numerus="yes">
        <source>Delete %Ln sends?</source>
        <translation>
            <numerusform>Delete %Ln send?</numerusform>
            <numerusform>Delete %Ln sends?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletionBanner</name>
    <message numerus="yes">
        <source>%Ln sends are deleted.</source>
        <translation>
            <numerusform>%Ln send is deleted.</numerusform>
            <numerusform>%Ln sends are deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoNotContactView</name>
    <message numerus="yes">
        <source>%Ln numbers are now on the do-not-contact list.</source>
        <translation>
            <numerusform>%Ln number is now on the do-not-contact list.</numerusform>
            <numerusform>%Ln numbers are now on the do-not-contact list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers were taken off the do-not-contact list.</source>
        <translation>
            <numerusform>%Ln number was taken off the do-not-contact list.</numerusform>
            <numerusform>%Ln numbers were taken off the do-not-contact list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were on it already.</source>
        <translation>
            <numerusform>%Ln was on it already.</numerusform>
            <numerusform>%Ln were on it already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln numbers off the list?</source>
        <translation>
            <numerusform>Take %Ln number off the list?</numerusform>
            <numerusform>Take %Ln numbers off the list?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportBanner</name>
    <message numerus="yes">
        <source>Saved as “{file}”, one row for each of %Ln people.</source>
        <translation>
            <numerusform>Saved as “{file}”, one row for %Ln person.</numerusform>
            <numerusform>Saved as “{file}”, one row for each of %Ln people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptView</name>
    <message numerus="yes">
        <source>%Ln numbers are deleted from this computer. Sends that used them stay.</source>
        <translation>
            <numerusform>%Ln number is deleted from this computer. Sends that used it stay.</numerusform>
            <numerusform>%Ln numbers are deleted from this computer. Sends that used them stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinksLine</name>
    <message numerus="yes">
        <source>%Ln links work</source>
        <translation>
            <numerusform>%Ln link works</numerusform>
            <numerusform>%Ln links work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %Ln servers…</source>
        <translation>
            <numerusform>Asking %Ln server…</numerusform>
            <numerusform>Asking %Ln servers…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers have no country code.</source>
        <translation>
            <numerusform>%Ln number has no country code.</numerusform>
            <numerusform>%Ln numbers have no country code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are hidden in Excel and left out.</source>
        <translation>
            <numerusform>%Ln row is hidden in Excel and left out.</numerusform>
            <numerusform>%Ln rows are hidden in Excel and left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>nxdesk did not end properly while it was sending. For %Ln people it is not certain whether their message left; everybody else is as recorded. Nothing has been sent again.</source>
        <translation>
            <numerusform>nxdesk did not end properly while it was sending. For %Ln person it is not certain whether their message left; everybody else is as recorded. Nothing has been sent again.</numerusform>
            <numerusform>nxdesk did not end properly while it was sending. For %Ln people it is not certain whether their message left; everybody else is as recorded. Nothing has been sent again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message numerus="yes">
        <source>Find the bad numbers (%Ln)…</source>
        <translation>
            <numerusform>Find the bad numbers (%Ln)…</numerusform>
            <numerusform>Find the bad numbers (%Ln)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry refused (%Ln)</source>
        <translation>
            <numerusform>Retry refused (%Ln)</numerusform>
            <numerusform>Retry refused (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See the bad numbers (%Ln)…</source>
        <translation>
            <numerusform>See the bad number (%Ln)…</numerusform>
            <numerusform>See the bad numbers (%Ln)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the unknown again (%Ln)…</source>
        <translation>
            <numerusform>Send the unknown again (%Ln)…</numerusform>
            <numerusform>Send the unknown again (%Ln)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people handed to NXCloud</source>
        <translation>
            <numerusform>of %Ln person handed to NXCloud</numerusform>
            <numerusform>of %Ln people handed to NXCloud</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingOptions</name>
    <message numerus="yes">
        <source>Read the %Ln rows that are hidden in Excel, too</source>
        <translation>
            <numerusform>Read the %Ln row that is hidden in Excel, too</numerusform>
            <numerusform>Read the %Ln rows that are hidden in Excel, too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message numerus="yes">
        <source>%Ln different messages</source>
        <translation>
            <numerusform>%Ln different message</numerusform>
            <numerusform>%Ln different messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the do-not-contact list</source>
        <translation>
            <numerusform>%Ln on the do-not-contact list</numerusform>
            <numerusform>%Ln on the do-not-contact list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln repeated</numerusform>
            <numerusform>%Ln repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln people</source>
        <translation>
            <numerusform>Send to %Ln person</numerusform>
            <numerusform>Send to %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendHeader</name>
    <message numerus="yes">
        <source>Do not contact the refused (%Ln)…</source>
        <translation>
            <numerusform>Do not contact the refused (%Ln)…</numerusform>
            <numerusform>Do not contact the refused (%Ln)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume (%Ln left)</source>
        <translation>
            <numerusform>Resume (%Ln left)</numerusform>
            <numerusform>Resume (%Ln left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendsMenu</name>
    <message numerus="yes">
        <source>Older than {months} months (%Ln)…</source>
        <translation>
            <numerusform>Older than {months} months (%Ln)…</numerusform>
            <numerusform>Older than {months} months (%Ln)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendsPage</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sends</source>
        <translation>
            <numerusform>%Ln send</numerusform>
            <numerusform>%Ln sends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tests</source>
        <translation>
            <numerusform>%Ln test</numerusform>
            <numerusform>%Ln tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SmsFacts</name>
    <message numerus="yes">
        <source>%Ln other countries</source>
        <translation>
            <numerusform>%Ln other country</numerusform>
            <numerusform>%Ln other countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidings</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepted</numerusform>
            <numerusform>%Ln accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepted</numerusform>
            <numerusform>%Ln accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pauses</source>
        <translation>
            <numerusform>%Ln pause</numerusform>
            <numerusform>%Ln pauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TryOutSheet</name>
    <message numerus="yes">
        <source>%Ln numbers at most</source>
        <translation>
            <numerusform>%Ln number at most</numerusform>
            <numerusform>%Ln numbers at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One to %Ln, each on a line, with the country code: +7 916 123-45-67</source>
        <translation>
            <numerusform>One, with the country code: +7 916 123-45-67</numerusform>
            <numerusform>One to %Ln, each on a line, with the country code: +7 916 123-45-67</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ButtonRow</name>
    <message numerus="yes">
        <source>Caption of button %n</source>
        <translation>
            <numerusform>Caption of button %n</numerusform>
            <numerusform>Caption of button %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link of button %n</source>
        <translation>
            <numerusform>Link of button %n</numerusform>
            <numerusform>Link of button %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sends</name>
    <message numerus="yes">
        <source>%Ln bad numbers</source>
        <translation>
            <numerusform>%Ln bad number</numerusform>
            <numerusform>%Ln bad numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them still wait, and can then no longer be sent to.</source>
        <translation>
            <numerusform>%Ln of them still waits, and can then no longer be sent to.</numerusform>
            <numerusform>%Ln of them still wait, and can then no longer be sent to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were refused and are tried again.</source>
        <translation>
            <numerusform>%Ln person was refused and is tried again.</numerusform>
            <numerusform>%Ln people were refused and are tried again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were refused because a number among them is not valid, and NXCloud does not say which.</source>
        <translation>
            <numerusform>%Ln person was refused because the number is not valid.</numerusform>
            <numerusform>%Ln people were refused because a number among them is not valid, and NXCloud does not say which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who still wait will be sent to as well.</source>
        <translation>
            <numerusform>%Ln person who still waits will be sent to as well.</numerusform>
            <numerusform>%Ln people who still wait will be sent to as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do not contact %Ln people</source>
        <translation>
            <numerusform>Do not contact %Ln person</numerusform>
            <numerusform>Do not contact %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln people no usable answer came, so they may have got the message or not. nxdesk does not send it to them again by itself.</source>
        <translation>
            <numerusform>For %Ln person no usable answer came, so they may have got the message or not. nxdesk does not send it to them again by itself.</numerusform>
            <numerusform>For %Ln people no usable answer came, so they may have got the message or not. nxdesk does not send it to them again by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No usable answer came for %Ln people: they may already have got the message. If you send it again, some of them may get it twice, and you may pay for it twice.</source>
        <translation>
            <numerusform>No usable answer came for %Ln person: they may already have got the message. If you send it again, they may get it twice, and you may pay for it twice.</numerusform>
            <numerusform>No usable answer came for %Ln people: they may already have got the message. If you send it again, some of them may get it twice, and you may pay for it twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln people on the do-not-contact list?</source>
        <translation>
            <numerusform>Put %Ln person on the do-not-contact list?</numerusform>
            <numerusform>Put %Ln people on the do-not-contact list?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln people</source>
        <translation>
            <numerusform>Send to %Ln person</numerusform>
            <numerusform>Send to %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers of %Ln people, and what became of each of them, are deleted from this computer for good. This cannot be undone.</source>
        <translation>
            <numerusform>The number of %Ln person, and what became of it, is deleted from this computer for good. This cannot be undone.</numerusform>
            <numerusform>The numbers of %Ln people, and what became of each of them, are deleted from this computer for good. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln times</source>
        <translation>
            <numerusform>Tried once</numerusform>
            <numerusform>Tried %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message numerus="yes">
        <source>%Ln SMS parts</source>
        <translation>
            <numerusform>%Ln SMS part</numerusform>
            <numerusform>%Ln SMS parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
</TS>
