import type { Fact, Known } from '@mera/engine'
import { answer, lackInWords } from '@mera/engine/phrase'
import { describe, expect, test } from 'vitest'
import { activities, balance, headcount, inRegister, legalForm, members, registeredOn, revenue } from './vocabulary.ts'

const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ')

describe('what is known of a fact, on the person’s side', () => {
  test.each<[Fact, Known | undefined, string, string]>([
    [headcount, { kind: 'exact', value: 22 }, 'у вас 22 человека', 'yours: 22 people'],
    [headcount, { kind: 'range', min: 100, max: 250 }, 'у вас от 100 до 250 человек', 'yours: 100 to 250 people'],
    [headcount, { kind: 'range', min: 100, max: 101 }, 'у вас от 100 до 101 человека', 'yours: 100 to 101 people'],
    [headcount, { kind: 'range', min: 251 }, 'у вас не меньше 251 человека', 'yours: at least 251 people'],
    [headcount, { kind: 'range', max: 15 }, 'у вас не больше 15 человек', 'yours: at most 15 people'],
    [revenue, { kind: 'range', min: 1_000_000, max: 2_500_000 }, 'у вас от 1 до 2,5 млн ₽', 'yours: ₽1 million to ₽2.5 million'],
    [revenue, { kind: 'range', min: 500_000, max: 2_000_000 }, 'у вас от 500 000 до 2 млн ₽', 'yours: ₽500,000 to ₽2 million'],
    [revenue, { kind: 'range', min: 120_000_000, minOpen: true, max: 800_000_000 }, 'у вас больше 120 млн ₽, но не больше 800 млн ₽', 'yours: more than ₽120 million but at most ₽800 million'],
    [revenue, { kind: 'range', max: 1_000_000, maxOpen: true }, 'у вас меньше 1 млн ₽', 'yours: less than ₽1 million'],
    [registeredOn, { kind: 'exact', value: '2024-02-29' }, 'у вас 29 февраля 2024 года', 'yours: 29 February 2024'],
    [registeredOn, { kind: 'range', min: '2020-01-01', max: '2020-12-31' }, 'у вас с 1 января 2020 года по 31 декабря 2020 года', 'yours: from 1 January 2020 to 31 December 2020'],
    [registeredOn, { kind: 'range', max: '2020-12-31' }, 'у вас не позже 31 декабря 2020 года', 'yours: not after 31 December 2020'],
    [legalForm, { kind: 'oneOf', values: ['ooo', 'ao'] }, 'у вас ООО или АО', 'yours: LLC or JSC'],
    [inRegister, { kind: 'exact', value: false }, 'у вас: нет', 'yours: no'],
    [activities, { kind: 'set', values: ['insurance', 'pawnshop'] }, 'у вас: страхование, ломбард', 'yours: insurance, pawnshop'],
    [activities, { kind: 'set', values: [] }, 'у вас: ничего', 'yours: none'],
    [members, { kind: 'list', items: [{}, {}, {}] }, 'у вас 3 записи', 'yours: 3 records'],
    [headcount, undefined, 'ответа нет', 'not answered yet'],
  ])('$id %o', (fact, known, ru, en) => {
    expect([plain(answer(known, fact, 'ru')), plain(answer(known, fact, 'en'))]).toEqual([ru, en])
  })
})

describe('a balance below zero says what is lacking', () => {
  test.each<[Known, string | undefined, string | undefined]>([
    [{ kind: 'exact', value: -1 }, 'не хватает 1 предприятия', '1 enterprise short'],
    [{ kind: 'exact', value: -3 }, 'не хватает 3 предприятий', '3 enterprises short'],
    [{ kind: 'range', min: -5, max: -2 }, 'не хватает от 2 до 5 предприятий', '2 to 5 enterprises short'],
    [{ kind: 'range', min: -5, max: 2 }, undefined, undefined],
    [{ kind: 'exact', value: 0 }, undefined, undefined],
  ])('%o', (known, ru, en) => {
    expect([plain(lackInWords(known, balance, 'ru')), plain(lackInWords(known, balance, 'en'))]).toEqual([ru, en])
  })

  test('a balance that may lie on either side is told as a range', () => {
    expect(plain(answer({ kind: 'range', min: -5, max: 2 }, balance, 'ru'))).toBe('у вас от −5 до 2')
  })
})
