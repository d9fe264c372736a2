/** Currencies by sign, word and code, as ISO 4217 has them. A word that several states use (`franc`, `peso`) stands for itself. */

/** Read a table of entries, the value first: `EUR euro euros`. */
function table(entries: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const entry of entries.trim().split(/;\s*/)) {
    const [value, ...keys] = entry.split(' ')
    for (const key of keys) found[key] = value
  }
  return found
}

/** Signs before or behind an amount. `$` alone is the US dollar. */
export const signs: Record<string, string> = table(`
  USD $; GBP £; EUR €; JPY ¥ ￥; UAH ₴; RUB ₽; INR ₹; KRW ₩; TRY ₺; ILS ₪; BTC ₿; CRC ₡; GEL ₾; LAK ₭;
  VND ₫; NGN ₦; PHP ₱; THB ฿; KZT ₸; AZN ₼; CNY 元; LKR ரூ; PLN zł; CZK kč
`)

/** Letters before `$` that say whose dollar, or peso, it is. */
export const dollars: Record<string, string> = table(`
  USD us usd; CAD c ca cad can; AUD a au aud; NZD nz nzd; HKD hk hkd; SGD s sgd; TWD nt; BRL r;
  MXN mex mxn; JMD j; TTD tt; FJD fj; XCD ec; BBD bds; NAD n; GYD g
`)

/** Abbreviations before an amount that are no codes: `RM7.73`, `KSh500`; of one letter before a large sum alone: `R500m`. */
export const letters: Record<string, string> = table(`
  rupee Rs; shilling Sh; UAH Hr; MYR RM; KES KSh Ksh; UGX USh Ush; TZS TSh Tsh; BDT Tk; IDR Rp; PHP Php P; ZAR R; NGN N
`)

/** Codes in common use, but for those that are names or words as well: *COP*, *AMD*, *PHP*, *BHD*. In lower case only those that are no English word count. */
export const codes =
  'USD EUR GBP JPY CNY RMB UAH RUB CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF TRY INR BRL MXN ZAR KRW ILS HKD SGD TWD BTC AED SAR RON BGN GEL KZT BYN AFN ARS BDT BWP CLP DZD EGP ETB FJD GHS GYD IDR IQD IRR ISK JMD JOD KES KHR KWD LBP LKR MMK MNT MUR MYR MZN NAD NGN NPR OMR PGK PKR QAR RSD RWF SYP THB TND TTD TZS UGX UZS VND XAF XCD XOF ZMW'.split(
    ' ',
  )

/** Words for currencies; `USD/100` is a hundredth. */
export const words: Record<string, string> = table(`
  USD dollar dollars buck bucks; USD/100 cent cents; EUR euro euros; GBP/100 pence penny;
  ESP peseta pesetas; GRD drachmas; PTE escudos; ATS schillings; GBP quid sterling pound pounds;
  JPY yen; CNY yuan renminbi kuai; UAH hryvnia hryvnias hryvnya hryven;
  RUB ruble rubles rouble roubles; RUB/100 kopecks; rupee rupee rupees; KRW won;
  PLN zloty zlotys zlotych; SEK krona kronor; krone krone kroner; CZK koruna korunas; crown crowns;
  HUF forint forints; TRY lira liras; ITL lire; BGN lev leva; peso peso pesos; BRL reais; ZAR rand;
  dinar dinar dinars; AED dirham dirhams; SAR riyal riyals; IRR rial rials; ILS shekel shekels;
  franc franc francs; DEM marks deutschemarks; FIM markka; NLG guilder guilders; MYR ringgit; THB baht;
  IDR rupiah; NGN naira; shilling shilling shillings; KZT tenge; GEL lari; AZN manat;
  BTC bitcoin bitcoins; BTC/1e8 satoshi satoshis; sen sen; AFN afghani afghanis; BDT taka; ETB birr; GHS cedi cedis;
  HRK kuna; KHR riel riels; LTL litas; MKD denar denars; MMK kyat kyats; VND dong; UZS soum
`)

/** A nationality before the word decides: `canadian_dollar`. */
const national = table(`
  USD us_dollar american_dollar; CAD canadian_dollar; CAD/100 canadian_cent; AUD australian_dollar;
  NZD zealand_dollar; HKD kong_dollar; SGD singapore_dollar; TWD taiwan_dollar; JMD jamaican_dollar;
  CHF swiss_franc; FRF french_franc; BEF belgian_franc; MXN mexican_peso; ARS argentine_peso;
  CLP chilean_peso; COP colombian_peso; CUP cuban_peso; PHP philippine_peso; INR indian_rupee;
  PKR pakistani_rupee; LKR lankan_rupee; NPR nepalese_rupee; NOK norwegian_krone norwegian_crown;
  DKK danish_krone danish_crown; SEK swedish_krona swedish_kronor swedish_crown;
  CZK czech_crown czech_koruna; NLG dutch_guilder; DEM german_mark deutsche_mark;
  ATS austrian_schilling; GBP british_pound; EGP egyptian_pound; LBP lebanese_pound lebanese_lira;
  SYP syrian_pound; SDG sudanese_pound; TRY turkish_lira; ITL italian_lira italian_lire;
  RSD serbian_dinar; IQD iraqi_dinar; KWD kuwaiti_dinar; JOD jordanian_dinar; KES kenyan_shilling;
  SOS somali_shilling; FIM finnish_markka; CNY chinese_yuan; JPY japanese_yen; UAH ukrainian_hryvnia;
  RUB russian_ruble russian_rouble; PLN polish_zloty; HUF hungarian_forint; KRW korean_won;
  SAR saudi_riyal; QAR qatari_riyal; OMR omani_rial; YER yemeni_rial; UYU uruguayan_peso; DOP dominican_peso; UGX ugandan_shilling; TZS tanzanian_shilling; DZD algerian_dinar; TND tunisian_dinar; LYD libyan_dinar; BHD bahraini_dinar; MAD moroccan_dirham; ISK icelandic_krona; BRL brazilian_real brazilian_reais; ZAR african_rand; ILS israeli_shekel
`)

/** The currency that `adjective` makes of `word` (both lower case), if the two belong together. */
export function currencyOf(adjective: string, word: string): string | undefined {
  const known = (key: string) => (Object.hasOwn(national, key) ? national[key] : undefined)
  return known(`${adjective}_${word}`) ?? known(`${adjective}_${word.replace(/e?s$/, '')}`)
}

/** Code and divisor of a table entry: `USD/100` is a hundredth of a dollar. */
export function parts(entry: string): { unit: string; divisor: number } {
  const [unit, divisor] = entry.split('/')
  return { unit, divisor: divisor ? Number(divisor) : 1 }
}
