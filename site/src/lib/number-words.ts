// A number read back in words, so that a zero too many is heard: 1 500 000 → «один миллион пятьсот тысяч».
import type { Lang } from '../i18n/messages.ts'

/** A whole number in words. `feminine` for things counted as «одна тысяча». Above a quadrillion: digits. */
export function numberInWords(n: number, lang: Lang, feminine = false): string {
  if (!Number.isInteger(n) || Math.abs(n) >= 1e15) return String(n)
  if (n < 0) return `${lang === 'ru' ? 'минус' : 'minus'} ${numberInWords(-n, lang, feminine)}`
  if (n === 0) return lang === 'ru' ? 'ноль' : 'zero'
  return lang === 'ru' ? russian(n, feminine) : english(n)
}

const ONES = ['', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять', 'одиннадцать', 'двенадцать', 'тринадцать', 'четырнадцать', 'пятнадцать', 'шестнадцать', 'семнадцать', 'восемнадцать', 'девятнадцать']
const TENS = ['', '', 'двадцать', 'тридцать', 'сорок', 'пятьдесят', 'шестьдесят', 'семьдесят', 'восемьдесят', 'девяносто']
const HUNDREDS = ['', 'сто', 'двести', 'триста', 'четыреста', 'пятьсот', 'шестьсот', 'семьсот', 'восемьсот', 'девятьсот']
const RUSSIAN_SCALE = [
  [1e12, ['триллион', 'триллиона', 'триллионов'], false],
  [1e9, ['миллиард', 'миллиарда', 'миллиардов'], false],
  [1e6, ['миллион', 'миллиона', 'миллионов'], false],
  [1e3, ['тысяча', 'тысячи', 'тысяч'], true],
] as const

function russian(n: number, feminine: boolean): string {
  const words: string[] = []
  let rest = n
  for (const [size, names, isFeminine] of RUSSIAN_SCALE) {
    const count = Math.floor(rest / size)
    rest %= size
    if (count > 0) words.push(russianHundreds(count, isFeminine), names[formOf(count)])
  }
  if (rest > 0) words.push(russianHundreds(rest, feminine))
  return words.join(' ')
}

function russianHundreds(n: number, feminine: boolean): string {
  const below = n % 100
  const last = below < 20 ? below : below % 10
  const one = feminine && last === 1 ? 'одна' : feminine && last === 2 ? 'две' : ONES[last]
  return [HUNDREDS[Math.floor(n / 100)], below < 20 ? '' : TENS[Math.floor(below / 10)], one].filter(Boolean).join(' ')
}

function formOf(n: number): 0 | 1 | 2 {
  const [tens, ones] = [n % 100, n % 10]
  if (tens > 10 && tens < 20) return 2
  return ones === 1 ? 0 : ones > 1 && ones < 5 ? 1 : 2
}

const ENGLISH_ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const ENGLISH_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ENGLISH_SCALE = [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million'], [1e3, 'thousand']] as const

function english(n: number): string {
  const words: string[] = []
  let rest = n
  for (const [size, name] of ENGLISH_SCALE) {
    const count = Math.floor(rest / size)
    rest %= size
    if (count > 0) words.push(englishHundreds(count), name)
  }
  if (rest > 0) words.push(englishHundreds(rest))
  return words.join(' ')
}

function englishHundreds(n: number): string {
  const below = n % 100
  const small = below < 20 ? ENGLISH_ONES[below] : [ENGLISH_TENS[Math.floor(below / 10)], ENGLISH_ONES[below % 10]].filter(Boolean).join('-')
  return [n >= 100 ? `${ENGLISH_ONES[Math.floor(n / 100)]} hundred` : '', small].filter(Boolean).join(' ')
}
