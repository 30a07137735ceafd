// Plain words, and the words by which measures call the same thing. Terms and abbreviations of the law are not here: those
// come from the glossary (keys.ts).
import { stems } from './words.ts'

/** Stems by which measures say what an everyday stem says; nothing where there is no such word. */
export function officially(stem: string): readonly string[] {
  return OFFICIAL.get(stem) ?? []
}

const LINES = `
деньги финансирование профинансировать инвестор: субсидия грант кредит заем
кредит ссуда: заем
заем займ займы: заем кредит
дешевый дешево выгодный недорогой: льготный пониженный
возмещение компенсация вернуть возвратить компенсировать возместить кэшбек: возмещение возврат возвращает компенсация субсидия
купить покупка закупить приобрести: покупка приобретение закупка
станок станки техника линия аппарат прибор: оборудование станок
робот роботы: робототехника
цех завод фабрика здание помещение: производство производственный промышленный недвижимость
построить стройка строительство: строительство создание недвижимость
оборотка оборотный пополнить: оборотный
залог обеспечение: залог гарантия поручительство
нет хватает недостаточно: гарантия поручительство
гарантия поручитель поручительство: гарантия поручительство
патент изобретение запатентовать патентование: патент патентный изобретение интеллектуальный
ниокр нир окр: исследование разработка
вступить вступление участвовать участие: участник член
нацчемпион: национальный чемпион
заграница заграничный иностранный международный рубеж экспорт зарубежный: зарубежный рубеж экспорт международный
бренд логотип: знак
налог налоги: налог налоговый
снизить уменьшить сократить нулевой ноль освободить: пониженный льгота вычет
айти айтишник it программист: ит
софт программа приложение сайт software: программа цифровой разработка
цифровой цифровизация автоматизация: цифровой цифровизация
компьютер сервер: оборудование
дело стартап старт: стартап старт создание
открыть создать начать запустить: создание стартап запуск начинающий
студент аспирант вуз университет: студент студенческий вуз
молодежь молодой юный: молодой
ученый наука исследователь: исследователь научный
фермер кфх деревня село колхоз: ферма фермерский сельский
корова теплица огород скот: ферма скот
тендер госзакупка госзаказ закупка: закупка 223 заказчик
госкомпания госкорпорация корпорация: заказчик закупка
продать продавать сбыт продажа клиент покупатель: продажа сбыт рынок заказчик
обучение курсы учеба научить тренинг: обучение образовательный
сотрудник работник персонал кадры: кадры
биржа акция облигация ценный: ipo акция облигация
испытать испытание протестировать тест пилот: испытание тестирование пилотный
чертеж документация кд: конструкторский
инженер инжиниринг: инженерный инжиниринг
земля участок: земля участок
аренда арендовать снять офис: аренда помещение
ковид пандемия коронавирус: пандемия
отказ отказать проверка: требование
московский собянин мэр: москва
подмосковье подмосковный: московский область
купон дивиденд: купон
взнос страховой: взнос
money funding finance cash: grant subsidy loan
credit borrow lend lending: loan
loan: credit
buy buying purchase: purchase equipment
machine machinery tools: equipment
tax taxes: tax
lower reduce zero: reduced relief deduction
collateral pledge: guarantee surety secured
guarantee guarantor surety: guarantee surety
ip intellectual: intellectual property
patent invention: patent invention
abroad foreign international export: foreign abroad export
sell sale selling tender: procurement customer market
software app code: software digital
startup start company: startup
test trial testing: testing pilot
ipo public stock bond share: ipo bond share
farm farmer: farm
training course: training
student university: student
cheap: preferential
sme small: sme small
`

const OFFICIAL: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim().split('\n').flatMap(line => {
    const [everyday = '', official = ''] = line.split(':')
    const targets = [...new Set(stems(official))]
    return stems(everyday).map(word => [word, targets.filter(t => t !== word)] as const)
  }),
)
