/** Units of measure as news write them: names, plurals, abbreviations. */

/** What a unit measures. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'speed'
  | 'energy'
  | 'power'
  | 'temperature'
  | 'data'
  | 'angle'
  | 'voltage'
  | 'rate'

/** `name` is our word for the unit; `factor` brings a written multiple to it (`mcm`: a million cubic metres). */
export interface UnitOfMeasure {
  name: string
  dimension: Dimension
  factor: number
  /** An abbreviation that is also a word or a letter (`in`, `m`): only beside digits, see `quantities.ts`. */
  short: boolean
}

/** Each line: dimension, then `name: written forms`; a `!` marks an abbreviation that needs digits before it. */
const table = `
length mile: mile miles mi!; m: meter meters metre metres m!; km: kilometer kilometers kilometre kilometres km! kms!; cm: centimeter centimeters centimetre centimetres cm!; dm: decimeter decimeters dm!; mm: millimeter millimeters millimetre millimetres mm!; um: micrometer micrometers micron microns; nm: nanometer nanometers nanometre nanometres nm!; pm: picometer picometers; foot: foot feet ft!; inch: inch inches; yard: yard yards yd!; nautical-mile: nmi!; light-year: lightyears
area acre: acre acres; hectare: hectare hectares ha!; km2: km2! sqkm!; m2: m2! sqm!; square-foot: sqft!
volume l: liter liters litre litres l!; ml: milliliter milliliters millilitre millilitres ml!; cl: centiliter centilitre cl!; gallon: gallon gallons gal!; barrel: barrel barrels bbl!; pint: pint pints; quart: quart quarts; cup: cup cups; tablespoon: tablespoon tablespoons tbsp!; teaspoon: teaspoon teaspoons tsp!; m3: m3!; bushel: bushel bushels
mass kg: kilogram kilograms kilogramme kilogrammes kilo kilos kg! kgs!; g: gram grams gramme grammes g!; mg: milligram milligrams milligramme milligrammes mg!; ug: microgram micrograms microgramme microgrammes mcg! μg! µg!; tonne: tonne tonnes; ton: ton tons t!; lb: lb! lbs!; ounce: ounce ounces oz!; carat: carat carats
time second: second seconds sec! secs!; minute: minute minutes min! mins!; hour: hour hours hr! hrs!; day: day days; week: week weeks; month: month months; year: year years yr! yrs!; decade: decade decades; century: century centuries; millisecond: millisecond milliseconds ms!
speed mph: mph!; km/h: kph! kmph! kmh!; knot: knot knots; m/s: mps!
energy kWh: kwh! kilowatt-hour; MWh: mwh!; GWh: gwh!; TWh: twh!; J: joule joules; calorie: calorie calories kcal!; megaton: megaton megatons; kiloton: kiloton kilotons
power W: watt watts; kW: kilowatt kilowatts kw!; MW: megawatt megawatts mw!; GW: gigawatt gigawatts gw!; horsepower: horsepower hp!; Hz: hertz hz!; kHz: kilohertz khz!; MHz: megahertz mhz!; GHz: gigahertz ghz!
data bit: bit bits; byte: byte bytes; kB: kilobyte kilobytes kb!; MB: megabyte megabytes; GB: gigabyte gigabytes gb!; TB: terabyte terabytes tb!; Mb: megabit megabits; mb: mb!
voltage V: volt volts; kV: kilovolt kilovolts kv!
angle rad: radian radians rad!
temperature degree: degree degrees; celsius: celsius centigrade; fahrenheit: fahrenheit; kelvin: kelvin
`

/** Every written form, in lower case. */
export const units = new Map<string, UnitOfMeasure>()

for (const line of table.trim().split('\n')) {
  const dimension = line.slice(0, line.indexOf(' ')) as Dimension
  for (const entry of line.slice(line.indexOf(' ')).split(';')) {
    const [name, forms] = entry.trim().split(/: /)
    for (const form of forms.trim().split(/\s+/)) {
      units.set(form.replace('!', ''), { name, dimension, factor: 1, short: form.endsWith('!') })
    }
  }
}
units.set('mcm', { name: 'm3', dimension: 'volume', factor: 1e6, short: true })
units.set('bcm', { name: 'm3', dimension: 'volume', factor: 1e9, short: true })
units.set('bpd', { name: 'barrel/day', dimension: 'rate', factor: 1, short: true })

/** `m2`, `square-mile` of a length; `m3`, `cubic-foot`. */
export function raised(unit: string, power: 2 | 3): string {
  const metric = /^[kcdmn]?m$/.test(unit)
  return metric ? `${unit}${power}` : `${power === 2 ? 'square' : 'cubic'}-${unit}`
}
