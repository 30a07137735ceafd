// What changed in the rules and when.
import { russian } from '../forms.ts'

export const changes = {
  title: 'Изменения в правилах',
  lead: 'Когда меры начинали и прекращали действовать, как менялись пределы и ставки, что скоро изменится и что ещё не подтверждено.',
  soonTitle: 'Впереди',
  soonNone: 'В правилах нет дат позже {date}.',
  pastTitle: 'По датам',
  begins: 'мера начала действовать',
  changed: 'новая редакция правил',
  ends: 'последний день действия',
  willBegin: 'мера начнёт действовать',
  value: '{title}: {value}',
  valueChanged: '{title}: {value}, было {previous}',
  values: russian('{n} новое значение ставок и пределов', '{n} новых значения ставок и пределов', '{n} новых значений ставок и пределов'),
  checkedTitle: 'Что и когда сверено',
  checkedMeasure: 'Мера',
  checkedDay: 'Сверено',
  checkedState: 'Состояние',
  checkedOpen: 'Не подтверждено',
  unknownTitle: 'Чего мы не знаем',
  unknownLead: 'Эти условия существуют, но прочитать их в первоисточнике не удалось. Пока это так, «Мера» не скажет по этим мерам твёрдого «подходит».',
  ask: 'Как узнать',
  parameterVerified: 'значение сверено по {date}',
}
