// Plain words, and the words by which measures call the same thing. Terms and abbreviations of the law are not here: those
// come from the glossary (keys.ts).
import { areKin, stems } from './words.ts'

/** Stems by which measures say what an everyday stem says; nothing where there is no such word. */
export function officially(stem: string): readonly string[] {
  return OFFICIAL.get(stem) ?? [...OFFICIAL].find(([everyday]) => areKin(everyday, stem))?.[1] ?? []
}

/** A query with the idioms that mean something else than their words: who has no collateral does not look for a pledge. */
export function inPlainTerms(query: string): string {
  return IDIOMS.reduce((text, [idiom, meaning]) => text.replace(idiom, meaning), query)
}

const IDIOMS: readonly (readonly [RegExp, string])[] = [
  [/(нет|не хватает|мало|без|недостаточно)\s+(залог|обеспечени)[а-я]*/i, 'поручительство гарантия'],
  [/(no|without|lack of|not enough)\s+(collateral|security)/i, 'guarantee surety'],
]

// A line says: everyday words, a colon, the words of measures. Tags of measures («startup») serve both languages.
const LINES = `
деньги финансирование профинансировать: субсидия грант кредит заем
кредит ссуда: заем
заем: кредит
дешевый дешево выгодный недорогой: льготный пониженный
возмещение компенсация вернуть возвратить компенсировать возместить кэшбек: возмещение возврат возвращает компенсация субсидия
покупка закупка приобретение: покупка закупка приобретение
станок техника линия аппарат прибор компьютер сервер: оборудование equipment
оборудование: equipment
лизинг: leasing
робот роботизация: робот робототехника robots
цех завод фабрика здание помещение: производство производственный промышленный недвижимость
построить стройка строительство: строительство создание недвижимость
оборотка оборотный пополнить: оборотный
залог обеспечение: залог гарантия поручительство
гарантия поручитель поручительство: гарантия поручительство guarantee
патент изобретение запатентовать патентование: патент патентный изобретение интеллектуальный
ниокр нир окр: исследование разработка rnd
заграница заграничный иностранный международный рубеж экспорт зарубежный: зарубежный рубеж экспорт международный export
бренд логотип тз: товарный знак
налог: налог налоговый tax
снизить уменьшить сократить нулевой освободить: пониженный льгота вычет
айти айтишник it программист: ит it
софт программа приложение сайт software: программа цифровой разработка
цифровой цифровизация автоматизация: цифровой цифровизация digital
дело стартап старт: стартап старт startup
открыть создать начать запустить: создание стартап запуск начинающий startup
студент аспирант вуз университет: студент студенческий вуз молодой
молодежь молодой юный: молодой youth
ученый наука исследователь: исследователь научный research
фермер кфх деревня село колхоз: ферма фермерский сельский farm
корова теплица огород скот: ферма скот farm
тендер госзакупка госзаказ: закупка 223 заказчик
госкомпания госкорпорация корпорация: заказчик закупка
продать продавать сбыт продажа клиент покупатель: продажа сбыт рынок заказчик
обучение курсы учеба научить тренинг: обучение образовательный учит
сотрудник работник персонал кадры: кадры
биржа акция облигация ценный: ipo акция облигация
испытать испытание протестировать тест пилот: испытание тестирование пилотный
чертеж документация кд: конструкторский
инженер инжиниринг: инженерный инжиниринг
аренда арендовать снять офис: аренда помещение
ковид пандемия коронавирус: пандемия
отказ отказать запрет нельзя: требование проверка закрыта
московский собянин мэр: москва
инвестор: инвестиция венчурный соинвестор
маркетплейс озон wildberries: торговый площадка
вэд: экспорт зарубежный
совместный: кооперационный
вступить вступление участвовать участие: участник член
нацчемпион: национальный чемпион
money funding finance cash: grant subsidy loan
credit borrow lend lending: loan
loan: credit
purchase buying: purchase equipment
machine machinery tools: equipment
lower reduce zero: reduced relief deduction
collateral pledge: guarantee surety secured
guarantor surety: guarantee surety
ip intellectual: intellectual property
invention: patent invention
abroad foreign international export: foreign abroad export
sell sale selling tender: procurement customer market
app code: software digital
start company: startup
trial testing: testing pilot test
public stock bond share: ipo bond share
farmer: farm
training course: training
student university: student
cheap: preferential
sme: small
`

const OFFICIAL: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim().split('\n').flatMap(line => {
    const [everyday = '', official = ''] = line.split(':')
    const targets = [...new Set(stems(official))]
    return stems(everyday).map(word => [word, targets.filter(t => t !== word)] as const)
  }),
)
