import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { InvalidFactsError, type Language, UnknownNameError } from 'haotong'
import * as z from 'zod'
import * as answers from './answers'

const FACTS =
  'Facts by key (or by label), as describe and next_question name them. Leave out, or give null for, what is unknown.'
const facts = z.record(z.string(), z.unknown()).optional().describe(FACTS)
const asOf = z.string().optional().describe('The day asked about, such as 2023-06-05.')
const reading = z.string().optional().describe('A reading of an open text, by its name.')
const id = z.string().describe('A provision, such as m03.loan-rollover-fee.')
const subject = z.string().describe('What a record is about, such as enterprise or vehicle.')

/** An answer as text; what haotong refuses, in its own words, as an error that a model can mend. */
function told(language: Language, answer: () => unknown) {
  try {
    return { content: [{ type: 'text' as const, text: JSON.stringify(answer()) }] }
  } catch (error) {
    if (!(error instanceof InvalidFactsError || error instanceof UnknownNameError)) throw error
    const text = error.issues.map((one) => one.message[language]).join('\n')
    return { content: [{ type: 'text' as const, text }], isError: true }
  }
}

/** The rulebook as tools for a model, in one language. */
export function createAssistant(language: Language): McpServer {
  const server = new McpServer({ name: 'haotong', version: '1' })
  const tool = server.registerTool.bind(server)
  const annotations = { readOnlyHint: true, openWorldHint: false }

  tool(
    'find',
    {
      description: 'Finds measures and provisions by words of their titles.',
      inputSchema: { text: z.string() },
      annotations,
    },
    ({ text }) => told(language, () => answers.find(text, language)),
  )
  tool(
    'describe',
    {
      description: 'What a provision says: its rule in words, and the facts that it asks.',
      inputSchema: { id },
      annotations,
    },
    ({ id }) => told(language, () => answers.describe(id, language)),
  )
  tool(
    'evaluate',
    {
      description: 'The outcome of a provision for some facts.',
      inputSchema: { id, facts, asOf, reading },
      annotations,
    },
    ({ id, ...given }) => told(language, () => answers.evaluate(id, given, language)),
  )
  tool(
    'explain',
    {
      description: 'How that outcome comes about, line by line, with sources.',
      inputSchema: { id, facts, asOf, reading },
      annotations,
    },
    ({ id, ...given }) => told(language, () => answers.explain(id, given, language)),
  )
  tool(
    'match',
    {
      description: 'Every eligibility of a subject for some facts.',
      inputSchema: { subject, facts, asOf },
      annotations,
    },
    ({ subject, ...given }) => told(language, () => answers.match(subject, given, language)),
  )
  tool(
    'next_question',
    {
      description: 'What to ask the person next: what settles most of a subject’s eligibilities, or a provision.',
      inputSchema: {
        about: z.string().describe('A subject or a provision.'),
        facts,
        passedOver: z.array(z.string()).optional().describe('Facts that the person couldn’t say.'),
        asOf,
      },
      annotations,
    },
    ({ about, passedOver = [], ...given }) =>
      told(language, () => answers.nextQuestion(about, given, passedOver, language)),
  )
  tool(
    'remedies',
    { description: 'What the person can do to be eligible.', inputSchema: { id, facts, asOf }, annotations },
    ({ id, ...given }) => told(language, () => answers.remedies(id, given, language)),
  )
  return server
}
