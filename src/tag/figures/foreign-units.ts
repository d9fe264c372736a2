/** Units of measure and of time as news in other languages write them beside digits. Source: Unicode CLDR, unit patterns. */

const shared =
  'km: kilometer; cm: centimeter; mm: millimeter; kg: kilogram; ha: hectare; kwh: kwh; mw: megawatt; gw: gigawatt'

/** Each group: written forms, then our name of the unit as English has it. */
const byLanguage: Record<string, string> = {
  de: `meter metern: meter; kilometer kilometern: kilometer; zentimeter zentimetern: centimeter; millimeter: millimeter; hektar: hectare; quadratmeter quadratmetern: m2; quadratkilometer quadratkilometern: km2; kubikmeter kubikmetern: m3; tonne tonnen: tonne;
    kilogramm kilo: kilogram; gramm: gram; liter litern: liter; grad: degree; megawatt: megawatt; gigawatt: gigawatt; sekunde sekunden: second; minute minuten: minute;
    stunde stunden: hour; tag tage tagen: day; woche wochen: week; monat monate monaten: month; jahr jahre jahren: year`,
  es: `metro metros: meter; kilómetro kilómetros: kilometer; centímetro centímetros: centimeter; milímetros: millimeter; hectárea hectáreas: hectare; tonelada toneladas: tonne;
    kilo kilos kilogramos: kilogram; gramos: gram; litro litros: liter; grados: degree; megavatios: megawatt; segundos: second; minuto minutos: minute; hora horas: hour;
    día días: day; semana semanas: week; mes meses: month; año años: year`,
  fr: `mètre mètres: meter; kilomètre kilomètres: kilometer; centimètre centimètres: centimeter; millimètres: millimeter; hectare hectares: hectare; tonne tonnes: tonne;
    kilo kilos kilogrammes: kilogram; grammes: gram; litre litres: liter; degrés: degree; mégawatts: megawatt; secondes: second; minute minutes: minute;
    jour jours: day; semaine semaines: week; mois: month; an ans année années: year`,
  pl: `metr metry metrów: meter; kilometr kilometry kilometrów: kilometer; hektar hektary hektarów: hectare; tona tony ton: tonne; litrów: liter; stopni: degree;
    minuta minuty minut: minute; godzina godziny godzin: hour; dzień dni: day; tygodni tygodnie: week; miesięcy miesiące: month; rok lata lat: year`,
  ru: `метр метра метров: meter; километр километра километров км: kilometer; сантиметров см: centimeter; кг: kilogram; гектар гектара гектаров: hectare; тонна тонны тонн: tonne;
    грамм грамма граммов: gram; литров: liter; градусов: degree; минута минуты минут: minute; час часа часов: hour; день дня дней: day; недели недель: week; месяц месяца месяцев: month; года лет: year`,
  uk: `метр метри метрів: meter; кілометр кілометри кілометрів км: kilometer; сантиметрів см: centimeter; кг: kilogram; гектар гектари гектарів: hectare; тонна тонни тонн: tonne;
    грам грами грамів: gram; літрів: liter; градусів: degree; хвилина хвилини хвилин: minute; година години годин: hour; день дні днів: day; тижні тижнів: week; місяць місяці місяців: month; роки років: year`,
}

/** Written forms of `language` in lower case, each with the English word for its unit. */
export function foreignUnits(language: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const group of `${shared};${byLanguage[language] ?? ''}`.split(';')) {
    const [forms, name] = group.trim().split(': ')
    if (name) for (const form of forms.split(' ')) found.set(form, name)
  }
  return found
}
