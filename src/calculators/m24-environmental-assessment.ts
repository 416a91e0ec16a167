import { interpretation } from '../facts/document'
import { project } from '../facts/project'
import { calculator, neverFalls, output } from '../language'
import { reviewDays, reviewDueOn, reviewNotes, whereReviewIsTimed } from '../rules/parts/m24-technical-review'

/**
 * By when the technical review opinion on a project's EIA is due (技术审查意见).
 *
 * @returns `limit` in days, and `dueOn`; null where the text sets no time
 * @example
 * eiaTechnicalReviewDeadline({ isCompliantPark: true, meetsParkAdmission: true, isOrdinaryProject: true,
 *   majorProjectLevel: 'none', eiaDocument: 'report-form', eiaReceivedOn: '2023-03-01' }) // { limit: 7, dueOn: '2023-03-08' }
 */
export const eiaTechnicalReviewDeadline = calculator('m24.eia-technical-review-deadline', () => ({
  title: { zh: '环评技术审查时限', en: 'Technical review of an EIA: deadline' },
  source: interpretation('技术审查时限'),
  subject: project,
  guarantees: [neverFalls('dueOn', project.eiaReceivedOn)],
  outputs: {
    limit: output.count({ zh: '时限', en: 'limit' }, whereReviewIsTimed(reviewDays()), '天'),
    dueOn: output.date({ zh: '到期日', en: 'due on' }, whereReviewIsTimed(reviewDueOn())),
  },
  notes: reviewNotes,
}))
