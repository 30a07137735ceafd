// The developers' example, running: the engine is fetched when it is first run.
import { loadRules } from '../lib/load.ts'
import { todayInMoscow } from '../lib/today.ts'

const form = document.querySelector<HTMLFormElement>('#example')

form?.addEventListener('submit', event => {
  event.preventDefault()
  void run(form)
})

async function run(form: HTMLFormElement): Promise<void> {
  const [input, output] = [form.querySelector('textarea'), form.querySelector('output')]
  if (!input || !output) return
  form.querySelector('.outcome')?.removeAttribute('hidden')
  let answers: unknown
  try {
    answers = JSON.parse(input.value)
  } catch (error) {
    output.textContent = (form.dataset['bad'] ?? '').replace('{why}', error instanceof Error ? error.message : String(error))
    return
  }
  try {
    const lang = document.documentElement.lang === 'en' ? 'en' : 'ru'
    const [{ judgeExample }, ruleset] = await Promise.all([import('./example-engine.ts'), loadRules(lang)])
    output.textContent = judgeExample(ruleset, answers, todayInMoscow(), lang)
  } catch {
    output.textContent = form.dataset['failed'] ?? ''
  }
}
