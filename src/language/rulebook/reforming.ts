import { dataOf, InvalidFactsError, issue } from '../input/errors'
import { prepareReform, type Reforming } from '../input/reform'
import type { Contents } from './contents'
import { isReadIn } from './read-by'

const READ = {
  zh: '有规定用到的数值；没有规定用到它',
  en: 'a figure that some provision reads; none reads it',
}

/** Reforms of a rulebook's figures; one that no provision reads is refused, since nothing would come of it and nobody would know. */
export const reformingIn =
  (contents: Contents): Reforming =>
  (changes) => {
    const reform = prepareReform(contents.parameters, changes)
    const issues = Object.keys(dataOf(changes, 'parameters'))
      .filter((id) => !isReadIn(contents.provisions, id))
      .map((id) => issue('unknown-option', `parameters.${id}`, id, READ))
    if (issues.length > 0) throw new InvalidFactsError(issues)
    return reform
  }
