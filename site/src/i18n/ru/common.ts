// Words that many pages share: navigation, verdicts, names of kinds.
import { russian } from '../forms.ts'

const measures = russian('{n} мера', '{n} меры', '{n} мер')
const openPoints = russian('{n} пункт проверить', '{n} пункта проверить', '{n} пунктов проверить')
const questions = russian('{n} вопрос', '{n} вопроса', '{n} вопросов')

export const common = {
  site: 'Мера',
  tagline: 'Навигатор мер поддержки малого и среднего бизнеса',
  skip: 'К содержанию',
  menu: 'Разделы сайта',
  language: 'Язык',
  otherLanguage: 'English',
  otherLanguageHint: 'This page in English',
  nav: { check: 'Подобрать меры', catalogue: 'Каталог', clusters: 'Кластеры', changes: 'Изменения', method: 'Методика', developers: 'Разработчикам' },
  footer: {
    notDecision: 'Вывод «Меры» — не решение ведомства. Решает тот, кто даёт поддержку, по документам заявки.',
    privacy: 'Ответы не покидают ваш браузер: нет ни учётной записи, ни счётчиков, ни обращений к чужим серверам.',
    code: 'Правила и код открыты, лицензия MIT.',
    checked: 'Правила сверены {date}',
  },
  verdict: { eligible: 'Подходит', unknown: 'Пока не ясно', ineligible: 'Не подходит' },
  window: { open: 'Мера действует', upcoming: 'Ещё не действует', closed: 'Закрыта', suspended: 'Приостановлена', unknown: 'Состояние не подтверждено' },
  intake: { periods: 'Приём в сроки', unknown: 'Сроки приёма не подтверждены', continuous: 'Приём постоянный' },
  kind: {
    grant: 'Грант', subsidy: 'Субсидия', loan: 'Кредит или заём', guarantee: 'Гарантия', tax: 'Налоговая льгота',
    status: 'Статус', service: 'Услуга', membership: 'Членство', listing: 'Включение в перечень',
  },
  level: { federal: 'Федеральная', regional: 'Региональная', association: 'Объединения' },
  subject: { company: 'компания', person: 'человек', loan: 'кредит', project: 'проект', cluster: 'кластер', region: 'регион', site: 'площадка' },
  recipient: {
    company: 'компания', person: 'человек', lender: 'кредитор', 'cluster-organisation': 'организация кластера', region: 'регион',
    university: 'вуз или научная организация', infrastructure: 'организация инфраструктуры', nobody: 'никто: денег мера не даёт',
  },
  need: { finance: 'Деньги', market: 'Заказы и крупные клиенты', people: 'Люди', paperwork: 'Бумаги и статусы', premises: 'Помещения и оборудование' },
  basis: {
    law: 'по тексту акта', operator: 'по правилам оператора', press: 'по сообщению прессы', seed: 'по исходным документам проекта',
    inferred: 'по косвенным данным', memory: 'по памяти, не проверено',
  },
  sourceKind: {
    law: 'закон', resolution: 'постановление', 'subsidy-decision': 'решение о субсидии', order: 'приказ', 'operator-rules': 'правила оператора',
    agreement: 'соглашение', page: 'страница сайта', press: 'пресса', document: 'документ',
  },
  asOf: 'на {date}',
  checkedOn: 'сверено {date}',
  from: 'с {date}',
  until: 'по {date}',
  countMeasures: measures,
  countOpen: openPoints,
  countQuestions: questions,
  source: 'Источник',
  openInNew: 'откроется сайт источника',
  upTo: 'до {value}',
  fromValue: 'от {value}',
  about: 'около {value}',
  range: 'от {min} до {max}',
  notDetermined: 'сумма не определена',
  yes: 'Да',
  no: 'Нет',
  dontKnow: 'Не знаю',
  rub: '{value} руб.',
  rubPerYear: '{value} руб. в год',
  percent: '{value} %',
  percentPerYear: '{value} % годовых',
  million: '{value} млн',
  billion: '{value} млрд',
  units: {
    rub: russian('{n} рубль', '{n} рубля', '{n} рублей'),
    percent: russian('{n} %', '{n} %', '{n} %'),
    months: russian('{n} месяц', '{n} месяца', '{n} месяцев'),
    years: russian('{n} год', '{n} года', '{n} лет'),
    people: russian('{n} человек', '{n} человека', '{n} человек'),
    count: russian('{n}', '{n}', '{n}'),
    points: russian('{n} балл', '{n} балла', '{n} баллов'),
  },
}
