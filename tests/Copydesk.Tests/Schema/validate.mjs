// Validates digests, one JSON document per line of stdin, against the digest's schema.
//
//   npm ci --prefix tests/Copydesk.Tests/Schema
//   copydesk digest --jsonl < articles.jsonl > ours.jsonl
//   node tests/Copydesk.Tests/Schema/validate.mjs < ours.jsonl
//
// A line is a digest, or an object whose `digest` is one. For each line that is not valid, one line
// {"line": 3, "id": …, "errors": […]} goes to stdout; the count of all lines goes to stderr.
// Exit code: 0 all valid, 1 some not (or no line at all), 2 the schema itself can't be used.
// The schema's path may be given as the first argument.

import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const schemaPath = process.argv[2] ?? new URL('../../../src/Copydesk/digest.schema.json', import.meta.url);
const validate = compile(schemaPath);

let lines = 0;
let invalid = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() === '') continue;
  lines++;
  const { id, errors } = check(line);
  if (errors.length === 0) continue;
  invalid++;
  process.stdout.write(JSON.stringify({ line: lines, id, errors }) + '\n');
}

process.stderr.write(`${lines - invalid} of ${lines} digests are valid\n`);
process.exitCode = lines === 0 || invalid > 0 ? 1 : 0;

function compile(path) {
  try {
    const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
    addFormats(ajv);
    return ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    process.stderr.write(`The schema can't be used: ${error.message}\n`);
    process.exit(2);
  }
}

function check(line) {
  let document;
  try {
    document = JSON.parse(line);
  } catch (error) {
    return { errors: [`not JSON: ${error.message}`] };
  }

  if (validate(document?.digest ?? document)) return { id: document.id, errors: [] };
  return { id: document?.id, errors: validate.errors.map(describe) };
}

function describe({ instancePath, message, params }) {
  const what = params.additionalProperty ?? params.allowedValues?.join(', ');
  return `${instancePath || '/'} ${message}${what ? ` (${what})` : ''}`;
}
