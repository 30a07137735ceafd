// A text as the search sees it: words in lower case, ё as е, without endings. And what a chunk of text would be on the other keyboard layout.
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as russian } from '@orama/stemmers/russian'

/** Words of a text as stems, without those that say nothing. «Пособия ребёнку» → ['пособ', 'ребенк'], «223-ФЗ» → ['223', 'фз']. */
export function stems(text: string): string[] {
  return words(text).filter(word => !STOP.has(word)).map(stem)
}

/** Whether two stems are of one root: «патент» and «патентн». Short ones never are. */
export function areKin(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length > 4 && long.length - short.length < 4 && long.startsWith(short)
}

/** The same keys on the other layout: «ghbdtn» → «привет», «зфеуте» → «patent». */
export function onOtherLayout(text: string): string {
  const [from, to] = /[а-яё]/i.test(text) ? [CYRILLIC, LATIN] : [LATIN, CYRILLIC]
  return text.toLowerCase().replaceAll(/./g, key => to[from.indexOf(key)] ?? key)
}

const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
const CYRILLIC = 'йцукенгшщзхъфывапролджэячсмитьбюё'

/** Letters and digits part («старт1» is «старт 1»), a letter and what follows its dot or ampersand do not («i.moscow», «R&D»). Single letters are left out. */
function words(text: string): string[] {
  const plain = text.toLowerCase().replaceAll('ё', 'е').replaceAll('\u0301', '').replaceAll(/(?<![\p{L}\p{N}])(\p{L})[.&](?=\p{L})/gu, '$1')
  return plain.match(/\p{N}+|\p{L}{2,}/gu) ?? []
}

function stem(word: string): string {
  if (/^[а-я]{4,}$/.test(word)) return FLEETING.get(russian(word)) ?? russian(word)
  return /^[a-z]{4,}$/.test(word) ? english(word) : word
}

/** The stemmer does not see that a vowel comes and goes: «займа» is of «заём», «рынка» of «рынок». */
const FLEETING = new Map([['за', 'заем'], ['займ', 'заем'], ['рынк', 'рынок'], ['участк', 'участок'], ['станк', 'станок']])

const STOP = new Set([
  ...'и в во на по за для от до с со к ко о об из у под при про над как что или ли не без если чтобы это где кто мне нам наш наша свой свое свою своего своих есть'.split(' '),
  ...'хочу хотим купить закупить приобрести нужен нужна нужно нужны надо можно взять получить найти дать дают какой какая какие очень еще уже'.split(' '),
  ...'the an of for to in and or on at by with from is are how get need want my our we no not can do does which what'.split(' '),
])
