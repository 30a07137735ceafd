// Digits choose among numbered options, wherever the focus is, except while something is being typed.
import { useEffect, useRef } from 'react'

/** Calls `choose(0)` for the key 1, `choose(1)` for 2 … */
export function useDigits(choose: (index: number) => void): void {
  const latest = useRef(choose)
  useEffect(() => {
    latest.current = choose
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      if (/^[1-9]$/.test(event.key)) latest.current(Number(event.key) - 1)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select')
}
