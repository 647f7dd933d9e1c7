<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About nxdesk</source>
        <translation>Про програму nxdesk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Збирання відомостей…</translation>
    </message>
    <message>
        <source>Compose one message, see it as Viber and SMS will show it, and send it to a list through NXCloud.</source>
        <translation>Напишіть одне повідомлення, подивіться, як його покажуть Viber і SMS, і надішліть його за списком через NXCloud.</translation>
    </message>
    <message>
        <source>Copied: versions, counts and codes. No secrets, no numbers, no names.</source>
        <translation>Скопійовано: версії, кількості та коди. Без секретів, номерів та імен.</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Копіювати відомості для підтримки</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Ліцензії…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Versions, counts and codes: no secrets, no numbers, no names</source>
        <translation>Версії, кількості та коди: без секретів, номерів та імен</translation>
    </message>
    <message>
        <source>nxdesk is under the MIT license. It uses Qt under the LGPL, version 3, in files of its own that you may replace; Roboto draws the preview; the names of countries are those of Unicode CLDR.</source>
        <translation>nxdesk поширюється за ліцензією MIT. Він використовує Qt за ліцензією LGPL версії 3: Qt лежить в окремих файлах, які ви можете замінити; попередній перегляд малюється шрифтом Roboto; назви країн&#xa0;— з Unicode CLDR.</translation>
    </message>
    <message>
        <source>nxdesk {version}</source>
        <translation>nxdesk {version}</translation>
    </message>
    <message>
        <source>{version}, bundle</source>
        <translation>{version}, готова збірка</translation>
    </message>
    <message>
        <source>{version}, from source</source>
        <translation>{version}, з вихідного коду</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>A gateway inside nxdesk that checks and answers as NXCloud does. Nothing leaves this computer, and nobody gets a message.</source>
        <translation>Шлюз усередині nxdesk: перевіряє й відповідає так само, як NXCloud. Нічого не йде з цього комп’ютера, і ніхто не отримує повідомлень.</translation>
    </message>
    <message>
        <source>Change {name}…</source>
        <translation>Змінити «{name}»…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Використовується</translation>
    </message>
    <message>
        <source>Keys not known</source>
        <translation>Ключі невідомі</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренування</translation>
    </message>
    <message>
        <source>Remove {name}…</source>
        <translation>Видалити «{name}»…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Видалити…</translation>
    </message>
    <message>
        <source>Removing… The keyring may ask you to unlock it.</source>
        <translation>Видалення… Система може попросити розблокувати в’язку ключів.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Використати</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Використати «{name}»</translation>
    </message>
    <message>
        <source>appkey {appkey}</source>
        <translation>appkey {appkey}</translation>
    </message>
    <message>
        <source>enter its keys again before you send</source>
        <translation>перед розсилкою введіть ключі ще раз</translation>
    </message>
    <message>
        <source>keys in the system keyring</source>
        <translation>ключі у в’язці ключів системи</translation>
    </message>
    <message>
        <source>keys kept until nxdesk closes</source>
        <translation>ключі зберігаються, доки відкрито nxdesk</translation>
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
        <translation>Ключ доступу (access key)</translation>
    </message>
    <message>
        <source>Access secret</source>
        <translation>Секретний ключ (access secret)</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Додати акаунт</translation>
    </message>
    <message>
        <source>Appkey</source>
        <translation>Appkey</translation>
    </message>
    <message>
        <source>As you call it, such as your shop.</source>
        <translation>Як вам зручно, наприклад назва магазину.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Change it only if NXCloud says so.</source>
        <translation>Змінюйте, лише якщо так сказав NXCloud.</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Змінити акаунт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Copy and paste the three values. If one of them cannot be found, or the application is missing or disabled, ask your account manager at NXCloud.</source>
        <translation>Скопіюйте та вставте ці три значення. Якщо якогось не знайти або застосунку немає чи його вимкнено, зверніться до свого менеджера в NXCloud.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Hide the access key</source>
        <translation>Приховати ключ доступу</translation>
    </message>
    <message>
        <source>Hide the access secret</source>
        <translation>Приховати секретний ключ</translation>
    </message>
    <message>
        <source>In the NXCloud console, as accessKey. It says to NXCloud who you are.</source>
        <translation>У консолі NXCloud, під назвою accessKey. За ним NXCloud впізнає вас.</translation>
    </message>
    <message>
        <source>In the NXCloud console, as accessSecret. nxdesk signs with it and never sends it.</source>
        <translation>У консолі NXCloud, під назвою accessSecret. nxdesk підписує ним запити й ніколи його не надсилає.</translation>
    </message>
    <message>
        <source>In the NXCloud console, with your application. It is not secret.</source>
        <translation>У консолі NXCloud, біля вашого застосунку. Це не секрет.</translation>
    </message>
    <message>
        <source>Leave both empty to keep the ones that nxdesk has.</source>
        <translation>Залиште обидва поля порожніми, щоб зберегти ключі, які вже є в nxdesk.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Optional: the address where NXCloud reports what was delivered.</source>
        <translation>Необов’язково: адреса, на яку NXCloud повідомляє про доставку.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Saving. The keyring of this computer may ask you to unlock it…</source>
        <translation>Збереження. Система може попросити розблокувати в’язку ключів…</translation>
    </message>
    <message>
        <source>Show the access key</source>
        <translation>Показати ключ доступу</translation>
    </message>
    <message>
        <source>Show the access secret</source>
        <translation>Показати секретний ключ</translation>
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
        <translation>Акаунти</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Додати акаунт…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Its access key and secret are deleted from this computer. Sends made with it stay, but cannot go on without them.</source>
        <translation>Ключ доступу й секретний ключ видаляються з цього комп’ютера. Зроблені з ними розсилки залишаються, але продовжити їх без ключів не можна.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Видалити «{name}»?</translation>
    </message>
    <message>
        <source>To send for real, add your NXCloud account. Its appkey, access key and access secret are in the NXCloud console.</source>
        <translation>Щоб розсилати по-справжньому, додайте свій акаунт NXCloud. Appkey, ключ доступу й секретний ключ&#xa0;— у консолі NXCloud.</translation>
    </message>
    <message>
        <source>Your NXCloud account</source>
        <translation>Ваш акаунт NXCloud</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About nxdesk</source>
        <translation>Про програму nxdesk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Перевірити оновлення…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Оформлення</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темне</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Редагування</translation>
    </message>
    <message>
        <source>Error codes</source>
        <translation>Коди помилок</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Посібник</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Довідка щодо цієї сторінки</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сполучення клавіш</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світле</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Нове повідомлення</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Відкрити список…</translation>
    </message>
    <message>
        <source>Open the sample message</source>
        <translation>Відкрити приклад повідомлення</translation>
    </message>
    <message>
        <source>Opens the page of the project&apos;s versions in the web browser</source>
        <translation>Відкриває у веббраузері сторінку версій проєкту</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Відкрити…</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Вставити номери</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Recent messages</source>
        <translation>Недавні повідомлення</translation>
    </message>
    <message>
        <source>Review and send…</source>
        <translation>Перевірити й надіслати…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Зберегти як шаблон</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надсилання</translation>
    </message>
    <message>
        <source>Send a test…</source>
        <translation>Надіслати тест…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Показати журнал роботи</translation>
    </message>
    <message>
        <source>Start from a template…</source>
        <translation>Почати з шаблону…</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Початкова сторінка</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ця сторінка</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вигляд</translation>
    </message>
</context>
<context>
    <name>AddMenu</name>
    <message>
        <source>Open a file…</source>
        <translation>Відкрити файл…</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Вставити номери</translation>
    </message>
    <message>
        <source>Type numbers…</source>
        <translation>Ввести номери…</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln номер</numerusform>
            <numerusform>%Ln номери</numerusform>
            <numerusform>%Ln номерів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on it already</source>
        <translation>
            <numerusform>%Ln уже в ньому</numerusform>
            <numerusform>%Ln уже в ньому</numerusform>
            <numerusform>%Ln уже в ньому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln повтор</numerusform>
            <numerusform>%Ln повтори</numerusform>
            <numerusform>%Ln повторів</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln numbers</source>
        <translation>
            <numerusform>Додати %Ln номер</numerusform>
            <numerusform>Додати %Ln номери</numerusform>
            <numerusform>Додати %Ln номерів</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the do-not-contact list</source>
        <translation>Додати до списку «Не турбувати»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Left out: {reasons}</source>
        <translation>Не ввійшли: {reasons}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>Numbers without a country code</source>
        <translation>Номери без коду країни</translation>
    </message>
    <message>
        <source>One on each line, or separated by commas</source>
        <translation>По одному в рядку або через кому</translation>
    </message>
    <message>
        <source>Reject them</source>
        <translation>Не брати</translation>
    </message>
</context>
<context>
    <name>BadNumbersSheet</name>
    <message>
        <source>Bad numbers</source>
        <translation>Неправильні номери</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Копіювати номери</translation>
    </message>
    <message numerus="yes">
        <source>Do not contact (%Ln)…</source>
        <translation>
            <numerusform>Не турбувати (%Ln)…</numerusform>
            <numerusform>Не турбувати (%Ln)…</numerusform>
            <numerusform>Не турбувати (%Ln)…</numerusform>
        </translation>
    </message>
    <message>
        <source>NXCloud says that these numbers are not valid. Correct them in your list, or take them out.</source>
        <translation>NXCloud вважає ці номери недійсними. Виправте їх у своєму списку або приберіть.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this note</source>
        <translation>Закрити це повідомлення</translation>
    </message>
</context>
<context>
    <name>ButtonsField</name>
    <message>
        <source>Add a button</source>
        <translation>Додати кнопку</translation>
    </message>
</context>
<context>
    <name>ChannelsCard</name>
    <message>
        <source>By channel</source>
        <translation>За каналами</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Канали</translation>
    </message>
    <message>
        <source>Deliver by</source>
        <translation>Доставляти через</translation>
    </message>
    <message>
        <source>Text messages can try Viber first and fall back to SMS.</source>
        <translation>Текст можна спершу надіслати у Viber, а якщо не вийде&#xa0;— через SMS.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Keep sending</source>
        <translation>Продовжити розсилку</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Зупинити й закрити</translation>
    </message>
    <message>
        <source>Stop sending and close?</source>
        <translation>Зупинити розсилку й закрити?</translation>
    </message>
    <message>
        <source>What is being sent at this moment is finished and recorded first. Everybody who is left waits, and you can go on from there next time.</source>
        <translation>Те, що надсилається зараз, спершу буде завершено й записано. Решта чекає, і наступного разу можна продовжити з цього місця.</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <source>Draft · kept on this computer</source>
        <translation>Чернетка · на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Поки нікого</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Відкрити…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Review and send…</source>
        <translation>Перевірити й надіслати…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Send a test…</source>
        <translation>Надіслати тест…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>{name} · changed</source>
        <translation>{name} · змінено</translation>
    </message>
    <message>
        <source>{name} · saved</source>
        <translation>{name} · збережено</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Шукати в довідці</translation>
    </message>
    <message>
        <source>Show the contents</source>
        <translation>Показати зміст</translation>
    </message>
</context>
<context>
    <name>CountryBars</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ще %Ln</numerusform>
            <numerusform>ще %Ln</numerusform>
            <numerusform>ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Countries: {countries}</source>
        <translation>Країни: {countries}</translation>
    </message>
</context>
<context>
    <name>CountryMenu</name>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>Країна номерів без коду країни</translation>
    </message>
</context>
<context>
    <name>CrashSheet</name>
    <message>
        <source>A send is running. It goes on by itself. If you restart, the request under way is finished first, and the rest waits until you resume.</source>
        <translation>Триває розсилка. Вона продовжується сама. Якщо перезапустити, спершу завершиться поточний запит, а решта чекатиме, доки ви не продовжите.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Подробиці помилки</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити роботу</translation>
    </message>
    <message>
        <source>Nothing is being sent at this moment. If this has ended a send, it is under Sends, and goes on when you resume it.</source>
        <translation>Зараз нічого не надсилається. Якщо через це перервалася розсилка, вона в розділі «Розсилки» й піде далі, коли ви її продовжите.</translation>
    </message>
    <message>
        <source>Restart nxdesk</source>
        <translation>Перезапустити nxdesk</translation>
    </message>
    <message>
        <source>Something in nxdesk went wrong</source>
        <translation>У nxdesk щось пішло не так</translation>
    </message>
    <message>
        <source>These details hold no secrets, no phone numbers and no texts. They stay here unless you copy them.</source>
        <translation>У цих подробицях немає секретів, телефонів і текстів. Вони залишаються тут, доки ви їх не скопіюєте.</translation>
    </message>
    <message>
        <source>This is a mistake of the program, not yours. Every answer so far is recorded in the journal, and the message you are composing is kept.</source>
        <translation>Це помилка програми, а не ваша. Усі отримані відповіді записано в журнал, а повідомлення, яке ви пишете, збережено.</translation>
    </message>
    <message>
        <source>nxdesk stopped unexpectedly last time</source>
        <translation>Минулого разу nxdesk аварійно завершився</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message numerus="yes">
        <source>Delete %Ln sends?</source>
        <translation>
            <numerusform>Видалити %Ln розсилку?</numerusform>
            <numerusform>Видалити %Ln розсилки?</numerusform>
            <numerusform>Видалити %Ln розсилок?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Видалити «{name}»?</translation>
    </message>
</context>
<context>
    <name>DeletionBanner</name>
    <message numerus="yes">
        <source>%Ln sends are deleted.</source>
        <translation>
            <numerusform>%Ln розсилку видалено.</numerusform>
            <numerusform>%Ln розсилки видалено.</numerusform>
            <numerusform>%Ln розсилок видалено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Видалення…</translation>
    </message>
</context>
<context>
    <name>DoNotContactModel</name>
    <message>
        <source>From</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>Typed or pasted</source>
        <translation>Введені або вставлені</translation>
    </message>
</context>
<context>
    <name>DoNotContactView</name>
    <message numerus="yes">
        <source>%Ln numbers are now on the do-not-contact list.</source>
        <translation>
            <numerusform>%Ln номер тепер у списку «Не турбувати».</numerusform>
            <numerusform>%Ln номери тепер у списку «Не турбувати».</numerusform>
            <numerusform>%Ln номерів тепер у списку «Не турбувати».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers were taken off the do-not-contact list.</source>
        <translation>
            <numerusform>%Ln номер прибрано зі списку «Не турбувати».</numerusform>
            <numerusform>%Ln номери прибрано зі списку «Не турбувати».</numerusform>
            <numerusform>%Ln номерів прибрано зі списку «Не турбувати».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were on it already.</source>
        <translation>
            <numerusform>%Ln там уже був.</numerusform>
            <numerusform>%Ln там уже були.</numerusform>
            <numerusform>%Ln там уже були.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add numbers…</source>
        <translation>Додати номери…</translation>
    </message>
    <message>
        <source>Do-not-contact list</source>
        <translation>Список «Не турбувати»</translation>
    </message>
    <message>
        <source>From then on, messages to lists with these numbers reach them again.</source>
        <translation>Відтоді розсилки за списками з цими номерами знову доходитимуть до них.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Завантажити з файлу…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>No number here holds that.</source>
        <translation>Такого номера тут немає.</translation>
    </message>
    <message>
        <source>Nobody is on it. Add the people who have asked to get no messages.</source>
        <translation>Тут нікого немає. Додайте тих, хто просив не надсилати повідомлень.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search the do-not-contact list</source>
        <translation>Шукати у списку «Не турбувати»</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln numbers off the list?</source>
        <translation>
            <numerusform>Прибрати %Ln номер зі списку?</numerusform>
            <numerusform>Прибрати %Ln номери зі списку?</numerusform>
            <numerusform>Прибрати %Ln номерів зі списку?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take +{phone} off the list?</source>
        <translation>Прибрати +{phone} зі списку?</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Прибрати зі списку</translation>
    </message>
    <message>
        <source>Take off the list…</source>
        <translation>Прибрати зі списку…</translation>
    </message>
    <message>
        <source>Whoever is here gets no message, whatever list they are on.</source>
        <translation>Хто тут записаний, не отримає повідомлень, хоч би в якому списку був.</translation>
    </message>
</context>
<context>
    <name>DraftFiles</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Не зберігати</translation>
    </message>
    <message>
        <source>It has changes that are in no file yet. Without saving, they are lost.</source>
        <translation>У ньому є зміни, яких немає в жодному файлі. Без збереження вони зникнуть.</translation>
    </message>
    <message>
        <source>Messages of nxdesk</source>
        <translation>Повідомлення nxdesk</translation>
    </message>
    <message>
        <source>Open a message</source>
        <translation>Відкрити повідомлення</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Replace the changes of somebody else?</source>
        <translation>Замінити чужі зміни?</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Зберегти повідомлення</translation>
    </message>
    <message>
        <source>Save this message first?</source>
        <translation>Спершу зберегти це повідомлення?</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>{name} was changed elsewhere since it was opened here.</source>
        <translation>{name} змінено в іншому місці відтоді, як його відкрили тут.</translation>
    </message>
</context>
<context>
    <name>DraftName</name>
    <message>
        <source>Name of this message</source>
        <translation>Назва цього повідомлення</translation>
    </message>
    <message>
        <source>Untitled message</source>
        <translation>Без назви</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop an Excel or CSV file here</source>
        <translation>Перетягніть сюди файл Excel або CSV</translation>
    </message>
    <message>
        <source>Kept lists</source>
        <translation>Збережені списки</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Списку ще немає</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Відкрити список…</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Вставити номери</translation>
    </message>
    <message>
        <source>Type numbers…</source>
        <translation>Ввести номери…</translation>
    </message>
    <message>
        <source>Type…</source>
        <translation>Ввести…</translation>
    </message>
    <message>
        <source>Use the sample list</source>
        <translation>Взяти приклад списку</translation>
    </message>
    <message>
        <source>or paste a column of numbers, copied from Excel</source>
        <translation>або вставте стовпець номерів, скопійований з Excel</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Excel workbook (*.xlsx);;Text, separated by commas (*.csv)</source>
        <translation>Книга Excel (*.xlsx);;Текст, розділений комами (*.csv)</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Експорт до Excel</translation>
    </message>
</context>
<context>
    <name>ExportBanner</name>
    <message>
        <source>Open the file</source>
        <translation>Відкрити файл</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Відкрити папку</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “{file}”, one row for each of %Ln people.</source>
        <translation>
            <numerusform>Збережено як «{file}»: %Ln людина, по рядку на кожну.</numerusform>
            <numerusform>Збережено як «{file}»: %Ln людини, по рядку на кожну.</numerusform>
            <numerusform>Збережено як «{file}»: %Ln людей, по рядку на кожну.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing “{file}”…</source>
        <translation>Запис «{file}»…</translation>
    </message>
</context>
<context>
    <name>FailedFace</name>
    <message>
        <source>Go on without it</source>
        <translation>Продовжити без нього</translation>
    </message>
    <message>
        <source>Open another list…</source>
        <translation>Відкрити інший список…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>FieldCompletion</name>
    <message>
        <source>Columns of the list</source>
        <translation>Стовпці списку</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Choose a list first</source>
        <translation>Спершу виберіть список</translation>
    </message>
    <message>
        <source>This list has no columns</source>
        <translation>У цьому списку немає стовпців</translation>
    </message>
</context>
<context>
    <name>FirstRows</name>
    <message>
        <source>First rows of the file</source>
        <translation>Перші рядки файлу</translation>
    </message>
</context>
<context>
    <name>FirstRowsModel</name>
    <message>
        <source>Press to read the phone numbers from this column</source>
        <translation>Натисніть, щоб читати телефони з цього стовпця</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Рядок</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>All error codes</source>
        <translation>Усі коди помилок</translation>
    </message>
    <message>
        <source>Error codes</source>
        <translation>Коди помилок</translation>
    </message>
    <message>
        <source>Everything that NXCloud and nxdesk can say when something does not go as planned. Each page says what happened, what it means for the people on your list, and what to do.</source>
        <translation>Усе, що NXCloud і nxdesk можуть сказати, коли щось іде не за планом. На кожній сторінці&#xa0;— що сталося, що це означає для людей із вашого списку й що робити.</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>Усюди у вікні</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сполучення клавіш</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Що сталося?</translation>
    </message>
    <message>
        <source>What it means for the people on your list</source>
        <translation>Що це означає для людей із вашого списку</translation>
    </message>
    <message>
        <source>What nxdesk does</source>
        <translation>Що робить nxdesk</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Що робити</translation>
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
        <translation>Вперед</translation>
    </message>
    <message>
        <source>nxdesk help</source>
        <translation>Довідка nxdesk</translation>
    </message>
</context>
<context>
    <name>KeptBanner</name>
    <message>
        <source>Open the file instead</source>
        <translation>Краще відкрити файл</translation>
    </message>
    <message>
        <source>This message was kept from {name}, but that file was changed elsewhere since. Save asks for a place.</source>
        <translation>Це повідомлення взято з {name}, але той файл відтоді змінили в іншому місці. «Зберегти» запитає, куди записати.</translation>
    </message>
    <message>
        <source>This message was kept from {name}, which cannot be read any more. Save asks for a place.</source>
        <translation>Це повідомлення взято з {name}, але той файл більше не читається. «Зберегти» запитає, куди записати.</translation>
    </message>
    <message>
        <source>This message was kept from {name}. Save puts the changes there, too.</source>
        <translation>Це повідомлення взято з {name}. «Зберегти» запише зміни й туди.</translation>
    </message>
</context>
<context>
    <name>KeptMenu</name>
    <message>
        <source>Kept lists</source>
        <translation>Збережені списки</translation>
    </message>
</context>
<context>
    <name>KeptModel</name>
    <message>
        <source>Kept</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
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
            <numerusform>%Ln номер видаляється з цього комп’ютера. Розсилки з ним залишаються.</numerusform>
            <numerusform>%Ln номери видаляються з цього комп’ютера. Розсилки з ними залишаються.</numerusform>
            <numerusform>%Ln номерів видаляються з цього комп’ютера. Розсилки з ними залишаються.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list that you keep is here, one click away from the next message.</source>
        <translation>Збережений список буде тут&#xa0;— за одне клацання від наступного повідомлення.</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>Видалити список</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Видалити «{name}»?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Видалити…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Kept lists</source>
        <translation>Збережені списки</translation>
    </message>
    <message>
        <source>Open a list, then press “Keep this list…”.</source>
        <translation>Відкрийте список і натисніть «Зберегти список…».</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Відкрити список…</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>Перейменувати список</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>Взяти цей список</translation>
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
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Розмір файлу</translation>
    </message>
    <message>
        <source>For example 0:45</source>
        <translation>Наприклад, 0:45</translation>
    </message>
    <message>
        <source>For example 12.5 MB</source>
        <translation>Наприклад, 12,5 МБ</translation>
    </message>
    <message>
        <source>For example pdf</source>
        <translation>Наприклад, pdf</translation>
    </message>
    <message>
        <source>For example price list.pdf</source>
        <translation>Наприклад, прайс-лист.pdf</translation>
    </message>
    <message>
        <source>Link of a JPG or PNG picture</source>
        <translation>Посилання на JPG або PNG</translation>
    </message>
    <message>
        <source>Link of an MP4, 3GP, M4V or MOV video</source>
        <translation>Посилання: MP4, 3GP, M4V, MOV</translation>
    </message>
    <message>
        <source>Link of the file</source>
        <translation>Посилання на файл</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Мініатюра</translation>
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
        <translation>Відео</translation>
    </message>
</context>
<context>
    <name>LicencesSheet</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Компоненти</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Ліцензії</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст ліцензії</translation>
    </message>
    <message>
        <source>nxdesk is under the MIT license. It uses Qt under the GNU Lesser General Public License, version 3: Qt is in files of its own that you may replace with your own build. The text of Qt says how.</source>
        <translation>nxdesk поширюється за ліцензією MIT. Він використовує Qt за ліцензією GNU Lesser General Public License версії 3: Qt лежить в окремих файлах, які ви можете замінити власною збіркою. Як це зробити, сказано в тексті про Qt.</translation>
    </message>
</context>
<context>
    <name>LinksLine</name>
    <message numerus="yes">
        <source>%Ln links work</source>
        <translation>
            <numerusform>%Ln посилання працює</numerusform>
            <numerusform>%Ln посилання працюють</numerusform>
            <numerusform>%Ln посилань працює</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %Ln servers…</source>
        <translation>
            <numerusform>Запит до %Ln сервера…</numerusform>
            <numerusform>Запит до %Ln серверів…</numerusform>
            <numerusform>Запит до %Ln серверів…</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the links</source>
        <translation>Перевірити посилання</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ще %Ln</numerusform>
            <numerusform>ще %Ln</numerusform>
            <numerusform>ще %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln номер</numerusform>
            <numerusform>%Ln номери</numerusform>
            <numerusform>%Ln номерів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers have no country code.</source>
        <translation>
            <numerusform>%Ln номер без коду країни.</numerusform>
            <numerusform>%Ln номери без коду країни.</numerusform>
            <numerusform>%Ln номерів без коду країни.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln непридатний</numerusform>
            <numerusform>%Ln непридатні</numerusform>
            <numerusform>%Ln непридатних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln рядок</numerusform>
            <numerusform>%Ln рядки</numerusform>
            <numerusform>%Ln рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are hidden in Excel and left out.</source>
        <translation>
            <numerusform>%Ln рядок приховано в Excel, він не ввійшов.</numerusform>
            <numerusform>%Ln рядки приховано в Excel, вони не ввійшли.</numerusform>
            <numerusform>%Ln рядків приховано в Excel, вони не ввійшли.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln джерело</numerusform>
            <numerusform>%Ln джерела</numerusform>
            <numerusform>%Ln джерел</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Додати до списку</translation>
    </message>
    <message>
        <source>Add to the list?</source>
        <translation>Додати до списку?</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Column {column} does not look like phone numbers: {evidence} do.</source>
        <translation>Стовпець {column} не схожий на телефони, схоже на них: {evidence}.</translation>
    </message>
    <message>
        <source>Column {column} is empty.</source>
        <translation>Стовпець {column} порожній.</translation>
    </message>
    <message>
        <source>Column {column} looks like phone numbers: {evidence}.</source>
        <translation>Стовпець {column} схожий на телефони: {evidence}.</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Не турбувати</translation>
    </message>
    <message>
        <source>Each person gets the message once.</source>
        <translation>Кожна людина отримає повідомлення один раз.</translation>
    </message>
    <message>
        <source>Every row has a number that can be sent to.</source>
        <translation>У кожному рядку є номер, на який можна надіслати.</translation>
    </message>
    <message>
        <source>Lists of numbers</source>
        <translation>Списки номерів</translation>
    </message>
    <message>
        <source>No column looks like phone numbers. Choose the one that holds them.</source>
        <translation>Жоден стовпець не схожий на телефони. Виберіть той, у якому вони є.</translation>
    </message>
    <message>
        <source>No number is on this list twice.</source>
        <translation>Жоден номер не трапляється у списку двічі.</translation>
    </message>
    <message>
        <source>No row has a number that can be sent to.</source>
        <translation>У жодному рядку немає номера, на який можна надіслати.</translation>
    </message>
    <message>
        <source>Nobody here is on the do-not-contact list.</source>
        <translation>Тут немає нікого зі списку «Не турбувати».</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Відкрити список</translation>
    </message>
    <message>
        <source>Pasted numbers</source>
        <translation>Вставлені номери</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>Reading… {done} of about {rows}</source>
        <translation>Читання… {done}, усього близько {rows}</translation>
    </message>
    <message>
        <source>Reading… {rows}</source>
        <translation>Читання… {rows}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готові</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Непридатні</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Повтори</translation>
    </message>
    <message>
        <source>Replace the list</source>
        <translation>Замінити список</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the column of numbers in Excel, then paste it here.</source>
        <translation>У буфері обміну немає тексту. Скопіюйте стовпець номерів в Excel і вставте його сюди.</translation>
    </message>
    <message>
        <source>They are on the do-not-contact list: they get no message.</source>
        <translation>Вони у списку «Не турбувати» і повідомлення не отримають.</translation>
    </message>
    <message>
        <source>column {letter}</source>
        <translation>стовпець {letter}</translation>
    </message>
    <message>
        <source>column {letter} “{heading}”</source>
        <translation>стовпець {letter} «{heading}»</translation>
    </message>
    <message>
        <source>columns {letters}</source>
        <translation>стовпці {letters}</translation>
    </message>
    <message>
        <source>numbers without a country code: {country}</source>
        <translation>номери без коду країни: {country}</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>аркуш «{name}»</translation>
    </message>
    <message>
        <source>{hits} of the first {rows}</source>
        <translation>{hits}, а перевірено {rows}</translation>
    </message>
    <message>
        <source>{hits} of {rows}</source>
        <translation>{hits}, а всього {rows}</translation>
    </message>
    <message>
        <source>{new} can join the list that is open ({old}): a number that is on both is kept once.</source>
        <translation>До відкритого списку ({old}) можна додати: {new}. Номер, який є в обох, залишиться один раз.</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Не турбувати</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Зберегти список</translation>
    </message>
    <message>
        <source>Keep this list…</source>
        <translation>Зберегти список…</translation>
    </message>
    <message>
        <source>Kept as “{name}”. It is under Kept lists, and one click away in Compose.</source>
        <translation>Збережено як «{name}». Тепер він у збережених списках і за одне клацання під час створення повідомлення.</translation>
    </message>
    <message>
        <source>Kept lists</source>
        <translation>Збережені списки</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Відкрити файл</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Вставити номери</translation>
    </message>
    <message>
        <source>Saved as {name}. Correct the numbers there, then drop the file here.</source>
        <translation>Збережено як {name}. Виправте номери в цьому файлі й перетягніть його сюди.</translation>
    </message>
    <message>
        <source>Take this list away</source>
        <translation>Прибрати цей список</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Цей список</translation>
    </message>
    <message>
        <source>Which lists</source>
        <translation>Які списки</translation>
    </message>
    <message>
        <source>Write to these people</source>
        <translation>Написати цим людям</translation>
    </message>
    <message>
        <source>“{name}” is kept already: this list takes its place.</source>
        <translation>«{name}» уже збережено: цей список займе його місце.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Accounts</source>
        <translation>Акаунти</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Нічого не йде з цього комп’ютера</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренування</translation>
    </message>
    <message>
        <source>See the send</source>
        <translation>Переглянути розсилку</translation>
    </message>
    <message>
        <source>See the sends</source>
        <translation>Переглянути розсилки</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Розсилки</translation>
    </message>
    <message>
        <source>appkey {appkey}</source>
        <translation>appkey {appkey}</translation>
    </message>
    <message numerus="yes">
        <source>nxdesk did not end properly while it was sending. For %Ln people it is not certain whether their message left; everybody else is as recorded. Nothing has been sent again.</source>
        <translation>
            <numerusform>nxdesk аварійно завершився під час розсилки. Про %Ln людину невідомо, чи пішло повідомлення; про решту все записано. Нічого не надсилалося повторно.</numerusform>
            <numerusform>nxdesk аварійно завершився під час розсилки. Про %Ln людей невідомо, чи пішло повідомлення; про решту все записано. Нічого не надсилалося повторно.</numerusform>
            <numerusform>nxdesk аварійно завершився під час розсилки. Про %Ln людей невідомо, чи пішло повідомлення; про решту все записано. Нічого не надсилалося повторно.</numerusform>
        </translation>
    </message>
    <message>
        <source>nxdesk did not end properly while it was sending. Nobody&apos;s message is in doubt; the rest waits.</source>
        <translation>nxdesk аварійно завершився під час розсилки. Сумнівів немає щодо жодного повідомлення; решта чекає.</translation>
    </message>
    <message>
        <source>nxdesk did not open</source>
        <translation>nxdesk не відкрився</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>A column of the list, in braces: each person gets what stands in their row</source>
        <translation>Стовпець списку у фігурних дужках: кожен отримає те, що стоїть у його рядку</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>Вставити поле</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Вид повідомлення</translation>
    </message>
    <message>
        <source>Loaded · {width} × {height} · {size}</source>
        <translation>Завантажено · {width} × {height} · {size}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Завантаження…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>{width} × {height}: Viber will crop this to a square</source>
        <translation>{width} × {height}: Viber обріже до квадрата</translation>
    </message>
    <message>
        <source>{width} × {height}: this may look blurred; 800 × 800 is best</source>
        <translation>{width} × {height}: може виглядати розмито; найкраще 800 × 800</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Назва списку</translation>
    </message>
    <message>
        <source>“{name}” is the name of another list.</source>
        <translation>«{name}»&#xa0;— назва іншого списку.</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message numerus="yes">
        <source>Find the bad numbers (%Ln)…</source>
        <translation>
            <numerusform>Знайти неправильні номери (%Ln)…</numerusform>
            <numerusform>Знайти неправильні номери (%Ln)…</numerusform>
            <numerusform>Знайти неправильні номери (%Ln)…</numerusform>
        </translation>
    </message>
    <message>
        <source>People handed to NXCloud</source>
        <translation>Передано до NXCloud, людей</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг розсилки</translation>
    </message>
    <message numerus="yes">
        <source>Retry refused (%Ln)</source>
        <translation>
            <numerusform>Повторити відхилені (%Ln)</numerusform>
            <numerusform>Повторити відхилені (%Ln)</numerusform>
            <numerusform>Повторити відхилені (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See the bad numbers (%Ln)…</source>
        <translation>
            <numerusform>Показати неправильні номери (%Ln)…</numerusform>
            <numerusform>Показати неправильні номери (%Ln)…</numerusform>
            <numerusform>Показати неправильні номери (%Ln)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the unknown again (%Ln)…</source>
        <translation>
            <numerusform>Надіслати невідомі знову (%Ln)…</numerusform>
            <numerusform>Надіслати невідомі знову (%Ln)…</numerusform>
            <numerusform>Надіслати невідомі знову (%Ln)…</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>прийнято</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>підключення…</translation>
    </message>
    <message>
        <source>finishing the request under way, then it pauses</source>
        <translation>завершується поточний запит, потім пауза</translation>
    </message>
    <message>
        <source>finishing the request under way, then it stops</source>
        <translation>завершується поточний запит, потім зупинка</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people handed to NXCloud</source>
        <translation>
            <numerusform>з %Ln людини передано до NXCloud</numerusform>
            <numerusform>з %Ln людей передано до NXCloud</numerusform>
            <numerusform>з %Ln людей передано до NXCloud</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>відхилено</translation>
    </message>
    <message>
        <source>request {number} of {all}</source>
        <translation>запит {number} із {all}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>чекають</translation>
    </message>
    <message>
        <source>{done} of {all} requests</source>
        <translation>запити: {done} із {all}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>залишилося {time}</translation>
    </message>
</context>
<context>
    <name>NumbersSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>One on each line, or separated by commas. Write them with their country code: +44 7700 …</source>
        <translation>По одному в рядку або через кому. Пишіть їх із кодом країни: +380&#xa0;67&#xa0;…</translation>
    </message>
    <message>
        <source>Type numbers</source>
        <translation>Ввести номери</translation>
    </message>
    <message>
        <source>Use these numbers</source>
        <translation>Взяти ці номери</translation>
    </message>
</context>
<context>
    <name>PersonBar</name>
    <message>
        <source>Go to row</source>
        <translation>Перейти до рядка</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Наступна людина</translation>
    </message>
    <message>
        <source>Person {place} of {count}</source>
        <translation>Людина {place} із {count}</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Попередня людина</translation>
    </message>
    <message>
        <source>Row {row} of {name} · +{phone}</source>
        <translation>Рядок {row} ({name}) · +{phone}</translation>
    </message>
    <message>
        <source>Row {row} · +{phone}</source>
        <translation>Рядок {row} · +{phone}</translation>
    </message>
    <message>
        <source>Show the person in this row, or with this number</source>
        <translation>Показати людину з цього рядка або з цим номером</translation>
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
        <translation>Телефон 360 dp · як малює Viber для Android</translation>
    </message>
    <message>
        <source>360 dp phone · dark colours are approximate</source>
        <translation>Телефон 360 dp · темні кольори приблизні</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Кнопка</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Не вдається показати</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Ім’я файлу</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Завантаження…</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Зображення поки немає</translation>
    </message>
    <message>
        <source>No thumbnail yet</source>
        <translation>Мініатюри поки немає</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on the button of a file in Viber</comment>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>The Viber message is still empty.</source>
        <translation>Повідомлення Viber поки порожнє.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Type a message…</source>
        <translation>Повідомлення…</translation>
    </message>
    <message>
        <source>Viber message: %1</source>
        <translation>Повідомлення Viber: %1</translation>
    </message>
    <message>
        <source>Viber preview</source>
        <translation>Попередній перегляд Viber</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Ваша компанія</translation>
    </message>
    <message>
        <source>Your message appears here</source>
        <translation>Тут з’явиться ваше повідомлення</translation>
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
        <translation>зображення</translation>
    </message>
    <message>
        <source>video</source>
        <translation>відео</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Request</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Show the phone light or dark</source>
        <translation>Показати телефон світлим або темним</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>Viber shows one button in a message. Some carriers turn the others into lines of text, as it is shown here; others may leave them out.</source>
        <translation>Viber показує в повідомленні одну кнопку. Деякі оператори перетворюють решту на рядки тексту, як показано тут; інші можуть їх відкинути.</translation>
    </message>
    <message>
        <source>What the preview shows</source>
        <translation>Що показує попередній перегляд</translation>
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
        <translation>Розділи</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Help text</source>
        <translation>Текст довідки</translation>
    </message>
    <message>
        <source>The arrow keys left and right go from link to link, Enter follows one.</source>
        <translation>Стрілки вліво та вправо ведуть від посилання до посилання, Enter відкриває його.</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>All of {letters}</source>
        <translation>Усі: {letters}</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Виберіть стовпець</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Як читається</translation>
    </message>
    <message>
        <source>Keep landlines</source>
        <translation>Залишати стаціонарні номери</translation>
    </message>
    <message>
        <source>Landlines receive no messages, so their rows are rejected</source>
        <translation>Стаціонарні телефони не приймають повідомлень, тому такі рядки непридатні</translation>
    </message>
    <message>
        <source>Numbers without a country code</source>
        <translation>Номери без коду країни</translation>
    </message>
    <message>
        <source>Phone numbers in</source>
        <translation>Телефони у стовпці</translation>
    </message>
    <message>
        <source>Reject them</source>
        <translation>Не брати</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>рядок {row}</translation>
    </message>
    <message>
        <source>{numbers} Choose the country they belong to.</source>
        <translation>{numbers} Виберіть країну, до якої вони належать.</translation>
    </message>
</context>
<context>
    <name>ReadingFace</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>ReadingMeter</name>
    <message>
        <source>Reading the list</source>
        <translation>Читання списку</translation>
    </message>
</context>
<context>
    <name>ReadingOptions</name>
    <message>
        <source>Country of each number</source>
        <translation>Країна кожного номера</translation>
    </message>
    <message numerus="yes">
        <source>Read the %Ln rows that are hidden in Excel, too</source>
        <translation>
            <numerusform>Читати й %Ln рядок, прихований в Excel</numerusform>
            <numerusform>Читати й %Ln рядки, приховані в Excel</numerusform>
            <numerusform>Читати й %Ln рядків, прихованих в Excel</numerusform>
        </translation>
    </message>
    <message>
        <source>as in {column}</source>
        <translation>як указує {column}</translation>
    </message>
    <message>
        <source>the same for all</source>
        <translation>одна для всіх</translation>
    </message>
</context>
<context>
    <name>RecipientsCard</name>
    <message>
        <source>Add the people this message goes to.</source>
        <translation>Додайте людей, яким призначене це повідомлення.</translation>
    </message>
    <message>
        <source>Change how it is read…</source>
        <translation>Змінити спосіб читання…</translation>
    </message>
    <message>
        <source>Nobody on this list can be reached: see why in its rows.</source>
        <translation>На жоден номер із цього списку надіслати не можна: причина&#xa0;— у його рядках.</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Вставити номери</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Одержувачі</translation>
    </message>
    <message>
        <source>The list is still being read: wait a moment.</source>
        <translation>Список ще читається: зачекайте трохи.</translation>
    </message>
    <message>
        <source>This list could not be read. Open another one.</source>
        <translation>Цей список не вдалося прочитати. Відкрийте інший.</translation>
    </message>
</context>
<context>
    <name>RejectsButton</name>
    <message>
        <source>All sources ({count})…</source>
        <translation>Усі джерела ({count})…</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Зберегти непридатні рядки</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Зберегти непридатні рядки…</translation>
    </message>
</context>
<context>
    <name>RejectsFile</name>
    <message>
        <source>Cell as it was</source>
        <translation>Початкова клітинка</translation>
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
        <translation>Вставлені номери</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Зберегти непридатні рядки</translation>
    </message>
    <message>
        <source>{name} rejected</source>
        <translation>{name}&#xa0;— непридатні</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>As it is sent to NXCloud, here for one example number and set out for reading; Copy gives it byte for byte. Your keys are not part of it.</source>
        <translation>Так запит іде до NXCloud&#xa0;— тут для одного номера-прикладу й з відступами для читання; «Копіювати» дає його байт у байт. Ваших ключів у ньому немає.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>For a shell with curl and openssl: put in your access key and secret; it signs by itself. Running it sends a message.</source>
        <translation>Для оболонки з curl і openssl: підставте ключ доступу й секретний ключ, підпис обчислиться сам. Запуск надсилає повідомлення.</translation>
    </message>
    <message>
        <source>How the request is shown</source>
        <translation>Як показано запит</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The request as JSON</source>
        <translation>Запит у вигляді JSON</translation>
    </message>
    <message>
        <source>The request as a curl command</source>
        <translation>Запит у вигляді команди curl</translation>
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
        <translation>Копіювати звіт про помилку</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Копіювати номер запиту (request id)</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Копіювати рядок</translation>
    </message>
    <message>
        <source>Do not contact these people…</source>
        <translation>Не турбувати цих людей…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запити</translation>
    </message>
    <message>
        <source>What NXCloud support needs to know, without secrets and numbers</source>
        <translation>Те, що потрібно знати підтримці NXCloud, без ключів і номерів</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message numerus="yes">
        <source>%Ln different messages</source>
        <translation>
            <numerusform>%Ln різне повідомлення</numerusform>
            <numerusform>%Ln різні повідомлення</numerusform>
            <numerusform>%Ln різних повідомлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the do-not-contact list</source>
        <translation>
            <numerusform>%Ln у списку «Не турбувати»</numerusform>
            <numerusform>%Ln у списку «Не турбувати»</numerusform>
            <numerusform>%Ln у списку «Не турбувати»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln непридатний</numerusform>
            <numerusform>%Ln непридатні</numerusform>
            <numerusform>%Ln непридатних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln повтор</numerusform>
            <numerusform>%Ln повтори</numerusform>
            <numerusform>%Ln повторів</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>As row {row} gets it</source>
        <translation>Що отримає рядок {row}</translation>
    </message>
    <message>
        <source>As row {row} of {name} gets it</source>
        <translation>Що отримає рядок {row} ({name})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Deliver by</source>
        <translation>Доставляти через</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не ввійшли</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Only people whose message is the same share a request, so this takes {requests} and {time}. This computer has to stay on.</source>
        <translation>В одному запиті можуть бути лише люди з однаковим повідомленням, тому знадобиться: {requests}, {time}. Комп’ютер має залишатися ввімкненим.</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this computer, and nobody gets a message.</source>
        <translation>Тренування: нічого не йде з цього комп’ютера, і ніхто не отримує повідомлень.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запити</translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>Перевірка й надсилання</translation>
    </message>
    <message>
        <source>SMS at most</source>
        <translation>SMS не більше</translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln people</source>
        <translation>
            <numerusform>Надіслати %Ln людині</numerusform>
            <numerusform>Надіслати %Ln людям</numerusform>
            <numerusform>Надіслати %Ln людям</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>{messages} in {requests}, about {time}</source>
        <translation>{messages}, усього {requests}, приблизно {time}</translation>
    </message>
    <message>
        <source>{messages} in {requests}, {time}</source>
        <translation>{messages}, усього {requests}, {time}</translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <source>No row holds that.</source>
        <translation>Такого немає в жодному рядку.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Рядки списку</translation>
    </message>
    <message>
        <source>That is no number either: {reason}.</source>
        <translation>Це теж не номер: {reason}.</translation>
    </message>
    <message>
        <source>That is no number: {reason}.</source>
        <translation>Це не номер: {reason}.</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Які рядки</translation>
    </message>
    <message>
        <source>{found} of {all} rows</source>
        <translation>рядки: {found} із {all}</translation>
    </message>
</context>
<context>
    <name>RowsFinder</name>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Every country</source>
        <translation>Будь-яка країна</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>Будь-яка причина</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search these rows</source>
        <translation>Шукати в цих рядках</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Already in row {row}</source>
        <translation>Уже є в рядку {row}</translation>
    </message>
    <message>
        <source>Already in row {row} of {name}</source>
        <translation>Уже є в рядку {row} ({name})</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Клітинка</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Copy the rows</source>
        <translation>Копіювати рядки</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>Очистити поле</translation>
    </message>
</context>
<context>
    <name>SendHeader</name>
    <message>
        <source>Delete this send…</source>
        <translation>Видалити цю розсилку…</translation>
    </message>
    <message numerus="yes">
        <source>Do not contact the refused (%Ln)…</source>
        <translation>
            <numerusform>Не турбувати відхилених (%Ln)…</numerusform>
            <numerusform>Не турбувати відхилених (%Ln)…</numerusform>
            <numerusform>Не турбувати відхилених (%Ln)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>Експорт до Excel…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message numerus="yes">
        <source>Resume (%Ln left)</source>
        <translation>
            <numerusform>Продовжити (залишилося %Ln)</numerusform>
            <numerusform>Продовжити (залишилося %Ln)</numerusform>
            <numerusform>Продовжити (залишилося %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Speed…</source>
        <translation>Швидкість…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Use this message again</source>
        <translation>Використати знову</translation>
    </message>
    <message>
        <source>every channel at once</source>
        <translation>усіма каналами одразу</translation>
    </message>
    <message>
        <source>started {time}</source>
        <translation>початок: {time}</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Another send is running. Wait until it ends, or stop it.</source>
        <translation>Триває інша розсилка. Дочекайтеся її кінця або зупиніть її.</translation>
    </message>
    <message>
        <source>The fault report of request {number} is copied, without secrets and phone numbers. Paste it into a message to NXCloud support.</source>
        <translation>Звіт про помилку запиту {number} скопійовано, без ключів і телефонів. Вставте його в лист до підтримки NXCloud.</translation>
    </message>
</context>
<context>
    <name>SendsMenu</name>
    <message>
        <source>Delete old sends</source>
        <translation>Видалити старі розсилки</translation>
    </message>
    <message>
        <source>Delete the chosen send…</source>
        <translation>Видалити вибрану розсилку…</translation>
    </message>
    <message numerus="yes">
        <source>Older than {months} months (%Ln)…</source>
        <translation>
            <numerusform>Старші від {months} місяців (%Ln)…</numerusform>
            <numerusform>Старші від {months} місяців (%Ln)…</numerusform>
            <numerusform>Старші від {months} місяців (%Ln)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Speed…</source>
        <translation>Швидкість…</translation>
    </message>
</context>
<context>
    <name>SendsPage</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>знайдено: %Ln</numerusform>
            <numerusform>знайдено: %Ln</numerusform>
            <numerusform>знайдено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sends</source>
        <translation>
            <numerusform>%Ln розсилка</numerusform>
            <numerusform>%Ln розсилки</numerusform>
            <numerusform>%Ln розсилок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tests</source>
        <translation>
            <numerusform>%Ln тест</numerusform>
            <numerusform>%Ln тести</numerusform>
            <numerusform>%Ln тестів</numerusform>
        </translation>
    </message>
    <message>
        <source>Compose a message</source>
        <translation>Написати повідомлення</translation>
    </message>
    <message>
        <source>Each send stays here, with what became of every person on its list.</source>
        <translation>Кожна розсилка залишається тут разом із тим, що сталося з кожною людиною зі списку.</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>Експорт до Excel…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>No send is called “{name}”</source>
        <translation>Немає розсилки з назвою «{name}»</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Розсилок поки не було</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Пошук за назвою</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Розсилки</translation>
    </message>
    <message>
        <source>Show all sends</source>
        <translation>Показати всі розсилки</translation>
    </message>
    <message>
        <source>There are only tests</source>
        <translation>Тут лише тести</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>nxdesk is opening</source>
        <translation>nxdesk відкривається</translation>
    </message>
</context>
<context>
    <name>SmsBubble</name>
    <message>
        <source>SMS preview</source>
        <translation>Попередній перегляд SMS</translation>
    </message>
</context>
<context>
    <name>SmsFacts</name>
    <message numerus="yes">
        <source>%Ln other countries</source>
        <translation>
            <numerusform>ще %Ln країна</numerusform>
            <numerusform>ще %Ln країни</numerusform>
            <numerusform>ще %Ln країн</numerusform>
        </translation>
    </message>
    <message>
        <source>(invisible character)</source>
        <translation>(невидимий символ)</translation>
    </message>
    <message>
        <source>(special space)</source>
        <translation>(особливий пробіл)</translation>
    </message>
    <message>
        <source>Not in the SMS alphabet, so each part holds less: {characters}</source>
        <translation>Немає в алфавіті SMS, тому в частину вміщується менше: {characters}</translation>
    </message>
    <message>
        <source>Puts characters of the SMS alphabet in their place; this can be undone</source>
        <translation>Ставить замість них символи алфавіту SMS; це можна скасувати</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Замінити їх</translation>
    </message>
    <message>
        <source>Replace {some} of these {all}</source>
        <translation>Замінити {some} із цих {all}</translation>
    </message>
    <message>
        <source>SMS alphabet (GSM): {single} characters, then {part} a part · {left} left</source>
        <translation>Алфавіт SMS (GSM): {single} символів, далі по {part} на частину · залишилося {left}</translation>
    </message>
    <message>
        <source>Unicode (UCS-2): {single} characters, then {part} a part · {left} left</source>
        <translation>Юнікод (UCS-2): {single} символів, далі по {part} на частину · залишилося {left}</translation>
    </message>
    <message>
        <source>{country} (operators add {count} characters)</source>
        <translation>{country} (оператори додають символів: {count})</translation>
    </message>
    <message>
        <source>{offer}: {after} instead of {before}</source>
        <translation>{offer}: буде {after}, зараз {before}</translation>
    </message>
    <message>
        <source>{parts} at most for this list</source>
        <translation>щонайбільше для цього списку: {parts}</translation>
    </message>
</context>
<context>
    <name>SmsView</name>
    <message>
        <source>Make it a text message</source>
        <translation>Зробити текстом</translation>
    </message>
    <message>
        <source>With the channels as they are now, nobody gets it as SMS.</source>
        <translation>З вибраними зараз каналами ніхто не отримає його через SMS.</translation>
    </message>
    <message>
        <source>{reason}: this message can only be sent by Viber.</source>
        <translation>{reason}: це повідомлення можна надіслати лише через Viber.</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>Made from</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Take {name} out of the list</source>
        <translation>Прибрати «{name}» зі списку</translation>
    </message>
</context>
<context>
    <name>SpeedSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Enter a number from {least} to {most}</source>
        <translation>Введіть число від {least} до {most}</translation>
    </message>
    <message>
        <source>How fast requests leave. It counts from the next start or resume on.</source>
        <translation>Як швидко йдуть запити. Діє з наступного запуску або продовження розсилки.</translation>
    </message>
    <message>
        <source>More than one at once helps when NXCloud is slow to answer.</source>
        <translation>Кілька запитів одразу допомагають, коли NXCloud відповідає повільно.</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Запитів за секунду</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Запитів одночасно</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>When NXCloud says that it is too many, nxdesk slows down by itself.</source>
        <translation>Якщо NXCloud відповість, що запитів забагато, nxdesk сповільниться сам.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A message and a list, ready to be changed and sent. It is practice: try everything.</source>
        <translation>Повідомлення і список, готові до змін і надсилання. Це тренування: пробуйте все.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Додати акаунт…</translation>
    </message>
    <message>
        <source>Add your NXCloud account. Its secrets go into the keyring of this computer, nowhere else.</source>
        <translation>Додайте свій акаунт NXCloud. Його секрети потрапляють у в’язку ключів цього комп’ютера й більше нікуди.</translation>
    </message>
    <message>
        <source>Begin with an empty message</source>
        <translation>Почати з порожнього повідомлення</translation>
    </message>
    <message>
        <source>Bring your list</source>
        <translation>Почати зі свого списку</translation>
    </message>
    <message>
        <source>Excel or CSV. Drop it anywhere on this window. nxdesk reads it and never changes it.</source>
        <translation>Excel або CSV. Перетягніть його в будь-яке місце цього вікна. nxdesk читає його й ніколи не змінює.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Роззирнутися</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Відкрити список…</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Прочитати посібник</translation>
    </message>
    <message>
        <source>Send for real</source>
        <translation>Надіслати по-справжньому</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Спробувати приклад</translation>
    </message>
    <message>
        <source>Welcome to nxdesk</source>
        <translation>Ласкаво просимо до nxdesk</translation>
    </message>
    <message>
        <source>Write one message, see it as a phone will show it, and send it to a list of people by Viber and SMS. Then see what became of each of them.</source>
        <translation>Напишіть одне повідомлення, подивіться, як його покаже телефон, і надішліть його людям зі списку через Viber і SMS. А потім дізнайтеся, що сталося з кожною з них.</translation>
    </message>
    <message>
        <source>You begin with the practice account: it answers as NXCloud does, and sends nothing to anybody.</source>
        <translation>Ви починаєте з тренувального акаунта: він відповідає як NXCloud, але нікому нічого не надсилає.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Change the list…</source>
        <translation>Змінити список…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation>Виберіть країну</translation>
    </message>
    <message>
        <source>See the rows</source>
        <translation>Показати рядки</translation>
    </message>
    <message>
        <source>on do-not-contact</source>
        <translation>не турбувати</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готові</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>непридатні</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>повтори</translation>
    </message>
    <message>
        <source>{numbers} They are of:</source>
        <translation>{numbers} Їхня країна:</translation>
    </message>
</context>
<context>
    <name>TemplateTile</name>
    <message>
        <source>Delete the template {name}</source>
        <translation>Видалити шаблон «{name}»</translation>
    </message>
</context>
<context>
    <name>TemplatesSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Delete this template?</source>
        <translation>Видалити цей шаблон?</translation>
    </message>
    <message>
        <source>Save a message as a template, and it appears here beside the samples.</source>
        <translation>Збережіть повідомлення як шаблон, і він з’явиться тут поруч із прикладами.</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Почати з шаблону</translation>
    </message>
    <message>
        <source>“{name}” is deleted. Messages that were started from it stay as they are.</source>
        <translation>«{name}» видаляється. Повідомлення, розпочаті з нього, залишаються як є.</translation>
    </message>
</context>
<context>
    <name>Tidings</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln прийнято</numerusform>
            <numerusform>%Ln прийнято</numerusform>
            <numerusform>%Ln прийнято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln відхилено</numerusform>
            <numerusform>%Ln відхилено</numerusform>
            <numerusform>%Ln відхилено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln невідомо</numerusform>
            <numerusform>%Ln невідомо</numerusform>
            <numerusform>%Ln невідомо</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln чекає</numerusform>
            <numerusform>%Ln чекають</numerusform>
            <numerusform>%Ln чекають</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending could not go on</source>
        <translation>Розсилку не вдалося продовжити</translation>
    </message>
    <message>
        <source>{people}: {counts}</source>
        <translation>{people}: {counts}</translation>
    </message>
    <message>
        <source>“{name}” is finished</source>
        <translation>«{name}»: розсилку завершено</translation>
    </message>
    <message>
        <source>“{name}” is paused</source>
        <translation>«{name}»: розсилка на паузі</translation>
    </message>
    <message>
        <source>“{name}” was stopped</source>
        <translation>«{name}»: розсилку зупинено</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln прийнято</numerusform>
            <numerusform>%Ln прийнято</numerusform>
            <numerusform>%Ln прийнято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pauses</source>
        <translation>
            <numerusform>%Ln пауза</numerusform>
            <numerusform>%Ln паузи</numerusform>
            <numerusform>%Ln пауз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln відхилено</numerusform>
            <numerusform>%Ln відхилено</numerusform>
            <numerusform>%Ln відхилено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln невідомо</numerusform>
            <numerusform>%Ln невідомо</numerusform>
            <numerusform>%Ln невідомо</numerusform>
        </translation>
    </message>
    <message>
        <source>After a pause of {time}</source>
        <translation>Після паузи: {time}</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Розсилок поки не було</translation>
    </message>
    <message>
        <source>Outcome over time</source>
        <translation>Динаміка результатів</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <translation>Запит {number}</translation>
    </message>
    <message>
        <source>Requests {first} to {last}</source>
        <translation>Запити від {first} до {last}</translation>
    </message>
    <message>
        <source>paused {time}</source>
        <translation>пауза: {time}</translation>
    </message>
    <message>
        <source>{done} of {all} requests</source>
        <translation>запити: {done} із {all}</translation>
    </message>
</context>
<context>
    <name>TryOutSheet</name>
    <message numerus="yes">
        <source>%Ln numbers at most</source>
        <translation>
            <numerusform>Не більше %Ln номера</numerusform>
            <numerusform>Не більше %Ln номерів</numerusform>
            <numerusform>Не більше %Ln номерів</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Enter a number of your own</source>
        <translation>Введіть свій власний номер</translation>
    </message>
    <message>
        <source>Line {line}: on the do-not-contact list</source>
        <translation>Рядок {line}: у списку «Не турбувати»</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Рядок {line}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>One to %Ln, each on a line, with the country code: +7 916 123-45-67</source>
        <translation>
            <numerusform>До %Ln номера, кожен у своєму рядку, з кодом країни: +380&#xa0;67&#xa0;123-45-67</numerusform>
            <numerusform>До %Ln номерів, кожен у своєму рядку, з кодом країни: +380&#xa0;67&#xa0;123-45-67</numerusform>
            <numerusform>До %Ln номерів, кожен у своєму рядку, з кодом країни: +380&#xa0;67&#xa0;123-45-67</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice: nothing leaves this computer, and nobody gets a message.</source>
        <translation>Тренування: нічого не йде з цього комп’ютера, і ніхто не отримує повідомлень.</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Надіслати тест</translation>
    </message>
    <message>
        <source>Send the test</source>
        <translation>Надіслати тест</translation>
    </message>
    <message>
        <source>The fields are filled in as for the person in the preview: {person}.</source>
        <translation>Поля заповнено для людини з попереднього перегляду: {person}.</translation>
    </message>
    <message>
        <source>The message goes to your own numbers only, by {channels}, through {account}.</source>
        <translation>Повідомлення надійде лише на ваші власні номери, канали: {channels}, акаунт: {account}.</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Ваші номери</translation>
    </message>
</context>
<context>
    <name>_ButtonRow</name>
    <message>
        <source>Caption</source>
        <translation>Напис</translation>
    </message>
    <message numerus="yes">
        <source>Caption of button %n</source>
        <translation>
            <numerusform>Напис кнопки %n</numerusform>
            <numerusform>Напис кнопки %n</numerusform>
            <numerusform>Напис кнопки %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link of button %n</source>
        <translation>
            <numerusform>Посилання кнопки %n</numerusform>
            <numerusform>Посилання кнопки %n</numerusform>
            <numerusform>Посилання кнопки %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this button away</source>
        <translation>Прибрати цю кнопку</translation>
    </message>
</context>
<context>
    <name>_MendDelegate</name>
    <message>
        <source>The number that is meant</source>
        <translation>Номер, який мався на увазі</translation>
    </message>
</context>
<context>
    <name>_ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>sends</name>
    <message numerus="yes">
        <source>%Ln bad numbers</source>
        <translation>
            <numerusform>%Ln неправильний номер</numerusform>
            <numerusform>%Ln неправильні номери</numerusform>
            <numerusform>%Ln неправильних номерів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them still wait, and can then no longer be sent to.</source>
        <translation>
            <numerusform>%Ln із них ще чекає, і надіслати йому потім буде не можна.</numerusform>
            <numerusform>%Ln із них ще чекають, і надіслати їм потім буде не можна.</numerusform>
            <numerusform>%Ln із них ще чекають, і надіслати їм потім буде не можна.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were refused and are tried again.</source>
        <translation>
            <numerusform>%Ln людину відхилено, спроба повторюється.</numerusform>
            <numerusform>%Ln людини відхилено, спроба повторюється.</numerusform>
            <numerusform>%Ln людей відхилено, спроба повторюється.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were refused because a number among them is not valid, and NXCloud does not say which.</source>
        <translation>
            <numerusform>%Ln людину відхилено: серед номерів є недійсний, а який&#xa0;— NXCloud не каже.</numerusform>
            <numerusform>%Ln людини відхилено: серед номерів є недійсний, а який&#xa0;— NXCloud не каже.</numerusform>
            <numerusform>%Ln людей відхилено: серед номерів є недійсний, а який&#xa0;— NXCloud не каже.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who still wait will be sent to as well.</source>
        <translation>
            <numerusform>%Ln людині, яка ще чекає, теж буде надіслано.</numerusform>
            <numerusform>%Ln людям, які ще чекають, теж буде надіслано.</numerusform>
            <numerusform>%Ln людям, які ще чекають, теж буде надіслано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln секунду</numerusform>
            <numerusform>%Ln секунди</numerusform>
            <numerusform>%Ln секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Прийнято</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>All sends</source>
        <translation>Усі розсилки</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message numerus="yes">
        <source>Do not contact %Ln people</source>
        <translation>
            <numerusform>Не турбувати %Ln людину</numerusform>
            <numerusform>Не турбувати %Ln людей</numerusform>
            <numerusform>Не турбувати %Ln людей</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not delete</source>
        <translation>Не видаляти</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Не надсилати</translation>
    </message>
    <message>
        <source>Everybody whose number is good gets the message. The bad numbers stay refused, and then you can see which they are.</source>
        <translation>Усі, чий номер правильний, отримають повідомлення. Неправильні номери залишаться відхиленими, і ви побачите, які вони.</translation>
    </message>
    <message>
        <source>Export to Excel first what you may still need.</source>
        <translation>Спершу експортуйте до Excel те, що ще може знадобитися.</translation>
    </message>
    <message>
        <source>Find the bad numbers?</source>
        <translation>Знайти неправильні номери?</translation>
    </message>
    <message>
        <source>Find them and send</source>
        <translation>Знайти їх і надіслати</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln people no usable answer came, so they may have got the message or not. nxdesk does not send it to them again by itself.</source>
        <translation>
            <numerusform>Про %Ln людину не надійшло зрозумілої відповіді: вона могла отримати повідомлення, а могла й не отримати. Сам nxdesk повторно не надсилає.</numerusform>
            <numerusform>Про %Ln людей не надійшло зрозумілої відповіді: вони могли отримати повідомлення, а могли й не отримати. Сам nxdesk повторно не надсилає.</numerusform>
            <numerusform>Про %Ln людей не надійшло зрозумілої відповіді: вони могли отримати повідомлення, а могли й не отримати. Сам nxdesk повторно не надсилає.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Last try: {answer}</source>
        <translation>Остання спроба: {answer}</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>NXCloud: {words}</source>
        <translation>NXCloud: {words}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Немає каналу</translation>
    </message>
    <message>
        <source>No send reaches them from then on, whatever list they are on. They can be taken off in Lists.</source>
        <translation>Відтоді жодна розсилка до них не дійде, хоч би в якому списку вони були. Прибрати їх можна в розділі «Списки».</translation>
    </message>
    <message numerus="yes">
        <source>No usable answer came for %Ln people: they may already have got the message. If you send it again, some of them may get it twice, and you may pay for it twice.</source>
        <translation>
            <numerusform>Про %Ln людину не надійшло зрозумілої відповіді: можливо, повідомлення вже отримано. Якщо надіслати знову, хтось може отримати його двічі, і ви можете двічі заплатити.</numerusform>
            <numerusform>Про %Ln людей не надійшло зрозумілої відповіді: можливо, повідомлення вже отримано. Якщо надіслати знову, хтось може отримати його двічі, і ви можете двічі заплатити.</numerusform>
            <numerusform>Про %Ln людей не надійшло зрозумілої відповіді: можливо, повідомлення вже отримано. Якщо надіслати знову, хтось може отримати його двічі, і ви можете двічі заплатити.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Не почата</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Поки нічого</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Open Accounts</source>
        <translation>Відкрити «Акаунти»</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людей</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln people on the do-not-contact list?</source>
        <translation>
            <numerusform>Внести %Ln людину до списку «Не турбувати»?</numerusform>
            <numerusform>Внести %Ln людей до списку «Не турбувати»?</numerusform>
            <numerusform>Внести %Ln людей до списку «Не турбувати»?</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Request id</translation>
    </message>
    <message>
        <source>Row in the list</source>
        <translation>Рядок списку</translation>
    </message>
    <message>
        <source>Row in “{list}”</source>
        <translation>Рядок у «{list}»</translation>
    </message>
    <message>
        <source>Send the unknown again?</source>
        <translation>Надіслати невідомі знову?</translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln people</source>
        <translation>
            <numerusform>Надіслати %Ln людині</numerusform>
            <numerusform>Надіслати %Ln людям</numerusform>
            <numerusform>Надіслати %Ln людям</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to those who wait, too?</source>
        <translation>Надіслати й тим, хто чекає?</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Розсилки</translation>
    </message>
    <message>
        <source>Show sends or tests</source>
        <translation>Показувати розсилки або тести</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Success, without a word on the channels</source>
        <translation>Успіх, але про канали нічого не сказано</translation>
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
        <translation>Тести</translation>
    </message>
    <message numerus="yes">
        <source>The numbers of %Ln people, and what became of each of them, are deleted from this computer for good. This cannot be undone.</source>
        <translation>
            <numerusform>Номер %Ln людини й те, що з нею сталося, видаляються з цього комп’ютера назавжди. Скасувати це не можна.</numerusform>
            <numerusform>Номери %Ln людей і те, що з кожною сталося, видаляються з цього комп’ютера назавжди. Скасувати це не можна.</numerusform>
            <numerusform>Номери %Ln людей і те, що з кожною сталося, видаляються з цього комп’ютера назавжди. Скасувати це не можна.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} fast.</source>
        <translation>Годинник цього комп’ютера поспішає на {time}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} slow.</source>
        <translation>Годинник цього комп’ютера відстає на {time}.</translation>
    </message>
    <message>
        <source>This window does not carry out this send. Another nxdesk, or the command line, may be at work on it; if none is, resume it here.</source>
        <translation>Цю розсилку веде не це вікно. Над нею може працювати інший nxdesk або командний рядок; якщо ні, продовжте її тут.</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Тривало</translation>
    </message>
    <message>
        <source>Trace id: {id}</source>
        <translation>Trace id: {id}</translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln times</source>
        <translation>
            <numerusform>Спроб: %Ln</numerusform>
            <numerusform>Спроб: %Ln</numerusform>
            <numerusform>Спроб: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>What NXCloud said</source>
        <translation>Відповідь NXCloud</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>nxdesk corrected the time for this send. Set the clock so that the times of your sends are right.</source>
        <translation>Для цієї розсилки nxdesk виправив час. Переведіть годинник, щоб час ваших розсилок був правильним.</translation>
    </message>
    <message>
        <source>nxdesk cuts each such request in half and sends both halves. A half that is refused again is cut again, until the bad numbers are alone. That takes about {requests} requests for each bad number.</source>
        <translation>nxdesk ділить кожен такий запит навпіл і надсилає обидві половини. Половина, яку знову відхилили, ділиться далі, доки неправильні номери не залишаться самі. На кожен неправильний номер іде близько {requests} запитів.</translation>
    </message>
    <message>
        <source>nxdesk ended while it was sending. What you see here is certain: nobody&apos;s message is in doubt.</source>
        <translation>nxdesk завершився під час розсилки. Те, що ви тут бачите, достовірне: сумнівів немає щодо жодного повідомлення.</translation>
    </message>
    <message>
        <source>{accepted} accepted, {refused} refused, {unknown} unknown, {waiting} waiting</source>
        <translation>прийнято: {accepted}, відхилено: {refused}, невідомо: {unknown}, чекають: {waiting}</translation>
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
            <numerusform>%Ln частина SMS</numerusform>
            <numerusform>%Ln частини SMS</numerusform>
            <numerusform>%Ln частин SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln людина</numerusform>
            <numerusform>%Ln людини</numerusform>
            <numerusform>%Ln людей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln запит</numerusform>
            <numerusform>%Ln запити</numerusform>
            <numerusform>%Ln запитів</numerusform>
        </translation>
    </message>
    <message>
        <source>A character here is broken: delete it and type it again</source>
        <translation>Символ тут пошкоджений: видаліть його та введіть знову</translation>
    </message>
    <message>
        <source>A code that nxdesk does not know</source>
        <translation>Код, якого nxdesk не знає</translation>
    </message>
    <message>
        <source>A field begins with one brace and ends with the other. Write the one that is missing.</source>
        <translation>Поле починається однією фігурною дужкою й закінчується іншою. Допишіть ту, якої бракує.</translation>
    </message>
    <message>
        <source>A field that NXCloud needs is missing in the request.</source>
        <translation>NXCloud не знайшов у запиті потрібного йому поля.</translation>
    </message>
    <message>
        <source>A formula without a result: open and save it in Excel</source>
        <translation>Формула без результату: відкрийте та збережіть файл в Excel</translation>
    </message>
    <message>
        <source>A landline: it receives no messages</source>
        <translation>Стаціонарний телефон: не приймає повідомлень</translation>
    </message>
    <message>
        <source>A link begins with http:// or https:// and has no spaces</source>
        <translation>Посилання починається з http:// або https:// і не містить пробілів</translation>
    </message>
    <message>
        <source>A number in this request is not valid</source>
        <translation>У цьому запиті є недійсний номер</translation>
    </message>
    <message>
        <source>A number is on this list twice, so nothing was sent: nobody should get it twice. Read the list again.</source>
        <translation>Номер трапляється у списку двічі, тому нічого не надіслано: ніхто не повинен отримати повідомлення двічі. Прочитайте список заново.</translation>
    </message>
    <message>
        <source>A page took too long to draw, so not all pictures were saved. Try again.</source>
        <translation>Сторінка малювалася надто довго, тому збережено не всі зображення. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>A report cannot be saved as “{ending}”. Choose a name that ends in .xlsx or .csv.</source>
        <translation>Звіт не можна зберегти як «{ending}». Виберіть ім’я, яке закінчується на .xlsx або .csv.</translation>
    </message>
    <message>
        <source>A required field is missing</source>
        <translation>Бракує обов’язкового поля</translation>
    </message>
    <message>
        <source>A required header is missing</source>
        <translation>Бракує обов’язкового заголовка запиту</translation>
    </message>
    <message>
        <source>A send is running, so nothing was deleted. Wait until it ends, or stop it, then try again.</source>
        <translation>Триває розсилка, тому нічого не видалено. Дочекайтеся її кінця або зупиніть її, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>A webhook begins with http:// or https://</source>
        <translation>Webhook починається з http:// або https://</translation>
    </message>
    <message>
        <source>A “{brace}” belongs to no field and is sent as it is</source>
        <translation>«{brace}» не належить до жодного поля й надсилається як є</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Прийнято</translation>
    </message>
    <message>
        <source>Access keys and secrets are kept until nxdesk closes; after that you enter them again.</source>
        <translation>Ключі доступу й секретні ключі зберігаються, доки відкрито nxdesk; потім ви введете їх знову.</translation>
    </message>
    <message>
        <source>Accounts and the keyring</source>
        <translation>Акаунти та в’язка ключів</translation>
    </message>
    <message>
        <source>Add a button</source>
        <translation>Додайте кнопку</translation>
    </message>
    <message>
        <source>Add your accounts again. Access keys and secrets are in the keyring, not in this file: the old entries there are not used any more.</source>
        <translation>Додайте свої акаунти заново. Ключі доступу й секретні ключі лежать у в’язці ключів, а не в цьому файлі: старі записи в ній більше не використовуються.</translation>
    </message>
    <message>
        <source>An access key and its secret are never copied. Nothing was done.</source>
        <translation>Ключ доступу й секретний ключ ніколи не копіюються. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>An access key has only letters, digits and signs: copy it once more</source>
        <translation>У ключі доступу лише літери, цифри та знаки: скопіюйте його ще раз</translation>
    </message>
    <message>
        <source>An access secret has only letters, digits and signs: copy it once more</source>
        <translation>У секретному ключі лише літери, цифри та знаки: скопіюйте його ще раз</translation>
    </message>
    <message>
        <source>An address looks like https://api.nxcloud.com</source>
        <translation>Адреса виглядає так: https://api.nxcloud.com</translation>
    </message>
    <message>
        <source>An error of a formula stands in its place</source>
        <translation>На місці номера стоїть помилка формули</translation>
    </message>
    <message>
        <source>An error that NXCloud does not explain</source>
        <translation>Помилка, якої NXCloud не пояснює</translation>
    </message>
    <message>
        <source>Another account is called “{name}”. Choose another name.</source>
        <translation>Інший акаунт уже називається «{name}». Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>Another account is called “{name}”: choose another name</source>
        <translation>Інший акаунт уже називається «{name}»: виберіть іншу назву</translation>
    </message>
    <message>
        <source>Another nxdesk is using your accounts at this moment. Nothing was changed. Try again.</source>
        <translation>Зараз ваші акаунти використовує інший nxdesk. Нічого не змінено. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Another program holds the journal of your sends, so nothing more was sent. Close it, then resume.</source>
        <translation>Журнал ваших розсилок зайнятий іншою програмою, тому більше нічого не надіслано. Закрийте її та продовжте розсилку.</translation>
    </message>
    <message>
        <source>Another send is still running, so this one has not begun. Wait until it ends, or stop it.</source>
        <translation>Триває інша розсилка, тому цю не розпочато. Дочекайтеся її кінця або зупиніть її.</translation>
    </message>
    <message>
        <source>Ask NXCloud support what became of the request, with its time and trace id (“Copy a fault report”). Send it again only if you accept that some people get it twice.</source>
        <translation>Запитайте підтримку NXCloud, що сталося із запитом, указавши його час і trace id («Копіювати звіт про помилку»). Надсилайте знову, лише якщо ви згодні, що хтось отримає повідомлення двічі.</translation>
    </message>
    <message>
        <source>Ask NXCloud support, with the trace id, before you send it again.</source>
        <translation>Перш ніж надсилати знову, запитайте підтримку NXCloud, указавши trace id.</translation>
    </message>
    <message>
        <source>Ask for a mobile number. If you know better, let landlines through in Lists, under “How it is read”.</source>
        <translation>Попросіть мобільний номер. Якщо ви певні, дозвольте стаціонарні номери в розділі «Списки», у блоці «Як читається».</translation>
    </message>
    <message>
        <source>Ask your account manager at NXCloud to enable the appkey, then resume. If the appkey in Accounts is wrong, correct it there and send anew: a send keeps the appkey it began with.</source>
        <translation>Попросіть свого менеджера в NXCloud увімкнути appkey і продовжте. Якщо appkey у розділі «Акаунти» неправильний, виправте його там і почніть розсилку заново: розсилка йде з тим appkey, з яким розпочата.</translation>
    </message>
    <message>
        <source>Ask your account manager at NXCloud to enable this channel.</source>
        <translation>Попросіть свого менеджера в NXCloud підключити цей канал.</translation>
    </message>
    <message>
        <source>Ask your account manager at NXCloud, then resume.</source>
        <translation>Зверніться до свого менеджера в NXCloud і продовжте.</translation>
    </message>
    <message>
        <source>At least one channel took the message, unless each of them says otherwise. That it was taken does not say yet that it was delivered.</source>
        <translation>Принаймні один канал прийняв повідомлення, якщо тільки кожен із них не каже іншого. Прийнято&#xa0;— ще не означає доставлено.</translation>
    </message>
    <message>
        <source>Button {number}, caption</source>
        <translation>Кнопка {number}, напис</translation>
    </message>
    <message>
        <source>Button {number}, link</source>
        <translation>Кнопка {number}, посилання</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Кнопки</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Скасовано.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Канали</translation>
    </message>
    <message>
        <source>Check that the message is complete, then ask NXCloud support, with the trace id.</source>
        <translation>Перевірте, чи заповнене повідомлення, і запитайте підтримку NXCloud, указавши trace id.</translation>
    </message>
    <message>
        <source>Check that the right column was chosen. If it was, there is a word where a number should be.</source>
        <translation>Перевірте, чи той стовпець вибрано. Якщо той, то на місці номера стоїть слово.</translation>
    </message>
    <message>
        <source>Check the access key in Accounts, or ask your account manager at NXCloud to allow this service, then resume.</source>
        <translation>Перевірте ключ доступу в розділі «Акаунти» або попросіть свого менеджера в NXCloud дозволити цю послугу, потім продовжте.</translation>
    </message>
    <message>
        <source>Check the connection of this computer and the gateway address in Accounts, then resume. If others on your network have the same trouble, ask whoever runs it.</source>
        <translation>Перевірте з’єднання цього комп’ютера й адресу шлюзу в розділі «Акаунти», потім продовжте. Якщо в інших у вашій мережі те саме, зверніться до адміністратора мережі.</translation>
    </message>
    <message>
        <source>Check the digits after the plus or the double zero: they must be a country&apos;s code, such as 7, 380 or 86.</source>
        <translation>Перевірте цифри після плюса або двох нулів: це має бути код країни, наприклад 7, 380 або 86.</translation>
    </message>
    <message>
        <source>Check the gateway address in Accounts, then ask NXCloud support, with the trace id.</source>
        <translation>Перевірте адресу шлюзу в розділі «Акаунти» й запитайте підтримку NXCloud, указавши trace id.</translation>
    </message>
    <message>
        <source>Choose a channel that carries this kind of message.</source>
        <translation>Виберіть канал, який передає повідомлення такого виду.</translation>
    </message>
    <message>
        <source>Choose a list with a column “{name}”</source>
        <translation>Виберіть список зі стовпцем «{name}»</translation>
    </message>
    <message>
        <source>Choose a name that ends in .xlsx for Excel, or in .csv for anything else.</source>
        <translation>Виберіть ім’я, яке закінчується на .xlsx для Excel або на .csv для всього іншого.</translation>
    </message>
    <message>
        <source>Choose another file, or open this one in a text editor and correct it: a draft is JSON in UTF-8.</source>
        <translation>Виберіть інший файл або відкрийте цей у текстовому редакторі й виправте: чернетка&#xa0;— це JSON у UTF-8.</translation>
    </message>
    <message>
        <source>Choose another kept list, or open the file that it was made of.</source>
        <translation>Виберіть інший збережений список або відкрийте файл, з якого його зроблено.</translation>
    </message>
    <message>
        <source>Choose in Lists which country the numbers without a country code belong to.</source>
        <translation>Виберіть у розділі «Списки», до якої країни належать номери без коду країни.</translation>
    </message>
    <message>
        <source>Choose the sheet and the column in Lists, under “How it is read”, and look at the first rows there.</source>
        <translation>Виберіть аркуш і стовпець у розділі «Списки», у блоці «Як читається», і подивіться там перші рядки.</translation>
    </message>
    <message>
        <source>Choose the type of the file</source>
        <translation>Виберіть тип файлу</translation>
    </message>
    <message>
        <source>Choose “Viber only” under Channels, or make it a text message: SMS carries text and nothing else.</source>
        <translation>Виберіть «Лише Viber» у блоці «Канали» або зробіть повідомлення текстовим: SMS передає текст і більше нічого.</translation>
    </message>
    <message>
        <source>Close the file in Excel, or copy it and choose the copy.</source>
        <translation>Закрийте файл в Excel або зробіть копію та виберіть її.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Copy the column of numbers into a new sheet, save it as .csv, and choose that file.</source>
        <translation>Скопіюйте стовпець номерів на новий аркуш, збережіть як .csv і виберіть той файл.</translation>
    </message>
    <message>
        <source>Copy the key or the secret from the NXCloud console instead.</source>
        <translation>Скопіюйте ключ або секретний ключ із консолі NXCloud.</translation>
    </message>
    <message>
        <source>Copy the value from the NXCloud console, without spaces before or after it, and paste it here.</source>
        <translation>Скопіюйте значення з консолі NXCloud без пробілів до й після нього та вставте сюди.</translation>
    </message>
    <message>
        <source>Copy the whole link from the address line of a web browser. It begins with https:// or http://.</source>
        <translation>Скопіюйте все посилання з адресного рядка веббраузера. Воно починається з https:// або http://.</translation>
    </message>
    <message>
        <source>Damaged by the spreadsheet: digits are lost</source>
        <translation>Зіпсований електронною таблицею: цифри втрачено</translation>
    </message>
    <message>
        <source>Delete the character at that place, often an emoji cut in half, and type it anew.</source>
        <translation>Видаліть символ у цьому місці, часто це розрізаний навпіл емодзі, і введіть його заново.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Delivery receipts of NXCloud</source>
        <translation>Сповіщення NXCloud про доставку</translation>
    </message>
    <message>
        <source>Do not send to the same list again from memory: without the journal nobody knows who has it already. Put back a copy of the folder of nxdesk, or ask NXCloud support what arrived.</source>
        <translation>Не надсилайте за тим самим списком знову з пам’яті: без журналу ніхто не знає, хто вже отримав повідомлення. Відновіть папку nxdesk із копії або запитайте підтримку NXCloud, що дійшло.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Each request carries the time of this computer, and NXCloud takes none that is more than 60 seconds off.</source>
        <translation>У кожному запиті вказано час цього комп’ютера, і NXCloud не приймає запитів, у яких він розходиться більше ніж на 60 секунд.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Порожньо</translation>
    </message>
    <message>
        <source>Enter a duration, such as 0:45</source>
        <translation>Введіть тривалість, наприклад 0:45</translation>
    </message>
    <message>
        <source>Enter a file name</source>
        <translation>Введіть ім’я файлу</translation>
    </message>
    <message>
        <source>Enter a link</source>
        <translation>Введіть посилання</translation>
    </message>
    <message>
        <source>Enter a name for this account</source>
        <translation>Введіть назву цього акаунта</translation>
    </message>
    <message>
        <source>Enter a size, such as 12.5 MB</source>
        <translation>Введіть розмір, наприклад 12,5 МБ</translation>
    </message>
    <message>
        <source>Enter a text</source>
        <translation>Введіть текст</translation>
    </message>
    <message>
        <source>Enter a title</source>
        <translation>Введіть заголовок</translation>
    </message>
    <message>
        <source>Enter a whole number, larger than 0</source>
        <translation>Введіть ціле число, більше за 0</translation>
    </message>
    <message>
        <source>Enter the access key</source>
        <translation>Введіть ключ доступу</translation>
    </message>
    <message>
        <source>Enter the access secret</source>
        <translation>Введіть секретний ключ</translation>
    </message>
    <message>
        <source>Enter the access secret again in Accounts, then resume.</source>
        <translation>Введіть секретний ключ у розділі «Акаунти» ще раз і продовжте.</translation>
    </message>
    <message>
        <source>Enter the address of the gateway</source>
        <translation>Введіть адресу шлюзу</translation>
    </message>
    <message>
        <source>Enter the appkey of your application at NXCloud</source>
        <translation>Введіть appkey свого застосунку в NXCloud</translation>
    </message>
    <message>
        <source>Enter the caption of the button</source>
        <translation>Введіть напис кнопки</translation>
    </message>
    <message>
        <source>Enter the duration of the video</source>
        <translation>Введіть тривалість відео</translation>
    </message>
    <message>
        <source>Enter the link of the button</source>
        <translation>Введіть посилання кнопки</translation>
    </message>
    <message>
        <source>Enter the link of the picture</source>
        <translation>Введіть посилання на зображення</translation>
    </message>
    <message>
        <source>Enter the link of the thumbnail</source>
        <translation>Введіть посилання на мініатюру</translation>
    </message>
    <message>
        <source>Enter the size of the video</source>
        <translation>Введіть розмір відео</translation>
    </message>
    <message>
        <source>Every channel at once</source>
        <translation>Усі канали одразу</translation>
    </message>
    <message>
        <source>Excel wrote a long number as 7.9E+10 and forgot its end. Take the number from where it came from, and make the column “Text” before you paste it.</source>
        <translation>Excel записав довгий номер як 7.9E+10 і забув його кінець. Візьміть номер звідти, звідки він прийшов, і перед вставленням зробіть стовпець «Текстовим».</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Термін минув</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Ім’я файлу</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Розмір файлу</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Тип файлу</translation>
    </message>
    <message>
        <source>Files and the window</source>
        <translation>Файли та вікно</translation>
    </message>
    <message>
        <source>Fill the field in. The line under it goes as soon as it is right.</source>
        <translation>Заповніть поле. Рядок під ним зникне, щойно все стане правильно.</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation>Заповніть це поле</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершена</translation>
    </message>
    <message>
        <source>Give the account a name that no other account has.</source>
        <translation>Дайте акаунту назву, якої немає в жодного іншого.</translation>
    </message>
    <message>
        <source>Go to Compose: what is wrong stands under each field. Then send again.</source>
        <translation>Перейдіть у «Повідомлення»: під кожним полем написано, що не так. Потім надішліть знову.</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Міжнародний</translation>
    </message>
    <message>
        <source>It is about one person and one channel. nxdesk does not receive receipts and does not count them.</source>
        <translation>Ідеться про одну людину й один канал. nxdesk не отримує сповіщень і не рахує їх.</translation>
    </message>
    <message>
        <source>It is more than 60 seconds off: set the clock of this computer, then resume.</source>
        <translation>Він помиляється більше ніж на 60 секунд: переведіть годинник цього комп’ютера й продовжте.</translation>
    </message>
    <message>
        <source>Keep one button, the most important one, and put other links into the text.</source>
        <translation>Залиште одну, найважливішу кнопку, а інші посилання розмістіть у тексті.</translation>
    </message>
    <message>
        <source>Larger than {limit:size}</source>
        <translation>Більше за {limit:size}</translation>
    </message>
    <message>
        <source>Larger than {limit:size}: use a smaller picture</source>
        <translation>Більше за {limit:size}: візьміть менше зображення</translation>
    </message>
    <message>
        <source>Leave one number in the cell, with its country code, such as +380 67 123 45 67.</source>
        <translation>Залиште в клітинці один номер із кодом країни, наприклад +380 67 123 45 67.</translation>
    </message>
    <message>
        <source>Leave the webhook empty unless a system of yours receives NXCloud&apos;s receipts; then enter its address.</source>
        <translation>Залиште webhook порожнім, якщо у вас немає системи, яка отримує сповіщення NXCloud; якщо є, введіть її адресу.</translation>
    </message>
    <message>
        <source>Left out: on the do-not-contact list</source>
        <translation>Не ввійшли: у списку «Не турбувати»</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Look at the rejected rows in Lists: each says why. A country for the numbers without a country code is what is missing most often.</source>
        <translation>Подивіться непридатні рядки в розділі «Списки»: у кожному сказано чому. Найчастіше бракує країни для номерів без коду країни.</translation>
    </message>
    <message>
        <source>Look at the rows in Lists. Correct them in the file and drop it again, or send as it is if it is right.</source>
        <translation>Подивіться рядки в розділі «Списки». Виправте їх у файлі й перетягніть його знову або надішліть як є, якщо все правильно.</translation>
    </message>
    <message>
        <source>Look into the file: it may be the wrong one, or was not saved yet.</source>
        <translation>Зазирніть у файл: можливо, він не той або ще не збережений.</translation>
    </message>
    <message>
        <source>Look into the system that receives them: the webhook of the account says which address that is.</source>
        <translation>Зазирніть у систему, яка їх отримує: її адреса&#xa0;— webhook акаунта.</translation>
    </message>
    <message>
        <source>Look the number up where it came from, and correct it in the file, or type it into the row in Lists.</source>
        <translation>Знайдіть номер там, звідки він прийшов, і виправте його у файлі або введіть у рядок у розділі «Списки».</translation>
    </message>
    <message>
        <source>Look under Accounts how the account is called, or add it there.</source>
        <translation>Подивіться в розділі «Акаунти», як називається акаунт, або додайте його там.</translation>
    </message>
    <message>
        <source>Make sure that the disk is there, has room, and that you may write to the folder. Then do the same once more.</source>
        <translation>Переконайтеся, що диск на місці, на ньому є місце й ви можете писати в цю папку. Потім зробіть те саме ще раз.</translation>
    </message>
    <message>
        <source>Make the video smaller or shorter, and enter its new values.</source>
        <translation>Зробіть відео меншим або коротшим і введіть нові значення.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Message is not supported</source>
        <translation>Таке повідомлення не підтримується</translation>
    </message>
    <message>
        <source>More requests a second arrived at NXCloud than it allows your account.</source>
        <translation>До NXCloud надійшло більше запитів за секунду, ніж дозволено вашому акаунту.</translation>
    </message>
    <message>
        <source>NXCloud answered that it does not know what went wrong.</source>
        <translation>NXCloud відповів, що не знає, що пішло не так.</translation>
    </message>
    <message>
        <source>NXCloud answered that something failed on its side, and not what or when.</source>
        <translation>NXCloud відповів, що в нього стався збій, а який і коли&#xa0;— не сказав.</translation>
    </message>
    <message>
        <source>NXCloud answered with a code that its documentation does not list. What it said stands beside it.</source>
        <translation>NXCloud відповів кодом, якого немає в його документації. Що він сказав, стоїть поруч.</translation>
    </message>
    <message>
        <source>NXCloud could not make sense of the request&apos;s type, action or body.</source>
        <translation>NXCloud не розібрався в типі, дії або тілі запиту.</translation>
    </message>
    <message>
        <source>NXCloud does not know the access key, or its customer may not use this service.</source>
        <translation>NXCloud не знає цього ключа доступу, або його власнику ця послуга не дозволена.</translation>
    </message>
    <message>
        <source>NXCloud does not know the application of this appkey, or it has been disabled there.</source>
        <translation>NXCloud не знає застосунку з таким appkey, або його там вимкнули.</translation>
    </message>
    <message>
        <source>NXCloud does not say which number it is. Check the numbers, then retry.</source>
        <translation>Який це номер, NXCloud не каже. Перевірте номери й повторіть.</translation>
    </message>
    <message>
        <source>NXCloud does not take “{type}”: use a type such as pdf, docx or xlsx</source>
        <translation>NXCloud не приймає «{type}»: візьміть тип pdf, docx або xlsx</translation>
    </message>
    <message>
        <source>NXCloud found a number that it does not take, and refused the whole request for it: up to 2,000 people.</source>
        <translation>NXCloud знайшов номер, якого не приймає, і відхилив через нього весь запит: до 2&#xa0;000 людей.</translation>
    </message>
    <message>
        <source>NXCloud says that the customer does not exist or is not in use: the account may be suspended.</source>
        <translation>NXCloud каже, що такого клієнта немає або він не діє: акаунт могли призупинити.</translation>
    </message>
    <message>
        <source>NXCloud took the request. Each channel that it used has an answer of its own beside this one.</source>
        <translation>NXCloud прийняв запит. У кожного каналу, який він використав, є ще своя відповідь.</translation>
    </message>
    <message>
        <source>Nearly all numbers are of one country, but {count} are of {countries} others: check that those begin with the right country code</source>
        <translation>Майже всі номери однієї країни, але {count}&#xa0;— інших ({countries}): перевірте, чи правильний у них код країни</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Відповідь не надійшла вчасно</translation>
    </message>
    <message>
        <source>No column of “{name}” looks like phone numbers. Choose the column that holds them.</source>
        <translation>Жоден стовпець у «{name}» не схожий на телефони. Виберіть той, у якому вони є.</translation>
    </message>
    <message>
        <source>No connection to the gateway could be made in time. The network may be slow, or a firewall closed.</source>
        <translation>З’єднання зі шлюзом не встановилося вчасно. Можливо, мережа повільна або закрита брандмауером.</translation>
    </message>
    <message>
        <source>No connection to the gateway could be made.</source>
        <translation>З’єднання зі шлюзом не встановилося.</translation>
    </message>
    <message>
        <source>No country code: choose a country</source>
        <translation>Немає коду країни: виберіть країну</translation>
    </message>
    <message>
        <source>No country has this code</source>
        <translation>Такого коду немає в жодної країни</translation>
    </message>
    <message>
        <source>No digits</source>
        <translation>Немає цифр</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <translation>Немає зрозумілої відповіді</translation>
    </message>
    <message>
        <source>Nobody gets the message until this is changed: NXCloud would not take it like this.</source>
        <translation>Поки це не виправлено, повідомлення не отримає ніхто: NXCloud такого не прийме.</translation>
    </message>
    <message>
        <source>Nobody got it that way.</source>
        <translation>Цим каналом повідомлення ніхто не отримав.</translation>
    </message>
    <message>
        <source>Nobody in this file can be sent to until it is read. Nothing was sent.</source>
        <translation>Поки цей файл не прочитано, надіслати людям із нього не можна. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>Nobody in this request got the message yet; these people wait.</source>
        <translation>Ніхто з цього запиту ще не отримав повідомлення; ці люди чекають.</translation>
    </message>
    <message>
        <source>Nobody in this request got the message, for certain: nothing of it left this computer. They wait.</source>
        <translation>Ніхто з цього запиту не отримав повідомлення, і це точно: з цього комп’ютера нічого не пішло. Вони чекають.</translation>
    </message>
    <message>
        <source>Nobody in this request got the message.</source>
        <translation>Ніхто з цього запиту не отримав повідомлення.</translation>
    </message>
    <message>
        <source>Nobody on your list is touched by this: nothing was sent, and nothing was taken back.</source>
        <translation>Людей із вашого списку це не стосується: нічого не надіслано й нічого не відкликано.</translation>
    </message>
    <message>
        <source>Nobody took the connection at the gateway&apos;s address.</source>
        <translation>За адресою шлюзу ніхто не прийняв з’єднання.</translation>
    </message>
    <message>
        <source>Not a number of {country}</source>
        <translation>Не номер цієї країни: {country}</translation>
    </message>
    <message>
        <source>Not a valid number</source>
        <translation>Недійсний номер</translation>
    </message>
    <message>
        <source>Not clear which number is meant</source>
        <translation>Незрозуміло, який номер мався на увазі</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>Nothing keeps the message from being sent. But phones fetch the picture from the same link: people may not see it either.</source>
        <translation>Надіслати повідомлення ніщо не заважає. Але телефони беруть зображення за тим самим посиланням: люди теж можуть його не побачити.</translation>
    </message>
    <message>
        <source>Nothing more is sent. Whoever was sent to before is recorded, and everybody else waits: nobody is lost.</source>
        <translation>Більше нічого не надсилається. Усіх, кому вже надіслано, записано, решта чекає: нікого не втрачено.</translation>
    </message>
    <message>
        <source>Nothing to do: nxdesk goes on more slowly.</source>
        <translation>Робити нічого не потрібно: nxdesk продовжує, але повільніше.</translation>
    </message>
    <message>
        <source>Nothing was sent meanwhile. Check the connection, then resume.</source>
        <translation>За цей час нічого не надіслано. Перевірте з’єднання й продовжте.</translation>
    </message>
    <message>
        <source>Nothing was sent. Whoever was sent to before, if anybody was, is recorded.</source>
        <translation>Нічого не надіслано. Якщо комусь надіслано раніше, це записано.</translation>
    </message>
    <message>
        <source>Nothing, if nobody belongs there; else enter the number.</source>
        <translation>Нічого, якщо там нікого й не має бути; інакше введіть номер.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Нічого.</translation>
    </message>
    <message>
        <source>Nothing: somebody asked for it.</source>
        <translation>Нічого: хтось про це попросив.</translation>
    </message>
    <message>
        <source>Nothing: the practice account is part of nxdesk and costs nothing.</source>
        <translation>Нічого: тренувальний акаунт&#xa0;— частина nxdesk і нічого не коштує.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>One of the five headers that nxdesk sends with each request did not arrive at NXCloud.</source>
        <translation>Один із п’яти заголовків, які nxdesk надсилає з кожним запитом, до NXCloud не дійшов.</translation>
    </message>
    <message>
        <source>One send at a time: wait until the other one ends, or open it under Sends and press Stop.</source>
        <translation>Розсилки йдуть по одній: дочекайтеся кінця іншої або відкрийте її в розділі «Розсилки» й натисніть «Зупинити».</translation>
    </message>
    <message>
        <source>Open it in Excel with its password, save a copy without one, and choose the copy.</source>
        <translation>Відкрийте його в Excel із паролем, збережіть копію без пароля та виберіть її.</translation>
    </message>
    <message>
        <source>Open the file in Excel or LibreOffice, save it as a new .xlsx or .csv, and choose that one.</source>
        <translation>Відкрийте файл в Excel або LibreOffice, збережіть як новий .xlsx або .csv і виберіть його.</translation>
    </message>
    <message>
        <source>Open the file in Excel, let it calculate, save it, and drop it here again.</source>
        <translation>Відкрийте файл в Excel, дайте йому порахувати, збережіть і знову перетягніть сюди.</translation>
    </message>
    <message>
        <source>Open the link in a web browser on a phone that is not in your own network. It must show the picture itself at once, without a page around it and without logging in.</source>
        <translation>Відкрийте посилання у веббраузері на телефоні не з вашої мережі. Воно має одразу показати саме зображення, без сторінки навколо й без входу.</translation>
    </message>
    <message>
        <source>Open the list from its file: pasted numbers and kept lists have no columns. Or take the field out of the message.</source>
        <translation>Відкрийте список з його файлу: у вставлених номерів і збережених списків немає стовпців. Або приберіть поле з повідомлення.</translation>
    </message>
    <message>
        <source>Open the list once more: reading it keeps each number once.</source>
        <translation>Відкрийте список ще раз: під час читання кожен номер залишається один раз.</translation>
    </message>
    <message>
        <source>Pasted numbers</source>
        <translation>Вставлені номери</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузі</translation>
    </message>
    <message>
        <source>People {number}</source>
        <translation>Люди {number}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Тренувальний акаунт</translation>
    </message>
    <message>
        <source>Put the file back where it was, plug its disk in, or choose the file from where it is now.</source>
        <translation>Поверніть файл на місце, під’єднайте його диск або виберіть файл там, де він тепер.</translation>
    </message>
    <message>
        <source>Read the list once more, so that the rows that are saved are those of the file.</source>
        <translation>Прочитайте список ще раз, щоб зберігалися рядки того самого файлу.</translation>
    </message>
    <message>
        <source>Read the list once more, so that what is sent to each person is of the file as it is.</source>
        <translation>Прочитайте список ще раз, щоб кожен отримав те, що зараз стоїть у файлі.</translation>
    </message>
    <message>
        <source>Reading a list</source>
        <translation>Читання списку</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Rejected numbers whose country code stands twice: {count}. Take one away in the list.</source>
        <translation>Непридатні номери, у яких код країни стоїть двічі: {count}. Приберіть у списку один із кодів.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Request id</translation>
    </message>
    <message>
        <source>Row in the list</source>
        <translation>Рядок списку</translation>
    </message>
    <message>
        <source>Rows that are rejected</source>
        <translation>Непридатні рядки</translation>
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
        <translation>Спершу SMS, потім Viber</translation>
    </message>
    <message>
        <source>SMS only</source>
        <translation>Лише SMS</translation>
    </message>
    <message>
        <source>Save the document as pdf, docx, xlsx or another type of the list in the field, and link to that.</source>
        <translation>Збережіть документ як pdf, docx, xlsx або інший тип зі списку в полі й дайте посилання на нього.</translation>
    </message>
    <message>
        <source>Save the picture as jpg or png, not larger than it needs to be, and put it on your server again.</source>
        <translation>Збережіть зображення як jpg або png, не більше, ніж потрібно, і знову покладіть його на свій сервер.</translation>
    </message>
    <message>
        <source>Save the picture or the video as a type that Viber takes, and link to that.</source>
        <translation>Збережіть зображення або відео у форматі, який приймає Viber, і дайте посилання на цей файл.</translation>
    </message>
    <message>
        <source>Send error</source>
        <translation>Помилка надсилання</translation>
    </message>
    <message>
        <source>Sending and the journal</source>
        <translation>Розсилка та журнал</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Надсилання…</translation>
    </message>
    <message>
        <source>Shorten it, or send it as it is: NXCloud does not refuse it. The limits are those that Viber publishes for business messages. Send yourself a test to see what a phone makes of it.</source>
        <translation>Скоротіть або надішліть як є: NXCloud не відхилить. Це межі, які Viber публікує для ділових повідомлень. Надішліть собі тест, щоб побачити, як це покаже телефон.</translation>
    </message>
    <message>
        <source>Something between this computer and NXCloud took the header away: ask whoever runs your network.</source>
        <translation>Щось між цим комп’ютером і NXCloud прибрало заголовок: зверніться до адміністратора мережі.</translation>
    </message>
    <message>
        <source>Something else than NXCloud answered</source>
        <translation>Відповів не NXCloud, а щось інше</translation>
    </message>
    <message>
        <source>Something newer than this nxdesk wrote it. Start that newer version, or install it here; this one does not touch what it does not understand.</source>
        <translation>Це записала новіша версія nxdesk. Запустіть її або встановіть тут; ця версія не чіпає того, чого не розуміє.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Зупинена</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Успіх</translation>
    </message>
    <message>
        <source>Take away everything from the “?” or “#” on</source>
        <translation>Приберіть усе, починаючи з «?» або «#»</translation>
    </message>
    <message>
        <source>Take the user name and password out of the address</source>
        <translation>Приберіть з адреси ім’я користувача й пароль</translation>
    </message>
    <message>
        <source>Take the user name and password out of the webhook</source>
        <translation>Приберіть із webhook ім’я користувача й пароль</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The access key and secret of this account are not known, so nothing was sent. Enter them in Accounts.</source>
        <translation>Ключ доступу й секретний ключ цього акаунта невідомі, тому нічого не надіслано. Введіть їх у розділі «Акаунти».</translation>
    </message>
    <message>
        <source>The access key is wrong or has no permission</source>
        <translation>Ключ доступу неправильний або не має прав</translation>
    </message>
    <message>
        <source>The access secret is wrong</source>
        <translation>Секретний ключ неправильний</translation>
    </message>
    <message>
        <source>The account is suspended</source>
        <translation>Акаунт призупинено</translation>
    </message>
    <message>
        <source>The address must begin with https://, so that nobody can read along</source>
        <translation>Адреса має починатися з https://, щоб ніхто не прочитав дані дорогою</translation>
    </message>
    <message>
        <source>The answer broke off</source>
        <translation>Відповідь обірвалася</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>Відповідь незрозуміла</translation>
    </message>
    <message>
        <source>The answer was far too long</source>
        <translation>Відповідь надто довга</translation>
    </message>
    <message>
        <source>The appkey is wrong or disabled</source>
        <translation>Appkey неправильний або вимкнений</translation>
    </message>
    <message>
        <source>The balance is used up</source>
        <translation>Баланс вичерпано</translation>
    </message>
    <message>
        <source>The certificate of the server that answered cannot be trusted. Somebody may read along, or a program on this network opens what is encrypted.</source>
        <translation>Сертифікату сервера, що відповів, не можна довіряти. Можливо, дані хтось перехоплює або їх розшифровує програма в цій мережі.</translation>
    </message>
    <message>
        <source>The channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>The channel did not manage to send the message to this number.</source>
        <translation>Каналу не вдалося надіслати повідомлення на цей номер.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>З’єднання обірвалося</translation>
    </message>
    <message>
        <source>The disk failed while a send was recorded, so nothing more was sent. Check the disk, then resume.</source>
        <translation>Під час запису розсилки відмовив диск, тому більше нічого не надіслано. Перевірте диск і продовжте.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more was sent: what cannot be recorded is not sent. Make room, then resume.</source>
        <translation>Диск заповнений, тому більше нічого не надіслано: що не можна записати, те не надсилається. Звільніть місце й продовжте.</translation>
    </message>
    <message>
        <source>The file of your accounts was damaged. It is kept as {kept}; please add your accounts again.</source>
        <translation>Файл ваших акаунтів був пошкоджений. Його збережено як {kept}; додайте акаунти заново.</translation>
    </message>
    <message>
        <source>The folder of nxdesk cannot be written to, so nothing more was sent. Allow writing there, then try again.</source>
        <translation>У папку nxdesk не можна писати, тому більше нічого не надіслано. Дозвольте запис у неї та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The formula found no number: #N/A means that it looked one up and nothing was there. Correct it in the file, or type the number into the row in Lists.</source>
        <translation>Формула не знайшла номера: #Н/Д (#N/A) означає, що шуканого немає. Виправте її у файлі або введіть номер у рядок у розділі «Списки».</translation>
    </message>
    <message>
        <source>The gateway answered with another address. nxdesk does not follow it: that could send it twice.</source>
        <translation>Шлюз відповів іншою адресою. nxdesk за нею не переходить: так повідомлення могло б піти двічі.</translation>
    </message>
    <message>
        <source>The gateway could not be reached</source>
        <translation>Не вдалося зв’язатися зі шлюзом</translation>
    </message>
    <message>
        <source>The gateway could not be reached in time</source>
        <translation>Не вдалося вчасно зв’язатися зі шлюзом</translation>
    </message>
    <message>
        <source>The gateway failed</source>
        <translation>Збій шлюзу</translation>
    </message>
    <message>
        <source>The gateway of NXCloud is https://api.nxcloud.com . Enter another one only if NXCloud says so.</source>
        <translation>Шлюз NXCloud&#xa0;— https://api.nxcloud.com . Вводьте інший, лише якщо так сказав NXCloud.</translation>
    </message>
    <message>
        <source>The gateway pointed to another address</source>
        <translation>Шлюз указав іншу адресу</translation>
    </message>
    <message>
        <source>The gateway refused the connection</source>
        <translation>Шлюз відхилив з’єднання</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted</source>
        <translation>Сертифікат шлюзу не викликає довіри</translation>
    </message>
    <message>
        <source>The gateway&apos;s name was not found</source>
        <translation>Ім’я шлюзу не знайдено</translation>
    </message>
    <message>
        <source>The journal is where nxdesk writes down each request before it leaves. Put right what is said above, start nxdesk again, open the send, and press Resume: it goes on with those who wait.</source>
        <translation>У журнал nxdesk записує кожен запит перш, ніж той піде. Виправте те, про що сказано вище, запустіть nxdesk знову, відкрийте розсилку й натисніть «Продовжити»: вона піде далі з тих, хто чекає.</translation>
    </message>
    <message>
        <source>The journal of this send changed while it was running, so nothing more was sent. Close other nxdesk windows, then resume.</source>
        <translation>Журнал цієї розсилки змінився, поки вона тривала, тому більше нічого не надіслано. Закрийте інші вікна nxdesk і продовжте.</translation>
    </message>
    <message>
        <source>The journal of your sends could not be opened, so nothing was sent. Check the folder of nxdesk, then try again.</source>
        <translation>Журнал ваших розсилок не вдалося відкрити, тому нічого не надіслано. Перевірте папку nxdesk і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The journal of your sends could not be used, so nothing more was sent. Start nxdesk again, then resume.</source>
        <translation>Журнал ваших розсилок не вдалося використати, тому більше нічого не надіслано. Запустіть nxdesk знову й продовжте.</translation>
    </message>
    <message>
        <source>The journal of your sends is damaged, so nothing more was sent. Put back a copy of it before you send again.</source>
        <translation>Журнал ваших розсилок пошкоджений, тому більше нічого не надіслано. Відновіть його з копії, перш ніж надсилати знову.</translation>
    </message>
    <message>
        <source>The journal of your sends was written by a newer nxdesk, so nothing was sent. Use that version, or update this one.</source>
        <translation>Журнал ваших розсилок записаний новішим nxdesk, тому нічого не надіслано. Скористайтеся тією версією або оновіть цю.</translation>
    </message>
    <message>
        <source>The keyring is the operating system&apos;s own place for passwords. Unlock it, or log out and in again, and do the same once more. If this computer has none that can be trusted, nxdesk keeps access key and secret until it closes, and you enter them again next time.</source>
        <translation>В’язка ключів&#xa0;— це місце, де операційна система зберігає паролі. Розблокуйте її або вийдіть із системи, увійдіть знову й повторіть те саме. Якщо на цьому комп’ютері немає в’язки ключів, якій можна довіряти, nxdesk зберігає ключ доступу й секретний ключ, доки його відкрито, а наступного разу ви введете їх знову.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not answer. Log out and in again if this goes on, then try again.</source>
        <translation>В’язка ключів цього комп’ютера не відповіла. Якщо так і залишиться, вийдіть із системи, увійдіть знову й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not keep the access key and secret. Nothing was saved; try again.</source>
        <translation>В’язка ключів цього комп’ютера не прийняла ключ доступу й секретний ключ. Нічого не збережено; спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not keep secrets safe.</source>
        <translation>В’язка ключів цього комп’ютера не захищає секрети.</translation>
    </message>
    <message>
        <source>The keyring of this computer failed, so nothing was sent or saved. Log out and in again, then try again.</source>
        <translation>Збій в’язки ключів цього комп’ютера, тому нічого не надіслано й не збережено. Вийдіть із системи, увійдіть знову й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, so nothing was sent or saved. Unlock it, then try again.</source>
        <translation>В’язка ключів цього комп’ютера заблокована, тому нічого не надіслано й не збережено. Розблокуйте її та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, so nothing was sent or saved. Try again, and enter its password.</source>
        <translation>В’язку ключів не розблокували, тому нічого не надіслано й не збережено. Спробуйте ще раз і введіть її пароль.</translation>
    </message>
    <message>
        <source>The list has no column “{name}”; it has {names}</source>
        <translation>У списку немає стовпця «{name}»; є {names}</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>The message arrived on this person&apos;s phone.</source>
        <translation>Повідомлення надійшло на телефон цієї людини.</translation>
    </message>
    <message>
        <source>The message can be sent, but people may not see it as you meant it.</source>
        <translation>Повідомлення можна надіслати, але люди можуть побачити його не таким, як ви задумали.</translation>
    </message>
    <message>
        <source>The message could not be delivered in the time that it had.</source>
        <translation>Повідомлення не вдалося доставити за відведений час.</translation>
    </message>
    <message>
        <source>The message in “{name}” is none that NXCloud takes (at {at}). Correct the file, or open another draft.</source>
        <translation>Повідомлення в «{name}» не з тих, що приймає NXCloud (місце: {at}). Виправте файл або відкрийте іншу чернетку.</translation>
    </message>
    <message>
        <source>The message is not ready, so nothing was sent.</source>
        <translation>Повідомлення не готове, тому нічого не надіслано.</translation>
    </message>
    <message>
        <source>The message was sent and did not arrive.</source>
        <translation>Повідомлення надіслано, але не дійшло.</translation>
    </message>
    <message>
        <source>The people of the last request may have got the message or not; the rest waits.</source>
        <translation>Люди з останнього запиту могли отримати повідомлення, а могли й не отримати; решта чекає.</translation>
    </message>
    <message>
        <source>The picture in the preview</source>
        <translation>Зображення в попередньому перегляді</translation>
    </message>
    <message>
        <source>The practice account cannot be changed or removed.</source>
        <translation>Тренувальний акаунт не можна змінити або видалити.</translation>
    </message>
    <message>
        <source>The practice gateway could not start on port {port:plain}, so nothing was sent. Close the program that uses the port, or choose another.</source>
        <translation>Тренувальний шлюз не зміг запуститися на порту {port:plain}, тому нічого не надіслано. Закрийте програму, яка займає порт, або виберіть інший.</translation>
    </message>
    <message>
        <source>The proxy between this network and the internet refused the connection.</source>
        <translation>Проксі між цією мережею та інтернетом відхилив з’єднання.</translation>
    </message>
    <message>
        <source>The proxy of your network did not let it through</source>
        <translation>Проксі вашої мережі не пропустив запит</translation>
    </message>
    <message>
        <source>The request has a wrong form</source>
        <translation>Запит складено неправильно</translation>
    </message>
    <message>
        <source>The request went out, and a server on the way answered with an error of its own.</source>
        <translation>Запит пішов, і проміжний сервер відповів власною помилкою.</translation>
    </message>
    <message>
        <source>The request went out, and its answer ended in the middle.</source>
        <translation>Запит пішов, а відповідь на нього обірвалася посередині.</translation>
    </message>
    <message>
        <source>The request went out, and no answer came back in time.</source>
        <translation>Запит пішов, а відповідь вчасно не надійшла.</translation>
    </message>
    <message>
        <source>The request went out, and the answer does not have the form that NXCloud documents.</source>
        <translation>Запит пішов, а відповідь не в тому вигляді, який описано в NXCloud.</translation>
    </message>
    <message>
        <source>The request went out, and what came back was far longer than any answer of NXCloud.</source>
        <translation>Запит пішов, а надійшла відповідь, значно довша за будь-яку відповідь NXCloud.</translation>
    </message>
    <message>
        <source>The request went out, and what came back was no answer of NXCloud, such as a web page to log in.</source>
        <translation>Запит пішов, а повернулася не відповідь NXCloud, а щось інше, наприклад сторінка входу.</translation>
    </message>
    <message>
        <source>The request, or a part of it, went out. Then the connection broke, before there was an answer.</source>
        <translation>Запит пішов цілком або частково. Потім з’єднання обірвалося, перш ніж надійшла відповідь.</translation>
    </message>
    <message>
        <source>The server answered {status}</source>
        <translation>Сервер відповів {status}</translation>
    </message>
    <message>
        <source>The server answered {status}: there may be no such picture</source>
        <translation>Сервер відповів {status}: можливо, такого зображення немає</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Із сервером немає зв’язку</translation>
    </message>
    <message>
        <source>The server cannot be reached: check the link</source>
        <translation>Із сервером немає зв’язку: перевірте посилання</translation>
    </message>
    <message>
        <source>The server compresses the picture ({encoding}): use another server</source>
        <translation>Сервер стискає зображення ({encoding}): візьміть інший сервер</translation>
    </message>
    <message>
        <source>The server compresses what it sends ({encoding}): use another server</source>
        <translation>Сервер стискає те, що надсилає ({encoding}): візьміть інший сервер</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Збій сервера</translation>
    </message>
    <message>
        <source>The server redirects again and again: use a direct link</source>
        <translation>Сервер перенаправляє знову й знову: візьміть пряме посилання</translation>
    </message>
    <message>
        <source>The server redirects more than {limit} times</source>
        <translation>Забагато перенаправлень, більше ніж {limit}</translation>
    </message>
    <message>
        <source>The server takes too long</source>
        <translation>Сервер відповідає надто довго</translation>
    </message>
    <message>
        <source>The server takes too long: phones may not show the picture</source>
        <translation>Сервер відповідає надто довго: телефони можуть не показати зображення</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted</source>
        <translation>Сертифікату сервера не можна довіряти</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted: phones may refuse it too</source>
        <translation>Сертифікату сервера не можна довіряти: телефони теж можуть його не прийняти</translation>
    </message>
    <message>
        <source>The window of nxdesk that is open does not answer. Close it or end it, then try again.</source>
        <translation>Відкрите вікно nxdesk не відповідає. Закрийте або завершіть його й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>There is no account “{name}”, so nothing was sent. Choose another account, or add it first.</source>
        <translation>Акаунта «{name}» немає, тому нічого не надіслано. Виберіть інший акаунт або спершу додайте цей.</translation>
    </message>
    <message>
        <source>There is no column “{column}”. Name one by its letter or by its heading.</source>
        <translation>Стовпця «{column}» немає. Назвіть стовпець за літерою або за заголовком.</translation>
    </message>
    <message>
        <source>There is no send {id:plain}. “nxdesk sends” lists those that there are.</source>
        <translation>Розсилки {id:plain} немає. Усі розсилки перелічує «nxdesk sends».</translation>
    </message>
    <message>
        <source>There is not enough money on your account at NXCloud for this request.</source>
        <translation>На вашому рахунку в NXCloud не вистачає грошей на цей запит.</translation>
    </message>
    <message>
        <source>These numbers can be sent to. If their country codes are wrong, strangers get the message.</source>
        <translation>На ці номери можна надсилати. Якщо коди країн неправильні, повідомлення отримають сторонні люди.</translation>
    </message>
    <message>
        <source>These people may have got the message or not.</source>
        <translation>Ці люди могли отримати повідомлення, а могли й не отримати.</translation>
    </message>
    <message>
        <source>This channel cannot carry this kind of message: SMS carries text only, Viber carries all kinds.</source>
        <translation>Цей канал не може передати повідомлення такого виду: SMS передає лише текст, Viber&#xa0;— усі види.</translation>
    </message>
    <message>
        <source>This channel did not manage to send the message.</source>
        <translation>Цьому каналу не вдалося надіслати повідомлення.</translation>
    </message>
    <message>
        <source>This channel, Viber or SMS, has not been opened for your account at NXCloud.</source>
        <translation>Цей канал, Viber або SMS, не відкрито для вашого акаунта в NXCloud.</translation>
    </message>
    <message>
        <source>This computer could not find out where the gateway is. It may have no connection to the internet.</source>
        <translation>Цей комп’ютер не зміг дізнатися, де шлюз. Можливо, немає підключення до інтернету.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep secrets in.</source>
        <translation>На цьому комп’ютері немає в’язки ключів, щоб зберігати секрети.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>Годинник цього комп’ютера йде неправильно</translation>
    </message>
    <message>
        <source>This is a web page, not a picture</source>
        <translation>Це вебсторінка, а не зображення</translation>
    </message>
    <message>
        <source>This is not a picture</source>
        <translation>Це не зображення</translation>
    </message>
    <message>
        <source>This is said on the command line. “nxdesk --help” lists what can be asked for.</source>
        <translation>Це повідомлення командного рядка. Що в ньому можна вказати, показує «nxdesk --help».</translation>
    </message>
    <message>
        <source>This is {kind}: Viber shows jpg and png</source>
        <translation>Це {kind}: Viber показує jpg і png</translation>
    </message>
    <message>
        <source>This kept list has been deleted. Choose another one.</source>
        <translation>Цей збережений список видалено. Виберіть інший.</translation>
    </message>
    <message>
        <source>This link does not lead to a web address: use a direct link</source>
        <translation>Це посилання веде не на вебадресу: візьміть пряме посилання</translation>
    </message>
    <message>
        <source>This link leads nowhere: check it</source>
        <translation>Це посилання нікуди не веде: перевірте його</translation>
    </message>
    <message>
        <source>This list has nobody to send to, so nothing was sent. Look at why its rows were rejected.</source>
        <translation>У цьому списку немає кому надсилати, тому нічого не надіслано. Подивіться, чому його рядки непридатні.</translation>
    </message>
    <message>
        <source>This picture is damaged</source>
        <translation>Це зображення пошкоджене</translation>
    </message>
    <message>
        <source>This row is left out. Everybody else on the list can be sent to.</source>
        <translation>Цей рядок не ввійшов. Усім іншим зі списку можна надіслати.</translation>
    </message>
    <message>
        <source>This send is still running, so it was not deleted. Stop it, or wait until it ends.</source>
        <translation>Ця розсилка ще триває, тому не видалена. Зупиніть її або дочекайтеся її кінця.</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Мініатюра</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Too large: NXCloud takes {limit:size} at most</source>
        <translation>Завеликий: NXCloud приймає не більше {limit:size}</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Задовгий</translation>
    </message>
    <message>
        <source>Too long for {country}</source>
        <translation>Задовгий для цієї країни: {country}</translation>
    </message>
    <message>
        <source>Too long: NXCloud takes {limit:time} at most</source>
        <translation>Задовго: NXCloud приймає не більше {limit:time}</translation>
    </message>
    <message>
        <source>Too many requests a second</source>
        <translation>Забагато запитів за секунду</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Закороткий</translation>
    </message>
    <message>
        <source>Too short for {country}</source>
        <translation>Закороткий для цієї країни: {country}</translation>
    </message>
    <message>
        <source>Top up your account at NXCloud, then resume.</source>
        <translation>Поповніть рахунок у NXCloud і продовжте.</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Trace id</translation>
    </message>
    <message>
        <source>Try again later; if it goes on, ask NXCloud support, with the trace id.</source>
        <translation>Спробуйте пізніше; якщо так і залишиться, запитайте підтримку NXCloud, указавши trace id.</translation>
    </message>
    <message>
        <source>Under Accounts, press “Change…” beside the account, and enter access key and access secret.</source>
        <translation>У розділі «Акаунти» натисніть «Змінити…» поруч з акаунтом і введіть ключ доступу й секретний ключ.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
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
        <translation>Спершу Viber, потім SMS</translation>
    </message>
    <message>
        <source>Viber may not show {type}: it takes {types}</source>
        <translation>Viber може не показати {type}: він приймає {types}</translation>
    </message>
    <message>
        <source>Viber only</source>
        <translation>Лише Viber</translation>
    </message>
    <message>
        <source>Viber shows one button: some carriers turn the others into links below the text</source>
        <translation>Viber показує одну кнопку: деякі оператори перетворюють решту на посилання під текстом</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Wait a minute: it may be busy. If it never answers, end it with the means of your system and start nxdesk again. What was composed and what was sent is kept; a request that was under way becomes unknown.</source>
        <translation>Зачекайте хвилину: можливо, воно зайняте. Якщо воно так і не відповість, завершіть його засобами системи й запустіть nxdesk знову. Написане й надіслане зберігається; запит, який був у дорозі, стане невідомим.</translation>
    </message>
    <message>
        <source>Wait a moment and do the same once more, or close the other nxdesk.</source>
        <translation>Зачекайте трохи й зробіть те саме ще раз або закрийте інший nxdesk.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Чекає</translation>
    </message>
    <message>
        <source>What NXCloud answers</source>
        <translation>Що відповідає NXCloud</translation>
    </message>
    <message>
        <source>What NXCloud said</source>
        <translation>Відповідь NXCloud</translation>
    </message>
    <message>
        <source>What SMS said</source>
        <translation>Відповідь SMS</translation>
    </message>
    <message>
        <source>What Viber said</source>
        <translation>Відповідь Viber</translation>
    </message>
    <message>
        <source>Write after the name of the column, behind a vertical bar, what stands in place of an empty cell; or fill the cells and read the list again.</source>
        <translation>Після назви стовпця поставте вертикальну риску й напишіть, що ставити замість порожньої клітинки; або заповніть клітинки й прочитайте список знову.</translation>
    </message>
    <message>
        <source>Write the address of the website yourself, and the field after it: where a link leads is not for a cell to say. Or let the cell hold the whole link, and write nothing beside the field.</source>
        <translation>Напишіть адресу сайту самі, а поле&#xa0;— після неї: куди веде посилання, вирішує не клітинка. Або нехай у клітинці буде все посилання, а поруч із полем&#xa0;— нічого.</translation>
    </message>
    <message>
        <source>Write the column as its heading has it: “Insert field” puts one in. A brace that is meant as a brace is written twice.</source>
        <translation>Пишіть назву стовпця так, як у його заголовку: «Вставити поле» зробить це за вас. Щоб отримати саму фігурну дужку, напишіть її двічі.</translation>
    </message>
    <message>
        <source>Your accounts could not be read or saved in {path} ({reason}). Check the disk, then try again.</source>
        <translation>Ваші акаунти не вдалося прочитати або зберегти в {path} ({reason}). Перевірте диск і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Your accounts were saved by a newer nxdesk. Nothing was changed. Use that version, or update this one.</source>
        <translation>Ваші акаунти збережено новішим nxdesk. Нічого не змінено. Скористайтеся тією версією або оновіть цю.</translation>
    </message>
    <message>
        <source>Your settings could not be saved in {path} ({reason}). Everything else works.</source>
        <translation>Ваші налаштування не вдалося зберегти в {path} ({reason}). Усе інше працює.</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>близько {seconds}&#xa0;с</translation>
    </message>
    <message>
        <source>ask your account manager at NXCloud</source>
        <translation>зверніться до свого менеджера в NXCloud</translation>
    </message>
    <message>
        <source>each person may get, and you may pay for, both</source>
        <translation>кожен може отримати обидва повідомлення, і за обидва ви можете заплатити</translation>
    </message>
    <message>
        <source>nxdesk cannot go on ({code}).</source>
        <translation>nxdesk не може продовжувати ({code}).</translation>
    </message>
    <message>
        <source>nxdesk does not know this code: ask NXCloud support, with the trace id.</source>
        <translation>nxdesk не знає цього коду: запитайте підтримку NXCloud, указавши trace id.</translation>
    </message>
    <message>
        <source>nxdesk ended while it was sending</source>
        <translation>nxdesk завершився під час розсилки</translation>
    </message>
    <message>
        <source>nxdesk never sends such a request again by itself.</source>
        <translation>Сам nxdesk такий запит повторно не надсилає ніколи.</translation>
    </message>
    <message>
        <source>nxdesk paused the send: the next request would have failed too.</source>
        <translation>nxdesk призупинив розсилку: наступний запит теж не пройшов би.</translation>
    </message>
    <message>
        <source>nxdesk signs each request with the access secret of the account. NXCloud came to another signature: the access secret is wrong, or the request was changed on its way.</source>
        <translation>nxdesk підписує кожен запит секретним ключем акаунта. У NXCloud вийшов інший підпис: секретний ключ неправильний або запит змінили дорогою.</translation>
    </message>
    <message>
        <source>nxdesk tries once more with the time that NXCloud&apos;s server gave. When that does not help, it pauses the send.</source>
        <translation>nxdesk пробує ще раз із часом, який дав сервер NXCloud. Якщо не допомагає, він призупиняє розсилку.</translation>
    </message>
    <message>
        <source>nxdesk waits a little and tries again by itself. When that does not help, it pauses the send.</source>
        <translation>nxdesk трохи чекає й пробує знову сам. Якщо не допомагає, він призупиняє розсилку.</translation>
    </message>
    <message>
        <source>nxdesk waits as long as NXCloud asks, and goes on by itself with fewer requests a second.</source>
        <translation>nxdesk чекає стільки, скільки просить NXCloud, і продовжує сам, із меншою кількістю запитів за секунду.</translation>
    </message>
    <message>
        <source>nxdesk went on with the next request.</source>
        <translation>nxdesk перейшов до наступного запиту.</translation>
    </message>
    <message>
        <source>nxdesk, or this computer, ended between a request and its answer. What was recorded before is certain.</source>
        <translation>nxdesk або цей комп’ютер завершився між запитом і відповіддю. Те, що записано раніше, достовірне.</translation>
    </message>
    <message>
        <source>{channel} cannot carry a card</source>
        <translation>{channel} не може передати картку</translation>
    </message>
    <message>
        <source>{channel} cannot carry a file</source>
        <translation>{channel} не може передати файл</translation>
    </message>
    <message>
        <source>{channel} cannot carry a picture</source>
        <translation>{channel} не може передати зображення</translation>
    </message>
    <message>
        <source>{channel} cannot carry a video</source>
        <translation>{channel} не може передати відео</translation>
    </message>
    <message>
        <source>{channel} cannot carry buttons</source>
        <translation>{channel} не може передати кнопки</translation>
    </message>
    <message>
        <source>{channel} cannot carry text</source>
        <translation>{channel} не може передати текст</translation>
    </message>
    <message>
        <source>{channel} carries text only</source>
        <translation>{channel} передає лише текст</translation>
    </message>
    <message>
        <source>{channel} failed to send</source>
        <translation>{channel}: надіслати не вдалося</translation>
    </message>
    <message>
        <source>{channel} is not enabled</source>
        <translation>{channel}: канал не підключено</translation>
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
        <translation>{hours}&#xa0;год</translation>
    </message>
    <message>
        <source>{length} characters: a phone may show only the first {limit}</source>
        <translation>Символів: {length}; телефон може показати лише перші {limit}</translation>
    </message>
    <message>
        <source>{length} of {limit} characters: Viber may cut the caption</source>
        <translation>{length} із {limit} символів: Viber може обрізати напис</translation>
    </message>
    <message>
        <source>{length} of {limit} characters: Viber may cut the file name</source>
        <translation>{length} із {limit} символів: Viber може обрізати ім’я файлу</translation>
    </message>
    <message>
        <source>{length} of {limit} characters: Viber may cut the text</source>
        <translation>{length} із {limit} символів: Viber може обрізати текст</translation>
    </message>
    <message>
        <source>{length} of {limit} characters: Viber may not open such a long link</source>
        <translation>{length} із {limit} символів: таке довге посилання Viber може не відкрити</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;хв</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{people}, the first in row {row} of {name}: {problem}</source>
        <translation>{people}, перша&#xa0;— у рядку {row} ({name}): {problem}</translation>
    </message>
    <message>
        <source>{people}, the first in row {row}: {problem}</source>
        <translation>{people}, перша&#xa0;— у рядку {row}: {problem}</translation>
    </message>
    <message>
        <source>{reason}: choose another channel</source>
        <translation>{reason}: виберіть інший канал</translation>
    </message>
    <message>
        <source>{reason}: nobody will get it that way</source>
        <translation>{reason}: цим каналом його ніхто не отримає</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;с</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are too many: use a smaller picture, such as 800 × 800</source>
        <translation>{width} × {height} пікселів&#xa0;— забагато: візьміть менше зображення, наприклад 800 × 800</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>“Find the bad numbers…” on the page of the send does it for you: it sends the request again in halves, until the bad numbers are alone.</source>
        <translation>«Знайти неправильні номери…» на сторінці розсилки зробить це за вас: запит надсилається знову половинами, доки неправильні номери не залишаться самі.</translation>
    </message>
    <message>
        <source>“{at}” in “{name}” is not as it should be. Correct the file, or open another draft.</source>
        <translation>«{at}» у файлі «{name}» записано неправильно. Виправте файл або відкрийте іншу чернетку.</translation>
    </message>
    <message>
        <source>“{country}” is not the code of a country. Use two letters, such as RU, UA or CN.</source>
        <translation>«{country}»&#xa0;— не код країни. Напишіть дві літери, наприклад RU, UA або CN.</translation>
    </message>
    <message>
        <source>“{link}” will not work as a link: check it</source>
        <translation>«{link}» не спрацює як посилання: перевірте його</translation>
    </message>
    <message>
        <source>“{name}” can stand behind the address only, as in https://shop.example/…, or be the whole link</source>
        <translation>«{name}» може стояти лише після адреси, наприклад https://shop.example/…, або бути всім посиланням</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: another program may hold it. Close it there, then try again.</source>
        <translation>«{name}» не вдалося відкрити: файл може бути зайнятий іншою програмою. Закрийте його там і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>“{name}” could not be read to its end. Save it as .csv, then choose that file.</source>
        <translation>«{name}» не вдалося прочитати до кінця. Збережіть його як .csv і виберіть той файл.</translation>
    </message>
    <message>
        <source>“{name}” could not be read. Check that its disk is still there, then try again.</source>
        <translation>«{name}» не вдалося прочитати. Перевірте, чи на місці його диск, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>“{name}” could not be read. Check that you may open it and that its disk is there.</source>
        <translation>«{name}» не вдалося прочитати. Перевірте, чи маєте ви право його відкрити та чи на місці його диск.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: it may be open in Excel, or the disk is full. Close it, then try again.</source>
        <translation>«{name}» не вдалося зберегти: файл може бути відкритий в Excel або диск заповнений. Закрийте файл і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved; the old file is as it was. Save it under another name or in another folder.</source>
        <translation>«{name}» не вдалося зберегти; старий файл залишився як був. Збережіть під іншим ім’ям або в іншій папці.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was read, so nothing was sent. Read it again, then send.</source>
        <translation>«{name}» змінився відтоді, як був прочитаний, тому нічого не надіслано. Прочитайте його знову й надішліть.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was read. Read it again, then save its rejected rows.</source>
        <translation>«{name}» змінився відтоді, як був прочитаний. Прочитайте його знову, потім збережіть непридатні рядки.</translation>
    </message>
    <message>
        <source>“{name}” has no column {column}. Choose another column.</source>
        <translation>У «{name}» немає стовпця {column}. Виберіть інший стовпець.</translation>
    </message>
    <message>
        <source>“{name}” has no sheet “{sheet}”. Choose another sheet.</source>
        <translation>У «{name}» немає аркуша «{sheet}». Виберіть інший аркуш.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open it in Excel, save it as a new .xlsx, then choose that one.</source>
        <translation>«{name}» пошкоджений. Відкрийте його в Excel, збережіть як новий .xlsx і виберіть той файл.</translation>
    </message>
    <message>
        <source>“{name}” is empty, and nothing stands in its place</source>
        <translation>«{name}» порожньо, і заміни немає</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another file.</source>
        <translation>«{name}» порожній. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>“{name}” is not a draft of nxdesk. Open another file.</source>
        <translation>«{name}»&#xa0;— не чернетка nxdesk. Відкрийте інший файл.</translation>
    </message>
    <message>
        <source>“{name}” is not a draft, or it is damaged. Open another one.</source>
        <translation>«{name}»&#xa0;— не чернетка, або її пошкоджено. Відкрийте іншу.</translation>
    </message>
    <message>
        <source>“{name}” is not a kind of file that holds a list. Save it as .xlsx or .csv, then choose it again.</source>
        <translation>Файли такого виду, як «{name}», не містять списків. Збережіть його як .xlsx або .csv і виберіть знову.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Choose the file again.</source>
        <translation>«{name}» більше немає на місці. Виберіть файл знову.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Open another draft.</source>
        <translation>«{name}» більше немає на місці. Відкрийте іншу чернетку.</translation>
    </message>
    <message>
        <source>“{name}” is not what its ending says. Save it as .xlsx in Excel, then choose it again.</source>
        <translation>«{name}»&#xa0;— не те, що обіцяє його розширення. Збережіть його в Excel як .xlsx і виберіть знову.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Save it without one, then choose it again.</source>
        <translation>«{name}» захищений паролем. Збережіть його без пароля й виберіть знову.</translation>
    </message>
    <message>
        <source>“{name}” needs a list with columns: pasted numbers and kept lists have none</source>
        <translation>«{name}» потребує списку зі стовпцями: у вставлених номерів і збережених списків їх немає</translation>
    </message>
    <message>
        <source>“{name}” takes too much memory. Save only the column of numbers as .csv, then choose that file.</source>
        <translation>«{name}» потребує забагато пам’яті. Збережіть лише стовпець номерів як .csv і виберіть той файл.</translation>
    </message>
    <message>
        <source>“{name}” took too long to read. Save only the column of numbers as .csv, then choose that file.</source>
        <translation>«{name}» читався надто довго. Збережіть лише стовпець номерів як .csv і виберіть той файл.</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer nxdesk. Use that version, or update this one.</source>
        <translation>«{name}» збережено новішим nxdesk. Скористайтеся тією версією або оновіть цю.</translation>
    </message>
</context>
</TS>
