// The place in the check and the browser's history kept together.
import { useCallback, useEffect, useState } from 'react'
import { fromFragment, toFragment, type Place } from '../../lib/place.ts'

/** What is known once the rules are there: which facts exist, and where to start when the address names no place. */
export interface Beginning {
  readonly isFact: (id: string) => boolean
  readonly begin: () => Place
}

/** No place as long as there is no beginning, or it may not begin yet. */
export function usePlace(beginning: Beginning | undefined, mayBegin: boolean): { readonly place: Place | undefined; readonly go: (place: Place) => void } {
  const [place, setPlace] = useState<Place>()
  if (beginning && mayBegin && !place) setPlace(fromFragment(location.hash, beginning.isFact) ?? beginning.begin())
  useEffect(() => {
    if (!beginning) return
    const follow = () => {
      const named = fromFragment(location.hash, beginning.isFact)
      if (named) setPlace(named)
    }
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  })
  useEffect(() => {
    if (place && location.hash === '') history.replaceState(null, '', toFragment(place))
  }, [place])
  const go = useCallback((next: Place) => {
    setPlace(next)
    // The address may follow a moment later: it costs as much as putting the question.
    setTimeout(() => {
      if (location.hash !== toFragment(next)) history.pushState(null, '', toFragment(next))
    })
  }, [])
  return { place, go }
}
