// The place in the check and the browser's history kept together.
import { useCallback, useEffect, useState } from 'react'
import { fromFragment, toFragment, type Place } from '../../lib/place.ts'

/** `begin` says where to start when the address names no place. */
export function usePlace(isFact: (id: string) => boolean, begin: () => Place): { place: Place; go: (place: Place) => void } {
  const [place, setPlace] = useState<Place>(() => fromFragment(location.hash, isFact) ?? begin())
  useEffect(() => {
    const follow = () => {
      const named = fromFragment(location.hash, isFact)
      if (named) setPlace(named)
    }
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  })
  useEffect(() => {
    if (location.hash === '') history.replaceState(null, '', toFragment(place))
  }, [place])
  const go = useCallback((next: Place) => {
    if (location.hash !== toFragment(next)) history.pushState(null, '', toFragment(next))
    setPlace(next)
  }, [])
  return { place, go }
}
