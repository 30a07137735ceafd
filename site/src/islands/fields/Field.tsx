// The right field for a fact.
import { lazy, Suspense, type ReactElement } from 'react'
import { CodeField } from './CodeField.tsx'
import { DayField } from './DayField.tsx'
import { ManyField } from './ManyField.tsx'
import { NumberField } from './NumberField.tsx'
import { OneField } from './OneField.tsx'
import { SelectField } from './SelectField.tsx'
import type { FieldProps } from './field.ts'

// Tables of records are asked for by few questions: their editor comes with the first of them.
const ListField = lazy(async () => ({ default: (await import('./ListField.tsx')).ListField }))

export function Field(props: FieldProps): ReactElement {
  const { type, options } = props.fact
  switch (type) {
    case 'boolean':
      return <OneField {...props} />
    case 'enum':
      return (options?.length ?? 0) > 12 ? <SelectField {...props} /> : <OneField {...props} />
    case 'code':
      return options ? <SelectField {...props} /> : <CodeField {...props} />
    case 'codes':
      return options ? <ManyField {...props} /> : <CodeField {...props} />
    case 'integer':
    case 'number':
      return <NumberField {...props} />
    case 'date':
      return <DayField {...props} />
    case 'list':
      return <Suspense><ListField {...props} /></Suspense>
  }
}
