import type { FastifyInstance } from 'fastify'
import {
  evaluate,
  explain,
  type Language,
  match,
  type Options,
  provision,
  provisions,
  toJSONSchema,
  UnknownNameError,
} from 'haotong'
import { PROBLEM, problemSchema, Refusal } from './problems'

/** The body is the facts and the query the options. Both reach haotong as they came: it refuses what it can't use. */
interface Question {
  readonly Body: Readonly<Record<string, unknown>>
  readonly Querystring: Options
}

const problem = (description: string) => ({ description, content: { [PROBLEM]: { schema: { $ref: 'Problem#' } } } })

const query = {
  type: 'object',
  properties: {
    asOf: { type: 'string', format: 'date', description: 'The day as of which it is asked; there is no default' },
    reading: { type: 'string', description: 'A reading of an open text, by name' },
  },
}

/** How a question about the facts of a provision or subject stands in the OpenAPI document. */
const asked = (of: string, how: string, summary: string, tag: string) => ({
  schema: {
    operationId: `${of}.${how}`,
    summary,
    tags: [tag],
    querystring: query,
    body: { $ref: `${of}#` },
    response: {
      200: { description: 'The answer', type: 'object', additionalProperties: true },
      400: problem('What was sent isn’t JSON, or holds a number that JSON can’t carry exactly'),
      422: problem('Facts or options that can’t be used, each with what is allowed'),
    },
  },
})

/** The facts that may be given. None must be: what is left out is unknown, and asked for where it matters. */
function factsOf(of: string, language: Language): object {
  const { required: _, ...schema } = toJSONSchema(of, language)
  return { title: of, ...schema, $id: of }
}

function explained(id: string, facts: object, options: Options): object {
  const explanation = explain(id, facts, options)
  return { ...explanation, text: { zh: explanation.toText('zh'), en: explanation.toText('en') } }
}

/** The refusal of an id or question that isn't there, with the nearest id that is. */
function notThere(id: string): Refusal {
  try {
    return new Refusal(404, `${provision(id).id} answers to evaluate and explain`)
  } catch (error) {
    if (error instanceof UnknownNameError) return new Refusal(404, error.message)
    throw error
  }
}

/** A route for each question, so that the OpenAPI document says of each provision what it asks. */
export function askQuestions(app: FastifyInstance, language: Language): void {
  const subjects = new Set(provisions.filter((one) => one.kind === 'eligibility').map((one) => one.subject))

  app.addSchema(problemSchema)
  for (const of of [...provisions.map((one) => one.id), ...subjects]) app.addSchema(factsOf(of, language))

  for (const { id, title, measure } of provisions)
    for (const [how, answer] of Object.entries({ evaluate, explain: explained }))
      app.post<Question>(`/provisions/${id}/${how}`, asked(id, how, title[language], measure), ({ body, query }) =>
        answer(id, body, query),
      )
  for (const subject of subjects)
    app.post<Question>(`/subjects/${subject}/match`, asked(subject, 'match', subject, 'match'), ({ body, query }) =>
      match(subject, body, query),
    )
  app.post<{ Params: { id: string } }>('/provisions/:id/*', { schema: { hide: true } }, ({ params }) => {
    throw notThere(params.id)
  })
}
