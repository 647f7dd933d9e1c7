<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- The names of countries, from Unicode CLDR (Unicode License v3, https://www.unicode.org/license.txt). -->
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>countries</name>
    <message>
        <source>Afghanistan</source>
        <translation>Афганістан</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Албанія</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Алжир</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Американське Самоа</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Андорра</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Ангола</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Ангілья</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Антигуа і Барбуда</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Аргентина</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Вірменія</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Аруба</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Острів Вознесіння</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Австралія</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Австрія</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Багамські Острови</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Бахрейн</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Бангладеш</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Барбадос</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Білорусь</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Бельгія</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Беліз</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Бенін</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Бермудські Острови</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Бутан</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Болівія</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Боснія і Герцеговина</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Ботсвана</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Бразилія</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Британська територія в Індійському Океані</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Британські Віргінські острови</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Бруней</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Болгарія</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Буркіна-Фасо</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Бурунді</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Камбоджа</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Камерун</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Кабо-Верде</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Карибські Нідерланди</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Кайманові Острови</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Центральноафриканська Республіка</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Чад</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Чилі</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Острів Різдва</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Кокосові (Кілінг) Острови</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Колумбія</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Комори</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Конго – Браззавіль</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Конго – Кіншаса</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Острови Кука</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Коста-Рика</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Хорватія</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Куба</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Кюрасао</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Кіпр</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Чехія</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Кот-дʼІвуар</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Данія</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Джибуті</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Домініка</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Домініканська Республіка</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Еквадор</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Єгипет</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Сальвадор</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Екваторіальна Гвінея</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Еритрея</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Естонія</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Есватіні</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Ефіопія</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Фолклендські Острови</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Фарерські Острови</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Фіджі</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Фінляндія</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франція</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Французька Гвіана</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Французька Полінезія</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Габон</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Гамбія</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузія</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Німеччина</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Гана</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Гібралтар</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Греція</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Гренландія</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Гренада</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Гваделупа</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Гуам</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Гватемала</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Гернсі</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Гвінея</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Гвінея-Бісау</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Гаяна</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Гаїті</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Гондурас</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>Гонконг, ОАР Китаю</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Угорщина</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Ісландія</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Індія</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Індонезія</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Іран</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Ірак</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ірландія</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Острів Мен</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Ізраїль</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Італія</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Ямайка</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Японія</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Джерсі</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Йорданія</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Кенія</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Кірибаті</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Косово</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Кувейт</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Киргизстан</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Лаос</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Латвія</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Ліван</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Лесото</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Ліберія</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Лівія</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Ліхтенштейн</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Литва</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Люксембург</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>Макао, ОАР Китаю</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Мадагаскар</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Малаві</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Малайзія</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Мальдіви</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Малі</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Мальта</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Маршаллові Острови</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Мартиніка</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Мавританія</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Маврикій</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Майотта</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Мексика</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Мікронезія</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Молдова</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Монако</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Монголія</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Чорногорія</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Монтсеррат</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Марокко</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Мозамбік</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Мʼянма (Бірма)</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Намібія</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Науру</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Непал</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Нідерланди</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Нова Каледонія</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Нова Зеландія</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Нікарагуа</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Нігер</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Нігерія</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Ніуе</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Острів Норфолк</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Північна Корея</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Північна Македонія</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Північні Маріанські Острови</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Норвегія</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Оман</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Пакистан</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Палау</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Палестинські території</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Панама</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Папуа-Нова Гвінея</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Парагвай</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Перу</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Філіппіни</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польща</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Португалія</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Пуерто-Рико</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Катар</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Румунія</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Росія</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Руанда</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Реюньйон</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Самоа</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Сан-Марино</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Саудівська Аравія</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Сенегал</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Сербія</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Сейшельські Острови</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Сьєрра-Леоне</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Сінгапур</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Сінт-Мартен</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Словаччина</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Словенія</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Соломонові Острови</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Сомалі</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Південно-Африканська Республіка</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Південна Корея</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Південний Судан</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Іспанія</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Шрі-Ланка</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>Сен-Бартелемі</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>Острів Святої Єлени</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>Сент-Кітс і Невіс</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>Сент-Люсія</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>Сен-Мартен</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>Сен-Пʼєр і Мікелон</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>Сент-Вінсент і Гренадіни</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Судан</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Суринам</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Шпіцберген та Ян-Маєн</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Швеція</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швейцарія</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Сирія</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>Сан-Томе і Принсіпі</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Тайвань</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Таджикистан</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Танзанія</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Таїланд</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Тимор-Лешті</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Того</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Токелау</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Тонга</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Тринідад і Тобаго</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <translation>Трістан-да-Кунья</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Туніс</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Туркменістан</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Острови Теркс і Кайкос</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Тувалу</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Туреччина</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Віргінські Острови (США)</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Уганда</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Україна</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Обʼєднані Арабські Емірати</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Велика Британія</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Сполучені Штати</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Уругвай</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Вануату</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Ватикан</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Венесуела</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Вʼєтнам</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>Уолліс і Футуна</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Західна Сахара</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Ємен</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Замбія</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Зімбабве</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Аландські Острови</translation>
    </message>
</context>
</TS>
