// Enter on the heading of an answered question goes on.
import { useEffect, useRef, type RefObject } from 'react'

/** Calls `next` when Enter is pressed while the heading has the focus. */
export function useEnter(heading: RefObject<HTMLHeadingElement | null>, next: () => void): void {
  const latest = useRef(next)
  useEffect(() => {
    latest.current = next
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && event.target === heading.current) latest.current()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [heading])
}
