// A text as the search sees it: words in lower case, ё as е, without endings. And what a chunk of text would be on the other keyboard layout.
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as russian } from '@orama/stemmers/russian'

/** Words of a text as stems, without those that say nothing. «Пособия ребёнку» → ['пособ', 'ребенк'], «223-ФЗ» → ['223', 'фз']. */
export function stems(text: string): string[] {
  return words(text).filter(word => !STOP.has(word)).map(stem)
}

/** The same keys on the other layout: «ghbdtn» → «привет», «зфеуте» → «patent». */
export function onOtherLayout(text: string): string {
  const [from, to] = /[а-яё]/i.test(text) ? [CYRILLIC, LATIN] : [LATIN, CYRILLIC]
  return [...text.toLowerCase()].map(key => to[from.indexOf(key)] ?? key).join('')
}

const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
const CYRILLIC = 'йцукенгшщзхъфывапролджэячсмитьбюё'

/** Letters and digits part («старт1» is «старт 1»), a letter and what follows its dot or ampersand do not («i.moscow», «R&D»). Single letters are left out. */
function words(text: string): string[] {
  const plain = text.toLowerCase().replaceAll('ё', 'е').replaceAll('\u0301', '').replaceAll(/(?<![\p{L}\p{N}])(\p{L})[.&](?=\p{L})/gu, '$1')
  return plain.match(/\p{N}+|\p{L}{2,}/gu) ?? []
}

function stem(word: string): string {
  if (/^[а-я]{4,}$/.test(word)) return russian(word)
  return /^[a-z]{4,}$/.test(word) ? english(word) : word
}

const STOP = new Set([
  ...'и в во на по за для от до с со к ко о об из у под при про над как что или ли не без если чтобы это где кто мне нам мой моя мое мои наш наша свой свое свою своего своих есть'.split(' '),
  ...'хочу хотим нужен нужна нужно нужны надо можно взять получить найти дать дают какой какая какие очень еще уже'.split(' '),
  ...'the an of for to in and or on at by with from is are how get need want my our we no not can do does which what'.split(' '),
])
