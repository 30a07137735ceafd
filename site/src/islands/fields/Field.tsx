// The right field for a fact.
import type { ReactElement } from 'react'
import { CodeField } from './CodeField.tsx'
import { DayField } from './DayField.tsx'
import { ListField } from './ListField.tsx'
import { ManyField } from './ManyField.tsx'
import { NumberField } from './NumberField.tsx'
import { OneField } from './OneField.tsx'
import { SelectField } from './SelectField.tsx'
import type { FieldProps } from './field.ts'

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
      return <ListField {...props} />
  }
}
