<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About nxdesk</source>
        <translation>О программе nxdesk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Сбор сведений…</translation>
    </message>
    <message>
        <source>Compose one message, see it as Viber and SMS will show it, and send it to a list through NXCloud.</source>
        <translation>Напишите одно сообщение, посмотрите, как его покажут Viber и SMS, и отправьте его по списку через NXCloud.</translation>
    </message>
    <message>
        <source>Copied: versions, counts and codes. No secrets, no numbers, no names.</source>
        <translation>Скопировано: версии, количества и коды. Без секретов, номеров и имён.</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Копировать сведения для поддержки</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Лицензии…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Versions, counts and codes: no secrets, no numbers, no names</source>
        <translation>Версии, количества и коды: без секретов, номеров и имён</translation>
    </message>
    <message>
        <source>nxdesk is under the MIT license. It uses Qt under the LGPL, version 3, in files of its own that you may replace; Roboto draws the preview; the names of countries are those of Unicode CLDR.</source>
        <translation>nxdesk распространяется по лицензии MIT. Он использует Qt по лицензии LGPL версии 3: Qt лежит в отдельных файлах, которые вы можете заменить; предпросмотр рисуется шрифтом Roboto; названия стран&#xa0;— из Unicode CLDR.</translation>
    </message>
    <message>
        <source>nxdesk {version}</source>
        <translation>nxdesk {version}</translation>
    </message>
    <message>
        <source>{version}, bundle</source>
        <translation>{version}, готовая сборка</translation>
    </message>
    <message>
        <source>{version}, from source</source>
        <translation>{version}, из исходного кода</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>A gateway inside nxdesk that checks and answers as NXCloud does. Nothing leaves this computer, and nobody gets a message.</source>
        <translation>Шлюз внутри nxdesk: проверяет и отвечает так же, как NXCloud. Ничего не уходит с этого компьютера, и никто не получает сообщений.</translation>
    </message>
    <message>
        <source>Change {name}…</source>
        <translation>Изменить «{name}»…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Keys not known</source>
        <translation>Ключи неизвестны</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>Remove {name}…</source>
        <translation>Удалить «{name}»…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Removing… The keyring may ask you to unlock it.</source>
        <translation>Удаление… Система может попросить разблокировать связку ключей.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Использовать «{name}»</translation>
    </message>
    <message>
        <source>appkey {appkey}</source>
        <translation>appkey {appkey}</translation>
    </message>
    <message>
        <source>enter its keys again before you send</source>
        <translation>перед рассылкой введите ключи ещё раз</translation>
    </message>
    <message>
        <source>keys in the system keyring</source>
        <translation>ключи в связке ключей системы</translation>
    </message>
    <message>
        <source>keys kept until nxdesk closes</source>
        <translation>ключи хранятся, пока открыт nxdesk</translation>
    </message>
    <message>
        <source>webhook {webhook}</source>
        <translation>webhook {webhook}</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>Access key</source>
        <translation>Ключ доступа (access key)</translation>
    </message>
    <message>
        <source>Access secret</source>
        <translation>Секретный ключ (access secret)</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Добавить аккаунт</translation>
    </message>
    <message>
        <source>Appkey</source>
        <translation>Appkey</translation>
    </message>
    <message>
        <source>As you call it, such as your shop.</source>
        <translation>Как вам удобно, например название магазина.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change it only if NXCloud says so.</source>
        <translation>Меняйте, только если так сказал NXCloud.</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Изменить аккаунт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy and paste the three values. If one of them cannot be found, or the application is missing or disabled, ask your account manager at NXCloud.</source>
        <translation>Скопируйте и вставьте эти три значения. Если какого-то не найти либо приложения нет или оно отключено, обратитесь к своему менеджеру в NXCloud.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Hide the access key</source>
        <translation>Скрыть ключ доступа</translation>
    </message>
    <message>
        <source>Hide the access secret</source>
        <translation>Скрыть секретный ключ</translation>
    </message>
    <message>
        <source>In the NXCloud console, as accessKey. It says to NXCloud who you are.</source>
        <translation>В консоли NXCloud, под именем accessKey. По нему NXCloud узнаёт вас.</translation>
    </message>
    <message>
        <source>In the NXCloud console, as accessSecret. nxdesk signs with it and never sends it.</source>
        <translation>В консоли NXCloud, под именем accessSecret. nxdesk подписывает им запросы и никогда его не отправляет.</translation>
    </message>
    <message>
        <source>In the NXCloud console, with your application. It is not secret.</source>
        <translation>В консоли NXCloud, у вашего приложения. Это не секрет.</translation>
    </message>
    <message>
        <source>Leave both empty to keep the ones that nxdesk has.</source>
        <translation>Оставьте оба поля пустыми, чтобы сохранить ключи, которые уже есть в nxdesk.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Optional: the address where NXCloud reports what was delivered.</source>
        <translation>Необязательно: адрес, на который NXCloud сообщает о доставке.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saving. The keyring of this computer may ask you to unlock it…</source>
        <translation>Сохранение. Система может попросить разблокировать связку ключей…</translation>
    </message>
    <message>
        <source>Show the access key</source>
        <translation>Показать ключ доступа</translation>
    </message>
    <message>
        <source>Show the access secret</source>
        <translation>Показать секретный ключ</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Добавить аккаунт…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Its access key and secret are deleted from this computer. Sends made with it stay, but cannot go on without them.</source>
        <translation>Ключ доступа и секретный ключ удаляются с этого компьютера. Сделанные с ними рассылки остаются, но продолжить их без ключей нельзя.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Удалить «{name}»?</translation>
    </message>
    <message>
        <source>To send for real, add your NXCloud account. Its appkey, access key and access secret are in the NXCloud console.</source>
        <translation>Чтобы рассылать по-настоящему, добавьте свой аккаунт NXCloud. Appkey, ключ доступа и секретный ключ&#xa0;— в консоли NXCloud.</translation>
    </message>
    <message>
        <source>Your NXCloud account</source>
        <translation>Ваш аккаунт NXCloud</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About nxdesk</source>
        <translation>О программе nxdesk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Проверить обновления…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Error codes</source>
        <translation>Коды ошибок</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Справка по этой странице</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Новое сообщение</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Открыть список…</translation>
    </message>
    <message>
        <source>Open the sample message</source>
        <translation>Открыть пример сообщения</translation>
    </message>
    <message>
        <source>Opens the page of the project&apos;s versions in the web browser</source>
        <translation>Открывает в веб-браузере страницу версий проекта</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Вставить номера</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Recent messages</source>
        <translation>Недавние сообщения</translation>
    </message>
    <message>
        <source>Review and send…</source>
        <translation>Проверить и отправить…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Сохранить как шаблон</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Send a test…</source>
        <translation>Отправить тест…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Показать журнал работы</translation>
    </message>
    <message>
        <source>Start from a template…</source>
        <translation>Начать с шаблона…</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Начальная страница</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Эта страница</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>AddMenu</name>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Вставить номера</translation>
    </message>
    <message>
        <source>Type numbers…</source>
        <translation>Ввести номера…</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln номер</numerusform>
            <numerusform>%Ln номера</numerusform>
            <numerusform>%Ln номеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on it already</source>
        <translation>
            <numerusform>%Ln уже в нём</numerusform>
            <numerusform>%Ln уже в нём</numerusform>
            <numerusform>%Ln уже в нём</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln повтор</numerusform>
            <numerusform>%Ln повтора</numerusform>
            <numerusform>%Ln повторов</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln numbers</source>
        <translation>
            <numerusform>Добавить %Ln номер</numerusform>
            <numerusform>Добавить %Ln номера</numerusform>
            <numerusform>Добавить %Ln номеров</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the do-not-contact list</source>
        <translation>Добавить в список «Не беспокоить»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Left out: {reasons}</source>
        <translation>Не вошли: {reasons}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>Numbers without a country code</source>
        <translation>Номера без кода страны</translation>
    </message>
    <message>
        <source>One on each line, or separated by commas</source>
        <translation>По одному в строке или через запятую</translation>
    </message>
    <message>
        <source>Reject them</source>
        <translation>Не брать</translation>
    </message>
</context>
<context>
    <name>BadNumbersSheet</name>
    <message>
        <source>Bad numbers</source>
        <translation>Неверные номера</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Копировать номера</translation>
    </message>
    <message numerus="yes">
        <source>Do not contact (%Ln)…</source>
        <translation>
            <numerusform>Не беспокоить (%Ln)…</numerusform>
            <numerusform>Не беспокоить (%Ln)…</numerusform>
            <numerusform>Не беспокоить (%Ln)…</numerusform>
        </translation>
    </message>
    <message>
        <source>NXCloud says that these numbers are not valid. Correct them in your list, or take them out.</source>
        <translation>NXCloud считает эти номера недействительными. Исправьте их в своём списке или уберите.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this note</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>ButtonsField</name>
    <message>
        <source>Add a button</source>
        <translation>Добавить кнопку</translation>
    </message>
</context>
<context>
    <name>ChannelsCard</name>
    <message>
        <source>By channel</source>
        <translation>По каналам</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Deliver by</source>
        <translation>Доставлять через</translation>
    </message>
    <message>
        <source>Text messages can try Viber first and fall back to SMS.</source>
        <translation>Текст можно сначала отправить в Viber, а если не выйдет&#xa0;— по SMS.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Keep sending</source>
        <translation>Продолжить рассылку</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Остановить и закрыть</translation>
    </message>
    <message>
        <source>Stop sending and close?</source>
        <translation>Остановить рассылку и закрыть?</translation>
    </message>
    <message>
        <source>What is being sent at this moment is finished and recorded first. Everybody who is left waits, and you can go on from there next time.</source>
        <translation>То, что отправляется сейчас, сначала будет завершено и записано. Остальные ждут, и в следующий раз можно продолжить с этого места.</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <source>Draft · kept on this computer</source>
        <translation>Черновик · на этом компьютере</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никого</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Review and send…</source>
        <translation>Проверить и отправить…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Send a test…</source>
        <translation>Отправить тест…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>{name} · changed</source>
        <translation>{name} · изменён</translation>
    </message>
    <message>
        <source>{name} · saved</source>
        <translation>{name} · сохранён</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Искать в справке</translation>
    </message>
    <message>
        <source>Show the contents</source>
        <translation>Показать содержание</translation>
    </message>
</context>
<context>
    <name>CountryBars</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Countries: {countries}</source>
        <translation>Страны: {countries}</translation>
    </message>
</context>
<context>
    <name>CountryMenu</name>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>Страна номеров без кода страны</translation>
    </message>
</context>
<context>
    <name>CrashSheet</name>
    <message>
        <source>A send is running. It goes on by itself. If you restart, the request under way is finished first, and the rest waits until you resume.</source>
        <translation>Идёт рассылка. Она продолжается сама. Если перезапустить, сначала завершится текущий запрос, а остальные будут ждать, пока вы не продолжите.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Подробности ошибки</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить работу</translation>
    </message>
    <message>
        <source>Nothing is being sent at this moment. If this has ended a send, it is under Sends, and goes on when you resume it.</source>
        <translation>Сейчас ничего не отправляется. Если из-за этого прервалась рассылка, она в разделе «Рассылки» и пойдёт дальше, когда вы её продолжите.</translation>
    </message>
    <message>
        <source>Restart nxdesk</source>
        <translation>Перезапустить nxdesk</translation>
    </message>
    <message>
        <source>Something in nxdesk went wrong</source>
        <translation>В nxdesk что-то пошло не так</translation>
    </message>
    <message>
        <source>These details hold no secrets, no phone numbers and no texts. They stay here unless you copy them.</source>
        <translation>В этих подробностях нет секретов, телефонов и текстов. Они остаются здесь, пока вы их не скопируете.</translation>
    </message>
    <message>
        <source>This is a mistake of the program, not yours. Every answer so far is recorded in the journal, and the message you are composing is kept.</source>
        <translation>Это ошибка программы, а не ваша. Все полученные ответы записаны в журнал, а сообщение, которое вы пишете, сохранено.</translation>
    </message>
    <message>
        <source>nxdesk stopped unexpectedly last time</source>
        <translation>В прошлый раз nxdesk аварийно завершился</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message numerus="yes">
        <source>Delete %Ln sends?</source>
        <translation>
            <numerusform>Удалить %Ln рассылку?</numerusform>
            <numerusform>Удалить %Ln рассылки?</numerusform>
            <numerusform>Удалить %Ln рассылок?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Удалить «{name}»?</translation>
    </message>
</context>
<context>
    <name>DeletionBanner</name>
    <message numerus="yes">
        <source>%Ln sends are deleted.</source>
        <translation>
            <numerusform>%Ln рассылка удалена.</numerusform>
            <numerusform>%Ln рассылки удалены.</numerusform>
            <numerusform>%Ln рассылок удалено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Удаление…</translation>
    </message>
</context>
<context>
    <name>DoNotContactModel</name>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>Typed or pasted</source>
        <translation>Введены или вставлены</translation>
    </message>
</context>
<context>
    <name>DoNotContactView</name>
    <message numerus="yes">
        <source>%Ln numbers are now on the do-not-contact list.</source>
        <translation>
            <numerusform>%Ln номер теперь в списке «Не беспокоить».</numerusform>
            <numerusform>%Ln номера теперь в списке «Не беспокоить».</numerusform>
            <numerusform>%Ln номеров теперь в списке «Не беспокоить».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers were taken off the do-not-contact list.</source>
        <translation>
            <numerusform>%Ln номер убран из списка «Не беспокоить».</numerusform>
            <numerusform>%Ln номера убраны из списка «Не беспокоить».</numerusform>
            <numerusform>%Ln номеров убрано из списка «Не беспокоить».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were on it already.</source>
        <translation>
            <numerusform>%Ln там уже был.</numerusform>
            <numerusform>%Ln там уже были.</numerusform>
            <numerusform>%Ln там уже были.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add numbers…</source>
        <translation>Добавить номера…</translation>
    </message>
    <message>
        <source>Do-not-contact list</source>
        <translation>Список «Не беспокоить»</translation>
    </message>
    <message>
        <source>From then on, messages to lists with these numbers reach them again.</source>
        <translation>После этого рассылки по спискам с этими номерами снова будут до них доходить.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Загрузить из файла…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>No number here holds that.</source>
        <translation>Такого номера здесь нет.</translation>
    </message>
    <message>
        <source>Nobody is on it. Add the people who have asked to get no messages.</source>
        <translation>Здесь никого нет. Добавьте тех, кто просил не присылать сообщений.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search the do-not-contact list</source>
        <translation>Искать в списке «Не беспокоить»</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln numbers off the list?</source>
        <translation>
            <numerusform>Убрать %Ln номер из списка?</numerusform>
            <numerusform>Убрать %Ln номера из списка?</numerusform>
            <numerusform>Убрать %Ln номеров из списка?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take +{phone} off the list?</source>
        <translation>Убрать +{phone} из списка?</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Take off the list…</source>
        <translation>Убрать из списка…</translation>
    </message>
    <message>
        <source>Whoever is here gets no message, whatever list they are on.</source>
        <translation>Кто здесь записан, не получит сообщений, в каком бы списке ни был.</translation>
    </message>
</context>
<context>
    <name>DraftFiles</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>It has changes that are in no file yet. Without saving, they are lost.</source>
        <translation>В нём есть изменения, которых нет ни в одном файле. Без сохранения они пропадут.</translation>
    </message>
    <message>
        <source>Messages of nxdesk</source>
        <translation>Сообщения nxdesk</translation>
    </message>
    <message>
        <source>Open a message</source>
        <translation>Открыть сообщение</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace the changes of somebody else?</source>
        <translation>Заменить чужие изменения?</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Сохранить сообщение</translation>
    </message>
    <message>
        <source>Save this message first?</source>
        <translation>Сохранить сначала это сообщение?</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>{name} was changed elsewhere since it was opened here.</source>
        <translation>{name} изменён в другом месте с тех пор, как был открыт здесь.</translation>
    </message>
</context>
<context>
    <name>DraftName</name>
    <message>
        <source>Name of this message</source>
        <translation>Название этого сообщения</translation>
    </message>
    <message>
        <source>Untitled message</source>
        <translation>Без названия</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop an Excel or CSV file here</source>
        <translation>Перетащите сюда файл Excel или CSV</translation>
    </message>
    <message>
        <source>Kept lists</source>
        <translation>Сохранённые списки</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Списка ещё нет</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Открыть список…</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Вставить номера</translation>
    </message>
    <message>
        <source>Type numbers…</source>
        <translation>Ввести номера…</translation>
    </message>
    <message>
        <source>Type…</source>
        <translation>Ввести…</translation>
    </message>
    <message>
        <source>Use the sample list</source>
        <translation>Взять пример списка</translation>
    </message>
    <message>
        <source>or paste a column of numbers, copied from Excel</source>
        <translation>или вставьте столбец номеров, скопированный из Excel</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Excel workbook (*.xlsx);;Text, separated by commas (*.csv)</source>
        <translation>Книга Excel (*.xlsx);;Текст, разделённый запятыми (*.csv)</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Экспорт в Excel</translation>
    </message>
</context>
<context>
    <name>ExportBanner</name>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “{file}”, one row for each of %Ln people.</source>
        <translation>
            <numerusform>Сохранено как «{file}»: %Ln человек, по строке на каждого.</numerusform>
            <numerusform>Сохранено как «{file}»: %Ln человека, по строке на каждого.</numerusform>
            <numerusform>Сохранено как «{file}»: %Ln человек, по строке на каждого.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing “{file}”…</source>
        <translation>Запись «{file}»…</translation>
    </message>
</context>
<context>
    <name>FailedFace</name>
    <message>
        <source>Go on without it</source>
        <translation>Продолжить без него</translation>
    </message>
    <message>
        <source>Open another list…</source>
        <translation>Открыть другой список…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
</context>
<context>
    <name>FieldCompletion</name>
    <message>
        <source>Columns of the list</source>
        <translation>Столбцы списка</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Choose a list first</source>
        <translation>Сначала выберите список</translation>
    </message>
    <message>
        <source>This list has no columns</source>
        <translation>В этом списке нет столбцов</translation>
    </message>
</context>
<context>
    <name>FirstRows</name>
    <message>
        <source>First rows of the file</source>
        <translation>Первые строки файла</translation>
    </message>
</context>
<context>
    <name>FirstRowsModel</name>
    <message>
        <source>Press to read the phone numbers from this column</source>
        <translation>Нажмите, чтобы читать телефоны из этого столбца</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>All error codes</source>
        <translation>Все коды ошибок</translation>
    </message>
    <message>
        <source>Error codes</source>
        <translation>Коды ошибок</translation>
    </message>
    <message>
        <source>Everything that NXCloud and nxdesk can say when something does not go as planned. Each page says what happened, what it means for the people on your list, and what to do.</source>
        <translation>Всё, что NXCloud и nxdesk могут сказать, когда что-то идёт не по плану. На каждой странице&#xa0;— что случилось, что это значит для людей из вашего списка и что делать.</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>Везде в окне</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Что случилось?</translation>
    </message>
    <message>
        <source>What it means for the people on your list</source>
        <translation>Что это значит для людей из вашего списка</translation>
    </message>
    <message>
        <source>What nxdesk does</source>
        <translation>Что делает nxdesk</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>nxdesk help</source>
        <translation>Справка nxdesk</translation>
    </message>
</context>
<context>
    <name>KeptBanner</name>
    <message>
        <source>Open the file instead</source>
        <translation>Лучше открыть файл</translation>
    </message>
    <message>
        <source>This message was kept from {name}, but that file was changed elsewhere since. Save asks for a place.</source>
        <translation>Это сообщение взято из {name}, но тот файл с тех пор изменили в другом месте. «Сохранить» спросит, куда записать.</translation>
    </message>
    <message>
        <source>This message was kept from {name}, which cannot be read any more. Save asks for a place.</source>
        <translation>Это сообщение взято из {name}, но тот файл больше не читается. «Сохранить» спросит, куда записать.</translation>
    </message>
    <message>
        <source>This message was kept from {name}. Save puts the changes there, too.</source>
        <translation>Это сообщение взято из {name}. «Сохранить» запишет изменения и туда.</translation>
    </message>
</context>
<context>
    <name>KeptMenu</name>
    <message>
        <source>Kept lists</source>
        <translation>Сохранённые списки</translation>
    </message>
</context>
<context>
    <name>KeptModel</name>
    <message>
        <source>Kept</source>
        <translation>Сохранён</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людей</translation>
    </message>
</context>
<context>
    <name>KeptView</name>
    <message numerus="yes">
        <source>%Ln numbers are deleted from this computer. Sends that used them stay.</source>
        <translation>
            <numerusform>%Ln номер удаляется с этого компьютера. Рассылки с ним остаются.</numerusform>
            <numerusform>%Ln номера удаляются с этого компьютера. Рассылки с ними остаются.</numerusform>
            <numerusform>%Ln номеров удаляются с этого компьютера. Рассылки с ними остаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list that you keep is here, one click away from the next message.</source>
        <translation>Сохранённый список будет здесь&#xa0;— в одном щелчке от следующего сообщения.</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>Удалить список</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Удалить «{name}»?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Kept lists</source>
        <translation>Сохранённые списки</translation>
    </message>
    <message>
        <source>Open a list, then press “Keep this list…”.</source>
        <translation>Откройте список и нажмите «Сохранить список…».</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Открыть список…</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>Переименовать список</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>Взять этот список</translation>
    </message>
</context>
<context>
    <name>KindForm</name>
    <message>
        <source>Buttons</source>
        <translation>Кнопки</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Размер файла</translation>
    </message>
    <message>
        <source>For example 0:45</source>
        <translation>Например, 0:45</translation>
    </message>
    <message>
        <source>For example 12.5 MB</source>
        <translation>Например, 12,5 МБ</translation>
    </message>
    <message>
        <source>For example pdf</source>
        <translation>Например, pdf</translation>
    </message>
    <message>
        <source>For example price list.pdf</source>
        <translation>Например, прайс-лист.pdf</translation>
    </message>
    <message>
        <source>Link of a JPG or PNG picture</source>
        <translation>Ссылка на JPG или PNG</translation>
    </message>
    <message>
        <source>Link of an MP4, 3GP, M4V or MOV video</source>
        <translation>Ссылка: MP4, 3GP, M4V, MOV</translation>
    </message>
    <message>
        <source>Link of the file</source>
        <translation>Ссылка на файл</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Миниатюра</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
</context>
<context>
    <name>LicencesSheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Компоненты</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст лицензии</translation>
    </message>
    <message>
        <source>nxdesk is under the MIT license. It uses Qt under the GNU Lesser General Public License, version 3: Qt is in files of its own that you may replace with your own build. The text of Qt says how.</source>
        <translation>nxdesk распространяется по лицензии MIT. Он использует Qt по лицензии GNU Lesser General Public License версии 3: Qt лежит в отдельных файлах, которые вы можете заменить собственной сборкой. Как это сделать, сказано в тексте о Qt.</translation>
    </message>
</context>
<context>
    <name>LinksLine</name>
    <message numerus="yes">
        <source>%Ln links work</source>
        <translation>
            <numerusform>%Ln ссылка работает</numerusform>
            <numerusform>%Ln ссылки работают</numerusform>
            <numerusform>%Ln ссылок работает</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %Ln servers…</source>
        <translation>
            <numerusform>Запрос к %Ln серверу…</numerusform>
            <numerusform>Запрос к %Ln серверам…</numerusform>
            <numerusform>Запрос к %Ln серверам…</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the links</source>
        <translation>Проверить ссылки</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln номер</numerusform>
            <numerusform>%Ln номера</numerusform>
            <numerusform>%Ln номеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers have no country code.</source>
        <translation>
            <numerusform>%Ln номер без кода страны.</numerusform>
            <numerusform>%Ln номера без кода страны.</numerusform>
            <numerusform>%Ln номеров без кода страны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln непригодный</numerusform>
            <numerusform>%Ln непригодных</numerusform>
            <numerusform>%Ln непригодных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are hidden in Excel and left out.</source>
        <translation>
            <numerusform>%Ln строка скрыта в Excel и не вошла.</numerusform>
            <numerusform>%Ln строки скрыты в Excel и не вошли.</numerusform>
            <numerusform>%Ln строк скрыто в Excel и не вошло.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln источник</numerusform>
            <numerusform>%Ln источника</numerusform>
            <numerusform>%Ln источников</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Добавить к списку</translation>
    </message>
    <message>
        <source>Add to the list?</source>
        <translation>Добавить к списку?</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Column {column} does not look like phone numbers: {evidence} do.</source>
        <translation>Столбец {column} не похож на телефоны, похоже на них: {evidence}.</translation>
    </message>
    <message>
        <source>Column {column} is empty.</source>
        <translation>Столбец {column} пуст.</translation>
    </message>
    <message>
        <source>Column {column} looks like phone numbers: {evidence}.</source>
        <translation>Столбец {column} похож на телефоны: {evidence}.</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <source>Each person gets the message once.</source>
        <translation>Каждый человек получит сообщение один раз.</translation>
    </message>
    <message>
        <source>Every row has a number that can be sent to.</source>
        <translation>В каждой строке есть номер, на который можно отправить.</translation>
    </message>
    <message>
        <source>Lists of numbers</source>
        <translation>Списки номеров</translation>
    </message>
    <message>
        <source>No column looks like phone numbers. Choose the one that holds them.</source>
        <translation>Ни один столбец не похож на телефоны. Выберите тот, в котором они есть.</translation>
    </message>
    <message>
        <source>No number is on this list twice.</source>
        <translation>Ни один номер не встречается в списке дважды.</translation>
    </message>
    <message>
        <source>No row has a number that can be sent to.</source>
        <translation>Ни в одной строке нет номера, на который можно отправить.</translation>
    </message>
    <message>
        <source>Nobody here is on the do-not-contact list.</source>
        <translation>Здесь нет никого из списка «Не беспокоить».</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Открыть список</translation>
    </message>
    <message>
        <source>Pasted numbers</source>
        <translation>Вставленные номера</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Reading… {done} of about {rows}</source>
        <translation>Чтение… {done}, всего около {rows}</translation>
    </message>
    <message>
        <source>Reading… {rows}</source>
        <translation>Чтение… {rows}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готовы</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Непригодные</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Повторы</translation>
    </message>
    <message>
        <source>Replace the list</source>
        <translation>Заменить список</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the column of numbers in Excel, then paste it here.</source>
        <translation>В буфере обмена нет текста. Скопируйте столбец номеров в Excel и вставьте его сюда.</translation>
    </message>
    <message>
        <source>They are on the do-not-contact list: they get no message.</source>
        <translation>Они в списке «Не беспокоить» и сообщения не получат.</translation>
    </message>
    <message>
        <source>column {letter}</source>
        <translation>столбец {letter}</translation>
    </message>
    <message>
        <source>column {letter} “{heading}”</source>
        <translation>столбец {letter} «{heading}»</translation>
    </message>
    <message>
        <source>columns {letters}</source>
        <translation>столбцы {letters}</translation>
    </message>
    <message>
        <source>numbers without a country code: {country}</source>
        <translation>номера без кода страны: {country}</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>лист «{name}»</translation>
    </message>
    <message>
        <source>{hits} of the first {rows}</source>
        <translation>{hits}, а проверено {rows}</translation>
    </message>
    <message>
        <source>{hits} of {rows}</source>
        <translation>{hits}, а всего {rows}</translation>
    </message>
    <message>
        <source>{new} can join the list that is open ({old}): a number that is on both is kept once.</source>
        <translation>К открытому списку ({old}) можно добавить: {new}. Номер, который есть в обоих, останется один раз.</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Keep this list…</source>
        <translation>Сохранить список…</translation>
    </message>
    <message>
        <source>Kept as “{name}”. It is under Kept lists, and one click away in Compose.</source>
        <translation>Сохранено как «{name}». Теперь он в сохранённых списках и в одном щелчке при создании сообщения.</translation>
    </message>
    <message>
        <source>Kept lists</source>
        <translation>Сохранённые списки</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Вставить номера</translation>
    </message>
    <message>
        <source>Saved as {name}. Correct the numbers there, then drop the file here.</source>
        <translation>Сохранено как {name}. Исправьте номера в этом файле и перетащите его сюда.</translation>
    </message>
    <message>
        <source>Take this list away</source>
        <translation>Убрать этот список</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Этот список</translation>
    </message>
    <message>
        <source>Which lists</source>
        <translation>Какие списки</translation>
    </message>
    <message>
        <source>Write to these people</source>
        <translation>Написать этим людям</translation>
    </message>
    <message>
        <source>“{name}” is kept already: this list takes its place.</source>
        <translation>«{name}» уже сохранён: этот список займёт его место.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Ничего не уходит с этого компьютера</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>See the send</source>
        <translation>Посмотреть рассылку</translation>
    </message>
    <message>
        <source>See the sends</source>
        <translation>Посмотреть рассылки</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Рассылки</translation>
    </message>
    <message>
        <source>appkey {appkey}</source>
        <translation>appkey {appkey}</translation>
    </message>
    <message numerus="yes">
        <source>nxdesk did not end properly while it was sending. For %Ln people it is not certain whether their message left; everybody else is as recorded. Nothing has been sent again.</source>
        <translation>
            <numerusform>nxdesk аварийно завершился во время рассылки. О %Ln человеке неизвестно, ушло ли сообщение; об остальных всё записано. Ничего не отправлялось повторно.</numerusform>
            <numerusform>nxdesk аварийно завершился во время рассылки. О %Ln людях неизвестно, ушло ли сообщение; об остальных всё записано. Ничего не отправлялось повторно.</numerusform>
            <numerusform>nxdesk аварийно завершился во время рассылки. О %Ln людях неизвестно, ушло ли сообщение; об остальных всё записано. Ничего не отправлялось повторно.</numerusform>
        </translation>
    </message>
    <message>
        <source>nxdesk did not end properly while it was sending. Nobody&apos;s message is in doubt; the rest waits.</source>
        <translation>nxdesk аварийно завершился во время рассылки. Сомнений нет ни о чьём сообщении; остальные ждут.</translation>
    </message>
    <message>
        <source>nxdesk did not open</source>
        <translation>nxdesk не открылся</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>A column of the list, in braces: each person gets what stands in their row</source>
        <translation>Столбец списка в фигурных скобках: каждый получит то, что стоит в его строке</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>Вставить поле</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Вид сообщения</translation>
    </message>
    <message>
        <source>Loaded · {width} × {height} · {size}</source>
        <translation>Загружено · {width} × {height} · {size}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>{width} × {height}: Viber will crop this to a square</source>
        <translation>{width} × {height}: Viber обрежет до квадрата</translation>
    </message>
    <message>
        <source>{width} × {height}: this may look blurred; 800 × 800 is best</source>
        <translation>{width} × {height}: может выглядеть размыто; лучше всего 800 × 800</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Название списка</translation>
    </message>
    <message>
        <source>“{name}” is the name of another list.</source>
        <translation>«{name}»&#xa0;— название другого списка.</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message numerus="yes">
        <source>Find the bad numbers (%Ln)…</source>
        <translation>
            <numerusform>Найти неверные номера (%Ln)…</numerusform>
            <numerusform>Найти неверные номера (%Ln)…</numerusform>
            <numerusform>Найти неверные номера (%Ln)…</numerusform>
        </translation>
    </message>
    <message>
        <source>People handed to NXCloud</source>
        <translation>Передано в NXCloud, человек</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход рассылки</translation>
    </message>
    <message numerus="yes">
        <source>Retry refused (%Ln)</source>
        <translation>
            <numerusform>Повторить отклонённые (%Ln)</numerusform>
            <numerusform>Повторить отклонённые (%Ln)</numerusform>
            <numerusform>Повторить отклонённые (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See the bad numbers (%Ln)…</source>
        <translation>
            <numerusform>Показать неверные номера (%Ln)…</numerusform>
            <numerusform>Показать неверные номера (%Ln)…</numerusform>
            <numerusform>Показать неверные номера (%Ln)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the unknown again (%Ln)…</source>
        <translation>
            <numerusform>Отправить неизвестные снова (%Ln)…</numerusform>
            <numerusform>Отправить неизвестные снова (%Ln)…</numerusform>
            <numerusform>Отправить неизвестные снова (%Ln)…</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>подключение…</translation>
    </message>
    <message>
        <source>finishing the request under way, then it pauses</source>
        <translation>завершается текущий запрос, затем пауза</translation>
    </message>
    <message>
        <source>finishing the request under way, then it stops</source>
        <translation>завершается текущий запрос, затем остановка</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people handed to NXCloud</source>
        <translation>
            <numerusform>из %Ln человека передано в NXCloud</numerusform>
            <numerusform>из %Ln человек передано в NXCloud</numerusform>
            <numerusform>из %Ln человек передано в NXCloud</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>request {number} of {all}</source>
        <translation>запрос {number} из {all}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ждут</translation>
    </message>
    <message>
        <source>{done} of {all} requests</source>
        <translation>запросы: {done} из {all}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>осталось {time}</translation>
    </message>
</context>
<context>
    <name>NumbersSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>One on each line, or separated by commas. Write them with their country code: +44 7700 …</source>
        <translation>По одному в строке или через запятую. Пишите их с кодом страны: +7&#xa0;916&#xa0;…</translation>
    </message>
    <message>
        <source>Type numbers</source>
        <translation>Ввести номера</translation>
    </message>
    <message>
        <source>Use these numbers</source>
        <translation>Взять эти номера</translation>
    </message>
</context>
<context>
    <name>PersonBar</name>
    <message>
        <source>Go to row</source>
        <translation>Перейти к строке</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Следующий человек</translation>
    </message>
    <message>
        <source>Person {place} of {count}</source>
        <translation>Человек {place} из {count}</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Предыдущий человек</translation>
    </message>
    <message>
        <source>Row {row} of {name} · +{phone}</source>
        <translation>Строка {row} ({name}) · +{phone}</translation>
    </message>
    <message>
        <source>Row {row} · +{phone}</source>
        <translation>Строка {row} · +{phone}</translation>
    </message>
    <message>
        <source>Show the person in this row, or with this number</source>
        <translation>Показать человека из этой строки или с этим номером</translation>
    </message>
</context>
<context>
    <name>PhonePreview</name>
    <message>
        <source>, </source>
        <comment>between the parts of a message</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>360 dp phone · as Viber for Android draws it</source>
        <translation>Телефон 360 dp · как рисует Viber для Android</translation>
    </message>
    <message>
        <source>360 dp phone · dark colours are approximate</source>
        <translation>Телефон 360 dp · тёмные цвета приблизительны</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Кнопка</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Не удаётся показать</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Картинки пока нет</translation>
    </message>
    <message>
        <source>No thumbnail yet</source>
        <translation>Миниатюры пока нет</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on the button of a file in Viber</comment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>The Viber message is still empty.</source>
        <translation>Сообщение Viber пока пустое.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Type a message…</source>
        <translation>Сообщение…</translation>
    </message>
    <message>
        <source>Viber message: %1</source>
        <translation>Сообщение Viber: %1</translation>
    </message>
    <message>
        <source>Viber preview</source>
        <translation>Предпросмотр Viber</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Ваша компания</translation>
    </message>
    <message>
        <source>Your message appears here</source>
        <translation>Здесь появится ваше сообщение</translation>
    </message>
    <message>
        <source>button %1</source>
        <translation>кнопка %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>файл %1</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>картинка</translation>
    </message>
    <message>
        <source>video</source>
        <translation>видео</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Show the phone light or dark</source>
        <translation>Показать телефон светлым или тёмным</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>Viber shows one button in a message. Some carriers turn the others into lines of text, as it is shown here; others may leave them out.</source>
        <translation>Viber показывает в сообщении одну кнопку. Некоторые операторы превращают остальные в строки текста, как показано здесь; другие могут их отбросить.</translation>
    </message>
    <message>
        <source>What the preview shows</source>
        <translation>Что показывает предпросмотр</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Help text</source>
        <translation>Текст справки</translation>
    </message>
    <message>
        <source>The arrow keys left and right go from link to link, Enter follows one.</source>
        <translation>Стрелки влево и вправо ведут от ссылки к ссылке, Enter открывает её.</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>All of {letters}</source>
        <translation>Все: {letters}</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Выберите столбец</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Как читается</translation>
    </message>
    <message>
        <source>Keep landlines</source>
        <translation>Оставлять стационарные номера</translation>
    </message>
    <message>
        <source>Landlines receive no messages, so their rows are rejected</source>
        <translation>Стационарные телефоны не принимают сообщений, поэтому такие строки непригодны</translation>
    </message>
    <message>
        <source>Numbers without a country code</source>
        <translation>Номера без кода страны</translation>
    </message>
    <message>
        <source>Phone numbers in</source>
        <translation>Телефоны в столбце</translation>
    </message>
    <message>
        <source>Reject them</source>
        <translation>Не брать</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>строка {row}</translation>
    </message>
    <message>
        <source>{numbers} Choose the country they belong to.</source>
        <translation>{numbers} Выберите страну, к которой они относятся.</translation>
    </message>
</context>
<context>
    <name>ReadingFace</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ReadingMeter</name>
    <message>
        <source>Reading the list</source>
        <translation>Чтение списка</translation>
    </message>
</context>
<context>
    <name>ReadingOptions</name>
    <message>
        <source>Country of each number</source>
        <translation>Страна каждого номера</translation>
    </message>
    <message numerus="yes">
        <source>Read the %Ln rows that are hidden in Excel, too</source>
        <translation>
            <numerusform>Читать и %Ln строку, скрытую в Excel</numerusform>
            <numerusform>Читать и %Ln строки, скрытые в Excel</numerusform>
            <numerusform>Читать и %Ln строк, скрытых в Excel</numerusform>
        </translation>
    </message>
    <message>
        <source>as in {column}</source>
        <translation>как указывает {column}</translation>
    </message>
    <message>
        <source>the same for all</source>
        <translation>одна для всех</translation>
    </message>
</context>
<context>
    <name>RecipientsCard</name>
    <message>
        <source>Add the people this message goes to.</source>
        <translation>Добавьте людей, которым предназначено это сообщение.</translation>
    </message>
    <message>
        <source>Change how it is read…</source>
        <translation>Изменить способ чтения…</translation>
    </message>
    <message>
        <source>Nobody on this list can be reached: see why in its rows.</source>
        <translation>Ни на один номер из этого списка отправить нельзя: причина&#xa0;— в его строках.</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Вставить номера</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Получатели</translation>
    </message>
    <message>
        <source>The list is still being read: wait a moment.</source>
        <translation>Список ещё читается: подождите немного.</translation>
    </message>
    <message>
        <source>This list could not be read. Open another one.</source>
        <translation>Этот список не удалось прочитать. Откройте другой.</translation>
    </message>
</context>
<context>
    <name>RejectsButton</name>
    <message>
        <source>All sources ({count})…</source>
        <translation>Все источники ({count})…</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Сохранить непригодные строки</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Сохранить непригодные строки…</translation>
    </message>
</context>
<context>
    <name>RejectsFile</name>
    <message>
        <source>Cell as it was</source>
        <translation>Исходная ячейка</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Pasted numbers</source>
        <translation>Вставленные номера</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Сохранить непригодные строки</translation>
    </message>
    <message>
        <source>{name} rejected</source>
        <translation>{name}&#xa0;— непригодные</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>As it is sent to NXCloud, here for one example number and set out for reading; Copy gives it byte for byte. Your keys are not part of it.</source>
        <translation>Так запрос уходит в NXCloud&#xa0;— здесь для одного номера-примера и с отступами для чтения; «Копировать» даёт его байт в байт. Ваших ключей в нём нет.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>For a shell with curl and openssl: put in your access key and secret; it signs by itself. Running it sends a message.</source>
        <translation>Для оболочки с curl и openssl: подставьте ключ доступа и секретный ключ, подпись вычислится сама. Запуск отправляет сообщение.</translation>
    </message>
    <message>
        <source>How the request is shown</source>
        <translation>Как показан запрос</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The request as JSON</source>
        <translation>Запрос в виде JSON</translation>
    </message>
    <message>
        <source>The request as a curl command</source>
        <translation>Запрос в виде команды curl</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>Copy a fault report</source>
        <translation>Копировать отчёт об ошибке</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Копировать номер запроса (request id)</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Копировать строку</translation>
    </message>
    <message>
        <source>Do not contact these people…</source>
        <translation>Не беспокоить этих людей…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>What NXCloud support needs to know, without secrets and numbers</source>
        <translation>То, что нужно знать поддержке NXCloud, без ключей и номеров</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message numerus="yes">
        <source>%Ln different messages</source>
        <translation>
            <numerusform>%Ln разное сообщение</numerusform>
            <numerusform>%Ln разных сообщения</numerusform>
            <numerusform>%Ln разных сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the do-not-contact list</source>
        <translation>
            <numerusform>%Ln в списке «Не беспокоить»</numerusform>
            <numerusform>%Ln в списке «Не беспокоить»</numerusform>
            <numerusform>%Ln в списке «Не беспокоить»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln непригодный</numerusform>
            <numerusform>%Ln непригодных</numerusform>
            <numerusform>%Ln непригодных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln повтор</numerusform>
            <numerusform>%Ln повтора</numerusform>
            <numerusform>%Ln повторов</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>As row {row} gets it</source>
        <translation>Что получит строка {row}</translation>
    </message>
    <message>
        <source>As row {row} of {name} gets it</source>
        <translation>Что получит строка {row} ({name})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Deliver by</source>
        <translation>Доставлять через</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не вошли</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Only people whose message is the same share a request, so this takes {requests} and {time}. This computer has to stay on.</source>
        <translation>В одном запросе могут быть только люди с одинаковым сообщением, поэтому понадобится: {requests}, {time}. Компьютер должен оставаться включённым.</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this computer, and nobody gets a message.</source>
        <translation>Тренировка: ничего не уходит с этого компьютера, и никто не получает сообщений.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>Проверка и отправка</translation>
    </message>
    <message>
        <source>SMS at most</source>
        <translation>SMS не более</translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln people</source>
        <translation>
            <numerusform>Отправить %Ln человеку</numerusform>
            <numerusform>Отправить %Ln людям</numerusform>
            <numerusform>Отправить %Ln людям</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>{messages} in {requests}, about {time}</source>
        <translation>{messages}, всего {requests}, примерно {time}</translation>
    </message>
    <message>
        <source>{messages} in {requests}, {time}</source>
        <translation>{messages}, всего {requests}, {time}</translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <source>No row holds that.</source>
        <translation>Такого нет ни в одной строке.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Строки списка</translation>
    </message>
    <message>
        <source>That is no number either: {reason}.</source>
        <translation>Это тоже не номер: {reason}.</translation>
    </message>
    <message>
        <source>That is no number: {reason}.</source>
        <translation>Это не номер: {reason}.</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Какие строки</translation>
    </message>
    <message>
        <source>{found} of {all} rows</source>
        <translation>строки: {found} из {all}</translation>
    </message>
</context>
<context>
    <name>RowsFinder</name>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Every country</source>
        <translation>Любая страна</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>Любая причина</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search these rows</source>
        <translation>Искать в этих строках</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Already in row {row}</source>
        <translation>Уже есть в строке {row}</translation>
    </message>
    <message>
        <source>Already in row {row} of {name}</source>
        <translation>Уже есть в строке {row} ({name})</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Copy the rows</source>
        <translation>Копировать строки</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>Очистить поле</translation>
    </message>
</context>
<context>
    <name>SendHeader</name>
    <message>
        <source>Delete this send…</source>
        <translation>Удалить эту рассылку…</translation>
    </message>
    <message numerus="yes">
        <source>Do not contact the refused (%Ln)…</source>
        <translation>
            <numerusform>Не беспокоить отклонённых (%Ln)…</numerusform>
            <numerusform>Не беспокоить отклонённых (%Ln)…</numerusform>
            <numerusform>Не беспокоить отклонённых (%Ln)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>Экспорт в Excel…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message numerus="yes">
        <source>Resume (%Ln left)</source>
        <translation>
            <numerusform>Продолжить (осталось %Ln)</numerusform>
            <numerusform>Продолжить (осталось %Ln)</numerusform>
            <numerusform>Продолжить (осталось %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Speed…</source>
        <translation>Скорость…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Use this message again</source>
        <translation>Использовать снова</translation>
    </message>
    <message>
        <source>every channel at once</source>
        <translation>по всем каналам сразу</translation>
    </message>
    <message>
        <source>started {time}</source>
        <translation>начало: {time}</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Another send is running. Wait until it ends, or stop it.</source>
        <translation>Идёт другая рассылка. Дождитесь её конца или остановите её.</translation>
    </message>
    <message>
        <source>The fault report of request {number} is copied, without secrets and phone numbers. Paste it into a message to NXCloud support.</source>
        <translation>Отчёт об ошибке запроса {number} скопирован, без ключей и телефонов. Вставьте его в письмо в поддержку NXCloud.</translation>
    </message>
</context>
<context>
    <name>SendsMenu</name>
    <message>
        <source>Delete old sends</source>
        <translation>Удалить старые рассылки</translation>
    </message>
    <message>
        <source>Delete the chosen send…</source>
        <translation>Удалить выбранную рассылку…</translation>
    </message>
    <message numerus="yes">
        <source>Older than {months} months (%Ln)…</source>
        <translation>
            <numerusform>Старше {months} месяцев (%Ln)…</numerusform>
            <numerusform>Старше {months} месяцев (%Ln)…</numerusform>
            <numerusform>Старше {months} месяцев (%Ln)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Speed…</source>
        <translation>Скорость…</translation>
    </message>
</context>
<context>
    <name>SendsPage</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>найдено: %Ln</numerusform>
            <numerusform>найдено: %Ln</numerusform>
            <numerusform>найдено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sends</source>
        <translation>
            <numerusform>%Ln рассылка</numerusform>
            <numerusform>%Ln рассылки</numerusform>
            <numerusform>%Ln рассылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tests</source>
        <translation>
            <numerusform>%Ln тест</numerusform>
            <numerusform>%Ln теста</numerusform>
            <numerusform>%Ln тестов</numerusform>
        </translation>
    </message>
    <message>
        <source>Compose a message</source>
        <translation>Написать сообщение</translation>
    </message>
    <message>
        <source>Each send stays here, with what became of every person on its list.</source>
        <translation>Каждая рассылка остаётся здесь вместе с тем, что стало с каждым человеком из списка.</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>Экспорт в Excel…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>No send is called “{name}”</source>
        <translation>Нет рассылки с названием «{name}»</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Рассылок пока не было</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Найти рассылку</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Рассылки</translation>
    </message>
    <message>
        <source>Show all sends</source>
        <translation>Показать все рассылки</translation>
    </message>
    <message>
        <source>There are only tests</source>
        <translation>Здесь только тесты</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>nxdesk is opening</source>
        <translation>nxdesk открывается</translation>
    </message>
</context>
<context>
    <name>SmsBubble</name>
    <message>
        <source>SMS preview</source>
        <translation>Предпросмотр SMS</translation>
    </message>
</context>
<context>
    <name>SmsFacts</name>
    <message numerus="yes">
        <source>%Ln other countries</source>
        <translation>
            <numerusform>ещё %Ln страна</numerusform>
            <numerusform>ещё %Ln страны</numerusform>
            <numerusform>ещё %Ln стран</numerusform>
        </translation>
    </message>
    <message>
        <source>(invisible character)</source>
        <translation>(невидимый символ)</translation>
    </message>
    <message>
        <source>(special space)</source>
        <translation>(особый пробел)</translation>
    </message>
    <message>
        <source>Not in the SMS alphabet, so each part holds less: {characters}</source>
        <translation>Нет в алфавите SMS, поэтому в часть помещается меньше: {characters}</translation>
    </message>
    <message>
        <source>Puts characters of the SMS alphabet in their place; this can be undone</source>
        <translation>Ставит вместо них символы алфавита SMS; это можно отменить</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Заменить их</translation>
    </message>
    <message>
        <source>Replace {some} of these {all}</source>
        <translation>Заменить {some} из этих {all}</translation>
    </message>
    <message>
        <source>SMS alphabet (GSM): {single} characters, then {part} a part · {left} left</source>
        <translation>Алфавит SMS (GSM): {single} символов, далее по {part} на часть · осталось {left}</translation>
    </message>
    <message>
        <source>Unicode (UCS-2): {single} characters, then {part} a part · {left} left</source>
        <translation>Юникод (UCS-2): {single} символов, далее по {part} на часть · осталось {left}</translation>
    </message>
    <message>
        <source>{country} (operators add {count} characters)</source>
        <translation>{country} (операторы добавляют символов: {count})</translation>
    </message>
    <message>
        <source>{offer}: {after} instead of {before}</source>
        <translation>{offer}: будет {after}, сейчас {before}</translation>
    </message>
    <message>
        <source>{parts} at most for this list</source>
        <translation>не более для этого списка: {parts}</translation>
    </message>
</context>
<context>
    <name>SmsView</name>
    <message>
        <source>Make it a text message</source>
        <translation>Сделать текстом</translation>
    </message>
    <message>
        <source>With the channels as they are now, nobody gets it as SMS.</source>
        <translation>С выбранными сейчас каналами никто не получит его по SMS.</translation>
    </message>
    <message>
        <source>{reason}: this message can only be sent by Viber.</source>
        <translation>{reason}: это сообщение можно отправить только через Viber.</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>Made from</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Take {name} out of the list</source>
        <translation>Убрать «{name}» из списка</translation>
    </message>
</context>
<context>
    <name>SpeedSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Enter a number from {least} to {most}</source>
        <translation>Введите число от {least} до {most}</translation>
    </message>
    <message>
        <source>How fast requests leave. It counts from the next start or resume on.</source>
        <translation>Как быстро уходят запросы. Действует со следующего запуска или продолжения рассылки.</translation>
    </message>
    <message>
        <source>More than one at once helps when NXCloud is slow to answer.</source>
        <translation>Несколько запросов сразу помогают, когда NXCloud отвечает медленно.</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Запросов в секунду</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Запросов одновременно</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>When NXCloud says that it is too many, nxdesk slows down by itself.</source>
        <translation>Если NXCloud ответит, что запросов слишком много, nxdesk замедлится сам.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A message and a list, ready to be changed and sent. It is practice: try everything.</source>
        <translation>Сообщение и список, готовые к правке и отправке. Это тренировка: пробуйте всё.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Добавить аккаунт…</translation>
    </message>
    <message>
        <source>Add your NXCloud account. Its secrets go into the keyring of this computer, nowhere else.</source>
        <translation>Добавьте свой аккаунт NXCloud. Его секреты попадают в связку ключей этого компьютера и больше никуда.</translation>
    </message>
    <message>
        <source>Begin with an empty message</source>
        <translation>Начать с пустого сообщения</translation>
    </message>
    <message>
        <source>Bring your list</source>
        <translation>Начать со своего списка</translation>
    </message>
    <message>
        <source>Excel or CSV. Drop it anywhere on this window. nxdesk reads it and never changes it.</source>
        <translation>Excel или CSV. Перетащите его в любое место этого окна. nxdesk читает его и никогда не меняет.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Осмотреться</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Открыть список…</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Прочитать руководство</translation>
    </message>
    <message>
        <source>Send for real</source>
        <translation>Отправить по-настоящему</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Попробовать пример</translation>
    </message>
    <message>
        <source>Welcome to nxdesk</source>
        <translation>Добро пожаловать в nxdesk</translation>
    </message>
    <message>
        <source>Write one message, see it as a phone will show it, and send it to a list of people by Viber and SMS. Then see what became of each of them.</source>
        <translation>Напишите одно сообщение, посмотрите, как его покажет телефон, и отправьте его людям из списка через Viber и SMS. А затем узнайте, что стало с каждым из них.</translation>
    </message>
    <message>
        <source>You begin with the practice account: it answers as NXCloud does, and sends nothing to anybody.</source>
        <translation>Вы начинаете с тренировочного аккаунта: он отвечает как NXCloud, но никому ничего не отправляет.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Change the list…</source>
        <translation>Изменить список…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation>Выберите страну</translation>
    </message>
    <message>
        <source>See the rows</source>
        <translation>Показать строки</translation>
    </message>
    <message>
        <source>on do-not-contact</source>
        <translation>не беспокоить</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готовы</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>непригодны</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>повторы</translation>
    </message>
    <message>
        <source>{numbers} They are of:</source>
        <translation>{numbers} Их страна:</translation>
    </message>
</context>
<context>
    <name>TemplateTile</name>
    <message>
        <source>Delete the template {name}</source>
        <translation>Удалить шаблон «{name}»</translation>
    </message>
</context>
<context>
    <name>TemplatesSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete this template?</source>
        <translation>Удалить этот шаблон?</translation>
    </message>
    <message>
        <source>Save a message as a template, and it appears here beside the samples.</source>
        <translation>Сохраните сообщение как шаблон, и он появится здесь рядом с примерами.</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Начать с шаблона</translation>
    </message>
    <message>
        <source>“{name}” is deleted. Messages that were started from it stay as they are.</source>
        <translation>«{name}» удаляется. Сообщения, начатые с него, остаются как есть.</translation>
    </message>
</context>
<context>
    <name>Tidings</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln принято</numerusform>
            <numerusform>%Ln принято</numerusform>
            <numerusform>%Ln принято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln отклонено</numerusform>
            <numerusform>%Ln отклонено</numerusform>
            <numerusform>%Ln отклонено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln неизвестно</numerusform>
            <numerusform>%Ln неизвестно</numerusform>
            <numerusform>%Ln неизвестно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln ждёт</numerusform>
            <numerusform>%Ln ждут</numerusform>
            <numerusform>%Ln ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending could not go on</source>
        <translation>Рассылку не удалось продолжить</translation>
    </message>
    <message>
        <source>{people}: {counts}</source>
        <translation>{people}: {counts}</translation>
    </message>
    <message>
        <source>“{name}” is finished</source>
        <translation>«{name}»: рассылка завершена</translation>
    </message>
    <message>
        <source>“{name}” is paused</source>
        <translation>«{name}»: рассылка на паузе</translation>
    </message>
    <message>
        <source>“{name}” was stopped</source>
        <translation>«{name}»: рассылка остановлена</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln принято</numerusform>
            <numerusform>%Ln принято</numerusform>
            <numerusform>%Ln принято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pauses</source>
        <translation>
            <numerusform>%Ln пауза</numerusform>
            <numerusform>%Ln паузы</numerusform>
            <numerusform>%Ln пауз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln отклонено</numerusform>
            <numerusform>%Ln отклонено</numerusform>
            <numerusform>%Ln отклонено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln неизвестно</numerusform>
            <numerusform>%Ln неизвестно</numerusform>
            <numerusform>%Ln неизвестно</numerusform>
        </translation>
    </message>
    <message>
        <source>After a pause of {time}</source>
        <translation>После паузы: {time}</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Рассылок пока не было</translation>
    </message>
    <message>
        <source>Outcome over time</source>
        <translation>Динамика результатов</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <translation>Запрос {number}</translation>
    </message>
    <message>
        <source>Requests {first} to {last}</source>
        <translation>Запросы с {first} по {last}</translation>
    </message>
    <message>
        <source>paused {time}</source>
        <translation>пауза: {time}</translation>
    </message>
    <message>
        <source>{done} of {all} requests</source>
        <translation>запросы: {done} из {all}</translation>
    </message>
</context>
<context>
    <name>TryOutSheet</name>
    <message numerus="yes">
        <source>%Ln numbers at most</source>
        <translation>
            <numerusform>Не более %Ln номера</numerusform>
            <numerusform>Не более %Ln номеров</numerusform>
            <numerusform>Не более %Ln номеров</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Enter a number of your own</source>
        <translation>Введите свой собственный номер</translation>
    </message>
    <message>
        <source>Line {line}: on the do-not-contact list</source>
        <translation>Строка {line}: в списке «Не беспокоить»</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Строка {line}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>One to %Ln, each on a line, with the country code: +7 916 123-45-67</source>
        <translation>
            <numerusform>До %Ln номера, каждый в своей строке, с кодом страны: +7&#xa0;916&#xa0;123-45-67</numerusform>
            <numerusform>До %Ln номеров, каждый в своей строке, с кодом страны: +7&#xa0;916&#xa0;123-45-67</numerusform>
            <numerusform>До %Ln номеров, каждый в своей строке, с кодом страны: +7&#xa0;916&#xa0;123-45-67</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice: nothing leaves this computer, and nobody gets a message.</source>
        <translation>Тренировка: ничего не уходит с этого компьютера, и никто не получает сообщений.</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Отправить тест</translation>
    </message>
    <message>
        <source>Send the test</source>
        <translation>Отправить тест</translation>
    </message>
    <message>
        <source>The fields are filled in as for the person in the preview: {person}.</source>
        <translation>Поля заполнены для человека из предпросмотра: {person}.</translation>
    </message>
    <message>
        <source>The message goes to your own numbers only, by {channels}, through {account}.</source>
        <translation>Сообщение придёт только на ваши собственные номера, каналы: {channels}, аккаунт: {account}.</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Ваши номера</translation>
    </message>
</context>
<context>
    <name>_ButtonRow</name>
    <message>
        <source>Caption</source>
        <translation>Надпись</translation>
    </message>
    <message numerus="yes">
        <source>Caption of button %n</source>
        <translation>
            <numerusform>Надпись кнопки %n</numerusform>
            <numerusform>Надпись кнопки %n</numerusform>
            <numerusform>Надпись кнопки %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link of button %n</source>
        <translation>
            <numerusform>Ссылка кнопки %n</numerusform>
            <numerusform>Ссылка кнопки %n</numerusform>
            <numerusform>Ссылка кнопки %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this button away</source>
        <translation>Убрать эту кнопку</translation>
    </message>
</context>
<context>
    <name>_MendDelegate</name>
    <message>
        <source>The number that is meant</source>
        <translation>Номер, который имелся в виду</translation>
    </message>
</context>
<context>
    <name>_ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>sends</name>
    <message numerus="yes">
        <source>%Ln bad numbers</source>
        <translation>
            <numerusform>%Ln неверный номер</numerusform>
            <numerusform>%Ln неверных номера</numerusform>
            <numerusform>%Ln неверных номеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them still wait, and can then no longer be sent to.</source>
        <translation>
            <numerusform>%Ln из них ещё ждёт, и отправить ему потом будет нельзя.</numerusform>
            <numerusform>%Ln из них ещё ждут, и отправить им потом будет нельзя.</numerusform>
            <numerusform>%Ln из них ещё ждут, и отправить им потом будет нельзя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were refused and are tried again.</source>
        <translation>
            <numerusform>%Ln человек отклонён, попытка повторяется.</numerusform>
            <numerusform>%Ln человека отклонены, попытка повторяется.</numerusform>
            <numerusform>%Ln человек отклонено, попытка повторяется.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were refused because a number among them is not valid, and NXCloud does not say which.</source>
        <translation>
            <numerusform>%Ln человек отклонён: среди номеров есть недействительный, а какой&#xa0;— NXCloud не говорит.</numerusform>
            <numerusform>%Ln человека отклонены: среди номеров есть недействительный, а какой&#xa0;— NXCloud не говорит.</numerusform>
            <numerusform>%Ln человек отклонено: среди номеров есть недействительный, а какой&#xa0;— NXCloud не говорит.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who still wait will be sent to as well.</source>
        <translation>
            <numerusform>%Ln человеку, который ещё ждёт, тоже будет отправлено.</numerusform>
            <numerusform>%Ln людям, которые ещё ждут, тоже будет отправлено.</numerusform>
            <numerusform>%Ln людям, которые ещё ждут, тоже будет отправлено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln секунду</numerusform>
            <numerusform>%Ln секунды</numerusform>
            <numerusform>%Ln секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All sends</source>
        <translation>Все рассылки</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>Do not contact %Ln people</source>
        <translation>
            <numerusform>Не беспокоить %Ln человека</numerusform>
            <numerusform>Не беспокоить %Ln человек</numerusform>
            <numerusform>Не беспокоить %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not delete</source>
        <translation>Не удалять</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Не отправлять</translation>
    </message>
    <message>
        <source>Everybody whose number is good gets the message. The bad numbers stay refused, and then you can see which they are.</source>
        <translation>Все, чей номер верен, получат сообщение. Неверные номера останутся отклонёнными, и вы увидите, какие они.</translation>
    </message>
    <message>
        <source>Export to Excel first what you may still need.</source>
        <translation>Сначала экспортируйте в Excel то, что ещё может понадобиться.</translation>
    </message>
    <message>
        <source>Find the bad numbers?</source>
        <translation>Найти неверные номера?</translation>
    </message>
    <message>
        <source>Find them and send</source>
        <translation>Найти их и отправить</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln people no usable answer came, so they may have got the message or not. nxdesk does not send it to them again by itself.</source>
        <translation>
            <numerusform>О %Ln человеке не пришло понятного ответа: он мог получить сообщение, а мог и не получить. Сам nxdesk повторно не отправляет.</numerusform>
            <numerusform>О %Ln людях не пришло понятного ответа: они могли получить сообщение, а могли и не получить. Сам nxdesk повторно не отправляет.</numerusform>
            <numerusform>О %Ln людях не пришло понятного ответа: они могли получить сообщение, а могли и не получить. Сам nxdesk повторно не отправляет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Last try: {answer}</source>
        <translation>Последняя попытка: {answer}</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>NXCloud: {words}</source>
        <translation>NXCloud: {words}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Нет канала</translation>
    </message>
    <message>
        <source>No send reaches them from then on, whatever list they are on. They can be taken off in Lists.</source>
        <translation>С этого момента никакая рассылка до них не дойдёт, в каком бы списке они ни были. Убрать их можно в разделе «Списки».</translation>
    </message>
    <message numerus="yes">
        <source>No usable answer came for %Ln people: they may already have got the message. If you send it again, some of them may get it twice, and you may pay for it twice.</source>
        <translation>
            <numerusform>О %Ln человеке не пришло понятного ответа: возможно, сообщение уже получено. Если отправить снова, кто-то может получить его дважды, и вы можете дважды заплатить.</numerusform>
            <numerusform>О %Ln людях не пришло понятного ответа: возможно, сообщение уже получено. Если отправить снова, кто-то может получить его дважды, и вы можете дважды заплатить.</numerusform>
            <numerusform>О %Ln людях не пришло понятного ответа: возможно, сообщение уже получено. Если отправить снова, кто-то может получить его дважды, и вы можете дважды заплатить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Не начата</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока ничего</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Open Accounts</source>
        <translation>Открыть «Аккаунты»</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людей</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln people on the do-not-contact list?</source>
        <translation>
            <numerusform>Внести %Ln человека в список «Не беспокоить»?</numerusform>
            <numerusform>Внести %Ln человек в список «Не беспокоить»?</numerusform>
            <numerusform>Внести %Ln человек в список «Не беспокоить»?</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Request id</translation>
    </message>
    <message>
        <source>Row in the list</source>
        <translation>Строка списка</translation>
    </message>
    <message>
        <source>Row in “{list}”</source>
        <translation>Строка в «{list}»</translation>
    </message>
    <message>
        <source>Send the unknown again?</source>
        <translation>Отправить неизвестные снова?</translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln people</source>
        <translation>
            <numerusform>Отправить %Ln человеку</numerusform>
            <numerusform>Отправить %Ln людям</numerusform>
            <numerusform>Отправить %Ln людям</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to those who wait, too?</source>
        <translation>Отправить и тем, кто ждёт?</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Рассылки</translation>
    </message>
    <message>
        <source>Show sends or tests</source>
        <translation>Показывать рассылки или тесты</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Success, without a word on the channels</source>
        <translation>Успех, но о каналах ничего не сказано</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Test · {name}</source>
        <translation>Тест · {name}</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Тесты</translation>
    </message>
    <message numerus="yes">
        <source>The numbers of %Ln people, and what became of each of them, are deleted from this computer for good. This cannot be undone.</source>
        <translation>
            <numerusform>Номер %Ln человека и то, что с ним стало, удаляются с этого компьютера навсегда. Отменить это нельзя.</numerusform>
            <numerusform>Номера %Ln человек и то, что с каждым стало, удаляются с этого компьютера навсегда. Отменить это нельзя.</numerusform>
            <numerusform>Номера %Ln человек и то, что с каждым стало, удаляются с этого компьютера навсегда. Отменить это нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} fast.</source>
        <translation>Часы этого компьютера спешат на {time}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} slow.</source>
        <translation>Часы этого компьютера отстают на {time}.</translation>
    </message>
    <message>
        <source>This window does not carry out this send. Another nxdesk, or the command line, may be at work on it; if none is, resume it here.</source>
        <translation>Эту рассылку ведёт не это окно. Над ней может работать другой nxdesk или командная строка; если нет, продолжите её здесь.</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Заняло</translation>
    </message>
    <message>
        <source>Trace id: {id}</source>
        <translation>Trace id: {id}</translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln times</source>
        <translation>
            <numerusform>Попыток: %Ln</numerusform>
            <numerusform>Попыток: %Ln</numerusform>
            <numerusform>Попыток: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>What NXCloud said</source>
        <translation>Ответ NXCloud</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>nxdesk corrected the time for this send. Set the clock so that the times of your sends are right.</source>
        <translation>Для этой рассылки nxdesk поправил время. Переведите часы, чтобы время ваших рассылок было верным.</translation>
    </message>
    <message>
        <source>nxdesk cuts each such request in half and sends both halves. A half that is refused again is cut again, until the bad numbers are alone. That takes about {requests} requests for each bad number.</source>
        <translation>nxdesk делит каждый такой запрос пополам и отправляет обе половины. Половина, которую снова отклонили, делится дальше, пока неверные номера не останутся одни. На каждый неверный номер уходит около {requests} запросов.</translation>
    </message>
    <message>
        <source>nxdesk ended while it was sending. What you see here is certain: nobody&apos;s message is in doubt.</source>
        <translation>nxdesk завершился во время рассылки. То, что вы здесь видите, достоверно: сомнений нет ни о чьём сообщении.</translation>
    </message>
    <message>
        <source>{accepted} accepted, {refused} refused, {unknown} unknown, {waiting} waiting</source>
        <translation>принято: {accepted}, отклонено: {refused}, неизвестно: {unknown}, ждут: {waiting}</translation>
    </message>
    <message>
        <source>{row} of {name}</source>
        <translation>{row} ({name})</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message numerus="yes">
        <source>%Ln SMS parts</source>
        <translation>
            <numerusform>%Ln часть SMS</numerusform>
            <numerusform>%Ln части SMS</numerusform>
            <numerusform>%Ln частей SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln запрос</numerusform>
            <numerusform>%Ln запроса</numerusform>
            <numerusform>%Ln запросов</numerusform>
        </translation>
    </message>
    <message>
        <source>A character here is broken: delete it and type it again</source>
        <translation>Символ здесь повреждён: удалите его и введите снова</translation>
    </message>
    <message>
        <source>A code that nxdesk does not know</source>
        <translation>Код, которого nxdesk не знает</translation>
    </message>
    <message>
        <source>A field begins with one brace and ends with the other. Write the one that is missing.</source>
        <translation>Поле начинается с одной фигурной скобки и заканчивается другой. Допишите ту, которой не хватает.</translation>
    </message>
    <message>
        <source>A field that NXCloud needs is missing in the request.</source>
        <translation>NXCloud не нашёл в запросе нужного ему поля.</translation>
    </message>
    <message>
        <source>A formula without a result: open and save it in Excel</source>
        <translation>Формула без результата: откройте и сохраните файл в Excel</translation>
    </message>
    <message>
        <source>A landline: it receives no messages</source>
        <translation>Стационарный телефон: не принимает сообщений</translation>
    </message>
    <message>
        <source>A link begins with http:// or https:// and has no spaces</source>
        <translation>Ссылка начинается с http:// или https:// и не содержит пробелов</translation>
    </message>
    <message>
        <source>A number in this request is not valid</source>
        <translation>В этом запросе есть недействительный номер</translation>
    </message>
    <message>
        <source>A number is on this list twice, so nothing was sent: nobody should get it twice. Read the list again.</source>
        <translation>Номер встречается в списке дважды, поэтому ничего не отправлено: никто не должен получить сообщение дважды. Прочитайте список заново.</translation>
    </message>
    <message>
        <source>A page took too long to draw, so not all pictures were saved. Try again.</source>
        <translation>Страница рисовалась слишком долго, поэтому сохранены не все картинки. Повторите попытку.</translation>
    </message>
    <message>
        <source>A report cannot be saved as “{ending}”. Choose a name that ends in .xlsx or .csv.</source>
        <translation>Отчёт нельзя сохранить как «{ending}». Выберите имя, которое заканчивается на .xlsx или .csv.</translation>
    </message>
    <message>
        <source>A required field is missing</source>
        <translation>Не хватает обязательного поля</translation>
    </message>
    <message>
        <source>A required header is missing</source>
        <translation>Не хватает обязательного заголовка запроса</translation>
    </message>
    <message>
        <source>A send is running, so nothing was deleted. Wait until it ends, or stop it, then try again.</source>
        <translation>Идёт рассылка, поэтому ничего не удалено. Дождитесь её конца или остановите её, затем повторите попытку.</translation>
    </message>
    <message>
        <source>A webhook begins with http:// or https://</source>
        <translation>Webhook начинается с http:// или https://</translation>
    </message>
    <message>
        <source>A “{brace}” belongs to no field and is sent as it is</source>
        <translation>«{brace}» не относится ни к какому полю и отправляется как есть</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Access keys and secrets are kept until nxdesk closes; after that you enter them again.</source>
        <translation>Ключи доступа и секретные ключи хранятся, пока открыт nxdesk; потом вы введёте их снова.</translation>
    </message>
    <message>
        <source>Accounts and the keyring</source>
        <translation>Аккаунты и связка ключей</translation>
    </message>
    <message>
        <source>Add a button</source>
        <translation>Добавьте кнопку</translation>
    </message>
    <message>
        <source>Add your accounts again. Access keys and secrets are in the keyring, not in this file: the old entries there are not used any more.</source>
        <translation>Добавьте свои аккаунты заново. Ключи доступа и секретные ключи лежат в связке ключей, а не в этом файле: старые записи в ней больше не используются.</translation>
    </message>
    <message>
        <source>An access key and its secret are never copied. Nothing was done.</source>
        <translation>Ключ доступа и секретный ключ никогда не копируются. Ничего не сделано.</translation>
    </message>
    <message>
        <source>An access key has only letters, digits and signs: copy it once more</source>
        <translation>В ключе доступа только буквы, цифры и знаки: скопируйте его ещё раз</translation>
    </message>
    <message>
        <source>An access secret has only letters, digits and signs: copy it once more</source>
        <translation>В секретном ключе только буквы, цифры и знаки: скопируйте его ещё раз</translation>
    </message>
    <message>
        <source>An address looks like https://api.nxcloud.com</source>
        <translation>Адрес выглядит так: https://api.nxcloud.com</translation>
    </message>
    <message>
        <source>An error of a formula stands in its place</source>
        <translation>На месте номера стоит ошибка формулы</translation>
    </message>
    <message>
        <source>An error that NXCloud does not explain</source>
        <translation>Ошибка, которую NXCloud не объясняет</translation>
    </message>
    <message>
        <source>Another account is called “{name}”. Choose another name.</source>
        <translation>Другой аккаунт уже называется «{name}». Выберите другое название.</translation>
    </message>
    <message>
        <source>Another account is called “{name}”: choose another name</source>
        <translation>Другой аккаунт уже называется «{name}»: выберите другое название</translation>
    </message>
    <message>
        <source>Another nxdesk is using your accounts at this moment. Nothing was changed. Try again.</source>
        <translation>Сейчас ваши аккаунты использует другой nxdesk. Ничего не изменено. Повторите попытку.</translation>
    </message>
    <message>
        <source>Another program holds the journal of your sends, so nothing more was sent. Close it, then resume.</source>
        <translation>Журнал ваших рассылок занят другой программой, поэтому больше ничего не отправлено. Закройте её и продолжите рассылку.</translation>
    </message>
    <message>
        <source>Another send is still running, so this one has not begun. Wait until it ends, or stop it.</source>
        <translation>Идёт другая рассылка, поэтому эта не начата. Дождитесь её конца или остановите её.</translation>
    </message>
    <message>
        <source>Ask NXCloud support what became of the request, with its time and trace id (“Copy a fault report”). Send it again only if you accept that some people get it twice.</source>
        <translation>Спросите поддержку NXCloud, что стало с запросом, указав его время и trace id («Копировать отчёт об ошибке»). Отправляйте снова, только если вы согласны, что кто-то получит сообщение дважды.</translation>
    </message>
    <message>
        <source>Ask NXCloud support, with the trace id, before you send it again.</source>
        <translation>Прежде чем отправлять снова, спросите поддержку NXCloud, указав trace id.</translation>
    </message>
    <message>
        <source>Ask for a mobile number. If you know better, let landlines through in Lists, under “How it is read”.</source>
        <translation>Попросите мобильный номер. Если вы уверены, разрешите стационарные номера в разделе «Списки», в блоке «Как читается».</translation>
    </message>
    <message>
        <source>Ask your account manager at NXCloud to enable the appkey, then resume. If the appkey in Accounts is wrong, correct it there and send anew: a send keeps the appkey it began with.</source>
        <translation>Попросите своего менеджера в NXCloud включить appkey и продолжите. Если appkey в разделе «Аккаунты» неверен, исправьте его там и начните рассылку заново: рассылка идёт с тем appkey, с которым начата.</translation>
    </message>
    <message>
        <source>Ask your account manager at NXCloud to enable this channel.</source>
        <translation>Попросите своего менеджера в NXCloud подключить этот канал.</translation>
    </message>
    <message>
        <source>Ask your account manager at NXCloud, then resume.</source>
        <translation>Обратитесь к своему менеджеру в NXCloud и продолжите.</translation>
    </message>
    <message>
        <source>At least one channel took the message, unless each of them says otherwise. That it was taken does not say yet that it was delivered.</source>
        <translation>Хотя бы один канал принял сообщение, если только каждый из них не говорит иного. Принято&#xa0;— ещё не значит доставлено.</translation>
    </message>
    <message>
        <source>Button {number}, caption</source>
        <translation>Кнопка {number}, надпись</translation>
    </message>
    <message>
        <source>Button {number}, link</source>
        <translation>Кнопка {number}, ссылка</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Кнопки</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Check that the message is complete, then ask NXCloud support, with the trace id.</source>
        <translation>Проверьте, заполнено ли сообщение, и спросите поддержку NXCloud, указав trace id.</translation>
    </message>
    <message>
        <source>Check that the right column was chosen. If it was, there is a word where a number should be.</source>
        <translation>Проверьте, тот ли столбец выбран. Если тот, то на месте номера стоит слово.</translation>
    </message>
    <message>
        <source>Check the access key in Accounts, or ask your account manager at NXCloud to allow this service, then resume.</source>
        <translation>Проверьте ключ доступа в разделе «Аккаунты» или попросите своего менеджера в NXCloud разрешить эту услугу, затем продолжите.</translation>
    </message>
    <message>
        <source>Check the connection of this computer and the gateway address in Accounts, then resume. If others on your network have the same trouble, ask whoever runs it.</source>
        <translation>Проверьте соединение этого компьютера и адрес шлюза в разделе «Аккаунты», затем продолжите. Если у других в вашей сети то же самое, обратитесь к администратору сети.</translation>
    </message>
    <message>
        <source>Check the digits after the plus or the double zero: they must be a country&apos;s code, such as 7, 380 or 86.</source>
        <translation>Проверьте цифры после плюса или двух нулей: это должен быть код страны, например 7, 380 или 86.</translation>
    </message>
    <message>
        <source>Check the gateway address in Accounts, then ask NXCloud support, with the trace id.</source>
        <translation>Проверьте адрес шлюза в разделе «Аккаунты» и спросите поддержку NXCloud, указав trace id.</translation>
    </message>
    <message>
        <source>Choose a channel that carries this kind of message.</source>
        <translation>Выберите канал, который передаёт сообщения такого вида.</translation>
    </message>
    <message>
        <source>Choose a list with a column “{name}”</source>
        <translation>Выберите список со столбцом «{name}»</translation>
    </message>
    <message>
        <source>Choose a name that ends in .xlsx for Excel, or in .csv for anything else.</source>
        <translation>Выберите имя, которое заканчивается на .xlsx для Excel или на .csv для всего остального.</translation>
    </message>
    <message>
        <source>Choose another file, or open this one in a text editor and correct it: a draft is JSON in UTF-8.</source>
        <translation>Выберите другой файл или откройте этот в текстовом редакторе и исправьте: черновик&#xa0;— это JSON в UTF-8.</translation>
    </message>
    <message>
        <source>Choose another kept list, or open the file that it was made of.</source>
        <translation>Выберите другой сохранённый список или откройте файл, из которого он сделан.</translation>
    </message>
    <message>
        <source>Choose in Lists which country the numbers without a country code belong to.</source>
        <translation>Выберите в разделе «Списки», к какой стране относятся номера без кода страны.</translation>
    </message>
    <message>
        <source>Choose the sheet and the column in Lists, under “How it is read”, and look at the first rows there.</source>
        <translation>Выберите лист и столбец в разделе «Списки», в блоке «Как читается», и посмотрите там первые строки.</translation>
    </message>
    <message>
        <source>Choose the type of the file</source>
        <translation>Выберите тип файла</translation>
    </message>
    <message>
        <source>Choose “Viber only” under Channels, or make it a text message: SMS carries text and nothing else.</source>
        <translation>Выберите «Только Viber» в блоке «Каналы» или сделайте сообщение текстовым: SMS передаёт текст и больше ничего.</translation>
    </message>
    <message>
        <source>Close the file in Excel, or copy it and choose the copy.</source>
        <translation>Закройте файл в Excel или сделайте копию и выберите её.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Copy the column of numbers into a new sheet, save it as .csv, and choose that file.</source>
        <translation>Скопируйте столбец номеров на новый лист, сохраните как .csv и выберите тот файл.</translation>
    </message>
    <message>
        <source>Copy the key or the secret from the NXCloud console instead.</source>
        <translation>Скопируйте ключ или секретный ключ из консоли NXCloud.</translation>
    </message>
    <message>
        <source>Copy the value from the NXCloud console, without spaces before or after it, and paste it here.</source>
        <translation>Скопируйте значение из консоли NXCloud без пробелов до и после него и вставьте сюда.</translation>
    </message>
    <message>
        <source>Copy the whole link from the address line of a web browser. It begins with https:// or http://.</source>
        <translation>Скопируйте всю ссылку из адресной строки веб-браузера. Она начинается с https:// или http://.</translation>
    </message>
    <message>
        <source>Damaged by the spreadsheet: digits are lost</source>
        <translation>Испорчен электронной таблицей: цифры потеряны</translation>
    </message>
    <message>
        <source>Delete the character at that place, often an emoji cut in half, and type it anew.</source>
        <translation>Удалите символ в этом месте, часто это разрезанный пополам эмодзи, и введите его заново.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Delivery receipts of NXCloud</source>
        <translation>Уведомления NXCloud о доставке</translation>
    </message>
    <message>
        <source>Do not send to the same list again from memory: without the journal nobody knows who has it already. Put back a copy of the folder of nxdesk, or ask NXCloud support what arrived.</source>
        <translation>Не отправляйте по тому же списку снова по памяти: без журнала никто не знает, кто уже получил сообщение. Восстановите папку nxdesk из копии или спросите поддержку NXCloud, что дошло.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Each request carries the time of this computer, and NXCloud takes none that is more than 60 seconds off.</source>
        <translation>В каждом запросе указано время этого компьютера, и NXCloud не принимает запросы, в которых оно расходится больше чем на 60 секунд.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>Enter a duration, such as 0:45</source>
        <translation>Введите длительность, например 0:45</translation>
    </message>
    <message>
        <source>Enter a file name</source>
        <translation>Введите имя файла</translation>
    </message>
    <message>
        <source>Enter a link</source>
        <translation>Введите ссылку</translation>
    </message>
    <message>
        <source>Enter a name for this account</source>
        <translation>Введите название этого аккаунта</translation>
    </message>
    <message>
        <source>Enter a size, such as 12.5 MB</source>
        <translation>Введите размер, например 12,5 МБ</translation>
    </message>
    <message>
        <source>Enter a text</source>
        <translation>Введите текст</translation>
    </message>
    <message>
        <source>Enter a title</source>
        <translation>Введите заголовок</translation>
    </message>
    <message>
        <source>Enter a whole number, larger than 0</source>
        <translation>Введите целое число больше 0</translation>
    </message>
    <message>
        <source>Enter the access key</source>
        <translation>Введите ключ доступа</translation>
    </message>
    <message>
        <source>Enter the access secret</source>
        <translation>Введите секретный ключ</translation>
    </message>
    <message>
        <source>Enter the access secret again in Accounts, then resume.</source>
        <translation>Введите секретный ключ в разделе «Аккаунты» ещё раз и продолжите.</translation>
    </message>
    <message>
        <source>Enter the address of the gateway</source>
        <translation>Введите адрес шлюза</translation>
    </message>
    <message>
        <source>Enter the appkey of your application at NXCloud</source>
        <translation>Введите appkey своего приложения в NXCloud</translation>
    </message>
    <message>
        <source>Enter the caption of the button</source>
        <translation>Введите надпись кнопки</translation>
    </message>
    <message>
        <source>Enter the duration of the video</source>
        <translation>Введите длительность видео</translation>
    </message>
    <message>
        <source>Enter the link of the button</source>
        <translation>Введите ссылку кнопки</translation>
    </message>
    <message>
        <source>Enter the link of the picture</source>
        <translation>Введите ссылку на картинку</translation>
    </message>
    <message>
        <source>Enter the link of the thumbnail</source>
        <translation>Введите ссылку на миниатюру</translation>
    </message>
    <message>
        <source>Enter the size of the video</source>
        <translation>Введите размер видео</translation>
    </message>
    <message>
        <source>Every channel at once</source>
        <translation>Все каналы сразу</translation>
    </message>
    <message>
        <source>Excel wrote a long number as 7.9E+10 and forgot its end. Take the number from where it came from, and make the column “Text” before you paste it.</source>
        <translation>Excel записал длинный номер как 7.9E+10 и забыл его конец. Возьмите номер оттуда, откуда он пришёл, и перед вставкой сделайте столбец «Текстовым».</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Размер файла</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Тип файла</translation>
    </message>
    <message>
        <source>Files and the window</source>
        <translation>Файлы и окно</translation>
    </message>
    <message>
        <source>Fill the field in. The line under it goes as soon as it is right.</source>
        <translation>Заполните поле. Строка под ним исчезнет, как только всё станет верно.</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation>Заполните это поле</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершена</translation>
    </message>
    <message>
        <source>Give the account a name that no other account has.</source>
        <translation>Дайте аккаунту название, которого нет ни у какого другого.</translation>
    </message>
    <message>
        <source>Go to Compose: what is wrong stands under each field. Then send again.</source>
        <translation>Перейдите в «Сообщение»: под каждым полем написано, что не так. Затем отправьте снова.</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Международный</translation>
    </message>
    <message>
        <source>It is about one person and one channel. nxdesk does not receive receipts and does not count them.</source>
        <translation>Речь об одном человеке и одном канале. nxdesk не получает уведомлений и не считает их.</translation>
    </message>
    <message>
        <source>It is more than 60 seconds off: set the clock of this computer, then resume.</source>
        <translation>Они ошибаются больше чем на 60 секунд: переведите часы этого компьютера и продолжите.</translation>
    </message>
    <message>
        <source>Keep one button, the most important one, and put other links into the text.</source>
        <translation>Оставьте одну, самую важную кнопку, а другие ссылки поместите в текст.</translation>
    </message>
    <message>
        <source>Larger than {limit:size}</source>
        <translation>Больше {limit:size}</translation>
    </message>
    <message>
        <source>Larger than {limit:size}: use a smaller picture</source>
        <translation>Больше {limit:size}: возьмите картинку меньше</translation>
    </message>
    <message>
        <source>Leave one number in the cell, with its country code, such as +380 67 123 45 67.</source>
        <translation>Оставьте в ячейке один номер с кодом страны, например +380 67 123 45 67.</translation>
    </message>
    <message>
        <source>Leave the webhook empty unless a system of yours receives NXCloud&apos;s receipts; then enter its address.</source>
        <translation>Оставьте webhook пустым, если у вас нет системы, которая получает уведомления NXCloud; если есть, введите её адрес.</translation>
    </message>
    <message>
        <source>Left out: on the do-not-contact list</source>
        <translation>Не вошли: в списке «Не беспокоить»</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Look at the rejected rows in Lists: each says why. A country for the numbers without a country code is what is missing most often.</source>
        <translation>Посмотрите непригодные строки в разделе «Списки»: в каждой сказано почему. Чаще всего не хватает страны для номеров без кода страны.</translation>
    </message>
    <message>
        <source>Look at the rows in Lists. Correct them in the file and drop it again, or send as it is if it is right.</source>
        <translation>Посмотрите строки в разделе «Списки». Исправьте их в файле и перетащите его снова или отправьте как есть, если всё верно.</translation>
    </message>
    <message>
        <source>Look into the file: it may be the wrong one, or was not saved yet.</source>
        <translation>Загляните в файл: возможно, он не тот или ещё не сохранён.</translation>
    </message>
    <message>
        <source>Look into the system that receives them: the webhook of the account says which address that is.</source>
        <translation>Загляните в систему, которая их получает: её адрес&#xa0;— webhook аккаунта.</translation>
    </message>
    <message>
        <source>Look the number up where it came from, and correct it in the file, or type it into the row in Lists.</source>
        <translation>Найдите номер там, откуда он пришёл, и исправьте его в файле или введите в строку в разделе «Списки».</translation>
    </message>
    <message>
        <source>Look under Accounts how the account is called, or add it there.</source>
        <translation>Посмотрите в разделе «Аккаунты», как называется аккаунт, или добавьте его там.</translation>
    </message>
    <message>
        <source>Make sure that the disk is there, has room, and that you may write to the folder. Then do the same once more.</source>
        <translation>Убедитесь, что диск на месте, на нём есть место и вы можете писать в эту папку. Затем сделайте то же ещё раз.</translation>
    </message>
    <message>
        <source>Make the video smaller or shorter, and enter its new values.</source>
        <translation>Сделайте видео меньше или короче и введите новые значения.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Message is not supported</source>
        <translation>Такое сообщение не поддерживается</translation>
    </message>
    <message>
        <source>More requests a second arrived at NXCloud than it allows your account.</source>
        <translation>В NXCloud пришло больше запросов в секунду, чем разрешено вашему аккаунту.</translation>
    </message>
    <message>
        <source>NXCloud answered that it does not know what went wrong.</source>
        <translation>NXCloud ответил, что не знает, что пошло не так.</translation>
    </message>
    <message>
        <source>NXCloud answered that something failed on its side, and not what or when.</source>
        <translation>NXCloud ответил, что у него произошёл сбой, а какой и когда&#xa0;— не сказал.</translation>
    </message>
    <message>
        <source>NXCloud answered with a code that its documentation does not list. What it said stands beside it.</source>
        <translation>NXCloud ответил кодом, которого нет в его документации. Что он сказал, стоит рядом.</translation>
    </message>
    <message>
        <source>NXCloud could not make sense of the request&apos;s type, action or body.</source>
        <translation>NXCloud не разобрался в типе, действии или теле запроса.</translation>
    </message>
    <message>
        <source>NXCloud does not know the access key, or its customer may not use this service.</source>
        <translation>NXCloud не знает этого ключа доступа, или его владельцу эта услуга не разрешена.</translation>
    </message>
    <message>
        <source>NXCloud does not know the application of this appkey, or it has been disabled there.</source>
        <translation>NXCloud не знает приложения с таким appkey, или его там отключили.</translation>
    </message>
    <message>
        <source>NXCloud does not say which number it is. Check the numbers, then retry.</source>
        <translation>Какой это номер, NXCloud не говорит. Проверьте номера и повторите.</translation>
    </message>
    <message>
        <source>NXCloud does not take “{type}”: use a type such as pdf, docx or xlsx</source>
        <translation>NXCloud не принимает «{type}»: возьмите тип pdf, docx или xlsx</translation>
    </message>
    <message>
        <source>NXCloud found a number that it does not take, and refused the whole request for it: up to 2,000 people.</source>
        <translation>NXCloud нашёл номер, который не принимает, и отклонил из-за него весь запрос: до 2&#xa0;000 человек.</translation>
    </message>
    <message>
        <source>NXCloud says that the customer does not exist or is not in use: the account may be suspended.</source>
        <translation>NXCloud говорит, что такого клиента нет или он не действует: аккаунт могли приостановить.</translation>
    </message>
    <message>
        <source>NXCloud took the request. Each channel that it used has an answer of its own beside this one.</source>
        <translation>NXCloud принял запрос. У каждого канала, который он использовал, есть ещё свой ответ.</translation>
    </message>
    <message>
        <source>Nearly all numbers are of one country, but {count} are of {countries} others: check that those begin with the right country code</source>
        <translation>Почти все номера одной страны, но {count}&#xa0;— других ({countries}): проверьте, верный ли у них код страны</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Ответ не пришёл вовремя</translation>
    </message>
    <message>
        <source>No column of “{name}” looks like phone numbers. Choose the column that holds them.</source>
        <translation>Ни один столбец в «{name}» не похож на телефоны. Выберите тот, в котором они есть.</translation>
    </message>
    <message>
        <source>No connection to the gateway could be made in time. The network may be slow, or a firewall closed.</source>
        <translation>Соединение со шлюзом не установилось вовремя. Возможно, сеть медленная или закрыта межсетевым экраном.</translation>
    </message>
    <message>
        <source>No connection to the gateway could be made.</source>
        <translation>Соединение со шлюзом не установилось.</translation>
    </message>
    <message>
        <source>No country code: choose a country</source>
        <translation>Нет кода страны: выберите страну</translation>
    </message>
    <message>
        <source>No country has this code</source>
        <translation>Такого кода нет ни у одной страны</translation>
    </message>
    <message>
        <source>No digits</source>
        <translation>Нет цифр</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <translation>Нет понятного ответа</translation>
    </message>
    <message>
        <source>Nobody gets the message until this is changed: NXCloud would not take it like this.</source>
        <translation>Пока это не исправлено, сообщение не получит никто: NXCloud такого не примет.</translation>
    </message>
    <message>
        <source>Nobody got it that way.</source>
        <translation>По этому каналу сообщение никто не получил.</translation>
    </message>
    <message>
        <source>Nobody in this file can be sent to until it is read. Nothing was sent.</source>
        <translation>Пока этот файл не прочитан, отправить людям из него нельзя. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Nobody in this request got the message yet; these people wait.</source>
        <translation>Никто из этого запроса ещё не получил сообщение; эти люди ждут.</translation>
    </message>
    <message>
        <source>Nobody in this request got the message, for certain: nothing of it left this computer. They wait.</source>
        <translation>Никто из этого запроса не получил сообщение, и это точно: из этого компьютера ничего не ушло. Они ждут.</translation>
    </message>
    <message>
        <source>Nobody in this request got the message.</source>
        <translation>Никто из этого запроса не получил сообщение.</translation>
    </message>
    <message>
        <source>Nobody on your list is touched by this: nothing was sent, and nothing was taken back.</source>
        <translation>Людей из вашего списка это не касается: ничего не отправлено и ничего не отозвано.</translation>
    </message>
    <message>
        <source>Nobody took the connection at the gateway&apos;s address.</source>
        <translation>По адресу шлюза никто не принял соединение.</translation>
    </message>
    <message>
        <source>Not a number of {country}</source>
        <translation>Не номер этой страны: {country}</translation>
    </message>
    <message>
        <source>Not a valid number</source>
        <translation>Недействительный номер</translation>
    </message>
    <message>
        <source>Not clear which number is meant</source>
        <translation>Непонятно, какой номер имелся в виду</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>Nothing keeps the message from being sent. But phones fetch the picture from the same link: people may not see it either.</source>
        <translation>Отправить сообщение ничто не мешает. Но телефоны берут картинку по той же ссылке: люди тоже могут её не увидеть.</translation>
    </message>
    <message>
        <source>Nothing more is sent. Whoever was sent to before is recorded, and everybody else waits: nobody is lost.</source>
        <translation>Больше ничего не отправляется. Все, кому уже отправлено, записаны, остальные ждут: никто не потерян.</translation>
    </message>
    <message>
        <source>Nothing to do: nxdesk goes on more slowly.</source>
        <translation>Делать ничего не нужно: nxdesk продолжает, но медленнее.</translation>
    </message>
    <message>
        <source>Nothing was sent meanwhile. Check the connection, then resume.</source>
        <translation>За это время ничего не отправлено. Проверьте соединение и продолжите.</translation>
    </message>
    <message>
        <source>Nothing was sent. Whoever was sent to before, if anybody was, is recorded.</source>
        <translation>Ничего не отправлено. Если кому-то отправлено раньше, это записано.</translation>
    </message>
    <message>
        <source>Nothing, if nobody belongs there; else enter the number.</source>
        <translation>Ничего, если там никого и не должно быть; иначе введите номер.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ничего.</translation>
    </message>
    <message>
        <source>Nothing: somebody asked for it.</source>
        <translation>Ничего: кто-то об этом попросил.</translation>
    </message>
    <message>
        <source>Nothing: the practice account is part of nxdesk and costs nothing.</source>
        <translation>Ничего: тренировочный аккаунт&#xa0;— часть nxdesk и ничего не стоит.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>One of the five headers that nxdesk sends with each request did not arrive at NXCloud.</source>
        <translation>Один из пяти заголовков, которые nxdesk отправляет с каждым запросом, до NXCloud не дошёл.</translation>
    </message>
    <message>
        <source>One send at a time: wait until the other one ends, or open it under Sends and press Stop.</source>
        <translation>Рассылки идут по одной: дождитесь конца другой или откройте её в разделе «Рассылки» и нажмите «Остановить».</translation>
    </message>
    <message>
        <source>Open it in Excel with its password, save a copy without one, and choose the copy.</source>
        <translation>Откройте его в Excel с паролем, сохраните копию без пароля и выберите её.</translation>
    </message>
    <message>
        <source>Open the file in Excel or LibreOffice, save it as a new .xlsx or .csv, and choose that one.</source>
        <translation>Откройте файл в Excel или LibreOffice, сохраните как новый .xlsx или .csv и выберите его.</translation>
    </message>
    <message>
        <source>Open the file in Excel, let it calculate, save it, and drop it here again.</source>
        <translation>Откройте файл в Excel, дайте ему посчитать, сохраните и снова перетащите сюда.</translation>
    </message>
    <message>
        <source>Open the link in a web browser on a phone that is not in your own network. It must show the picture itself at once, without a page around it and without logging in.</source>
        <translation>Откройте ссылку в веб-браузере на телефоне не из вашей сети. Она должна сразу показать саму картинку, без страницы вокруг и без входа.</translation>
    </message>
    <message>
        <source>Open the list from its file: pasted numbers and kept lists have no columns. Or take the field out of the message.</source>
        <translation>Откройте список из его файла: у вставленных номеров и сохранённых списков нет столбцов. Или уберите поле из сообщения.</translation>
    </message>
    <message>
        <source>Open the list once more: reading it keeps each number once.</source>
        <translation>Откройте список ещё раз: при чтении каждый номер остаётся один раз.</translation>
    </message>
    <message>
        <source>Pasted numbers</source>
        <translation>Вставленные номера</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>People {number}</source>
        <translation>Люди {number}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Тренировочный аккаунт</translation>
    </message>
    <message>
        <source>Put the file back where it was, plug its disk in, or choose the file from where it is now.</source>
        <translation>Верните файл на место, подключите его диск или выберите файл там, где он теперь.</translation>
    </message>
    <message>
        <source>Read the list once more, so that the rows that are saved are those of the file.</source>
        <translation>Прочитайте список ещё раз, чтобы сохранялись строки того же файла.</translation>
    </message>
    <message>
        <source>Read the list once more, so that what is sent to each person is of the file as it is.</source>
        <translation>Прочитайте список ещё раз, чтобы каждый получил то, что сейчас стоит в файле.</translation>
    </message>
    <message>
        <source>Reading a list</source>
        <translation>Чтение списка</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Rejected numbers whose country code stands twice: {count}. Take one away in the list.</source>
        <translation>Непригодные номера, в которых код страны стоит дважды: {count}. Уберите в списке один из кодов.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Request id</translation>
    </message>
    <message>
        <source>Row in the list</source>
        <translation>Строка списка</translation>
    </message>
    <message>
        <source>Rows that are rejected</source>
        <translation>Непригодные строки</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>SMS code</source>
        <translation>Код SMS</translation>
    </message>
    <message>
        <source>SMS first, then Viber</source>
        <translation>Сначала SMS, затем Viber</translation>
    </message>
    <message>
        <source>SMS only</source>
        <translation>Только SMS</translation>
    </message>
    <message>
        <source>Save the document as pdf, docx, xlsx or another type of the list in the field, and link to that.</source>
        <translation>Сохраните документ как pdf, docx, xlsx или другой тип из списка в поле и дайте ссылку на него.</translation>
    </message>
    <message>
        <source>Save the picture as jpg or png, not larger than it needs to be, and put it on your server again.</source>
        <translation>Сохраните картинку как jpg или png, не больше, чем нужно, и снова положите её на свой сервер.</translation>
    </message>
    <message>
        <source>Save the picture or the video as a type that Viber takes, and link to that.</source>
        <translation>Сохраните картинку или видео в формате, который принимает Viber, и дайте ссылку на этот файл.</translation>
    </message>
    <message>
        <source>Send error</source>
        <translation>Ошибка отправки</translation>
    </message>
    <message>
        <source>Sending and the journal</source>
        <translation>Рассылка и журнал</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>Shorten it, or send it as it is: NXCloud does not refuse it. The limits are those that Viber publishes for business messages. Send yourself a test to see what a phone makes of it.</source>
        <translation>Сократите или отправьте как есть: NXCloud не отклонит. Это пределы, которые Viber публикует для деловых сообщений. Отправьте себе тест, чтобы увидеть, как это покажет телефон.</translation>
    </message>
    <message>
        <source>Something between this computer and NXCloud took the header away: ask whoever runs your network.</source>
        <translation>Что-то между этим компьютером и NXCloud убрало заголовок: обратитесь к администратору сети.</translation>
    </message>
    <message>
        <source>Something else than NXCloud answered</source>
        <translation>Ответил не NXCloud, а что-то другое</translation>
    </message>
    <message>
        <source>Something newer than this nxdesk wrote it. Start that newer version, or install it here; this one does not touch what it does not understand.</source>
        <translation>Это записала более новая версия nxdesk. Запустите её или установите здесь; эта версия не трогает того, чего не понимает.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлена</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Успех</translation>
    </message>
    <message>
        <source>Take away everything from the “?” or “#” on</source>
        <translation>Уберите всё, начиная с «?» или «#»</translation>
    </message>
    <message>
        <source>Take the user name and password out of the address</source>
        <translation>Уберите из адреса имя пользователя и пароль</translation>
    </message>
    <message>
        <source>Take the user name and password out of the webhook</source>
        <translation>Уберите из webhook имя пользователя и пароль</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The access key and secret of this account are not known, so nothing was sent. Enter them in Accounts.</source>
        <translation>Ключ доступа и секретный ключ этого аккаунта неизвестны, поэтому ничего не отправлено. Введите их в разделе «Аккаунты».</translation>
    </message>
    <message>
        <source>The access key is wrong or has no permission</source>
        <translation>Ключ доступа неверен или не имеет прав</translation>
    </message>
    <message>
        <source>The access secret is wrong</source>
        <translation>Секретный ключ неверен</translation>
    </message>
    <message>
        <source>The account is suspended</source>
        <translation>Аккаунт приостановлен</translation>
    </message>
    <message>
        <source>The address must begin with https://, so that nobody can read along</source>
        <translation>Адрес должен начинаться с https://, чтобы никто не прочитал данные по пути</translation>
    </message>
    <message>
        <source>The answer broke off</source>
        <translation>Ответ оборвался</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>Ответ непонятен</translation>
    </message>
    <message>
        <source>The answer was far too long</source>
        <translation>Ответ слишком длинный</translation>
    </message>
    <message>
        <source>The appkey is wrong or disabled</source>
        <translation>Appkey неверен или отключён</translation>
    </message>
    <message>
        <source>The balance is used up</source>
        <translation>Баланс исчерпан</translation>
    </message>
    <message>
        <source>The certificate of the server that answered cannot be trusted. Somebody may read along, or a program on this network opens what is encrypted.</source>
        <translation>Сертификату ответившего сервера нельзя доверять. Возможно, данные кто-то перехватывает или их расшифровывает программа в этой сети.</translation>
    </message>
    <message>
        <source>The channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>The channel did not manage to send the message to this number.</source>
        <translation>Каналу не удалось отправить сообщение на этот номер.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>Соединение оборвалось</translation>
    </message>
    <message>
        <source>The disk failed while a send was recorded, so nothing more was sent. Check the disk, then resume.</source>
        <translation>При записи рассылки отказал диск, поэтому больше ничего не отправлено. Проверьте диск и продолжите.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more was sent: what cannot be recorded is not sent. Make room, then resume.</source>
        <translation>Диск заполнен, поэтому больше ничего не отправлено: что нельзя записать, то не отправляется. Освободите место и продолжите.</translation>
    </message>
    <message>
        <source>The file of your accounts was damaged. It is kept as {kept}; please add your accounts again.</source>
        <translation>Файл ваших аккаунтов был повреждён. Он сохранён как {kept}; добавьте аккаунты заново.</translation>
    </message>
    <message>
        <source>The folder of nxdesk cannot be written to, so nothing more was sent. Allow writing there, then try again.</source>
        <translation>В папку nxdesk нельзя писать, поэтому больше ничего не отправлено. Разрешите запись в неё и повторите попытку.</translation>
    </message>
    <message>
        <source>The formula found no number: #N/A means that it looked one up and nothing was there. Correct it in the file, or type the number into the row in Lists.</source>
        <translation>Формула не нашла номера: #Н/Д (#N/A) значит, что искомого нет. Исправьте её в файле или введите номер в строку в разделе «Списки».</translation>
    </message>
    <message>
        <source>The gateway answered with another address. nxdesk does not follow it: that could send it twice.</source>
        <translation>Шлюз ответил другим адресом. nxdesk по нему не переходит: так сообщение могло бы уйти дважды.</translation>
    </message>
    <message>
        <source>The gateway could not be reached</source>
        <translation>Не удалось связаться со шлюзом</translation>
    </message>
    <message>
        <source>The gateway could not be reached in time</source>
        <translation>Не удалось вовремя связаться со шлюзом</translation>
    </message>
    <message>
        <source>The gateway failed</source>
        <translation>Сбой шлюза</translation>
    </message>
    <message>
        <source>The gateway of NXCloud is https://api.nxcloud.com . Enter another one only if NXCloud says so.</source>
        <translation>Шлюз NXCloud&#xa0;— https://api.nxcloud.com . Вводите другой, только если так сказал NXCloud.</translation>
    </message>
    <message>
        <source>The gateway pointed to another address</source>
        <translation>Шлюз указал другой адрес</translation>
    </message>
    <message>
        <source>The gateway refused the connection</source>
        <translation>Шлюз отклонил соединение</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted</source>
        <translation>Сертификат шлюза не вызывает доверия</translation>
    </message>
    <message>
        <source>The gateway&apos;s name was not found</source>
        <translation>Имя шлюза не найдено</translation>
    </message>
    <message>
        <source>The journal is where nxdesk writes down each request before it leaves. Put right what is said above, start nxdesk again, open the send, and press Resume: it goes on with those who wait.</source>
        <translation>В журнал nxdesk записывает каждый запрос прежде, чем тот уйдёт. Исправьте то, о чём сказано выше, запустите nxdesk снова, откройте рассылку и нажмите «Продолжить»: она пойдёт дальше с тех, кто ждёт.</translation>
    </message>
    <message>
        <source>The journal of this send changed while it was running, so nothing more was sent. Close other nxdesk windows, then resume.</source>
        <translation>Журнал этой рассылки изменился, пока она шла, поэтому больше ничего не отправлено. Закройте другие окна nxdesk и продолжите.</translation>
    </message>
    <message>
        <source>The journal of your sends could not be opened, so nothing was sent. Check the folder of nxdesk, then try again.</source>
        <translation>Журнал ваших рассылок не удалось открыть, поэтому ничего не отправлено. Проверьте папку nxdesk и повторите попытку.</translation>
    </message>
    <message>
        <source>The journal of your sends could not be used, so nothing more was sent. Start nxdesk again, then resume.</source>
        <translation>Журнал ваших рассылок не удалось использовать, поэтому больше ничего не отправлено. Запустите nxdesk снова и продолжите.</translation>
    </message>
    <message>
        <source>The journal of your sends is damaged, so nothing more was sent. Put back a copy of it before you send again.</source>
        <translation>Журнал ваших рассылок повреждён, поэтому больше ничего не отправлено. Восстановите его из копии, прежде чем отправлять снова.</translation>
    </message>
    <message>
        <source>The journal of your sends was written by a newer nxdesk, so nothing was sent. Use that version, or update this one.</source>
        <translation>Журнал ваших рассылок записан более новым nxdesk, поэтому ничего не отправлено. Используйте ту версию или обновите эту.</translation>
    </message>
    <message>
        <source>The keyring is the operating system&apos;s own place for passwords. Unlock it, or log out and in again, and do the same once more. If this computer has none that can be trusted, nxdesk keeps access key and secret until it closes, and you enter them again next time.</source>
        <translation>Связка ключей&#xa0;— это место, где операционная система хранит пароли. Разблокируйте её или выйдите из системы, войдите снова и повторите то же самое. Если на этом компьютере нет связки ключей, которой можно доверять, nxdesk хранит ключ доступа и секретный ключ, пока открыт, а в следующий раз вы введёте их снова.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not answer. Log out and in again if this goes on, then try again.</source>
        <translation>Связка ключей этого компьютера не ответила. Если так и останется, выйдите из системы, войдите снова и повторите попытку.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not keep the access key and secret. Nothing was saved; try again.</source>
        <translation>Связка ключей этого компьютера не приняла ключ доступа и секретный ключ. Ничего не сохранено; повторите попытку.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not keep secrets safe.</source>
        <translation>Связка ключей этого компьютера не защищает секреты.</translation>
    </message>
    <message>
        <source>The keyring of this computer failed, so nothing was sent or saved. Log out and in again, then try again.</source>
        <translation>Сбой связки ключей этого компьютера, поэтому ничего не отправлено и не сохранено. Выйдите из системы, войдите снова и повторите попытку.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, so nothing was sent or saved. Unlock it, then try again.</source>
        <translation>Связка ключей этого компьютера заблокирована, поэтому ничего не отправлено и не сохранено. Разблокируйте её и повторите попытку.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, so nothing was sent or saved. Try again, and enter its password.</source>
        <translation>Связку ключей не разблокировали, поэтому ничего не отправлено и не сохранено. Повторите попытку и введите её пароль.</translation>
    </message>
    <message>
        <source>The list has no column “{name}”; it has {names}</source>
        <translation>В списке нет столбца «{name}»; есть {names}</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>The message arrived on this person&apos;s phone.</source>
        <translation>Сообщение пришло на телефон этого человека.</translation>
    </message>
    <message>
        <source>The message can be sent, but people may not see it as you meant it.</source>
        <translation>Сообщение можно отправить, но люди могут увидеть его не таким, как вы задумали.</translation>
    </message>
    <message>
        <source>The message could not be delivered in the time that it had.</source>
        <translation>Сообщение не удалось доставить за отведённое время.</translation>
    </message>
    <message>
        <source>The message in “{name}” is none that NXCloud takes (at {at}). Correct the file, or open another draft.</source>
        <translation>Сообщение в «{name}» не из тех, что принимает NXCloud (место: {at}). Исправьте файл или откройте другой черновик.</translation>
    </message>
    <message>
        <source>The message is not ready, so nothing was sent.</source>
        <translation>Сообщение не готово, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>The message was sent and did not arrive.</source>
        <translation>Сообщение отправлено, но не дошло.</translation>
    </message>
    <message>
        <source>The people of the last request may have got the message or not; the rest waits.</source>
        <translation>Люди из последнего запроса могли получить сообщение, а могли и не получить; остальные ждут.</translation>
    </message>
    <message>
        <source>The picture in the preview</source>
        <translation>Картинка в предпросмотре</translation>
    </message>
    <message>
        <source>The practice account cannot be changed or removed.</source>
        <translation>Тренировочный аккаунт нельзя изменить или удалить.</translation>
    </message>
    <message>
        <source>The practice gateway could not start on port {port:plain}, so nothing was sent. Close the program that uses the port, or choose another.</source>
        <translation>Тренировочный шлюз не смог запуститься на порту {port:plain}, поэтому ничего не отправлено. Закройте программу, которая занимает порт, или выберите другой.</translation>
    </message>
    <message>
        <source>The proxy between this network and the internet refused the connection.</source>
        <translation>Прокси между этой сетью и интернетом отклонил соединение.</translation>
    </message>
    <message>
        <source>The proxy of your network did not let it through</source>
        <translation>Прокси вашей сети не пропустил запрос</translation>
    </message>
    <message>
        <source>The request has a wrong form</source>
        <translation>Запрос составлен неверно</translation>
    </message>
    <message>
        <source>The request went out, and a server on the way answered with an error of its own.</source>
        <translation>Запрос ушёл, и промежуточный сервер ответил собственной ошибкой.</translation>
    </message>
    <message>
        <source>The request went out, and its answer ended in the middle.</source>
        <translation>Запрос ушёл, а ответ на него оборвался на середине.</translation>
    </message>
    <message>
        <source>The request went out, and no answer came back in time.</source>
        <translation>Запрос ушёл, а ответ вовремя не пришёл.</translation>
    </message>
    <message>
        <source>The request went out, and the answer does not have the form that NXCloud documents.</source>
        <translation>Запрос ушёл, а ответ не в том виде, какой описан у NXCloud.</translation>
    </message>
    <message>
        <source>The request went out, and what came back was far longer than any answer of NXCloud.</source>
        <translation>Запрос ушёл, а пришёл ответ куда длиннее любого ответа NXCloud.</translation>
    </message>
    <message>
        <source>The request went out, and what came back was no answer of NXCloud, such as a web page to log in.</source>
        <translation>Запрос ушёл, а вернулся не ответ NXCloud, а что-то другое, например страница входа.</translation>
    </message>
    <message>
        <source>The request, or a part of it, went out. Then the connection broke, before there was an answer.</source>
        <translation>Запрос ушёл целиком или частью. Затем соединение оборвалось, прежде чем пришёл ответ.</translation>
    </message>
    <message>
        <source>The server answered {status}</source>
        <translation>Сервер ответил {status}</translation>
    </message>
    <message>
        <source>The server answered {status}: there may be no such picture</source>
        <translation>Сервер ответил {status}: возможно, такой картинки нет</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>С сервером нет связи</translation>
    </message>
    <message>
        <source>The server cannot be reached: check the link</source>
        <translation>С сервером нет связи: проверьте ссылку</translation>
    </message>
    <message>
        <source>The server compresses the picture ({encoding}): use another server</source>
        <translation>Сервер сжимает картинку ({encoding}): возьмите другой сервер</translation>
    </message>
    <message>
        <source>The server compresses what it sends ({encoding}): use another server</source>
        <translation>Сервер сжимает то, что отправляет ({encoding}): возьмите другой сервер</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Сбой сервера</translation>
    </message>
    <message>
        <source>The server redirects again and again: use a direct link</source>
        <translation>Сервер перенаправляет снова и снова: возьмите прямую ссылку</translation>
    </message>
    <message>
        <source>The server redirects more than {limit} times</source>
        <translation>Слишком много перенаправлений, больше {limit}</translation>
    </message>
    <message>
        <source>The server takes too long</source>
        <translation>Сервер отвечает слишком долго</translation>
    </message>
    <message>
        <source>The server takes too long: phones may not show the picture</source>
        <translation>Сервер отвечает слишком долго: телефоны могут не показать картинку</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted</source>
        <translation>Сертификату сервера нельзя доверять</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted: phones may refuse it too</source>
        <translation>Сертификату сервера нельзя доверять: телефоны тоже могут его не принять</translation>
    </message>
    <message>
        <source>The window of nxdesk that is open does not answer. Close it or end it, then try again.</source>
        <translation>Открытое окно nxdesk не отвечает. Закройте или завершите его и повторите попытку.</translation>
    </message>
    <message>
        <source>There is no account “{name}”, so nothing was sent. Choose another account, or add it first.</source>
        <translation>Аккаунта «{name}» нет, поэтому ничего не отправлено. Выберите другой аккаунт или сначала добавьте этот.</translation>
    </message>
    <message>
        <source>There is no column “{column}”. Name one by its letter or by its heading.</source>
        <translation>Столбца «{column}» нет. Назовите столбец по букве или по заголовку.</translation>
    </message>
    <message>
        <source>There is no send {id:plain}. “nxdesk sends” lists those that there are.</source>
        <translation>Рассылки {id:plain} нет. Все рассылки перечисляет «nxdesk sends».</translation>
    </message>
    <message>
        <source>There is not enough money on your account at NXCloud for this request.</source>
        <translation>На вашем счёте в NXCloud не хватает денег на этот запрос.</translation>
    </message>
    <message>
        <source>These numbers can be sent to. If their country codes are wrong, strangers get the message.</source>
        <translation>На эти номера можно отправлять. Если коды стран неверны, сообщение получат посторонние.</translation>
    </message>
    <message>
        <source>These people may have got the message or not.</source>
        <translation>Эти люди могли получить сообщение, а могли и не получить.</translation>
    </message>
    <message>
        <source>This channel cannot carry this kind of message: SMS carries text only, Viber carries all kinds.</source>
        <translation>Этот канал не может передать сообщение такого вида: SMS передаёт только текст, Viber&#xa0;— все виды.</translation>
    </message>
    <message>
        <source>This channel did not manage to send the message.</source>
        <translation>Этому каналу не удалось отправить сообщение.</translation>
    </message>
    <message>
        <source>This channel, Viber or SMS, has not been opened for your account at NXCloud.</source>
        <translation>Этот канал, Viber или SMS, не открыт для вашего аккаунта в NXCloud.</translation>
    </message>
    <message>
        <source>This computer could not find out where the gateway is. It may have no connection to the internet.</source>
        <translation>Этот компьютер не смог узнать, где находится шлюз. Возможно, нет подключения к интернету.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep secrets in.</source>
        <translation>На этом компьютере нет связки ключей, чтобы хранить секреты.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>Часы этого компьютера идут неверно</translation>
    </message>
    <message>
        <source>This is a web page, not a picture</source>
        <translation>Это веб-страница, а не картинка</translation>
    </message>
    <message>
        <source>This is not a picture</source>
        <translation>Это не картинка</translation>
    </message>
    <message>
        <source>This is said on the command line. “nxdesk --help” lists what can be asked for.</source>
        <translation>Это сообщение командной строки. Что в ней можно указать, показывает «nxdesk --help».</translation>
    </message>
    <message>
        <source>This is {kind}: Viber shows jpg and png</source>
        <translation>Это {kind}: Viber показывает jpg и png</translation>
    </message>
    <message>
        <source>This kept list has been deleted. Choose another one.</source>
        <translation>Этот сохранённый список удалён. Выберите другой.</translation>
    </message>
    <message>
        <source>This link does not lead to a web address: use a direct link</source>
        <translation>Эта ссылка ведёт не на веб-адрес: возьмите прямую ссылку</translation>
    </message>
    <message>
        <source>This link leads nowhere: check it</source>
        <translation>Эта ссылка никуда не ведёт: проверьте её</translation>
    </message>
    <message>
        <source>This list has nobody to send to, so nothing was sent. Look at why its rows were rejected.</source>
        <translation>В этом списке некому отправлять, поэтому ничего не отправлено. Посмотрите, почему его строки непригодны.</translation>
    </message>
    <message>
        <source>This picture is damaged</source>
        <translation>Эта картинка повреждена</translation>
    </message>
    <message>
        <source>This row is left out. Everybody else on the list can be sent to.</source>
        <translation>Эта строка не вошла. Всем остальным из списка можно отправить.</translation>
    </message>
    <message>
        <source>This send is still running, so it was not deleted. Stop it, or wait until it ends.</source>
        <translation>Эта рассылка ещё идёт, поэтому не удалена. Остановите её или дождитесь её конца.</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Миниатюра</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Too large: NXCloud takes {limit:size} at most</source>
        <translation>Слишком большой: NXCloud принимает не более {limit:size}</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Слишком длинный</translation>
    </message>
    <message>
        <source>Too long for {country}</source>
        <translation>Слишком длинный для этой страны: {country}</translation>
    </message>
    <message>
        <source>Too long: NXCloud takes {limit:time} at most</source>
        <translation>Слишком долго: NXCloud принимает не более {limit:time}</translation>
    </message>
    <message>
        <source>Too many requests a second</source>
        <translation>Слишком много запросов в секунду</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Слишком короткий</translation>
    </message>
    <message>
        <source>Too short for {country}</source>
        <translation>Слишком короткий для этой страны: {country}</translation>
    </message>
    <message>
        <source>Top up your account at NXCloud, then resume.</source>
        <translation>Пополните счёт в NXCloud и продолжите.</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Trace id</translation>
    </message>
    <message>
        <source>Try again later; if it goes on, ask NXCloud support, with the trace id.</source>
        <translation>Повторите попытку позже; если так и останется, спросите поддержку NXCloud, указав trace id.</translation>
    </message>
    <message>
        <source>Under Accounts, press “Change…” beside the account, and enter access key and access secret.</source>
        <translation>В разделе «Аккаунты» нажмите «Изменить…» рядом с аккаунтом и введите ключ доступа и секретный ключ.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>Viber code</source>
        <translation>Код Viber</translation>
    </message>
    <message>
        <source>Viber first, then SMS</source>
        <translation>Сначала Viber, затем SMS</translation>
    </message>
    <message>
        <source>Viber may not show {type}: it takes {types}</source>
        <translation>Viber может не показать {type}: он принимает {types}</translation>
    </message>
    <message>
        <source>Viber only</source>
        <translation>Только Viber</translation>
    </message>
    <message>
        <source>Viber shows one button: some carriers turn the others into links below the text</source>
        <translation>Viber показывает одну кнопку: некоторые операторы превращают остальные в ссылки под текстом</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Wait a minute: it may be busy. If it never answers, end it with the means of your system and start nxdesk again. What was composed and what was sent is kept; a request that was under way becomes unknown.</source>
        <translation>Подождите минуту: возможно, оно занято. Если оно так и не ответит, завершите его средствами системы и запустите nxdesk снова. Написанное и отправленное сохраняется; запрос, который был в пути, станет неизвестным.</translation>
    </message>
    <message>
        <source>Wait a moment and do the same once more, or close the other nxdesk.</source>
        <translation>Подождите немного и сделайте то же ещё раз или закройте другой nxdesk.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>What NXCloud answers</source>
        <translation>Что отвечает NXCloud</translation>
    </message>
    <message>
        <source>What NXCloud said</source>
        <translation>Ответ NXCloud</translation>
    </message>
    <message>
        <source>What SMS said</source>
        <translation>Ответ SMS</translation>
    </message>
    <message>
        <source>What Viber said</source>
        <translation>Ответ Viber</translation>
    </message>
    <message>
        <source>Write after the name of the column, behind a vertical bar, what stands in place of an empty cell; or fill the cells and read the list again.</source>
        <translation>После названия столбца поставьте вертикальную черту и напишите, что ставить вместо пустой ячейки; или заполните ячейки и прочитайте список снова.</translation>
    </message>
    <message>
        <source>Write the address of the website yourself, and the field after it: where a link leads is not for a cell to say. Or let the cell hold the whole link, and write nothing beside the field.</source>
        <translation>Напишите адрес сайта сами, а поле&#xa0;— после него: куда ведёт ссылка, решает не ячейка. Или пусть в ячейке будет вся ссылка, а рядом с полем&#xa0;— ничего.</translation>
    </message>
    <message>
        <source>Write the column as its heading has it: “Insert field” puts one in. A brace that is meant as a brace is written twice.</source>
        <translation>Пишите название столбца так, как в его заголовке: «Вставить поле» сделает это за вас. Чтобы получить саму фигурную скобку, напишите её дважды.</translation>
    </message>
    <message>
        <source>Your accounts could not be read or saved in {path} ({reason}). Check the disk, then try again.</source>
        <translation>Ваши аккаунты не удалось прочитать или сохранить в {path} ({reason}). Проверьте диск и повторите попытку.</translation>
    </message>
    <message>
        <source>Your accounts were saved by a newer nxdesk. Nothing was changed. Use that version, or update this one.</source>
        <translation>Ваши аккаунты сохранены более новым nxdesk. Ничего не изменено. Используйте ту версию или обновите эту.</translation>
    </message>
    <message>
        <source>Your settings could not be saved in {path} ({reason}). Everything else works.</source>
        <translation>Ваши настройки не удалось сохранить в {path} ({reason}). Всё остальное работает.</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>около {seconds}&#xa0;с</translation>
    </message>
    <message>
        <source>ask your account manager at NXCloud</source>
        <translation>обратитесь к своему менеджеру в NXCloud</translation>
    </message>
    <message>
        <source>each person may get, and you may pay for, both</source>
        <translation>каждый может получить оба сообщения, и за оба вы можете заплатить</translation>
    </message>
    <message>
        <source>nxdesk cannot go on ({code}).</source>
        <translation>nxdesk не может продолжать ({code}).</translation>
    </message>
    <message>
        <source>nxdesk does not know this code: ask NXCloud support, with the trace id.</source>
        <translation>nxdesk не знает этого кода: спросите поддержку NXCloud, указав trace id.</translation>
    </message>
    <message>
        <source>nxdesk ended while it was sending</source>
        <translation>nxdesk завершился во время рассылки</translation>
    </message>
    <message>
        <source>nxdesk never sends such a request again by itself.</source>
        <translation>Сам nxdesk такой запрос повторно не отправляет никогда.</translation>
    </message>
    <message>
        <source>nxdesk paused the send: the next request would have failed too.</source>
        <translation>nxdesk приостановил рассылку: следующий запрос тоже не прошёл бы.</translation>
    </message>
    <message>
        <source>nxdesk signs each request with the access secret of the account. NXCloud came to another signature: the access secret is wrong, or the request was changed on its way.</source>
        <translation>nxdesk подписывает каждый запрос секретным ключом аккаунта. У NXCloud получилась другая подпись: секретный ключ неверен или запрос изменили по дороге.</translation>
    </message>
    <message>
        <source>nxdesk tries once more with the time that NXCloud&apos;s server gave. When that does not help, it pauses the send.</source>
        <translation>nxdesk пробует ещё раз со временем, которое дал сервер NXCloud. Если не помогает, он приостанавливает рассылку.</translation>
    </message>
    <message>
        <source>nxdesk waits a little and tries again by itself. When that does not help, it pauses the send.</source>
        <translation>nxdesk немного ждёт и пробует снова сам. Если не помогает, он приостанавливает рассылку.</translation>
    </message>
    <message>
        <source>nxdesk waits as long as NXCloud asks, and goes on by itself with fewer requests a second.</source>
        <translation>nxdesk ждёт столько, сколько просит NXCloud, и продолжает сам, с меньшим числом запросов в секунду.</translation>
    </message>
    <message>
        <source>nxdesk went on with the next request.</source>
        <translation>nxdesk перешёл к следующему запросу.</translation>
    </message>
    <message>
        <source>nxdesk, or this computer, ended between a request and its answer. What was recorded before is certain.</source>
        <translation>nxdesk или этот компьютер завершился между запросом и ответом. То, что записано раньше, достоверно.</translation>
    </message>
    <message>
        <source>{channel} cannot carry a card</source>
        <translation>{channel} не может передать карточку</translation>
    </message>
    <message>
        <source>{channel} cannot carry a file</source>
        <translation>{channel} не может передать файл</translation>
    </message>
    <message>
        <source>{channel} cannot carry a picture</source>
        <translation>{channel} не может передать картинку</translation>
    </message>
    <message>
        <source>{channel} cannot carry a video</source>
        <translation>{channel} не может передать видео</translation>
    </message>
    <message>
        <source>{channel} cannot carry buttons</source>
        <translation>{channel} не может передать кнопки</translation>
    </message>
    <message>
        <source>{channel} cannot carry text</source>
        <translation>{channel} не может передать текст</translation>
    </message>
    <message>
        <source>{channel} carries text only</source>
        <translation>{channel} передаёт только текст</translation>
    </message>
    <message>
        <source>{channel} failed to send</source>
        <translation>{channel}: отправить не удалось</translation>
    </message>
    <message>
        <source>{channel} is not enabled</source>
        <translation>{channel}: канал не подключён</translation>
    </message>
    <message>
        <source>{field}: {problem}.</source>
        <translation>{field}: {problem}.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;ч</translation>
    </message>
    <message>
        <source>{length} characters: a phone may show only the first {limit}</source>
        <translation>Символов: {length}; телефон может показать только первые {limit}</translation>
    </message>
    <message>
        <source>{length} of {limit} characters: Viber may cut the caption</source>
        <translation>{length} из {limit} символов: Viber может обрезать надпись</translation>
    </message>
    <message>
        <source>{length} of {limit} characters: Viber may cut the file name</source>
        <translation>{length} из {limit} символов: Viber может обрезать имя файла</translation>
    </message>
    <message>
        <source>{length} of {limit} characters: Viber may cut the text</source>
        <translation>{length} из {limit} символов: Viber может обрезать текст</translation>
    </message>
    <message>
        <source>{length} of {limit} characters: Viber may not open such a long link</source>
        <translation>{length} из {limit} символов: такую длинную ссылку Viber может не открыть</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;мин</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{people}, the first in row {row} of {name}: {problem}</source>
        <translation>{people}, первый&#xa0;— в строке {row} ({name}): {problem}</translation>
    </message>
    <message>
        <source>{people}, the first in row {row}: {problem}</source>
        <translation>{people}, первый&#xa0;— в строке {row}: {problem}</translation>
    </message>
    <message>
        <source>{reason}: choose another channel</source>
        <translation>{reason}: выберите другой канал</translation>
    </message>
    <message>
        <source>{reason}: nobody will get it that way</source>
        <translation>{reason}: по этому каналу его никто не получит</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;с</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are too many: use a smaller picture, such as 800 × 800</source>
        <translation>{width} × {height} пикселей&#xa0;— слишком много: возьмите картинку меньше, например 800 × 800</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>“Find the bad numbers…” on the page of the send does it for you: it sends the request again in halves, until the bad numbers are alone.</source>
        <translation>«Найти неверные номера…» на странице рассылки сделает это за вас: запрос отправляется снова половинами, пока неверные номера не останутся одни.</translation>
    </message>
    <message>
        <source>“{at}” in “{name}” is not as it should be. Correct the file, or open another draft.</source>
        <translation>«{at}» в файле «{name}» записано неправильно. Исправьте файл или откройте другой черновик.</translation>
    </message>
    <message>
        <source>“{country}” is not the code of a country. Use two letters, such as RU, UA or CN.</source>
        <translation>«{country}»&#xa0;— не код страны. Напишите две буквы, например RU, UA или CN.</translation>
    </message>
    <message>
        <source>“{link}” will not work as a link: check it</source>
        <translation>«{link}» не сработает как ссылка: проверьте её</translation>
    </message>
    <message>
        <source>“{name}” can stand behind the address only, as in https://shop.example/…, or be the whole link</source>
        <translation>«{name}» может стоять только после адреса, например https://shop.example/…, или быть всей ссылкой</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: another program may hold it. Close it there, then try again.</source>
        <translation>«{name}» не удалось открыть: файл может быть занят другой программой. Закройте его там и повторите попытку.</translation>
    </message>
    <message>
        <source>“{name}” could not be read to its end. Save it as .csv, then choose that file.</source>
        <translation>«{name}» не удалось прочитать до конца. Сохраните его как .csv и выберите тот файл.</translation>
    </message>
    <message>
        <source>“{name}” could not be read. Check that its disk is still there, then try again.</source>
        <translation>«{name}» не удалось прочитать. Проверьте, на месте ли его диск, и повторите попытку.</translation>
    </message>
    <message>
        <source>“{name}” could not be read. Check that you may open it and that its disk is there.</source>
        <translation>«{name}» не удалось прочитать. Проверьте, есть ли у вас право его открыть и на месте ли его диск.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: it may be open in Excel, or the disk is full. Close it, then try again.</source>
        <translation>«{name}» не удалось сохранить: файл может быть открыт в Excel или диск заполнен. Закройте файл и повторите попытку.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved; the old file is as it was. Save it under another name or in another folder.</source>
        <translation>«{name}» не удалось сохранить; старый файл остался как был. Сохраните под другим именем или в другой папке.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was read, so nothing was sent. Read it again, then send.</source>
        <translation>«{name}» изменился с тех пор, как был прочитан, поэтому ничего не отправлено. Прочитайте его снова и отправьте.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was read. Read it again, then save its rejected rows.</source>
        <translation>«{name}» изменился с тех пор, как был прочитан. Прочитайте его снова, затем сохраните непригодные строки.</translation>
    </message>
    <message>
        <source>“{name}” has no column {column}. Choose another column.</source>
        <translation>В «{name}» нет столбца {column}. Выберите другой столбец.</translation>
    </message>
    <message>
        <source>“{name}” has no sheet “{sheet}”. Choose another sheet.</source>
        <translation>В «{name}» нет листа «{sheet}». Выберите другой лист.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open it in Excel, save it as a new .xlsx, then choose that one.</source>
        <translation>«{name}» повреждён. Откройте его в Excel, сохраните как новый .xlsx и выберите тот файл.</translation>
    </message>
    <message>
        <source>“{name}” is empty, and nothing stands in its place</source>
        <translation>«{name}» пусто, и замены нет</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another file.</source>
        <translation>«{name}» пуст. Выберите другой файл.</translation>
    </message>
    <message>
        <source>“{name}” is not a draft of nxdesk. Open another file.</source>
        <translation>«{name}»&#xa0;— не черновик nxdesk. Откройте другой файл.</translation>
    </message>
    <message>
        <source>“{name}” is not a draft, or it is damaged. Open another one.</source>
        <translation>«{name}»&#xa0;— не черновик, или он повреждён. Откройте другой.</translation>
    </message>
    <message>
        <source>“{name}” is not a kind of file that holds a list. Save it as .xlsx or .csv, then choose it again.</source>
        <translation>Файлы такого вида, как «{name}», не содержат списков. Сохраните его как .xlsx или .csv и выберите снова.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Choose the file again.</source>
        <translation>«{name}» больше нет на месте. Выберите файл снова.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Open another draft.</source>
        <translation>«{name}» больше нет на месте. Откройте другой черновик.</translation>
    </message>
    <message>
        <source>“{name}” is not what its ending says. Save it as .xlsx in Excel, then choose it again.</source>
        <translation>«{name}»&#xa0;— не то, что обещает его расширение. Сохраните его в Excel как .xlsx и выберите снова.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Save it without one, then choose it again.</source>
        <translation>«{name}» защищён паролем. Сохраните его без пароля и выберите снова.</translation>
    </message>
    <message>
        <source>“{name}” needs a list with columns: pasted numbers and kept lists have none</source>
        <translation>«{name}» нуждается в списке со столбцами: у вставленных номеров и сохранённых списков их нет</translation>
    </message>
    <message>
        <source>“{name}” takes too much memory. Save only the column of numbers as .csv, then choose that file.</source>
        <translation>«{name}» требует слишком много памяти. Сохраните только столбец номеров как .csv и выберите тот файл.</translation>
    </message>
    <message>
        <source>“{name}” took too long to read. Save only the column of numbers as .csv, then choose that file.</source>
        <translation>«{name}» читался слишком долго. Сохраните только столбец номеров как .csv и выберите тот файл.</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer nxdesk. Use that version, or update this one.</source>
        <translation>«{name}» сохранён более новым nxdesk. Используйте ту версию или обновите эту.</translation>
    </message>
</context>
</TS>
