import { expect, test } from 'vitest'
import { readDay } from '../../site/src/lib/day-input.ts'

test.each([
  ['12.03.2019', '2019-03-12'], ['2019-03-12', '2019-03-12'], ['1/2/2020', '2020-02-01'], ['12 марта 2019 года', '2019-03-12'], ['5 мая 2020', '2020-05-05'], ['12 March 2019', '2019-03-12'], ['29.02.2024', '2024-02-29'],
])('%s is a day', (text, value) => {
  expect(readDay(text)).toEqual({ ok: true, value })
})

test.each([['03.2019', '2019-03-01', '2019-03-31'], ['февраль 2024', '2024-02-01', '2024-02-29'], ['2019', '2019-01-01', '2019-12-31'], ['2019 г.', '2019-01-01', '2019-12-31']])('%s is as much as is known', (text, min, max) => {
  expect(readDay(text)).toEqual({ ok: true, value: { min, max } })
})

test.each([['30.02.2020', 'no-such-day'], ['13.2020', 'no-such-day'], ['вчера', 'not-a-day'], ['', 'empty']])('"%s" is no day: %s', (text, reason) => {
  expect(readDay(text)).toEqual({ ok: false, reason })
})
