import type { Contents } from '../../explorer/shell/contents'
import packageJson from '../../package.json'
import { agencies } from '../../src/data/agencies'
import { chapters, measures, nantong, type Words } from '../../src/index'

const words = ({ zh, en }: Words): Words => ({ zh, en })

/** What the shell of the explorer knows of the rulebook. */
export function contentsOfPage(): Contents {
  const { provisions, subjects, discrepancies, title } = nantong
  return {
    title: words(title),
    version: packageJson.version,
    chapters: chapters.map(({ number, title }) => ({ number, title: words(title) })),
    measures: measures.map(({ id, chapter, title, leads, responsibles }) => ({
      id,
      chapter,
      title: words(title),
      leads,
      responsibles,
      contradictions: discrepancies.filter((one) => one.id.startsWith(`${id.toLowerCase()}.`)).length,
      provisions: provisions
        .filter((one) => one.measure === id)
        .map(({ id, kind, subject, title }) => ({ id, kind, subject, title: words(title) })),
    })),
    subjects: Object.fromEntries(subjects.map(({ name, label }) => [name, words(label)])),
    agencies: Object.fromEntries(Object.values(agencies).map((one) => [one.id, words(one)])),
  }
}
