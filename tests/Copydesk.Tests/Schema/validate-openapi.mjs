// Validates the OpenAPI document on stdin against the specification's own schema; writes what is wrong with it, a JSON array, to stdout.
//
//   npm ci --prefix tests/Copydesk.Tests/Schema
//   curl -s http://localhost:7071/api/openapi.json | node tests/Copydesk.Tests/Schema/validate-openapi.mjs
//
// Exit code: 0 valid, 1 not.

import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';

const validator = new Validator();
const { valid, errors } = await validator.validate(JSON.parse(readFileSync(0, 'utf8')));
process.stdout.write(JSON.stringify(valid ? [] : [errors].flat().map(describe)) + '\n');
process.stderr.write(`OpenAPI ${validator.version}\n`);
process.exitCode = valid ? 0 : 1;

function describe(error) {
  return typeof error === 'string' ? error : `${error.instancePath || '/'} ${error.message}`;
}
