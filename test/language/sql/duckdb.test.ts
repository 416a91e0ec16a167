import { answersAsEvaluate } from '../../support/agreement'
import { openDuckDB } from '../../support/databases'

answersAsEvaluate('duckdb', openDuckDB)
