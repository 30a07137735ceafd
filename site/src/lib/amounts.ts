// What a measure gives to a company. Cards, their order and the best combination ask for it, so it is worked out once.
import { estimate, type Compiled, type Estimate, type Profile } from '@mera/engine'

const known = new WeakMap<Compiled, WeakMap<Profile, Map<string, readonly Estimate[]>>>()

/** `estimate`, kept for as long as the profile is. */
export function amountsOf(compiled: Compiled, profile: Profile, measure: string): readonly Estimate[] {
  const profiles = known.get(compiled) ?? new WeakMap<Profile, Map<string, readonly Estimate[]>>()
  known.set(compiled, profiles)
  const amounts = profiles.get(profile) ?? new Map<string, readonly Estimate[]>()
  profiles.set(profile, amounts)
  const found = amounts.get(measure) ?? estimate(compiled, profile, measure)
  amounts.set(measure, found)
  return found
}
