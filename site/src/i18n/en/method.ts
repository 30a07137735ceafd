// How conclusions are reached, what they are worth, what they are not.
import type { Messages } from '../messages.ts'

export const method: Messages['method'] = {
  title: 'Method and limits',
  lead: 'How “Мера” comes to a conclusion, what its words mean and what not to believe in them.',
  sections: [
    {
      id: 'vyvod', title: 'How a conclusion is reached',
      text: [
        'Each measure has conditions, written out of the act or the operator’s rules clause by clause. Each condition says which document and clause it comes from, how reliable the source is and when it was read.',
        'A condition holds, fails or is not known. It is not known when you gave no answer, answered “I don’t know”, or gave a band inside which the answer varies. What is not known is never taken as met.',
        'A conclusion is made of conditions. “Eligible” means that all hold. “Not eligible”: at least one obligatory condition fails, and no other answer will change that. In all other cases it is “not clear yet”, and you see what is missing.',
      ],
    },
    {
      id: 'sostoyanie', title: 'Four things apart',
      text: [
        'The state of a measure: in force, not yet in force, closed, suspended or not confirmed. It depends on the date, not on you.',
        'The conclusion: whether the company meets the conditions. It is worked out for closed measures too: such programmes return.',
        'Discretion: a contest, a commission of experts, what is left of the budget. People decide that; the program only reminds you.',
        'The amount: a formula of the rules with your figures. Where a rule names no amount, “Мера” does not invent one.',
      ],
    },
    {
      id: 'nepodtverzhdennoe', title: 'What “not confirmed” means',
      text: [
        'Sometimes a condition certainly exists but could not be read at its source. Such a condition is always unknown, and beside it stands what to check and with whom. So such a measure never gets “eligible”, even if everything else fits.',
        'What is known only by inference or from memory decides nothing. Drafts are not rules.',
      ],
    },
    {
      id: 'data', title: 'Dates and editions',
      text: [
        'Rules are kept with all their editions. Figures that change with time, such as the key rate and the limits of small business, are kept by date. On the result page you can choose another day and see what there was then.',
        'Where no value is found for a day, “Мера” does not take the last one known but says that it does not know.',
      ],
    },
    {
      id: 'otkuda', title: 'Where the facts come from',
      text: [
        'From texts of acts, rules of operators, press reports and the project’s source documents. What exactly supports a condition is written beside it.',
        'The full list of sources with the days they were read is below.',
      ],
    },
    {
      id: 'granitsy', title: 'Limits',
      text: [
        '“Мера” does not know all support measures of Russia, only those in the catalogue. That a measure is not here does not mean that there is none.',
        'A conclusion replaces neither the decision of an authority nor a lawyer’s advice. Open the source before you apply: each condition links to it.',
        'If you find a mistake or a new edition: the rules are open and can be corrected.',
      ],
    },
    {
      id: 'privatnost', title: 'What happens to your answers',
      text: [
        'Answers are kept in your browser and erased with one button. The site is a set of fixed files: it has no server that could take anything, no counters and no requests to other sites.',
        'A link to the result carries the answers after the # sign. The browser sends that part of an address to nobody, but whoever you send the link to will see it.',
      ],
    },
  ],
  words: 'Words',
  basisTitle: 'How reliable a source is',
  sourcesTitle: 'Sources',
  glossaryTitle: 'Abbreviations and terms',
}
