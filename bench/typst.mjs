// Typst, within Node: `node typst.mjs cold TEXT FONTS PDF` compiles once; `node typst.mjs edit TEXT FONTS PDF` stays
// and compiles again for each line `OLD NEW` of its input, a word and that which takes its place. Both answer with a
// line of JSON: milliseconds until the bytes of the PDF are there, and until they are written. `node typst.mjs version`
// tells the version of Typst.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [mode, text, fonts, pdf] = process.argv.slice(2);
if (mode === 'version') {
  const asked = { mainFileContent: '#metadata(str(sys.version)) <version>' };
  console.log(NodeCompiler.create().query(asked, { selector: '<version>', field: 'value' })[0]);
  process.exit();
}
const path = resolve(text);

function make(compiler, start) {
  const compiled = compiler.compile({ mainFilePath: path });
  if (compiled.hasError()) {
    compiled.printErrors();
    process.exit(1);
  }
  const bytes = compiler.pdf(compiled.result);
  const made = performance.now();
  writeFileSync(pdf, bytes);
  console.log(JSON.stringify({ bytes: made - start, written: performance.now() - start }));
  compiler.evictCache(10); // as Typst's own `watch` does after each build
}

const start = performance.now();
const compiler = NodeCompiler.create({ workspace: dirname(path), fontArgs: [{ fontPaths: [fonts] }] });
make(compiler, start);
if (mode === 'edit') {
  let source = readFileSync(path, 'utf8');
  for await (const line of createInterface({ input: process.stdin })) {
    const [old, fresh] = line.split(' ');
    source = source.replace(new RegExp(`\\b${old}\\b`), fresh);
    const saved = performance.now();
    compiler.addSource(path, source); // takes the place of the file: nothing is read
    make(compiler, saved);
  }
}
