// The view of the result, kept over a reload.
import { useCallback, useState } from 'react'
import { readView, writeView, type View } from '../../lib/view.ts'

/** The view and how to change it. Only for what is rendered in the browser. */
export function useView(): readonly [View, (view: View) => void] {
  const [view, setView] = useState(readView)
  const change = useCallback((next: View) => {
    setView(next)
    writeView(next)
  }, [])
  return [view, change]
}
