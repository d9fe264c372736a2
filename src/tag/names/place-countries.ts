/**
 * Countries with their demonyms and cities: `name, other names | demonyms | cities`, alphabetical. Names and demonyms follow the lists of the UN
 * member states and the CIA World Factbook; cities are capitals and those with about a million inhabitants, or often in the news.
 */
export const countries: readonly string[] = `
Afghanistan|Afghan|Kabul,Kandahar,Herat
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Andorra|Andorran|
Angola|Angolan|Luanda
Argentina|Argentine,Argentinian|Buenos Aires
Armenia|Armenian|Yerevan
Australia|Australian,Aussie|Canberra,Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Darwin
Austria|Austrian|Vienna,Salzburg
Azerbaijan|Azerbaijani,Azeri|Baku
Bahamas|Bahamian|Nassau
Bahrain|Bahraini|Manama
Bangladesh|Bangladeshi|Dhaka,Chittagong
Barbados|Barbadian|Bridgetown
Belarus|Belarusian|Minsk
Belgium|Belgian|Brussels,Antwerp,Ghent
Belize|Belizean|Belmopan
Benin|Beninese|Cotonou
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian|La Paz
Bosnia and Herzegovina,Bosnia|Bosnian|Sarajevo,Srebrenica
Botswana||Gaborone
Brazil|Brazilian|Brasilia,Sao Paulo,Rio de Janeiro
Brunei|Bruneian|
Bulgaria|Bulgarian|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian|Bujumbura
Cambodia|Cambodian|Phnom Penh
Cameroon|Cameroonian|Yaounde
Canada|Canadian|Ottawa,Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg
Cape Verde|Cape Verdean|
Central African Republic||Bangui
Chad|Chadian|
Chile|Chilean|Santiago
China,People's Republic of China|Chinese|Beijing,Shanghai,Guangzhou,Shenzhen,Wuhan,Chongqing,Tianjin
Colombia|Colombian|Bogota,Medellin
Congo,Democratic Republic of the Congo,Democratic Republic of Congo,DRC|Congolese|Kinshasa,Goma,Brazzaville
Costa Rica|Costa Rican|San Jose
Croatia|Croatian,Croat|Zagreb
Cuba|Cuban|Havana
Cyprus|Cypriot|Nicosia
Czech Republic,Czechia|Czech|Prague,Brno
Denmark|Danish,Dane|Copenhagen
Djibouti|Djiboutian|
Dominican Republic|Dominican|Santo Domingo
East Timor,Timor-Leste|Timorese|Dili
Ecuador|Ecuadorian,Ecuadorean|Quito
Egypt|Egyptian|Cairo,Alexandria
El Salvador|Salvadoran,Salvadorean|San Salvador
Equatorial Guinea||Malabo
Eritrea|Eritrean|Asmara
Estonia|Estonian|Tallinn
Eswatini,Swaziland|Swazi|
Ethiopia|Ethiopian|Addis Ababa
Fiji|Fijian|Suva
Finland|Finnish,Finn|Helsinki
France|French,Frenchman|Paris,Marseille,Lyon,Strasbourg,Toulouse,Nice
Gabon|Gabonese|Libreville
Gambia|Gambian|Banjul
Georgia|Georgian|Tbilisi
Germany|German|Berlin,Hamburg,Munich,Frankfurt,Cologne,Stuttgart,Bonn,Dresden,Leipzig
Ghana|Ghanaian|Accra
Greece|Greek|Athens,Thessaloniki
Grenada|Grenadian|
Guatemala|Guatemalan|Guatemala City
Guinea|Guinean|Conakry
Guyana|Guyanese|Georgetown
Haiti|Haitian|Port-au-Prince
Honduras|Honduran|Tegucigalpa
Hong Kong|Hong Konger|Kowloon
Hungary|Hungarian|Budapest
Iceland|Icelandic,Icelander|Reykjavik
India|Indian|New Delhi,Delhi,Mumbai,Bombay,Kolkata,Calcutta,Chennai,Madras,Bangalore,Hyderabad,Ahmedabad
Indonesia|Indonesian|Jakarta,Surabaya,Bali
Iran|Iranian,Persian|Tehran,Isfahan
Iraq|Iraqi|Baghdad,Basra,Mosul,Kirkuk,Fallujah
Ireland,Republic of Ireland|Irish,Irishman|Dublin,Cork
Israel|Israeli|Jerusalem,Tel Aviv,Haifa
Italy|Italian|Rome,Milan,Naples,Turin,Venice,Florence,Palermo,Genoa,Bologna
Ivory Coast,Cote d'Ivoire|Ivorian|Abidjan
Jamaica|Jamaican|Kingston
Japan|Japanese|Tokyo,Osaka,Kyoto,Yokohama,Hiroshima,Nagasaki,Fukushima
Jordan|Jordanian|Amman
Kazakhstan|Kazakh,Kazakhstani|Astana,Almaty
Kenya|Kenyan|Nairobi,Mombasa
Kosovo|Kosovar|Pristina
Kuwait|Kuwaiti|Kuwait City
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Laotian|Vientiane
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Lesotho||Maseru
Liberia|Liberian|Monrovia
Libya|Libyan|Tripoli,Benghazi
Liechtenstein||Vaduz
Lithuania|Lithuanian|Vilnius
Luxembourg|Luxembourgish|
Macau,Macao||
Madagascar|Malagasy|Antananarivo
Malawi|Malawian|Lilongwe
Malaysia|Malaysian|Kuala Lumpur
Maldives|Maldivian|
Mali|Malian|Bamako
Malta|Maltese|Valletta
Mauritania|Mauritanian|Nouakchott
Mauritius|Mauritian|
Mexico|Mexican|Mexico City,Tijuana,Guadalajara,Monterrey
Moldova|Moldovan|Chisinau
Monaco|Monegasque|Monte Carlo
Mongolia|Mongolian|Ulaanbaatar
Montenegro|Montenegrin|Podgorica
Morocco|Moroccan|Rabat,Casablanca,Marrakech
Mozambique|Mozambican|Maputo
Myanmar,Burma|Burmese|Yangon,Rangoon,Naypyidaw
Namibia|Namibian|Windhoek
Nepal|Nepali,Nepalese|Kathmandu
Netherlands,Holland|Dutch,Dutchman|Amsterdam,The Hague,Hague,Rotterdam,Utrecht
New Zealand|New Zealander,Kiwi|Wellington,Auckland,Christchurch
Nicaragua|Nicaraguan|Managua
Niger|Nigerien|Niamey
Nigeria|Nigerian|Abuja,Lagos
North Korea,Democratic People's Republic of Korea,DPRK|North Korean|Pyongyang
North Macedonia,Macedonia|Macedonian|Skopje
Norway|Norwegian|Oslo,Bergen
Oman|Omani|Muscat
Pakistan|Pakistani|Islamabad,Karachi,Lahore,Peshawar,Rawalpindi
Palestine,Palestinian Territories|Palestinian|Ramallah,Gaza,Gaza City,Gaza Strip,West Bank,Rafah
Panama|Panamanian|Panama City
Papua New Guinea||Port Moresby
Paraguay|Paraguayan|Asuncion
Peru|Peruvian|Lima
Philippines|Filipino,Philippine|Manila
Poland|Polish,Pole|Warsaw,Krakow,Gdansk
Portugal|Portuguese|Lisbon,Porto
Qatar|Qatari|Doha
Romania|Romanian|Bucharest
Russia,Russian Federation|Russian|Moscow,St. Petersburg,Saint Petersburg,Vladivostok,Volgograd,Sochi,Kursk,Belgorod,Siberia
Rwanda|Rwandan|Kigali
Samoa|Samoan|Apia
Saudi Arabia|Saudi,Saudi Arabian|Riyadh,Jeddah,Mecca,Medina
Senegal|Senegalese|Dakar
Serbia|Serbian,Serb|Belgrade
Seychelles||
Sierra Leone|Sierra Leonean|Freetown
Singapore|Singaporean|
Slovakia|Slovak,Slovakian|Bratislava
Slovenia|Slovenian,Slovene|Ljubljana
Solomon Islands||Honiara
Somalia|Somali,Somalian|Mogadishu
South Africa|South African|Johannesburg,Cape Town,Pretoria,Durban
South Korea,Republic of Korea,Korea,Korea Republic|South Korean,Korean|Seoul,Busan
South Sudan|South Sudanese|Juba
Soviet Union,USSR|Soviet|
Spain|Spanish,Spaniard|Madrid,Barcelona,Seville,Valencia
Sri Lanka|Sri Lankan|Colombo
Sudan|Sudanese|Khartoum,Darfur
Suriname|Surinamese|
Sweden|Swedish,Swede|Stockholm,Gothenburg,Malmo
Switzerland|Swiss|Bern,Geneva,Zurich,Basel,Davos
Syria|Syrian|Damascus,Aleppo,Homs,Idlib
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik|Dushanbe
Tanzania|Tanzanian|Dar es Salaam
Thailand|Thai|Bangkok
Tibet|Tibetan|Lhasa
Togo|Togolese|Lome
Tonga|Tongan|
Trinidad and Tobago|Trinidadian|
Tunisia|Tunisian|Tunis
Turkey,Turkiye|Turkish,Turk|Ankara,Istanbul,Izmir
Turkmenistan|Turkmen|Ashgabat
Uganda|Ugandan|Kampala
Ukraine|Ukrainian|Kyiv,Kiev,Kharkiv,Kharkov,Odesa,Odessa,Lviv,Dnipro,Mariupol,Donetsk,Luhansk,Kherson,Zaporizhzhia,Bakhmut,Chernobyl,Crimea,Donbas,Donbass,Sevastopol
United Arab Emirates,UAE|Emirati|Abu Dhabi,Dubai
United Kingdom,UK,Britain,Great Britain|British,Briton,Brit|London,Manchester,Birmingham,Liverpool,Leeds,Bristol,Sheffield,Oxford,Cambridge,Newcastle
England|English,Englishman|
Scotland|Scottish,Scot|Edinburgh,Glasgow,Aberdeen
Wales|Welsh|Cardiff
Northern Ireland|Northern Irish|Belfast
United States,United States of America,US,USA,America|American|Washington,Washington D.C.,Washington DC,D.C.,New York City,Los Angeles,L.A.,Chicago,Houston,Philadelphia,Phoenix,San Francisco,San Diego,Dallas,Austin,Boston,Seattle,Detroit,Denver,Miami,Atlanta,Las Vegas,Baltimore,Minneapolis,Cleveland,Pittsburgh,New Orleans,St. Louis,Salt Lake City,Sacramento,Orlando,Tampa,Cincinnati,Manhattan,Brooklyn,Hollywood,Wall Street,Silicon Valley
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent
Vatican,Vatican City,Holy See||
Venezuela|Venezuelan|Caracas
Vietnam|Vietnamese|Hanoi,Ho Chi Minh City,Saigon
Yemen|Yemeni|Sanaa,Aden
Yugoslavia|Yugoslav|
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare
`
  .trim()
  .split('\n')
