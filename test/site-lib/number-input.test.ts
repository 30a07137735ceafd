import { describe, expect, test } from 'vitest'
import { readNumber } from '../../site/src/lib/number-input.ts'

describe('a figure as Russians type it', () => {
  test.each([
    ['1000000', 1_000_000], ['1 000 000', 1_000_000], ['1\u00a0000\u00a0000', 1_000_000], ['1,5 млн', 1_500_000], ['1.5млн руб.', 1_500_000],
    ['250 тыс.', 250_000], ['2 млрд', 2e9], ['15', 15], ['15 человек', 15], ['12,5 %', 12.5], ['0', 0], ['-3', -3], ['1,5 million', 1_500_000],
    ['120 млн рублей', 120_000_000], ['3 миллиона', 3_000_000], ['0,07', 0.07],
  ])('%s is %d', (text, value) => {
    expect(readNumber(text)).toMatchObject({ ok: true, value })
  })

  test.each([
    ['от 100 до 250', { min: 100, max: 250 }], ['100-250', { min: 100, max: 250 }], ['1–2 млн', { min: 1_000_000, max: 2_000_000 }],
    ['до 50', { max: 50 }], ['больше 100', { min: 100, minOpen: true }], ['не меньше 3', { min: 3 }], ['900 тыс – 2 млн', { min: 900_000, max: 2_000_000 }],
  ])('%s is a range', (text, value) => {
    expect(readNumber(text)).toMatchObject({ ok: true, value })
  })

  test.each([['', 'empty'], ['  ', 'empty'], ['много', 'not-a-number'], ['1 2 3', 'not-a-number'], ['12 000 00', 'not-a-number'], ['250-100', 'backwards'], ['10 млн млн', 'not-a-number']])('"%s" is no number: %s', (text, reason) => {
    expect(readNumber(text)).toEqual({ ok: false, reason })
  })

  test('tells a figure with its scale written from a bare one', () => {
    expect(readNumber('15 млн')).toMatchObject({ scaled: true })
    expect(readNumber('15')).toMatchObject({ scaled: false })
  })
})
