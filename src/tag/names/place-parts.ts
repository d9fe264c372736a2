/** Continents, seas and parts of countries with their demonyms and cities: `name, other names | demonyms | cities`; the United States come last. */
export const partsOfWorld: readonly string[] = `
Africa|African|
Antarctica|Antarctic|
Arctic||
Asia|Asian|
Balkans|Balkan|
Baltic||
Caribbean||
Catalonia|Catalan|
Caucasus||
Central America|Central American|
Central Asia||
Chechnya|Chechen|Grozny
East Asia||
East Jerusalem||
Eastern Europe||
Europe|European|
Far East||
Great Lakes||
Guangdong||
Midwest||
San Marino||
Trinidad||
Greenland|Greenlandic|Nuuk
Kashmir|Kashmiri|
Kurdistan|Kurdish,Kurd|Erbil
Latin America|Latin American|
Mediterranean||
Middle East|Middle Eastern|
North Africa||
North America|North American|
Pacific,Pacific Ocean||
Atlantic,Atlantic Ocean||
Indian Ocean||
Black Sea||
Red Sea||
Persian Gulf||
South America|South American|
South Asia|South Asian|
Southeast Asia,South East Asia,South-East Asia|Southeast Asian|
Western Europe||
Bavaria|Bavarian|
Quebec|Quebecois|
Ontario||
British Columbia||
Alberta||
Manitoba||
Nova Scotia||
Saskatchewan||
New South Wales,NSW||
Queensland||
Tasmania||
Western Australia||
South Australia||
Punjab|Punjabi|
Xinjiang||
Tuscany|Tuscan|
Sicily|Sicilian|
Normandy|Norman|
Texas,Tex|Texan|
California,Calif|Californian|
Alabama||
Alaska|Alaskan|
Arizona,Ariz||Tucson
Arkansas||
Colorado,Colo||
Connecticut,Conn||Hartford
Delaware||
Florida,Fla|Floridian|Jacksonville
Hawaii|Hawaiian|Honolulu
Idaho||Boise
Illinois||
Indiana||Indianapolis
Iowa||Des Moines
Kansas||
Kentucky||Louisville
Louisiana||Baton Rouge
Maine||
Maryland||
Massachusetts||
Michigan,Mich||
Minnesota,Minn||
Mississippi||
Missouri||Kansas City
Montana||
Nebraska,Neb||Omaha
Nevada,Nev||
New Hampshire||
New Jersey||Newark
New Mexico||Albuquerque
New York|New Yorker|
North Carolina||Charlotte
North Dakota||
Ohio||
Oklahoma,Okla||Oklahoma City
Oregon,Ore||
Pennsylvania||
Rhode Island||
South Carolina||
South Dakota||
Tennessee,Tenn||Nashville,Memphis
Utah||
Vermont,Vt||
Virginia||
Washington State||
West Virginia||
Wisconsin,Wis||Milwaukee
Wyoming||
Puerto Rico|Puerto Rican|San Juan
`
  .trim()
  .split('\n')
